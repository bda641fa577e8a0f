package io.github.attain.examples.quickstart;

import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds places of a pack. A city here is the city itself with its areas and river sections; the districts and counties in it
 * have plans of their own and are asked for by their own names.
 */
final class PlaceFinder {
    private PlaceFinder() {}

    /** By code or name; the last character of 焦作市 may be left out. */
    static Optional<Place> find(RulePack pack, String name) {
        return pack.place(name)
                .or(() -> pack.place(name + "市"))
                .or(() -> pack.place(name + "区"))
                .or(() -> pack.place(name + "示范区"));
    }

    /** Says that there is no such place, and which cities there are: all districts and counties would be too long a list. */
    static Problem unknown(RulePack pack, String name) {
        String allowed = pack.places().stream()
                .filter(place -> !pack.targetsOf(place).isEmpty()
                        && place.parent().flatMap(Place::parent).isEmpty())
                .map(place -> place.code() + " " + place.name().zh() + " "
                        + place.name().en())
                .collect(Collectors.joining(", "));
        return Problem.of(ProblemCode.UNKNOWN_PLACE).with("value", name).with("allowed", allowed);
    }

    /** The places that were measured, in order, areas and sections counting as their city. */
    static List<Place> measured(RulePack pack, Measurements measurements) {
        return measurements.all().stream()
                .map(m -> m.place().replaceFirst("/.*", ""))
                .distinct()
                .flatMap(code -> pack.place(code).stream())
                .toList();
    }

    /** Whether a place is one of some places, or an area or section of one. */
    static boolean isOf(List<Place> places, String code) {
        return places.stream().anyMatch(p -> code.equals(p.code()) || code.startsWith(p.code() + "/"));
    }
}

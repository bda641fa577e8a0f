package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.target.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * Which values are held against which targets.
 *
 * @param measured the values of the places
 * @param shown the targets that are held against them, those with a value before the others
 * @param left how many targets of the places are left out, no value being measured for them
 */
record Selection(Measurements measured, List<Target> shown, int left) {
    /**
     * Selects.
     *
     * @param asked the places; where there are none, those that were measured
     * @param whole whether targets without a value are shown too, as they are where places were asked for
     */
    static Selection of(Catalogue catalogue, List<Place> asked, Measurements all, boolean whole) {
        List<Place> places = asked.isEmpty() ? measured(catalogue, all) : asked;
        Measurements measured = of(places, all);
        List<Target> targets = targets(catalogue, places);
        List<Target> shown = new ArrayList<>(
                targets.stream().filter(target -> isMeasured(target, measured)).toList());
        if (whole || !asked.isEmpty()) {
            targets.stream().filter(target -> !isMeasured(target, measured)).forEach(shown::add);
        }
        return new Selection(measured, shown, targets.size() - shown.size());
    }

    /** The places that were measured, in order, areas and sections counting as their city. */
    private static List<Place> measured(Catalogue catalogue, Measurements measured) {
        return measured.all().stream()
                .map(m -> m.place().replaceFirst("/.*", ""))
                .distinct()
                .map(catalogue::place)
                .toList();
    }

    private static Measurements of(List<Place> places, Measurements all) {
        return Measurements.of(all.all().stream()
                .filter(m -> places.stream().anyMatch(place -> Catalogue.isOf(place, m.place())))
                .toList());
    }

    /** The targets of the places, in the order of the places. */
    private static List<Target> targets(Catalogue catalogue, List<Place> places) {
        return places.stream()
                .flatMap(place -> catalogue
                        .targets()
                        .filter(target -> Catalogue.isOf(place, target.place().code())))
                .distinct()
                .toList();
    }

    /** Whether there is a value, of whatever year, for a target or for one of its arms. */
    private static boolean isMeasured(Target target, Measurements measured) {
        return target.indicators().stream()
                .anyMatch(i -> !measured.of(target.place().code(), i.id()).isEmpty());
    }
}

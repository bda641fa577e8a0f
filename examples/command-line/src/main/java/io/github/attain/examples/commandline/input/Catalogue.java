package io.github.attain.examples.commandline.input;

import io.github.attain.csv.MeasurementCsv;
import io.github.attain.examples.commandline.terminal.Nearest;
import io.github.attain.indicator.Indicator;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What some packs know, together: their targets, indicators and places. Where two packs define the same indicator or place, the first
 * speaks. A city here is the city itself with its areas and river sections; the districts and counties in it have plans of their own
 * and are asked for by their own names.
 */
public final class Catalogue {
    private final List<RulePack> packs;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** Takes some packs together. */
    public Catalogue(List<RulePack> packs) {
        this.packs = List.copyOf(packs);
        for (RulePack pack : packs) {
            pack.indicators().forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
            pack.places().forEach(place -> places.putIfAbsent(place.code(), place));
        }
    }

    /** The packs. */
    public List<RulePack> packs() {
        return packs;
    }

    /** Their indicators. */
    public Collection<Indicator> indicators() {
        return indicators.values();
    }

    /** Their places. */
    public Collection<Place> places() {
        return places.values();
    }

    /** Their targets, in the order of the packs. */
    public Stream<Target> targets() {
        return packs.stream().flatMap(pack -> pack.targets().stream());
    }

    /** A reader of tables that speak of these indicators and places. */
    public MeasurementCsv csv() {
        return MeasurementCsv.of(indicators(), places());
    }

    /** The place of a code or name; the last character of 焦作市 may be left out. */
    public Place place(String asked) {
        String plain = Nearest.plain(asked);
        Place byCode = places.get(plain);
        if (byCode != null) {
            return byCode;
        }
        List<Place> found = places().stream()
                .filter(place -> place.names().stream()
                        .anyMatch(name -> Nearest.plain(name).equals(plain)))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new ProblemsException(unknown(asked, found));
    }

    /** Which were meant: those of a name that several have, the nearest ones, or else the cities that have targets. */
    private Problem unknown(String asked, List<Place> several) {
        List<Place> near = several;
        if (near.isEmpty()) {
            List<String> names =
                    places().stream().flatMap(place -> place.names().stream()).toList();
            List<String> like = Nearest.of(asked, names);
            near = places().stream()
                    .filter(place -> place.names().stream().anyMatch(like::contains))
                    .toList();
        }
        boolean isNear = !near.isEmpty();
        if (!isNear) {
            near = places().stream()
                    .filter(place -> place.parent().flatMap(Place::parent).isEmpty()
                            && targets().anyMatch(target -> target.place().equals(place)))
                    .toList();
        }
        List<String> shown = near.stream().map(Catalogue::inFull).toList();
        return Problem.of(ProblemCode.UNKNOWN_PLACE)
                .with("value", asked)
                .with("allowed", isNear ? meant(shown) : Text.same(String.join(", ", shown)));
    }

    private static Text meant(List<String> near) {
        return new Text("是不是" + String.join("、", near) + "？", "did you mean " + String.join(", ", near) + "?");
    }

    /** Such as 410800 焦作市 Jiaozuo. */
    public static String inFull(Place place) {
        return place.code() + " " + place.name().zh() + " " + place.name().en();
    }

    /** Whether a code is that of a place, or of an area or section of it. */
    public static boolean isOf(Place place, String code) {
        return code.equals(place.code()) || code.startsWith(place.code() + "/");
    }

    /** The indicators whose id begins so, or one of whose names is so; a word that none has is refused. */
    public List<Indicator> indicators(String asked) {
        String plain = Nearest.plain(asked);
        List<Indicator> found = indicators().stream()
                .filter(i -> i.id().startsWith(plain)
                        || Nearest.plain(i.name().zh()).equals(plain)
                        || Nearest.plain(i.name().en()).equals(plain))
                .toList();
        if (found.isEmpty()) {
            List<String> words = indicators().stream()
                    .flatMap(i -> Stream.of(i.id(), i.name().zh(), i.name().en()))
                    .toList();
            List<String> near = Nearest.of(asked, words);
            Text allowed =
                    near.isEmpty() ? new Text("attain indicators可列出", "attain indicators lists them") : meant(near);
            throw new ProblemsException(Problem.of(ProblemCode.UNKNOWN_INDICATOR)
                    .with("value", asked)
                    .with("allowed", allowed));
        }
        return found;
    }

    /** The target of an id. */
    public Target target(String id) {
        return targets().filter(target -> target.id().equals(id)).findFirst().orElseThrow(() -> {
            List<String> near = Nearest.of(id, targets().map(Target::id).toList());
            Text allowed = near.isEmpty() ? new Text("attain list可列出", "attain list lists them") : meant(near);
            return new ProblemsException(
                    Problem.of(ProblemCode.UNKNOWN_TARGET).with("value", id).with("subject", allowed));
        });
    }
}

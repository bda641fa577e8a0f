package io.github.attain.examples.yearwatch;

import io.github.attain.indicator.Indicator;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.target.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the year is held against.
 *
 * @param place the place; empty where no pack has one that is called like the city
 * @param targets its targets of the year that speak of a figure of the air
 */
record CityTargets(Optional<Place> place, List<Target> targets) {
    private static final Set<String> FIGURES =
            AirStatistics.indicators().stream().map(Indicator::id).collect(Collectors.toUnmodifiableSet());

    /** Finds them. Districts and counties in a city have targets of their own, which are not looked at. */
    static CityTargets of(List<RulePack> packs, Options options) {
        Optional<Place> place = named(packs, options.city()).or(() -> named(packs, options.city() + "市"));
        List<Target> targets = packs.stream()
                .flatMap(pack -> pack.targets().stream())
                .filter(target -> place.isPresent()
                        && target.place().code().equals(place.get().code())
                        && target.term().isAnsweredBy(options.period())
                        && isOfFigures(target))
                .toList();
        return new CityTargets(place, targets);
    }

    private static Optional<Place> named(List<RulePack> packs, String name) {
        return packs.stream().flatMap(pack -> pack.place(name).stream()).findFirst();
    }

    private static boolean isOfFigures(Target target) {
        Stream<Indicator> arms = target.rule().arms().stream().flatMap(arm -> arm.indicator().stream());
        return Stream.concat(Stream.of(target.indicator()), arms).anyMatch(i -> FIGURES.contains(i.id()));
    }
}

package io.github.attain.examples.commandline.city;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
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
 * @param others how many targets of the year it has beside them
 */
public record CityTargets(Optional<Place> place, List<Target> targets, int others) {
    private static final Set<String> FIGURES =
            AirStatistics.indicators().stream().map(Indicator::id).collect(Collectors.toUnmodifiableSet());

    /**
     * Finds them. Districts and counties in a city have targets of their own, which are not looked at.
     *
     * @param catalogue where they are looked for
     * @param city the city as the list of stations writes it
     * @param named the code or name of the place; empty for the one that is called like the city
     * @param year the year
     */
    public static CityTargets of(Catalogue catalogue, String city, Optional<String> named, ReportingPeriod year) {
        Optional<Place> place =
                named.map(catalogue::place).or(() -> called(catalogue, city)).or(() -> called(catalogue, city + "市"));
        List<Target> all = catalogue
                .targets()
                .filter(target -> place.isPresent()
                        && target.place().code().equals(place.get().code())
                        && target.term().isAnsweredBy(year))
                .toList();
        List<Target> ofFigures = all.stream().filter(CityTargets::isOfFigures).toList();
        return new CityTargets(place, ofFigures, all.size() - ofFigures.size());
    }

    private static Optional<Place> called(Catalogue catalogue, String name) {
        return catalogue.packs().stream()
                .flatMap(pack -> pack.place(name).stream())
                .findFirst();
    }

    private static boolean isOfFigures(Target target) {
        Stream<Indicator> arms = target.rule().arms().stream().flatMap(arm -> arm.indicator().stream());
        return Stream.concat(Stream.of(target.indicator()), arms).anyMatch(i -> FIGURES.contains(i.id()));
    }

    /**
     * Holds the year against them. Figures without a target are not listed.
     *
     * @param year the year by the editions that count
     * @param compared the same year by other editions; each result tells where they would turn it
     */
    public Assessment assess(LocalDate asOf, AirStatistics year, Optional<AirStatistics> compared) {
        if (place.isEmpty()) {
            return Assessor.of(List.of()).assess(Measurements.of(List.of()), asOf);
        }
        Measurements.Builder figures = Measurements.builder();
        year.measurements(place.get()).all().forEach(figures::add);
        compared.ifPresent(other -> other.measurements(place.get()).all().forEach(figures::add));
        return Assessor.of(targets)
                .withEditions(year.standards().edition())
                .assess(figures.build(), asOf)
                .withoutUnused();
    }
}

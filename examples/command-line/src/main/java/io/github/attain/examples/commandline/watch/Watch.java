package io.github.attain.examples.commandline.watch;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.CityDays;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A city's year, watched from its first day.
 *
 * @param last the last day that has values
 * @param tracks how each target stood day by day
 * @param verdicts the verdicts of the day after the last; pending where the year is still running then
 */
public record Watch(LocalDate last, List<Track> tracks, Assessment verdicts) {

    /**
     * How a target stood day by day, up to the last day but one of the year: then the verdict speaks.
     *
     * @param target the target
     * @param standings its standing by the day up to which the data of the year go
     */
    public record Track(Target target, TreeMap<LocalDate, Standing> standings) {

        /** How it stood with the data up to a day; empty where that is not known. */
        public Optional<Standing> on(LocalDate day) {
            return Optional.ofNullable(standings.get(day));
        }

        /** How it stood on a day, where the state is another than on the day before. */
        public Optional<Standing> turnOn(LocalDate day) {
            Optional<Standing.State> before = on(day.minusDays(1)).map(Standing::state);
            return on(day).filter(now -> before.isEmpty() || before.get() != now.state());
        }

        /** How it stood at the end; empty where nothing of it is measured. */
        public Optional<Standing> end() {
            return Optional.ofNullable(standings.lastEntry()).map(Map.Entry::getValue);
        }
    }

    /**
     * Walks a year. Every day gives the figures of the year to date; one assessment holds them all, and its results know how
     * the targets stood with the data up to each day.
     *
     * @param days the days, of which one at least lies in the year
     */
    public static Watch of(
            CityDays days, ReportingPeriod year, AirStandards standards, Place place, List<Target> targets) {
        LocalDate last = last(days, year);
        Measurements.Builder toDate = Measurements.builder();
        for (AirStatistics each : AirStatistics.toDate(days, new ReportingPeriod(year.first(), last), standards)) {
            each.measurements(place).all().forEach(toDate::add);
        }
        Assessment assessed = Assessor.of(targets).assess(toDate.build(), last.plusDays(1));
        List<Track> tracks = new ArrayList<>();
        for (Result result : assessed.results()) {
            TreeMap<LocalDate, Standing> standings = new TreeMap<>();
            for (Standing standing : result.standings()) {
                // The whole year has a verdict and no standing any more.
                standing.through()
                        .filter(day -> day.isBefore(year.last()))
                        .ifPresent(day -> standings.put(day, standing));
            }
            tracks.add(new Track(result.target(), standings));
        }
        // The years to date that no target asks for are no news.
        return new Watch(last, tracks, assessed.withoutUnused());
    }

    /** Days that are still to come are not missing, so that the watch ends with the data. */
    private static LocalDate last(CityDays days, ReportingPeriod year) {
        return days.all().stream()
                .filter(day -> !day.values().isEmpty() && year.contains(ReportingPeriod.ofDay(day.date())))
                .map(day -> day.date())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}

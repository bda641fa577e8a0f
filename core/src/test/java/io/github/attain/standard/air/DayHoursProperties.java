package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.value.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The means of a day against the plainest way to compute them: fractions all the way. */
class DayHoursProperties {
    private static final AirEvaluation ANY_HOURS = AirEvaluation.HJ_663_2013
            .derived("any", AirEvaluation.HJ_663_2013.title())
            .minimumHours(1)
            .minimumEightHourMeans(1)
            .build();

    /** One hour: how many stations, and the value of each. */
    record Slot(int stations, int value) {}

    /** Few stations, where all is whole numbers, and up to forty, where the common multiple grows beyond any bound. */
    @Provide
    Arbitrary<List<Slot>> day() {
        return Arbitraries.of(1, 3, 40)
                .flatMap(most -> Combinators.combine(
                                Arbitraries.integers().between(0, most),
                                Arbitraries.integers().between(0, 400_000))
                        .as(Slot::new)
                        .list()
                        .ofSize(24));
    }

    private static DayHours of(List<Slot> day) {
        DayHours hours = new DayHours();
        for (int slot = 0; slot < 24; slot++) {
            for (int station = 0; station < day.get(slot).stations(); station++) {
                hours.add(slot, day.get(slot).value() + station);
            }
        }
        return hours;
    }

    private static Optional<Exact> plainMean(List<Slot> hours, int least) {
        List<Exact> valid = new ArrayList<>();
        for (Slot hour : hours) {
            int n = hour.stations();
            if (n > 0) {
                // The stations of an hour differ by one each: v, v+1, … v+n−1.
                valid.add(Exact.ratio(2L * hour.value() + n - 1, 2000));
            }
        }
        Exact sum = Exact.ZERO;
        for (Exact value : valid) {
            sum = sum.plus(value);
        }
        return valid.size() < least ? Optional.empty() : Optional.of(sum.dividedBy(Exact.of(valid.size())));
    }

    private static Optional<Exact> plainLargest(List<Slot> day, int length, int least) {
        Optional<Exact> largest = Optional.empty();
        for (int end = length; end <= 24; end++) {
            Optional<Exact> mean = plainMean(day.subList(end - length, end), least);
            if (mean.isPresent() && (largest.isEmpty() || mean.get().compareTo(largest.get()) > 0)) {
                largest = mean;
            }
        }
        return largest;
    }

    @Property(tries = 300)
    void allMeansAreExact(@ForAll("day") List<Slot> day) {
        DayHours hours = of(day);
        assertThat(hours.mean(ANY_HOURS)).isEqualTo(plainMean(day, 1));
        assertThat(hours.largestHour(ANY_HOURS)).isEqualTo(plainLargest(day, 1, 1));
        assertThat(hours.largestEightHours(ANY_HOURS, Optional.empty())).isEqualTo(plainLargest(day, 8, 6));
    }
}

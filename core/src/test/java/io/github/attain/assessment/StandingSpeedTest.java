package io.github.attain.assessment;

import static io.github.attain.testing.Facts.CLAUSE;
import static io.github.attain.testing.Facts.measurement;
import static io.github.attain.testing.Facts.quantity;
import static io.github.attain.testing.Facts.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Five hundred targets, each with its own indicator and a value to date for every day of a year. */
class StandingSpeedTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int TARGETS = 500;
    private static final int DAYS = 364;

    private static Indicator indicator(int n) {
        return switch (n % 3) {
            case 0 ->
                quantity("mean" + n, "ug/m3", Direction.LOWER)
                        .statistic(Statistic.MEAN)
                        .method(ComparisonMethod.ROUNDED_VALUE)
                        .build();
            case 1 ->
                quantity("days" + n, "d", Direction.HIGHER)
                        .statistic(Statistic.COUNT)
                        .build();
            default ->
                share("share" + n, Direction.HIGHER).statistic(Statistic.SHARE).build();
        };
    }

    private static Rule rule(int n) {
        return switch (n % 3) {
            case 0 -> Limit.atMost("46 ug/m3");
            case 1 -> Limit.atLeast("215 d");
            default -> Limit.atLeast("66.5 %");
        };
    }

    private static Value value(int n, int days) {
        return switch (n % 3) {
            case 0 -> new Quantity(Exact.ratio(400 + (days * 7L + n) % 113, 10), Unit.parse("ug/m3"));
            case 1 -> new Quantity(Exact.of(days * (50L + n % 20) / 100), Unit.DAY);
            default -> Share.of(days * (50L + n % 30) / 100, days);
        };
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Cold it takes a second, warm a quarter of one; a slow machine passes, an assessment for each day does not. */
    @Test
    void theStandingsOfFiveHundredTargetsOnEveryDayOfAYearTakeNoTime() {
        List<Target> targets = new ArrayList<>();
        List<Measurement> measured = new ArrayList<>();
        for (int n = 0; n < TARGETS; n++) {
            Indicator indicator = indicator(n);
            targets.add(Facts.target(indicator, "2025", rule(n))
                    .id("t" + n)
                    .clause(CLAUSE)
                    .build());
            for (int days = 1; days <= DAYS; days++) {
                measured.add(measurement(
                                indicator,
                                new ReportingPeriod(FIRST, FIRST.plusDays(days - 1L)).toString(),
                                value(n, days))
                        .completeness(Completeness.withMinimum(days, days, 0))
                        .build());
            }
        }
        Measurements measurements = Measurements.of(measured);
        Assessment assessment = Assessor.of(targets).assess(measurements, LocalDate.of(2025, 12, 31));
        long begin = cpuTime();
        int count = 0;
        for (Result result : assessment.results()) {
            count += result.standings().size();
        }
        assertThat(count).isEqualTo(TARGETS * DAYS);
        assertThat(Duration.ofNanos(cpuTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }
}

package io.github.attain.assessment;

import static io.github.attain.testing.Facts.measurement;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.testing.Facts;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days one by one, as numbers or invalid, and what they amount to up to any of them: an independent reckoning of means,
 * totals, numbers and shares of days of at most fifty.
 */
record DailyCourse(Statistic statistic, Direction better, Optional<Exact> highest, List<@Nullable Exact> days) {
    static final LocalDate START = LocalDate.of(2024, 2, 20);
    private static final Exact GOOD = Exact.of(50);

    DailyCourse {
        days = Collections.unmodifiableList(new ArrayList<>(days));
    }

    Indicator indicator() {
        return switch (statistic) {
            case SHARE -> Facts.share("daily", better).statistic(statistic).build();
            case COUNT ->
                Facts.quantity("daily", "d", better).statistic(statistic).build();
            case MEAN ->
                Facts.quantity("daily", "ug/m3", better)
                        .statistic(statistic)
                        .highest(highest)
                        .build();
            default -> Facts.quantity("daily", "t", better).statistic(statistic).build();
        };
    }

    static ReportingPeriod term(int length) {
        return new ReportingPeriod(START, START.plusDays(length - 1L));
    }

    DailyCourse first(int count) {
        return new DailyCourse(statistic, better, highest, days.subList(0, count));
    }

    DailyCourse and(List<@Nullable Exact> more) {
        List<@Nullable Exact> all = new ArrayList<>(days);
        all.addAll(more);
        return new DailyCourse(statistic, better, highest, all);
    }

    DailyCourse and(int times, @Nullable Exact day) {
        return and(Collections.nCopies(times, day));
    }

    int valid() {
        return (int) days.stream().filter(Objects::nonNull).count();
    }

    private int good() {
        return (int)
                days.stream().filter(d -> d != null && d.compareTo(GOOD) <= 0).count();
    }

    private Exact sum() {
        Exact sum = Exact.ZERO;
        for (Exact day : days) {
            sum = day == null ? sum : sum.plus(day);
        }
        return sum;
    }

    Value value() {
        return switch (statistic) {
            case MEAN -> new Quantity(sum().dividedBy(Exact.of(valid())), Unit.parse("ug/m3"));
            case COUNT -> new Quantity(Exact.of(good()), Unit.DAY);
            case SHARE -> Share.of(good(), valid());
            default -> new Quantity(sum(), Unit.parse("t"));
        };
    }

    /** What is measured of the days; none where no day is valid. */
    Optional<Measurement> measured(int required) {
        if (valid() == 0) {
            return Optional.empty();
        }
        return Optional.of(measurement(indicator(), term(days.size()).toString(), value())
                .completeness(Completeness.withMinimum(valid(), days.size(), Math.min(required, days.size())))
                .build());
    }

    /** A day that brings the value up as far as it goes, or down. */
    Exact extreme(boolean upwards) {
        if (statistic == Statistic.COUNT || statistic == Statistic.SHARE) {
            return upwards ? Exact.ZERO : Exact.HUNDRED;
        }
        Exact unbounded = Exact.of(1_000_000_000);
        Exact most = statistic == Statistic.MEAN ? highest.orElse(unbounded) : unbounded;
        return upwards ? most : Exact.ZERO;
    }
}

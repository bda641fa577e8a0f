package io.github.attain.oracle;

import io.github.attain.oracle.Thing.Kind;
import io.github.attain.time.SubPeriod;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The terms that the oracle plays through, each with what can be counted in it without trying too much. */
enum Layout {
    /** Fourteen days over the end of a month. */
    DAYS("2024-02-20", "2024-03-04", Optional.empty(), EnumSet.allOf(Kind.class)),
    /** A quarter, in months. */
    QUARTER("2025-01-01", "2025-03-31", Optional.of(SubPeriod.MONTH), EnumSet.allOf(Kind.class)),
    /** A year, in quarters. Shares of its days would be too many. */
    YEAR("2025-01-01", "2025-12-31", Optional.of(SubPeriod.QUARTER), EnumSet.complementOf(EnumSet.of(Kind.SHARE))),
    /** Three years of totals and of numbers of days. */
    YEARS("2021-01-01", "2023-12-31", Optional.empty(), EnumSet.of(Kind.TOTAL, Kind.DAYS));

    final LocalDate first;
    final LocalDate last;
    final Optional<SubPeriod> part;
    final Set<Kind> kinds;

    Layout(String first, String last, Optional<SubPeriod> part, Set<Kind> kinds) {
        this.first = LocalDate.parse(first);
        this.last = LocalDate.parse(last);
        this.part = part;
        this.kinds = kinds;
    }

    int days() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }

    /** The months in which values are added up: those of the parts, or the years. */
    int monthsOfAPiece() {
        return this == YEARS ? 12 : part.map(SubPeriod::months).orElse(0);
    }
}

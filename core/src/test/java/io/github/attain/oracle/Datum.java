package io.github.attain.oracle;

import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.testing.Facts;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something measured. */
record Datum(Thing thing, LocalDate first, LocalDate last, Said said, Optional<Gaps> gaps) {

    /** How complete it is. */
    record Gaps(int valid, int expected, int required) {
        boolean isThin() {
            return valid < required;
        }

        int missing() {
            return expected - valid;
        }
    }

    /** How many years have begun by its end, counted one by one. */
    int yearsBegun() {
        int years = 1;
        while (!first.plusYears(years).isAfter(last)) {
            years++;
        }
        return years;
    }

    /** What was said. */
    sealed interface Said {
        Value value(Thing thing);
    }

    /** A decimal with its last digit; a percentage of a share. */
    record Decimal(BigDecimal amount) implements Said {
        @Override
        public Value value(Thing thing) {
            return thing.kind().isShare()
                    ? Share.ofPercent(Exact.of(amount))
                    : new Quantity(Exact.of(amount), Unit.parse(thing.kind().unit));
        }
    }

    /** A computed number, as means are. */
    record Ratio(long over, long under) implements Said {
        @Override
        public Value value(Thing thing) {
            return new Quantity(Exact.ratio(over, under), Unit.parse(thing.kind().unit));
        }
    }

    /** So many of so many. */
    record Counted(int count, int of) implements Said {
        @Override
        public Value value(Thing thing) {
            return Share.of(count, of);
        }
    }

    /** A class, 0 being the best. */
    record InClass(int index) implements Said {
        @Override
        public Value value(Thing thing) {
            return new Grade(GradeScale.SURFACE_WATER, index);
        }
    }

    /** A place. */
    record Place(int place, int of) implements Said {
        @Override
        public Value value(Thing thing) {
            return new Rank(place, of);
        }
    }

    /** A finding: 0 no, 1 basically, 2 yes. */
    record Word(int degree) implements Said {
        private static final List<Finding> IN_ORDER = List.of(Finding.NO, Finding.BASICALLY, Finding.YES);

        static int degree(Finding finding) {
            return IN_ORDER.indexOf(finding);
        }

        @Override
        public Value value(Thing thing) {
            return IN_ORDER.get(degree);
        }
    }

    boolean covers(LocalDate from, LocalDate to) {
        return first.equals(from) && last.equals(to);
    }

    boolean isThin() {
        return gaps.map(Gaps::isThin).orElse(false);
    }

    int days() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }

    /** The number, the class or the place; nothing for a word. */
    Optional<Fraction> number() {
        if (said instanceof Decimal d) {
            return Optional.of(Fraction.of(d.amount()));
        }
        if (said instanceof Ratio r) {
            return Optional.of(Fraction.of(r.over(), r.under()));
        }
        if (said instanceof Counted c) {
            return Optional.of(Fraction.of(100L * c.count(), c.of()));
        }
        if (said instanceof InClass c) {
            return Optional.of(Fraction.of(c.index()));
        }
        return said instanceof Place p ? Optional.of(Fraction.of(p.place())) : Optional.empty();
    }

    Measurement measurement() {
        Measurement.Builder builder = Measurement.builder()
                .place(Facts.CITY.code())
                .indicator(thing.id())
                .period(new ReportingPeriod(first, last))
                .value(said.value(thing));
        gaps.ifPresent(g -> builder.completeness(Completeness.withMinimum(g.valid(), g.expected(), g.required())));
        return builder.build();
    }

    @Override
    public String toString() {
        return thing.id() + " " + first + "/" + last + " " + said
                + gaps.map(g -> " " + g).orElse("");
    }
}

package io.github.attain.judging;

import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How values of an indicator become numbers: quantities in the indicator's unit, shares in percent, classes by their position
 * on the scale, ranks by their place, findings by their strength.
 *
 * @param indicator the indicator
 * @param reading what of a value is taken
 * @param things of how many a rank must be, or a count may be; 0 where the promise is about neither
 */
public record Measure(Indicator indicator, Reading reading, int things) {

    /** What of a value is taken. */
    public enum Reading {
        /** The value itself. */
        VALUE,
        /** Of a share, how many it counts. */
        COUNT,
        /** Of a share, the percentage, but only where it is counted and not merely published in percent. */
        COUNTED,
        /** A finding. */
        FINDING
    }

    /** From the weakest to the strongest. */
    private static final List<Finding> FINDINGS = List.of(Finding.NO, Finding.BASICALLY, Finding.YES);

    static Measure of(Indicator indicator) {
        return new Measure(indicator, Reading.VALUE, 0);
    }

    /** The place of a finding among all, from the weakest on. */
    static int index(Finding finding) {
        return FINDINGS.indexOf(finding);
    }

    static Finding finding(Exact index) {
        return FINDINGS.get(index.numerator().intValueExact());
    }

    boolean isFinding() {
        return reading == Reading.FINDING;
    }

    private boolean isShare() {
        return indicator.scale() == Indicator.Scale.SHARE;
    }

    /** The unit in which the numbers are; null for classes, ranks and findings. */
    public @Nullable Unit unit() {
        if (isFinding()) {
            return null;
        }
        if (reading == Reading.COUNT) {
            return Unit.COUNT;
        }
        return isShare() ? Unit.PERCENT : indicator.unit().orElse(null);
    }

    /** The number; null where the value cannot be held against the promise. */
    public @Nullable Exact amount(Value value) {
        if (isFinding()) {
            return value instanceof Finding finding ? Exact.of(index(finding)) : null;
        }
        if (reading != Reading.VALUE && !(value instanceof Share share && share.isCounted())) {
            return null;
        }
        if (reading == Reading.COUNT) {
            Share share = (Share) value;
            // A count out of more things is no count out of these.
            return share.total().getAsLong() > things
                    ? null
                    : Exact.of(share.count().getAsLong());
        }
        if (value instanceof Grade grade) {
            boolean own = grade.scale().equals(indicator.grades().orElse(null));
            return own ? Exact.of(grade.index()) : null;
        }
        if (value instanceof Rank rank) {
            // Where no earlier place is known, nobody says of how many.
            return things == 0 || rank.of() == things ? Exact.of(rank.place()) : null;
        }
        Unit unit = unit();
        Quantity quantity =
                value instanceof Quantity own ? own : value.asQuantity().orElse(null);
        return unit != null && quantity != null && quantity.fits(unit)
                ? quantity.in(unit).amount()
                : null;
    }

    /** The number of a measurement; a place among the cities that have data counts in the whole list too. */
    @Nullable
    Exact amount(Measurement m) {
        Exact amount = amount(m.value());
        if (amount == null && m.value() instanceof Rank rank) {
            Completeness data = m.completeness().orElse(null);
            boolean isOfAll = data != null && rank.of() == data.valid() && things == data.expected();
            return isOfAll ? Exact.of(rank.place()) : null;
        }
        return amount;
    }

    /** A number of days: each day adds one or nothing. */
    public boolean countsDays() {
        return indicator.countsDays();
    }

    /** Whether values of periods that follow one another add up to the value of all of them. */
    boolean adds() {
        return indicator.addsUp() && unit() != null;
    }

    /** Whether a sum never becomes less by what is added. */
    boolean grows() {
        Exact lowest = lowest();
        return countsDays() || (lowest != null && lowest.signum() >= 0);
    }

    /** The lowest value that scale and nature allow. */
    @Nullable
    Exact lowest() {
        return isShare() ? Exact.ZERO : indicator.lowest().orElse(null);
    }

    /** The highest value that scale and nature allow. */
    @Nullable
    Exact highest() {
        return isShare()
                ? (reading == Reading.COUNT ? null : Exact.HUNDRED)
                : indicator.highest().orElse(null);
    }

    /** The same of another state of the indicator. */
    Measure with(Indicator other) {
        return other == indicator ? this : new Measure(other, reading, things);
    }

    /** A value that may become anything that the scale allows. */
    Possible free(Exact amount, int open) {
        if (isFinding()) {
            return Possible.steps(amount, index(Finding.NO), index(Finding.YES));
        }
        if (indicator.grades().isPresent()) {
            return Possible.steps(amount, 0, indicator.grades().get().labels().size() - 1);
        }
        if (indicator.scale() == Indicator.Scale.RANK) {
            return Possible.steps(amount, 1, Math.max(things, amount.numerator().intValueExact()));
        }
        return Possible.of(Statistic.OTHER, amount, 0, open, Possible.range(lowest(), highest()));
    }

    /** What a measurement leaves open: one value, or where its data are too incomplete to count, every way to fill the gap. */
    Possible possible(Measurement m, Exact amount) {
        Completeness data = m.completeness().orElse(null);
        boolean isRank = indicator.scale() == Indicator.Scale.RANK && reading == Reading.VALUE;
        // In the whole list every city without data may come before, however many the standard asks for.
        boolean isOfShorterList = isRank && m.value() instanceof Rank rank && rank.of() != things;
        if (data == null || (data.isSufficient() && !isOfShorterList)) {
            return Possible.only(amount);
        }
        if (isRank) {
            int place = amount.numerator().intValueExact();
            return Possible.steps(amount, place, Math.max(place, Math.min(things, place + data.missing())));
        }
        return Possible.incomplete(with(indicator.over(m.period())), m.value(), amount, data.valid(), data.missing());
    }
}

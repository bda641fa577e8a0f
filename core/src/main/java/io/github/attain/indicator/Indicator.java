package io.github.attain.indicator;

import io.github.attain.AttainStyle;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.source.Clause;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;

/**
 * A defined statistic of something, such as the annual mean of PM2.5 or the share of days with an AQI of at most 100 among
 * the days with a valid AQI. The same thing has the same id in every place.
 *
 * <p>Immutable and thread-safe.
 */
@Immutable
@AttainStyle
public abstract class Indicator {

    /** On which kind of scale an indicator's values lie. */
    public enum Scale {
        /** A number with a unit. */
        QUANTITY,
        /** A share of a whole, 0 to 100 %. */
        SHARE,
        /** An ordered class. */
        CLASS,
        /** A place in a ranking. */
        RANK,
        /** A stated yes, basically or no. */
        FINDING
    }

    /**
     * A wide range in which the values of an indicator lie.
     *
     * @param low its lower end, included
     * @param high its upper end, included
     */
    public record Range(Exact low, Exact high) {
        /**
         * Creates a range.
         *
         * @throws IllegalArgumentException if it ends below its beginning
         */
        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("a range from " + low + " to " + high);
            }
        }
    }

    Indicator() {}

    /**
     * Starts an indicator; id, name and scale are required, and a unit for quantities or a grade scale for classes.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id, such as {@code air.pm25.annual-mean}
     */
    public abstract String id();

    /**
     * Returns the name.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * Returns the scale.
     *
     * @return the scale
     */
    public abstract Scale scale();

    /**
     * Returns the unit of a quantity.
     *
     * @return the unit; empty for shares, which are in percent, and for classes, ranks and findings
     */
    public abstract Optional<Unit> unit();

    /**
     * Returns the classes.
     *
     * @return the grade scale; empty unless the scale is {@link Scale#CLASS}
     */
    public abstract Optional<GradeScale> grades();

    /**
     * Returns which way is better.
     *
     * @return the direction; {@link Direction#NONE} where not stated
     */
    public abstract Direction better();

    /**
     * Returns how the value comes from single observations.
     *
     * @return the statistic; {@link Statistic#OTHER} where not stated
     */
    public abstract Statistic statistic();

    /**
     * Returns in how many decimals the indicator is reported.
     *
     * @return the decimals; empty where no standard says
     */
    public abstract OptionalInt decimals();

    /**
     * Returns how values are held against limits where the target does not say.
     *
     * @return the method of the defining standard; {@link ComparisonMethod#FULL_VALUE} where nothing is stated (GB/T 8170)
     */
    public abstract ComparisonMethod method();

    /**
     * Returns the lowest value that is physically possible; for what adds up, the lowest of one year, as {@link #over(ReportingPeriod)} says.
     *
     * @return the bound in the indicator's unit, included; empty where there is none, and for a share, which is never below 0 %
     */
    public abstract Optional<Exact> lowest();

    /**
     * Returns the highest value that is physically possible; for what adds up, the highest of one year, as {@link #over(ReportingPeriod)} says.
     *
     * @return the bound in the indicator's unit, included; empty where there is none, and for a share, which is never above 100 %
     */
    public abstract Optional<Exact> highest();

    /**
     * Returns the range outside of which a value is more likely a slip of the unit or the pen than a measurement. Such a value is
     * judged as it stands, and everybody is told. It is a judgement of whoever defines the indicator, unless a note names its source.
     * For what adds up it is that of one year, as {@link #over(ReportingPeriod)} says.
     *
     * @return the range in the indicator's unit, of a share in percent; empty where nobody says
     */
    public abstract Optional<Range> plausible();

    /**
     * Returns how many valid days a calendar year needs before its value counts by the defining standard; the observations of such
     * an indicator are days.
     *
     * @return such as 324; empty where no standard says, or the observations are no days
     */
    public abstract OptionalInt minimumDays();

    /**
     * Returns the standard or document that defines the indicator.
     *
     * @return the clause; empty where none is known
     */
    public abstract Optional<Clause> definedBy();

    /**
     * Returns what sets this indicator apart from others that look alike.
     *
     * @return the note
     */
    public abstract Optional<Text> note();

    /**
     * Tells whether it is a number of days, each of which adds one or nothing.
     *
     * @return true for a {@linkplain Statistic#COUNT count} in days
     */
    public boolean countsDays() {
        return statistic() == Statistic.COUNT && Unit.DAY.equals(unit().orElse(null));
    }

    /**
     * Tells whether values of periods that follow one another add up to that of all of them.
     *
     * @return true for a {@linkplain Statistic#TOTAL total} and a number of {@linkplain #countsDays days}
     */
    public boolean addsUp() {
        return statistic() == Statistic.TOTAL || countsDays();
    }

    /**
     * Returns the indicator as it is of a period. What {@linkplain #addsUp adds up} may over several years come to as many times its
     * highest value as there are {@linkplain ReportingPeriod#yearsBegun years begun}, and where it can be negative to as many times
     * its lowest; a lowest value above 0 and a highest one below 0 stay those of a year. The ends of the plausible range do likewise.
     * A number of {@linkplain #countsDays days} lies between 0 and all days of the period.
     *
     * @param period the period of a value
     * @return this very indicator for what does not add up, and but for days for a year or less
     */
    public Indicator over(ReportingPeriod period) {
        if (!addsUp()) {
            return this;
        }
        int years = period.yearsBegun();
        Indicator over = years > 1 ? over(years) : this;
        return countsDays() ? over.within(Exact.of(period.days())) : over;
    }

    private Indicator within(Exact days) {
        Exact low = lowest().isPresent() && lowest().get().signum() > 0 ? lowest().get() : Exact.ZERO;
        Exact high = highest().isPresent() && highest().get().compareTo(days) < 0
                ? highest().get()
                : days;
        return builder().from(this).lowest(low).highest(high).build();
    }

    /**
     * Returns the indicator as it is of a term: {@linkplain #over(ReportingPeriod) of its period}, or by its day. Of what {@linkplain
     * #addsUp adds up} by a day nobody says from when on, so that no year bounds it; it is still not negative where no year can be.
     *
     * @param term the term of a promise
     * @return this very indicator where the term changes nothing
     */
    public Indicator over(Term term) {
        if (term.kind() == Term.Kind.DURING || !addsUp()) {
            return over(term.period());
        }
        boolean isNegative = lowest().isPresent() && lowest().get().signum() < 0;
        return !isNegative && highest().isEmpty()
                ? this
                : builder()
                        .from(this)
                        .lowest(isNegative ? Optional.empty() : lowest())
                        .highest(Optional.empty())
                        .build();
    }

    /**
     * Returns the indicator as what is promised as a total: its values are to be added up, whatever else is known of them.
     *
     * @return this very indicator where it {@linkplain #addsUp adds up}; else one of the statistic {@link Statistic#TOTAL}
     */
    public Indicator adding() {
        return addsUp() ? this : builder().from(this).statistic(Statistic.TOTAL).build();
    }

    private Indicator over(int years) {
        Builder over = builder().from(this);
        if (lowest().isPresent()) {
            over.lowest(low(lowest().get(), years));
        }
        if (highest().isPresent()) {
            over.highest(high(highest().get(), years));
        }
        if (plausible().isPresent()) {
            Range ofYear = plausible().get();
            over.plausible(new Range(low(ofYear.low(), years), high(ofYear.high(), years)));
        }
        return over.build();
    }

    private static Exact low(Exact ofYear, int years) {
        return ofYear.signum() < 0 ? ofYear.times(Exact.of(years)) : ofYear;
    }

    private static Exact high(Exact ofYear, int years) {
        return ofYear.signum() > 0 ? ofYear.times(Exact.of(years)) : ofYear;
    }

    /**
     * Reads a value written for this indicator; what is allowed follows from the scale.
     *
     * @param text such as {@code 42.6 ug/m3}, {@code 7 of 9}, {@code Ⅲ}, {@code 148 of 168} or {@code yes}
     * @return the value, or the problem
     */
    public Checked<? extends Value> read(String text) {
        Checked<? extends Value> value = switch (scale()) {
            case QUANTITY -> Quantity.read(text);
            case SHARE -> Share.read(text);
            case CLASS -> grades().orElseThrow().read(text);
            case RANK -> Rank.read(text);
            case FINDING -> Finding.read(text);
        };
        Value read = value.value().orElse(null);
        Optional<Problem> misfit = read == null ? Optional.empty() : misfit(read);
        return misfit.isPresent() ? Checked.failed(misfit.get()) : value;
    }

    /**
     * Checks a value against the scale, the unit and what is physically possible.
     *
     * @param value the value, of several years for the indicator {@linkplain #over(ReportingPeriod) over} them
     * @return the problem; empty where the value fits
     */
    public Optional<Problem> misfit(Value value) {
        if (value instanceof Finding) {
            // A source may state an outcome in words whatever the scale; whether that decides is up to the rule.
            return Optional.empty();
        }
        return switch (scale()) {
            case QUANTITY -> value instanceof Quantity q ? misfitOfQuantity(q) : wrongScale(value);
            case SHARE -> misfitOfShare(value);
            case CLASS ->
                value instanceof Grade g && Objects.equals(g.scale(), grades().orElseThrow())
                        ? Optional.empty()
                        : wrongScale(value);
            case RANK -> value instanceof Rank ? Optional.empty() : wrongScale(value);
            case FINDING -> wrongScale(value);
        };
    }

    /**
     * Checks the value of a period, as the indicator {@linkplain #over(ReportingPeriod) over} it does.
     *
     * @param value the value
     * @param period its period
     * @return the problem; empty where the value fits
     */
    public Optional<Problem> misfit(Value value, ReportingPeriod period) {
        // What fits a year and all days of the period fits it; no indicator over it has to be made for that.
        boolean isUsual = countsDays()
                && value instanceof Quantity days
                && Unit.DAY.equals(days.unit())
                && days.amount().signum() >= 0
                && days.amount().compareTo(Exact.of(period.days())) <= 0
                && misfit(value).isEmpty();
        return isUsual ? Optional.empty() : over(period).misfit(value);
    }

    /**
     * Holds a value against the {@linkplain #plausible plausible} range.
     *
     * @param value a value that fits, of several years for the indicator {@linkplain #over(ReportingPeriod) over} them
     * @return a warning that names the value and the range; empty where it lies inside, or there is none
     */
    public Optional<Problem> doubt(Value value) {
        Unit unit = unit().orElse(Unit.PERCENT);
        Quantity quantity = value.asQuantity().orElse(null);
        Range range = plausible().orElse(null);
        if (range == null || quantity == null || !quantity.fits(unit)) {
            return Optional.empty();
        }
        Exact amount = quantity.in(unit).amount();
        if (amount.compareTo(range.low()) >= 0 && amount.compareTo(range.high()) <= 0) {
            return Optional.empty();
        }
        Text allowed = Text.same(range.low().display() + " … ").and(new Quantity(range.high(), unit).text());
        return Optional.of(Problem.of(ProblemCode.IMPLAUSIBLE_VALUE)
                .with("subject", name())
                .with("value", value.text())
                .with("allowed", allowed));
    }

    private Optional<Problem> misfitOfQuantity(Quantity value) {
        Unit required = unit().orElseThrow();
        if (!value.fits(required)) {
            boolean fraction = required.equals(Unit.PERCENT) && value.unit().equals(Unit.ONE);
            return Optional.of(fraction ? fractionForPercent(value) : unitMismatch(value, required));
        }
        Exact amount = value.in(required).amount();
        boolean tooLow = amount.compareTo(lowest().orElse(amount)) < 0;
        boolean tooHigh = amount.compareTo(highest().orElse(amount)) > 0;
        return tooLow || tooHigh ? Optional.of(impossible(value)) : Optional.empty();
    }

    private Optional<Problem> misfitOfShare(Value value) {
        if (value instanceof Share) {
            return Optional.empty();
        }
        if (!(value instanceof Quantity q)) {
            return wrongScale(value);
        }
        if (!q.unit().equals(Unit.PERCENT)) {
            return Optional.of(q.unit().equals(Unit.ONE) ? fractionForPercent(q) : unitMismatch(q, Unit.PERCENT));
        }
        boolean possible = q.amount().signum() >= 0 && q.amount().compareTo(Exact.HUNDRED) <= 0;
        return possible ? Optional.empty() : Optional.of(impossible(q));
    }

    private Optional<Problem> wrongScale(Value value) {
        return Optional.of(Problem.of(ProblemCode.WRONG_SCALE)
                .with("subject", id())
                .with("value", value.written())
                .with("allowed", example()));
    }

    private Problem fractionForPercent(Quantity value) {
        return Problem.of(ProblemCode.FRACTION_FOR_PERCENT)
                .with("subject", id())
                .with("value", value.written())
                .with("allowed", "66.5 %");
    }

    private Problem unitMismatch(Quantity value, Unit required) {
        return Problem.of(ProblemCode.UNIT_MISMATCH)
                .with("subject", id())
                .with("value", value.unit().code())
                .with("allowed", required.code());
    }

    private Problem impossible(Quantity value) {
        if (countsDays() && lowest().isPresent() && highest().isPresent()) {
            Exact least = lowest().get();
            Exact most = highest().get();
            return Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                    .with("subject", name())
                    .with("value", value.text())
                    .with("allowed", Text.of("{}至{}的整数", "whole numbers from {} to {}", least, most));
        }
        String low = lowest().map(Exact::toString).orElse(scale() == Scale.SHARE ? "0" : "");
        String high = highest().map(Exact::toString).orElse(scale() == Scale.SHARE ? "100" : "");
        return Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                .with("subject", id())
                .with("value", value.written())
                .with(
                        "allowed",
                        (low + " … " + high).strip() + " "
                                + unit().map(Unit::code).orElse("%"));
    }

    private String example() {
        return switch (scale()) {
            case QUANTITY -> "42.6 " + unit().map(Unit::code).orElse("");
            case SHARE -> "66.5 %, 7 of 9";
            case CLASS -> String.join(", ", grades().orElseThrow().labels());
            case RANK -> "148 of 168";
            case FINDING -> "yes, basically, no";
        };
    }

    /** Refuses an indicator whose scale and unit do not go together. */
    @Check
    void check() {
        if ((scale() == Scale.QUANTITY) != unit().isPresent()) {
            throw new IllegalStateException("a unit belongs to quantities and to nothing else: " + id());
        }
        if ((scale() == Scale.CLASS) != grades().isPresent()) {
            throw new IllegalStateException("a grade scale belongs to classes and to nothing else: " + id());
        }
        if (plausible().isPresent() && scale() != Scale.QUANTITY && scale() != Scale.SHARE) {
            throw new IllegalStateException("a plausible range belongs to numbers and to nothing else: " + id());
        }
    }

    /**
     * Returns what a log needs.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id();
    }

    /** Builds an {@link Indicator}. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {
            // What holds where nothing else is said.
            better(Direction.NONE);
            statistic(Statistic.OTHER);
            method(ComparisonMethod.FULL_VALUE);
        }
    }
}

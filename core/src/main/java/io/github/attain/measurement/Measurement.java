package io.github.attain.measurement;

import io.github.attain.AttainStyle;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.Severity;
import io.github.attain.source.Clause;
import io.github.attain.spelling.StandardNumber;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;

/**
 * A value of an indicator at a place for a period.
 *
 * <p>Immutable and thread-safe.
 */
@Immutable
@AttainStyle
public abstract class Measurement {
    private static final Text VALID = new Text("有效数", "valid");
    private static final Text EXPECTED = new Text("应有数", "expected");

    Measurement() {}

    /**
     * Starts a measurement; place, indicator, period and value are required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns where.
     *
     * @return the code of the place
     */
    public abstract String place();

    /**
     * Returns what.
     *
     * @return the id of the indicator
     */
    public abstract String indicator();

    /**
     * Returns for when.
     *
     * @return the period
     */
    public abstract ReportingPeriod period();

    /**
     * Returns the value.
     *
     * @return the value
     */
    public abstract Value value();

    /**
     * Returns on what basis it was made.
     *
     * @return the basis; unstated where nobody says
     */
    @Default
    public Basis basis() {
        return Basis.UNSTATED;
    }

    /**
     * Returns by which edition of a standard it was computed: the same observations may give other values by another edition.
     *
     * @return such as {@code HJ 663-2013}, with a blank and a hyphen however it was spelled (GB3095—2012); empty where nobody says
     */
    public abstract Optional<String> edition();

    /** One edition has one spelling, or a value by {@code HJ663—2013} would be of another one. */
    @Check
    Measurement inPlainSpelling() {
        if (edition().isEmpty()) {
            return this;
        }
        String plain = StandardNumber.plain(edition().get());
        return plain.equals(edition().get())
                ? this
                : builder().from(this).edition(plain).build();
    }

    /**
     * Names an edition for a reader. Numbers of standards read alike in every language; only the word for the limits that hold up to
     * 2030 (GB 3095-2026, 4.4: 过渡阶段浓度限值) does not.
     *
     * @param edition the edition as measurements name it
     * @return the name in both languages, such as {@code GB 3095-2026过渡阶段限值}
     */
    public static Text editionName(String edition) {
        return new Text(edition.replace(" transitional", "过渡阶段限值"), edition);
    }

    /**
     * Returns how complete the observations are.
     *
     * @return the completeness; empty where nobody says, and the value is then taken as it stands
     */
    public abstract Optional<Completeness> completeness();

    /**
     * Returns who says so.
     *
     * @return the source; empty where none is given
     */
    public abstract Optional<Clause> source();

    /**
     * Returns since when the value was known. An assessment as of an earlier date does not see it.
     *
     * @return the date; empty where it was always known
     */
    public abstract Optional<LocalDate> knownFrom();

    /**
     * Returns what a reader should know.
     *
     * @return the note
     */
    public abstract Optional<Text> note();

    /**
     * Tells whether the value was known on a date.
     *
     * @param date the date
     * @return true where it was
     */
    public boolean isKnownOn(LocalDate date) {
        return !knownFrom().orElse(date).isAfter(date);
    }

    /**
     * Tells whether another measurement states the same thing with the same number.
     *
     * @param other the other measurement
     * @return true where the values agree, however they are written: 46 and 46.0 agree, 2 of 5 and 40 % agree
     */
    public boolean agreesWith(Measurement other) {
        var mine = value().asQuantity();
        var theirs = other.value().asQuantity();
        if (mine.isPresent() && theirs.isPresent()) {
            return theirs.get().fits(mine.get().unit())
                    && mine.get()
                                    .amount()
                                    .compareTo(
                                            theirs.get().in(mine.get().unit()).amount())
                            == 0;
        }
        return value().equals(other.value());
    }

    /**
     * Finds everything about the measurement that cannot be, or hardly. What cannot be: a value that {@linkplain Indicator#misfit does
     * not fit}; more days than the period has or than were valid, or part of a day where days were counted; a mean or a share of no valid
     * observation, or of fewer days than were valid; expected observations that are not those of the period. What hardly can: part of a
     * day where no counts stand beside, which a mean of several places has; a share of more days than the period has; a value that was
     * known before the period began; a value outside the {@linkplain Indicator#plausible plausible} range.
     *
     * @param of the indicator
     * @return the problems, possibly none; what cannot be is an error, what hardly can a warning
     */
    public List<Problem> problems(Indicator of) {
        List<Problem> problems = new ArrayList<>();
        int most = Math.min(
                period().days(), completeness().map(Completeness::valid).orElse(Integer.MAX_VALUE));
        if (of.countsDays() && value() instanceof Quantity counted && counted.fits(Unit.DAY)) {
            Exact days = counted.in(Unit.DAY).amount();
            Text whole = new Text("0至" + most + "的整数", "whole numbers from 0 to " + most);
            boolean isWhole = days.denominator().equals(BigInteger.ONE);
            if (days.compareTo(Exact.of(most)) > 0
                    || (!isWhole && completeness().isPresent())) {
                problems.add(impossible(of.name(), value().text(), whole));
            } else if (!isWhole) {
                // As provinces publish the mean of the days of their cities: 9.9 d.
                problems.add(Problem.of(ProblemCode.PART_OF_A_DAY)
                        .with("subject", of.name())
                        .with("value", value().text()));
            }
        }
        Optional<Problem> misfit = of.misfit(value(), period());
        if (misfit.isPresent() && !hasErrors(problems)) {
            return List.of(misfit.get());
        }
        if (completeness().isEmpty()
                && of.minimumDays().isPresent()
                && value() instanceof Share share
                && share.isCounted()
                && share.total().getAsLong() > most) {
            // Days of another year, or of several places, which nobody says.
            problems.add(disagreement(of, Text.of("{}天", "{} d", most)));
        }
        completeness().ifPresent(data -> {
            boolean ofValid = of.statistic() == Statistic.MEAN || of.statistic() == Statistic.SHARE;
            if (ofValid && data.valid() == 0 && !(value() instanceof Finding)) {
                problems.add(impossible(VALID, Text.same("0"), Text.same("1 … " + data.expected())));
            }
            if (value() instanceof Share share && share.isCounted() && isOfMore(share, data)) {
                problems.add(impossible(of.name(), value().text(), data.text()));
            } else if (value() instanceof Share share
                    && share.isCounted()
                    && of.minimumDays().isPresent()
                    && data.expected() == period().days()
                    && share.total().getAsLong() < data.valid()) {
                problems.add(disagreement(of, data.text()));
            }
            boolean isYear = data.expected() == period().days() && period().isYear();
            int minimum = of.minimumDays().orElse(0);
            if (isYear && data.moreRequired().isPresent() && data.valid() + data.stillRequired() < minimum) {
                problems.add(Problem.of(ProblemCode.IMPLAUSIBLE_VALUE)
                        .with("subject", of.name())
                        .with("value", data.text())
                        .with("allowed", Text.same("≥ " + minimum)));
            }
            String expected = expected(of, data.expected());
            int days = period().days();
            if (!expected.isEmpty()) {
                problems.add(impossible(EXPECTED, Text.same(String.valueOf(data.expected())), Text.same(expected)));
            } else if (of.statistic() == Statistic.MEAN && data.expected() > days && data.expected() != 24 * days) {
                // Hours or the samples of many points perhaps; days they are not.
                problems.add(Problem.of(
                                data.expected() > 24 * days
                                        ? ProblemCode.IMPOSSIBLE_VALUE
                                        : ProblemCode.IMPLAUSIBLE_VALUE)
                        .with("subject", EXPECTED)
                        .with("value", data.expected())
                        .with("allowed", Text.of("{}天，{}小时", "{} days, {} hours", days, 24 * days)));
            }
        });
        knownFrom()
                .filter(period().first()::isAfter)
                .ifPresent(date -> problems.add(Problem.of(ProblemCode.KNOWN_TOO_EARLY)
                        .with("value", date)
                        .with("other", period().first())));
        if (!hasErrors(problems)) {
            of.over(period()).doubt(value()).ifPresent(problems::add);
        }
        return problems;
    }

    private static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** How many observations may be expected; nothing where what is expected can be. */
    private String expected(Indicator of, int stated) {
        int days = period().days();
        int months = period().split(SubPeriod.MONTH).size();
        boolean isYear = period().isYear();
        boolean otherYear = isYear && of.statistic() == Statistic.MEAN && (stated == 365 || stated == 366);
        boolean ofDays = of.countsDays() || of.minimumDays().isPresent();
        boolean ofMonths = !of.countsDays() && stated == months;
        return stated == days || ofMonths || !(ofDays || otherYear) ? "" : String.valueOf(days);
    }

    /** Whether more is counted than was valid, where valid and counted are the same things: days of the period, or all the sites. */
    private boolean isOfMore(Share share, Completeness data) {
        boolean days = data.expected() == period().days();
        return (days && share.total().getAsLong() > data.valid())
                || (data.expected() == share.total().getAsLong()
                        && share.count().getAsLong() > data.valid());
    }

    /** What it is about, for messages. */
    String subject() {
        return place() + " " + indicator() + " " + period();
    }

    private Problem disagreement(Indicator of, Text other) {
        return Problem.of(ProblemCode.SHARE_COUNT_MISMATCH)
                .with("subject", of.name())
                .with("value", value().written())
                .with("other", other);
    }

    private static Problem impossible(Text subject, Text value, Text allowed) {
        return Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                .with("subject", subject)
                .with("value", value)
                .with("allowed", allowed);
    }

    /** Builds a {@link Measurement}. */
    public static final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}

package io.github.attain.judging;

import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.judging.Precedence.Choice;
import io.github.attain.judging.Reading.Counting;
import io.github.attain.measurement.Measurement;
import io.github.attain.problem.Problem;
import io.github.attain.rule.Reason;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Rank;
import io.github.attain.value.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the measurements say of a target: asked once per subject, it returns what speaks and what it leaves open.
 *
 * @param target the target
 * @param precedence the measurements and which of them speaks
 * @param instead a measurement that is to speak for the term in the place of the chosen one; null for none
 */
public record Evidence(
        Target target, Precedence precedence, @Nullable Measurement instead) implements Earlier {
    /** What a term that is over comes to; where data are too incomplete to count, in every way in which they can be filled. */
    Reading whole(Subject subject) {
        Measurement other = instead(subject);
        if (other != null) {
            return spoken(List.of(other), null, subject);
        }
        Choice choice = choose(subject, subject);
        if (!choice.known().isEmpty()) {
            return spoken(choice.speaking(), disputed(choice), subject);
        }
        if (measured(subject).isEmpty()) {
            return Reading.problem(List.of(), null, unmeasured(subject));
        }
        Reading together = ValuesToDate.whole(this, subject);
        if (together == null && subject.isOfYears()) {
            together = new Years(subject, this).whole();
        }
        return together == null ? Reading.problem(List.of(), null, measuredOtherwise(subject)) : together;
    }

    private @Nullable Measurement instead(Subject subject) {
        boolean own = instead != null
                && !subject.isPart()
                && subject.term().equals(target.term())
                && instead.indicator().equals(subject.measure().indicator().id());
        return own ? instead : null;
    }

    /** Whether anything is there: of the term or, while it is running, of its days so far. */
    boolean isMeasured(Subject subject) {
        return !whole(subject).isUnmeasured()
                || (!isOver(target.term().period())
                        && !ValuesToDate.of(this, subject).isEmpty());
    }

    /** All that was measured of a subject's indicator, whatever the period. */
    List<Measurement> measured(Subject subject) {
        return precedence
                .measurements()
                .of(target.place().code(), subject.measure().indicator().id());
    }

    /** Says that what is wanted was not measured. */
    private Open unmeasured(Subject subject) {
        Indicator indicator = subject.measure().indicator();
        return Open.unmeasured(subject.term(), indicator.equals(target.indicator()) ? null : indicator);
    }

    /** Names what is wanted, and what was measured of the same for other periods that the rule cannot use. */
    private Open measuredOtherwise(Subject subject) {
        Set<String> other = new TreeSet<>();
        for (Measurement m : measured(subject)) {
            if (m.isKnownOn(precedence.asOf()) && isNear(m.period(), subject)) {
                other.add(m.period().toString());
            }
        }
        if (other.isEmpty()) {
            return unmeasured(subject);
        }
        String some = String.join(", ", other.stream().limit(3).toList()) + (other.size() > 3 ? ", …" : "");
        return Open.unmeasured(Text.of(
                "实测值的时段为{}，须为{}",
                "measured for {}, wanted for {}",
                some,
                unmeasured(subject).detail()));
    }

    /** Inside the term or, of a part of it, around. */
    private static boolean isNear(ReportingPeriod measured, Subject subject) {
        return subject.period().contains(measured) || (subject.isPart() && measured.contains(subject.period()));
    }

    Choice choose(Subject subject, Predicate<ReportingPeriod> answers) {
        return precedence.choose(target, subject.measure().indicator().id(), answers);
    }

    /** Whether what is measured of a subject is a finding and not a number; of several years the first says. */
    boolean isFinding(Subject subject) {
        Measurement speaks = instead(subject);
        if (speaks == null) {
            speaks = choose(subject, subject).chosen();
        }
        if (speaks == null && subject.isOfYears()) {
            List<ReportingPeriod> years = subject.period().split(SubPeriod.YEAR);
            speaks = choose(subject, new Precedence.OneOf(years)).chosen();
        }
        return speaks != null && speaks.value() instanceof Finding;
    }

    /** Why what was chosen cannot speak; null where it can. */
    @Nullable
    Open problem(Choice choice, Measure measure) {
        Open disputed = disputed(choice);
        return disputed != null || choice.chosen() == null ? disputed : misfit(choice.chosen(), measure);
    }

    private @Nullable Open disputed(Choice choice) {
        Measurement chosen = choice.chosen();
        if (chosen == null) {
            Text have = choice.known().get(0).basis().dust().label();
            Text wanted = target.dust().orElseThrow().label();
            return Open.notComparable("实测值{}，目标须{}", "{}, not {}", have, wanted);
        }
        return choice.rival() == null ? null : disagreement(chosen, choice.rival());
    }

    static @Nullable Open misfit(Measurement m, Measure measure) {
        return misfit(m, measure, measure.amount(m));
    }

    private static @Nullable Open misfit(Measurement m, Measure measure, @Nullable Exact amount) {
        Value value = m.value();
        Optional<Problem> misfit = measure.indicator().misfit(value, m.period());
        if (misfit.isPresent()) {
            return Open.notComparable(misfit.get().message());
        }
        if (amount != null) {
            return null;
        }
        if (measure.isFinding() || measure.reading() == Measure.Reading.COUNTED) {
            return new Open(Reason.FINDING_MISSING, value.text().and(new Text("不是结论性材料", " is no finding")));
        }
        return Open.notComparable(
                value instanceof Rank rank
                        ? Text.of("排名城市数为{}，目标为{}", "a ranking of {}, not of {}", rank.of(), measure.things())
                        : value.text().and(new Text("与目标不可比", " cannot be held against the target")));
    }

    private static Open disagreement(Measurement chosen, Measurement rival) {
        if (Precedence.areOfDifferentEditions(chosen, rival)) {
            return Open.ambiguous(Text.of(
                    "各版标准的值不同，须选定一版：{}、{}",
                    "it differs by edition of the standard, choose one: {}, {}",
                    byEdition(chosen),
                    byEdition(rival)));
        }
        if (chosen.basis().clashesWith(rival.basis())) {
            Text state = chosen.basis().gasState().label();
            return Open.notComparable(
                    "{}, {}", "{}, {}", state, rival.basis().gasState().label());
        }
        return Open.ambiguous(Text.of(
                "同一实测值有两种说法：{}、{}",
                "stated twice: {}, {}",
                chosen.value().text(),
                rival.value().text()));
    }

    private static Text byEdition(Measurement m) {
        return m.value()
                .text()
                .and(Measurement.editionName(m.edition().orElseThrow()).asRemark());
    }

    /** What one measurement says, or why it cannot speak. */
    private static Reading spoken(List<Measurement> only, @Nullable Open disputed, Subject subject) {
        Measure measure = subject.measure();
        Measurement m = only.isEmpty() ? null : only.get(0);
        Exact amount = m == null ? null : measure.amount(m);
        Open problem = disputed != null || m == null ? disputed : misfit(m, measure, amount);
        if (problem != null || m == null || amount == null) {
            boolean isOneOfSeveral = disputed != null && disputed.reason() == Reason.AMBIGUOUS;
            Value stated = m == null || isOneOfSeveral ? null : m.value();
            return Reading.problem(only, stated, Objects.requireNonNull(problem));
        }
        // Of an amount by a date, one year's or less is known and not what came before it.
        boolean oneYearOfASum = subject.term().kind() == Term.Kind.BY
                && measure.indicator().statistic() == Statistic.TOTAL
                && m.period().days() > 1
                && m.period().days() <= 366;
        if (!oneYearOfASum) {
            return Reading.of(only, measure.possible(m, amount), Counting.NONE);
        }
        Possible more =
                Possible.of(Statistic.TOTAL, amount, 0, 1, Possible.range(measure.grows() ? amount : null, null));
        ReportingPeriod before = ReportingPeriod.ofDay(m.period().first().minusDays(1));
        return new Reading(only, m.value(), false, more, null, Counting.NONE, new Gaps(List.of(before)));
    }

    @Override
    public Known at(Indicator indicator, ReportingPeriod period) {
        Value stated = stated(target, indicator, period).orElse(null);
        if (stated != null) {
            return Known.of(stated, List.of());
        }
        Reading reading = whole(earlier(indicator, period));
        if (reading.problem() != null) {
            Open open = reading.problem();
            return Known.not(open.isUnmeasured() ? open.because(Reason.BASELINE_UNKNOWN) : open);
        }
        return reading.isComplete()
                ? Known.of(Objects.requireNonNull(reading.value()), reading.measurements())
                : Known.not(incomplete(reading, period));
    }

    /** Names what an earlier period lacks. */
    private static Open incomplete(Reading reading, ReportingPeriod period) {
        Open doubt = reading.gaps().doubt();
        if (doubt != null) {
            return doubt;
        }
        Text which = reading.isSum() ? reading.lacking().asRemark() : Text.none();
        Text why = new Text("的数据不足", ": the data are too incomplete").and(which);
        return new Open(Reason.BASELINE_UNKNOWN, period.text().and(why));
    }

    /** Of what an earlier value speaks. */
    static Subject earlier(Indicator indicator, ReportingPeriod period) {
        boolean isFinding = indicator.scale() == Indicator.Scale.FINDING;
        Measure measure = isFinding ? new Measure(indicator, Measure.Reading.FINDING, 0) : Measure.of(indicator);
        return new Subject(measure, Term.during(period), false, false, false);
    }

    static Optional<Value> stated(Target target, Indicator indicator, ReportingPeriod period) {
        Baseline base = target.baseline().orElse(null);
        return base != null && base.period().equals(period) && indicator.equals(target.indicator())
                ? base.value()
                : Optional.empty();
    }

    @Override
    public boolean isOver(ReportingPeriod period) {
        return period.isOverOn(precedence.asOf());
    }
}

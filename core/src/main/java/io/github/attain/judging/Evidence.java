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
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Rank;
import io.github.attain.value.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        Measure measure = subject.measure();
        if (instead != null
                && !subject.isPart()
                && instead.indicator().equals(measure.indicator().id())) {
            return spoken(instead, subject);
        }
        Term term = subject.term();
        Choice choice = choose(subject, term::isAnsweredBy);
        if (!choice.known().isEmpty()) {
            Open problem = problem(choice, subject);
            List<Measurement> used = choice.chosen() == null ? List.of() : List.of(choice.chosen());
            return problem == null
                    ? spoken(Objects.requireNonNull(choice.chosen()), subject)
                    : Reading.problem(
                            used,
                            choice.chosen() == null ? null : choice.chosen().value(),
                            problem);
        }
        Reading together = Course.whole(this, subject);
        if (together == null && subject.isOfYears()) {
            together = new Years(subject, this).whole();
        }
        return together == null ? Reading.unmeasured(Open.unmeasured(unmeasured(subject))) : together;
    }

    /** Names what is wanted, and what was measured of the same for other periods that the rule cannot use. */
    private Text unmeasured(Subject subject) {
        Indicator indicator = subject.measure().indicator();
        Text wanted = subject.term().text();
        Text named = indicator.equals(target.indicator())
                ? wanted
                : indicator.name().and(Text.same(" ")).and(wanted);
        List<String> other = precedence.measurements().of(target.place().code(), indicator.id()).stream()
                .filter(m -> m.isKnownOn(precedence.asOf()) && subject.period().contains(m.period()))
                .map(m -> m.period().toString())
                .distinct()
                .sorted()
                .toList();
        if (other.isEmpty() || subject.isPart()) {
            return named;
        }
        String some = String.join(", ", other.subList(0, Math.min(3, other.size()))) + (other.size() > 3 ? ", …" : "");
        return new Text("实测值的时段为" + some + "，须为" + named.zh(), "measured for " + some + ", wanted for " + named.en());
    }

    Choice choose(Subject subject, Predicate<ReportingPeriod> answers) {
        return precedence.choose(target, subject.measure().indicator().id(), answers);
    }

    /** Whether what is measured of a subject is a finding and not a number; of several years the first says. */
    boolean isFinding(Subject subject) {
        Choice choice = choose(subject, subject.term()::isAnsweredBy);
        if (choice.chosen() == null && subject.isOfYears()) {
            choice = choose(subject, p -> p.years() == 1 && subject.period().contains(p));
        }
        Measurement speaks = instead != null && !subject.isPart() ? instead : choice.chosen();
        return speaks != null && speaks.value() instanceof Finding;
    }

    /** Why what was chosen cannot speak; null where it can. */
    @Nullable
    Open problem(Choice choice, Subject subject) {
        Measurement chosen = choice.chosen();
        if (chosen == null) {
            Text have = choice.known().get(0).basis().dust().label();
            Text want = target.dust().orElseThrow().label();
            return Open.notComparable(
                    new Text("实测值" + have.zh() + "，目标须" + want.zh(), have.en() + ", not " + want.en()));
        }
        if (choice.rival() != null) {
            return disagreement(chosen, choice.rival());
        }
        return misfit(chosen, subject.measure());
    }

    private static @Nullable Open misfit(Measurement m, Measure measure) {
        Optional<Problem> misfit = measure.indicator().misfit(m.value());
        if (misfit.isPresent()) {
            return Open.notComparable(misfit.get().message());
        }
        return measure.amount(m) != null ? null : notOfThisKind(m.value(), measure);
    }

    private static Open notOfThisKind(Value value, Measure measure) {
        if (measure.reading() != Measure.Reading.VALUE && measure.reading() != Measure.Reading.COUNT) {
            return new Open(Reason.FINDING_MISSING, value.text().and(new Text("不是结论性材料", " is no finding")));
        }
        if (value instanceof Rank rank && measure.ranked() > 0) {
            return Open.notComparable(new Text(
                    "排名城市数为" + rank.of() + "，目标为" + measure.ranked(),
                    "a ranking of " + rank.of() + ", not of " + measure.ranked()));
        }
        return Open.notComparable(value.text().and(new Text("与目标不可比", " cannot be held against the target")));
    }

    private static Open disagreement(Measurement chosen, Measurement rival) {
        if (Precedence.areOfDifferentEditions(chosen, rival)) {
            Text both = byEdition(chosen).and(new Text("、", ", ")).and(byEdition(rival));
            return new Open(
                    Reason.AMBIGUOUS,
                    new Text("各版标准的值不同，须选定一版：", "it differs by edition of the standard, choose one: ").and(both));
        }
        if (chosen.basis().clashesWith(rival.basis())) {
            Text states = chosen.basis().gasState().label();
            return Open.notComparable(
                    states.and(Text.same(", ")).and(rival.basis().gasState().label()));
        }
        String both = chosen.value().written() + ", " + rival.value().written();
        return new Open(Reason.AMBIGUOUS, new Text("同一实测值有两种说法：" + both, "stated twice: " + both));
    }

    static Open disputed(ReportingPeriod period) {
        return new Open(
                Reason.AMBIGUOUS, period.text().and(new Text("的实测值有两种说法", ": the measurement is stated twice")));
    }

    private static Text byEdition(Measurement m) {
        return m.value().text().and(Text.same(m.edition().orElseThrow()).asRemark());
    }

    private Reading spoken(Measurement m, Subject subject) {
        Measure measure = subject.measure();
        Open misfit = misfit(m, measure);
        if (misfit != null) {
            return Reading.problem(List.of(m), m.value(), misfit);
        }
        if (isOneYearOfASum(m, subject)) {
            Exact amount = Objects.requireNonNull(measure.amount(m));
            Possible more =
                    Possible.of(Statistic.TOTAL, amount, 0, 1, measure.grows() ? amount : null, measure.highest());
            ReportingPeriod before = ReportingPeriod.ofDay(m.period().first().minusDays(1));
            return new Reading(
                    List.of(m),
                    m.value(),
                    false,
                    more,
                    null,
                    Counting.NONE,
                    List.of(before),
                    m.period().last());
        }
        return Reading.of(m, possible(m, measure), Counting.NONE);
    }

    /** Whether one year's amount, or less, is all that is known of an amount by a date: what came before it is not. */
    private static boolean isOneYearOfASum(Measurement m, Subject subject) {
        return subject.term().kind() == Term.Kind.BY
                && subject.measure().indicator().statistic() == Statistic.TOTAL
                && m.period().days() > 1
                && m.period().days() <= 366;
    }

    /** What a measurement leaves open. */
    Possible possible(Measurement m, Measure measure) {
        Exact amount = Objects.requireNonNull(measure.amount(m));
        boolean thin = m.completeness().filter(c -> !c.isSufficient()).isPresent();
        return thin ? measure.incomplete(m, amount) : Possible.only(amount);
    }

    @Override
    public Known at(Indicator indicator, ReportingPeriod period) {
        Optional<Value> stated = stated(target, indicator, period);
        if (stated.isPresent()) {
            return new Known(stated.get(), null, null);
        }
        Choice choice = precedence.choose(target, indicator.id(), period::equals);
        if (choice.known().isEmpty()) {
            return Known.not(new Open(Reason.BASELINE_UNKNOWN, period.text()));
        }
        Subject subject = new Subject(Measure.of(indicator), Term.during(period), false, false, false);
        Measurement chosen = choice.chosen();
        if (chosen == null || choice.rival() != null) {
            return Known.not(Objects.requireNonNull(problem(choice, subject)));
        }
        Optional<Problem> misfit = indicator.misfit(chosen.value());
        if (misfit.isPresent()) {
            return Known.not(Open.notComparable(misfit.get().message()));
        }
        return chosen.completeness().filter(c -> !c.isSufficient()).isPresent()
                ? Known.not(new Open(
                        Reason.BASELINE_UNKNOWN, period.text().and(new Text("的数据不足", ": the data are too incomplete"))))
                : new Known(chosen.value(), chosen, null);
    }

    static Optional<Value> stated(Target target, Indicator indicator, ReportingPeriod period) {
        return target.baseline()
                .filter(b -> b.period().equals(period) && indicator.equals(target.indicator()))
                .flatMap(Baseline::value);
    }

    @Override
    public boolean isOver(ReportingPeriod period) {
        return period.isOverOn(precedence.asOf());
    }
}

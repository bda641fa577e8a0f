package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.problem.Problem;
import io.github.attain.rule.Evidence;
import io.github.attain.rule.Fact;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.Period;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Quantity;
import io.github.attain.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The evidence for one judgement of one target. It notes which measurements were looked at; made anew for every judgement and
 * used by one thread.
 */
final class Lookup implements Evidence {
    private final Target target;
    private final Selection selection;
    private final Supplied supplied;
    private final Variation variation;
    private final Indicator indicator;
    private final @Nullable Period part;
    private final Set<Measurement> used;

    Lookup(Target target, Selection selection, Supplied supplied, Variation variation) {
        this(target, selection, supplied, variation, target.indicator(), null, new LinkedHashSet<>());
    }

    private Lookup(
            Target target,
            Selection selection,
            Supplied supplied,
            Variation variation,
            Indicator indicator,
            @Nullable Period part,
            Set<Measurement> used) {
        this.target = target;
        this.selection = selection;
        this.supplied = supplied;
        this.variation = variation;
        this.indicator = indicator;
        this.part = part;
        this.used = used;
    }

    /** What the caller may supply for a target. */
    record Supplied(Optional<Quantity> tolerance, Optional<Assignment> assignment) {
        static final Supplied NOTHING = new Supplied(Optional.empty(), Optional.empty());
    }

    /**
     * What is tried otherwise than it is.
     *
     * @param fill how gaps are filled
     * @param otherMethod true where the other comparison method is tried
     * @param insteadOf the measurement that speaks for the term itself; null for the selected one
     */
    record Variation(
            Fill fill, boolean otherMethod, @Nullable Measurement insteadOf) {
        static final Variation NONE = new Variation(Fill.AS_MEASURED, false, null);
        static final Variation OTHER_METHOD = new Variation(Fill.AS_MEASURED, true, null);

        static Variation insteadOf(Measurement other) {
            return new Variation(Fill.AS_MEASURED, false, other);
        }

        Variation filled(Fill with) {
            return new Variation(with, otherMethod, insteadOf);
        }
    }

    /** The measurements looked at so far, the target's own first. */
    List<Measurement> used() {
        return List.copyOf(used);
    }

    @Override
    public Indicator indicator() {
        return indicator;
    }

    @Override
    public Period period() {
        return part == null ? target.term().period() : part;
    }

    @Override
    public ComparisonMethod method() {
        return tried(target.method().orElse(indicator.method()));
    }

    @Override
    public ComparisonMethod methodForChanges() {
        return tried(target.method().orElse(ComparisonMethod.FULL_VALUE));
    }

    private ComparisonMethod tried(ComparisonMethod own) {
        return variation.otherMethod() ? own.other() : own;
    }

    @Override
    public Fact value() {
        Measurement instead = variation.insteadOf();
        if (instead != null && part == null && instead.indicator().equals(indicator.id())) {
            return fact(List.of(instead), instead.period().toString());
        }
        Period own = period();
        return part == null ? find(target.term()::isAnsweredBy, target.term().toString()) : at(own);
    }

    @Override
    public Fact at(Period wanted) {
        return find(wanted::equals, wanted.toString());
    }

    @Override
    public Fact baseline(Period earlier) {
        Optional<Value> stated = target.baseline()
                .filter(b -> b.period().equals(earlier) && indicator.equals(target.indicator()))
                .flatMap(Baseline::value);
        if (stated.isPresent()) {
            return new Fact.Known(stated.get());
        }
        List<Measurement> candidates = selection.candidates(target, indicator.id(), earlier::equals);
        boolean thin = !candidates.isEmpty()
                && !candidates.get(0).completeness().map(c -> c.isSufficient()).orElse(true);
        boolean clash = !candidates.isEmpty()
                && selection.candidates(target, indicator.id(), target.term()::isAnsweredBy).stream()
                        .limit(1)
                        .anyMatch(m -> m.basis().clashesWith(candidates.get(0).basis()));
        if (thin) {
            return new Fact.Unknown(
                    Reason.BASELINE_UNKNOWN,
                    new Text(earlier + "年基准值数据不足", "the data of the baseline " + earlier + " are too incomplete"));
        }
        if (clash) {
            return new Fact.Unknown(
                    Reason.NOT_COMPARABLE,
                    new Text("与" + earlier + "年的气体状态不同", "the gas state of " + earlier + " is another"));
        }
        return fact(candidates, earlier.toString());
    }

    @Override
    public Optional<Quantity> tolerance() {
        return supplied.tolerance();
    }

    @Override
    public Optional<Rule> assigned() {
        return supplied.assignment().map(Assignment::rule);
    }

    @Override
    public Evidence of(Indicator other) {
        return new Lookup(target, selection, supplied, variation, other, part, used);
    }

    @Override
    public Evidence during(Period wanted) {
        return new Lookup(target, selection, supplied, variation, indicator, wanted, used);
    }

    private Fact find(Predicate<Period> answers, String term) {
        return fact(selection.candidates(target, indicator.id(), answers), term);
    }

    private Fact fact(List<Measurement> candidates, String term) {
        if (candidates.isEmpty()) {
            return new Fact.Unknown(
                    Reason.NO_MEASUREMENT,
                    indicator.equals(target.indicator())
                            ? Text.same(term)
                            : indicator.name().and(Text.same(" " + term)));
        }
        List<Measurement> fitting =
                candidates.stream().filter(m -> Selection.fitsBasis(target, m)).toList();
        if (fitting.isEmpty()) {
            Text have = candidates.get(0).basis().dust().label();
            Text want = target.dust().orElseThrow().label();
            return new Fact.Unknown(
                    Reason.NOT_COMPARABLE,
                    new Text("实测值" + have.zh() + "，目标须" + want.zh(), have.en() + ", not " + want.en()));
        }
        Measurement chosen = fitting.get(0);
        used.add(chosen);
        Optional<Measurement> rival = Selection.rival(fitting);
        if (rival.isPresent()) {
            String both = chosen.value().written() + ", " + rival.get().value().written();
            return new Fact.Unknown(Reason.AMBIGUOUS, new Text("同一实测值有两种说法：" + both, "stated twice: " + both));
        }
        Optional<Problem> misfit = indicator.misfit(chosen.value());
        return misfit.<Fact>map(p -> new Fact.Unknown(Reason.NOT_COMPARABLE, p.message()))
                .orElseGet(() -> variation.fill().value(chosen, indicator));
    }
}

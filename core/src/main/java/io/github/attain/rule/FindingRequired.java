package io.github.attain.rule;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.value.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A promise without a number (基本消除, 有效保障, 动态清零), decided by what a source states. Where an official reading as a
 * number exists it may stand beside it; a measured number is then judged by that reading, and the result says that it is an
 * interpretation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param atLeast the weakest finding that keeps the promise: {@link Finding#BASICALLY} for 基本, else {@link Finding#YES}
 * @param reading the reading as a number; empty where there is none
 */
public record FindingRequired(Finding atLeast, Optional<Rule> reading) implements Rule {

    /**
     * Creates a rule on a finding.
     *
     * @throws IllegalArgumentException if a finding of "no" would keep the promise
     */
    public FindingRequired {
        if (atLeast == Finding.NO) {
            throw new IllegalArgumentException("a promise cannot be kept by a finding of no");
        }
    }

    /**
     * A promise that only a finding decides.
     *
     * @param atLeast the weakest finding that keeps it
     * @return the rule
     */
    public static FindingRequired of(Finding atLeast) {
        return new FindingRequired(atLeast, Optional.empty());
    }

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        if (evidence.value() instanceof Fact.Unknown unknown && unknown.reason() == Reason.NO_MEASUREMENT) {
            return new Outcome.Open(Reason.FINDING_MISSING, unknown.detail());
        }
        return Holding.withValue(evidence.value(), value -> {
            if (value instanceof Finding stated) {
                return judge(stated, atLeast, trace);
            }
            if (reading.isPresent()) {
                trace.step(
                        Step.Kind.NOTED,
                        () -> new Text("按数值解读：", "read as a number (an interpretation): ")
                                .and(reading.get().describe(evidence.indicator())));
                return reading.get().judge(evidence, trace);
            }
            return new Outcome.Open(Reason.FINDING_MISSING, value.text().and(new Text("不是结论性材料", " is no finding")));
        });
    }

    static Outcome judge(Finding stated, Finding atLeast, Trace trace) {
        boolean met = stated.compareTo(atLeast) >= 0;
        trace.step(
                Step.Kind.COMPARED,
                () -> new Text("结论：", "finding: ")
                        .and(stated.text())
                        .and(new Text("，要求：", "; required: "))
                        .and(atLeast.text()));
        return Outcome.of(met);
    }

    @Override
    public List<Arm> arms() {
        return reading.map(Arm::of).map(List::of).orElse(List.of());
    }

    @Override
    public Text describe(Indicator indicator) {
        // A share or number that is better the lower is promised away; a finding's own name says what is to come about.
        boolean away = indicator.better() == Direction.LOWER && indicator.scale() != Indicator.Scale.FINDING;
        Text what = away ? new Text("消除", "eliminated") : new Text("实现", "achieved");
        Text how = atLeast == Finding.BASICALLY ? new Text("基本", "basically ") : Text.none();
        return new Text("", "a finding that it is ").and(how).and(what).and(new Text("（依结论性材料）", ""));
    }

    @Override
    public Optional<Rule> otherStrictness() {
        Finding other = atLeast == Finding.YES ? Finding.BASICALLY : Finding.YES;
        return Optional.of(new FindingRequired(other, reading));
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        return reading.map(r -> r.misfits(indicator)).orElse(List.of());
    }
}

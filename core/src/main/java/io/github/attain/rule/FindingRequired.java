package io.github.attain.rule;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import io.github.attain.value.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A promise without a number (基本消除, 有效保障, 动态清零), decided by what a source states. Where an official reading as a
 * number exists it may stand beside it; a measured number is then judged by that reading, and the result says that it is an
 * interpretation.
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
     * {@return a promise that only a finding decides}
     *
     * @param atLeast the weakest finding that keeps it
     */
    public static FindingRequired of(Finding atLeast) {
        return new FindingRequired(atLeast, Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.findingRequired(this);
    }

    @Override
    public boolean isOnlyFound() {
        return reading.isEmpty();
    }

    @Override
    public List<Arm> arms() {
        return reading.isPresent() ? List.of(Arm.of(reading.get())) : List.of();
    }

    @Override
    public Text describe(Indicator indicator) {
        // A share or number that is better the lower is promised away; a finding's own name says what is to come about.
        boolean away = indicator.better() == Direction.LOWER && indicator.scale() != Indicator.Scale.FINDING;
        Text what = away ? new Text("消除", "eliminated") : new Text("实现", "achieved");
        Text how = atLeast == Finding.BASICALLY ? new Text("基本", "basically ") : Text.none();
        return Text.of("{}{}（依结论性材料）", "a finding that it is {}{}", how, what);
    }

    @Override
    public Optional<Rule> otherStrictness(Indicator indicator, Term term) {
        Finding other = atLeast == Finding.YES ? Finding.BASICALLY : Finding.YES;
        Optional<Rule> otherReading =
                reading.map(r -> r.otherStrictness(indicator, term).orElse(r));
        return Optional.of(new FindingRequired(other, otherReading));
    }
}

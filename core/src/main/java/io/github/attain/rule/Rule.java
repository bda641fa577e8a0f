package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A promise about an indicator, as a pure function of evidence. The set is closed; switch over it exhaustively. All rules are
 * immutable and thread-safe.
 */
public sealed interface Rule
        permits Limit,
                Between,
                About,
                CountedShare,
                ClassLimit,
                RankLimit,
                Total,
                Change,
                AverageGrowth,
                NoWorse,
                Trend,
                FindingRequired,
                EachPart,
                EitherOf,
                AllOf,
                Assigned {

    /**
     * Judges the evidence and writes down how.
     *
     * @param evidence what is known
     * @param trace where the steps go
     * @return the answer; an {@link Outcome.Open} names what is missing, never a default
     */
    Outcome judge(Evidence evidence, Trace trace);

    /**
     * Judges the evidence.
     *
     * @param evidence what is known
     * @return the answer
     */
    default Outcome judge(Evidence evidence) {
        return judge(evidence, Trace.NONE);
    }

    /**
     * Says the promise in plain words, without place, period or name of the indicator.
     *
     * @param indicator the indicator that it speaks of
     * @return such as {@code 不高于58 微克/立方米} and {@code at most 58 µg/m³}
     */
    Text describe(Indicator indicator);

    /**
     * Returns the same promise with its limits included instead of excluded, or the reverse; for a trend, its other reading.
     *
     * @return the other rule; empty where strictness has no meaning
     */
    default Optional<Rule> otherStrictness() {
        return Optional.empty();
    }

    /**
     * Returns the rules that this one is made of.
     *
     * @return the arms, possibly none; the arms of arms are theirs
     */
    default List<Arm> arms() {
        return List.of();
    }

    /**
     * Finds what in this rule cannot work for an indicator: a unit that does not fit, a percentage given as a fraction, a
     * limit outside what is possible.
     *
     * @param indicator the indicator that the rule is to speak of
     * @return the problems; empty where the rule makes sense
     */
    List<Problem> misfits(Indicator indicator);
}

package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import java.util.List;
import java.util.Optional;

/**
 * A promise about an indicator. A rule describes and judges nothing: it is data with words. The set is closed; whoever has to
 * know the form of a rule is a {@link Visitor}, so that the compiler finds what a new form forgets. All rules are immutable and
 * thread-safe.
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
     * Hands the rule to the method of its form.
     *
     * @param visitor has a method for every form
     * @param <R> what the visitor answers
     * @return its answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Says the promise in plain words, without place, period or name of the indicator.
     *
     * @param indicator the indicator that it speaks of
     * @return such as {@code 不高于58 微克/立方米} and {@code at most 58 µg/m³}
     */
    Text describe(Indicator indicator);

    /**
     * Returns the same promise with its limits included instead of excluded, or the reverse; for a trend and a finding, the other
     * reading. A limit that no possible value could keep then stays as it is: nothing lies above 100 % or below 0 days.
     *
     * @param indicator the indicator that it speaks of
     * @return the other rule; empty where strictness has no meaning or nothing could keep the other one
     */
    default Optional<Rule> otherStrictness(Indicator indicator) {
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
     * Returns the limit that it sets to the value of the indicator itself.
     *
     * @return the limit; empty where it limits a change, a total, several values or none
     */
    default Optional<Limit> ownLimit() {
        return Optional.empty();
    }

    /**
     * Finds what in this rule cannot work: a unit that does not fit the indicator, a percentage given as a fraction, a limit
     * outside what is possible, a baseline that does not lie before the term.
     *
     * @param indicator the indicator that the rule is to speak of
     * @param term the term for which it is to hold
     * @return the problems; empty where the rule makes sense
     */
    List<Problem> misfits(Indicator indicator, Term term);

    /**
     * Has one method for every form of rule.
     *
     * @param <R> what is answered
     */
    interface Visitor<R> {
        /**
         * A limit.
         *
         * @param rule the rule
         * @return the answer
         */
        R limit(Limit rule);

        /**
         * A range.
         *
         * @param rule the rule
         * @return the answer
         */
        R between(Between rule);

        /**
         * About a value.
         *
         * @param rule the rule
         * @return the answer
         */
        R about(About rule);

        /**
         * A share with its counts.
         *
         * @param rule the rule
         * @return the answer
         */
        R countedShare(CountedShare rule);

        /**
         * A class to be reached.
         *
         * @param rule the rule
         * @return the answer
         */
        R classLimit(ClassLimit rule);

        /**
         * A place to be reached.
         *
         * @param rule the rule
         * @return the answer
         */
        R rankLimit(RankLimit rule);

        /**
         * A total over the term.
         *
         * @param rule the rule
         * @return the answer
         */
        R total(Total rule);

        /**
         * A change from a baseline.
         *
         * @param rule the rule
         * @return the answer
         */
        R change(Change rule);

        /**
         * An average growth a year.
         *
         * @param rule the rule
         * @return the answer
         */
        R averageGrowth(AverageGrowth rule);

        /**
         * No worse than a baseline.
         *
         * @param rule the rule
         * @return the answer
         */
        R noWorse(NoWorse rule);

        /**
         * A trend.
         *
         * @param rule the rule
         * @return the answer
         */
        R trend(Trend rule);

        /**
         * A finding.
         *
         * @param rule the rule
         * @return the answer
         */
        R findingRequired(FindingRequired rule);

        /**
         * A promise for every part of the term.
         *
         * @param rule the rule
         * @return the answer
         */
        R eachPart(EachPart rule);

        /**
         * Any of several.
         *
         * @param rule the rule
         * @return the answer
         */
        R eitherOf(EitherOf rule);

        /**
         * All of several.
         *
         * @param rule the rule
         * @return the answer
         */
        R allOf(AllOf rule);

        /**
         * What a superior sets.
         *
         * @param rule the rule
         * @return the answer
         */
        R assigned(Assigned rule);
    }
}

package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import java.util.ArrayList;
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
     * {@return what the visitor's method for this form answers}
     *
     * @param visitor has a method for every form
     * @param <R> what the visitor answers
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * {@return the promise in plain words, without place, period or name of the indicator, such as {@code 不高于58微克/立方米} and
     * {@code at most 58 µg/m³}}
     *
     * @param indicator the indicator that it speaks of
     */
    Text describe(Indicator indicator);

    /**
     * {@return the same promise with its limits included instead of excluded, or the reverse; for a trend and a finding, the other
     * reading; empty where strictness has no meaning or nothing could keep the other one} A limit that no possible value could
     * keep then stays as it is: nothing lies above 100 % or below 0 days, and no year has more than 366.
     *
     * @param indicator the indicator that it speaks of
     * @param term the term for which it is to hold
     */
    default Optional<Rule> otherStrictness(Indicator indicator, Term term) {
        return Optional.empty();
    }

    /** {@return the rules that this one is made of, possibly none; the arms of arms are theirs} */
    default List<Arm> arms() {
        return List.of();
    }

    /** {@return the calendar unit in each of which it must hold; empty where it holds for the term as a whole} */
    default Optional<SubPeriod> inEach() {
        return Optional.empty();
    }

    /**
     * {@return what is wrong where it is beyond what is judged: more than 8 levels of rules in rules, or more than 240 parts (rules
     * that are made of no others, each as often as the months, quarters or years for which it must hold); else empty}
     *
     * @param term the term for which it is to hold
     */
    default Optional<Problem> tooLarge(Term term) {
        return RuleSize.check(this, term);
    }

    /** {@return the limit to the value of the indicator itself; empty where it limits a change, a total, several values or none} */
    default Optional<Limit> ownLimit() {
        return Optional.empty();
    }

    /** {@return whether nothing but a finding decides it, a measured number never} */
    default boolean isOnlyFound() {
        return false;
    }

    /** {@return the side on which it limits the value, a sum or a change of it; empty where it limits none, or both} */
    default Optional<Comparison> side() {
        Optional<Limit> own = ownLimit();
        return own.isPresent() ? Optional.of(own.get().comparison()) : Optional.empty();
    }

    /**
     * {@return what in this rule cannot work: a unit that does not fit the indicator, a percentage given as a fraction, a limit
     * outside what is possible, a baseline that does not lie before the term; empty where the rule makes sense}
     *
     * @param indicator the indicator that the rule is to speak of
     * @param term the term for which it is to hold
     */
    default List<Problem> misfits(Indicator indicator, Term term) {
        Misfits misfits = new Misfits();
        Optional<Limit> limit = ownLimit();
        if (limit.isPresent()) {
            misfits.limit(limit.get(), indicator, term);
        }
        List<Problem> all = new ArrayList<>(misfits.list());
        for (Arm arm : arms()) {
            all.addAll(arm.rule().misfits(arm.on(indicator), term));
        }
        return List.copyOf(all);
    }

    /**
     * Has one method for every form of rule.
     *
     * @param <R> what is answered
     */
    interface Visitor<R> {
        /**
         * {@return the answer for a limit}
         * @param rule the rule
         */
        R limit(Limit rule);

        /**
         * {@return the answer for a range}
         * @param rule the rule
         */
        R between(Between rule);

        /**
         * {@return the answer for about a value}
         * @param rule the rule
         */
        R about(About rule);

        /**
         * {@return the answer for a share with its counts}
         * @param rule the rule
         */
        R countedShare(CountedShare rule);

        /**
         * {@return the answer for a class to be reached}
         * @param rule the rule
         */
        R classLimit(ClassLimit rule);

        /**
         * {@return the answer for a place to be reached}
         * @param rule the rule
         */
        R rankLimit(RankLimit rule);

        /**
         * {@return the answer for a total over the term}
         * @param rule the rule
         */
        R total(Total rule);

        /**
         * {@return the answer for a change from a baseline}
         * @param rule the rule
         */
        R change(Change rule);

        /**
         * {@return the answer for an average growth a year}
         * @param rule the rule
         */
        R averageGrowth(AverageGrowth rule);

        /**
         * {@return the answer for no worse than a baseline}
         * @param rule the rule
         */
        R noWorse(NoWorse rule);

        /**
         * {@return the answer for a trend}
         * @param rule the rule
         */
        R trend(Trend rule);

        /**
         * {@return the answer for a finding}
         * @param rule the rule
         */
        R findingRequired(FindingRequired rule);

        /**
         * {@return the answer for a promise for every part of the term}
         * @param rule the rule
         */
        R eachPart(EachPart rule);

        /**
         * {@return the answer for any of several}
         * @param rule the rule
         */
        R eitherOf(EitherOf rule);

        /**
         * {@return the answer for all of several}
         * @param rule the rule
         */
        R allOf(AllOf rule);

        /**
         * {@return the answer for what a superior sets}
         * @param rule the rule
         */
        R assigned(Assigned rule);
    }
}

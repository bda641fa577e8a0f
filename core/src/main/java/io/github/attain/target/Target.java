package io.github.attain.target;

import io.github.attain.AttainStyle;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Dust;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.source.Clause;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One clause of one plan: for this place, this indicator and this term, this rule.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@AttainStyle
public abstract class Target {

    Target() {}

    /**
     * Starts a target; id, place, indicator, term, rule and clause are required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id, unique among the targets assessed together
     */
    public abstract String id();

    /**
     * Returns for whom or where it holds.
     *
     * @return the place
     */
    public abstract Place place();

    /**
     * Returns what is measured.
     *
     * @return the indicator
     */
    public abstract Indicator indicator();

    /**
     * Returns when it holds.
     *
     * @return the period or the due date
     */
    public abstract Term term();

    /**
     * Returns the promise.
     *
     * @return the rule
     */
    public abstract Rule rule();

    /**
     * Returns who says so, and where.
     *
     * @return the document and the section, item or row
     */
    public abstract Clause clause();

    /**
     * Returns the plan that it belongs to.
     *
     * @return the plan; empty for a target made in code without one
     */
    public abstract Optional<Plan> plan();

    /**
     * Returns how firmly it is promised.
     *
     * @return the strength; must where not stated otherwise
     */
    public abstract Strength strength();

    /**
     * Returns the attribute that the plan gives it.
     *
     * @return the attribute; unstated where the plan gives none
     */
    public abstract Attribute attribute();

    /**
     * Returns the softening words of the clause.
     *
     * @return the hedges, possibly none
     */
    public abstract Set<Hedge> hedges();

    /**
     * Returns of how many sites or things the share is taken, where the plan says so. It decides nothing; a checker can tell
     * whether the promised percentage can occur at all.
     *
     * @return the number; empty where the plan does not say or the indicator is no share
     */
    public abstract OptionalInt outOf();

    /**
     * Tells that a limit is meant to hold on the side on which the indicator is the better: at most so many of what is better the
     * more there is. Without it such a limit is a {@linkplain #misfits warning}.
     *
     * @return false where nobody says so
     */
    public abstract boolean limitsBetterSide();

    /**
     * Returns what the promise is limited to, such as enterprises above a size. A filter, not a limit.
     *
     * @return the scope; empty where it covers everything
     */
    public abstract Optional<Text> scope();

    /**
     * Returns what is left out of the promise.
     *
     * @return the exception; empty where there is none
     */
    public abstract Optional<Text> exception();

    /**
     * Returns the superior that set the value, where the clause names one (省定).
     *
     * @return who set it; empty where the plan itself does
     */
    public abstract Optional<Text> setBy();

    /**
     * Returns the value from which the target starts.
     *
     * @return the baseline; empty where the clause has none
     */
    public abstract Optional<Baseline> baseline();

    /**
     * Returns how values are held against the limit, where the clause itself decides that.
     *
     * @return the method; empty where the indicator's standard decides
     */
    public abstract Optional<ComparisonMethod> method();

    /**
     * Returns the dust basis on which the clause is judged.
     *
     * @return the basis; empty where the clause says nothing
     */
    public abstract Optional<Dust> dust();

    /**
     * Returns the gist of the clause in our own words.
     *
     * @return the gist
     */
    public abstract Optional<Text> gist();

    /**
     * Returns what a reader should know: a lost character, a reading chosen, a date inferred.
     *
     * @return the note
     */
    public abstract Optional<Text> note();

    /**
     * Returns the other ways in which the clause can be read.
     *
     * @return the readings that were not chosen; mostly none
     */
    public abstract List<OtherReading> otherReadings();

    /**
     * Returns how it stands to other targets.
     *
     * @return the relations, possibly none
     */
    public abstract List<Relation> relations();

    /**
     * Says the promise in plain words.
     *
     * @return such as {@code 不高于46 微克/立方米} and {@code at most 46 µg/m³}
     */
    public Text promise() {
        return rule().describe(indicator());
    }

    /**
     * Finds what cannot be meant: a rule that does not fit the indicator or the term, a baseline that does not fit the indicator.
     * Whoever reads targets, checks packs or assesses refuses what has an error among them.
     *
     * @return the problems; empty where the target makes sense
     */
    public List<Problem> misfits() {
        Optional<Problem> large = rule().tooLarge(term());
        if (large.isPresent()) {
            return List.of(large.get());
        }
        List<Problem> misfits = new ArrayList<>(rule().misfits(indicator(), term()));
        doubtLimits(rule(), indicator(), term().period(), misfits);
        Baseline base = baseline().orElse(null);
        if (base != null && base.period().first().isAfter(term().period().last())) {
            misfits.add(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", Text.of("基准时段{}在{}之后", "the baseline {} lies after {}", base.period(), term()))
                    .with("allowed", new Text("基准时段须在目标时段结束之前", "a baseline before the end of the term")));
        }
        if (outOf().orElse(1) < 1) {
            misfits.add(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", Text.of("共{}个", "out of {}", outOf().getAsInt()))
                    .with("allowed", Text.same("≥ 1")));
        }
        if (base != null && base.value().isPresent()) {
            add(indicator().misfit(base.value().get(), base.period()), misfits);
        }
        for (OtherReading other : otherReadings()) {
            for (Problem misfit : other.of(this).misfits()) {
                if (!misfits.contains(misfit)) {
                    misfits.add(misfit);
                }
            }
        }
        return misfits;
    }

    private static void add(Optional<Problem> problem, List<Problem> into) {
        if (problem.isPresent()) {
            into.add(problem.get());
        }
    }

    /** A limit that no value is likely to come near is in another unit than is meant; one on the better side may be a slip. */
    private void doubtLimits(Rule rule, Indicator own, ReportingPeriod period, List<Problem> into) {
        Optional<Limit> limit = rule.ownLimit();
        if (limit.isPresent()) {
            add(own.over(period).doubt(limit.get().limit()), into);
        }
        Optional<Comparison> comparison = rule.side();
        Direction side =
                comparison.isEmpty() ? Direction.NONE : comparison.get().isUpper() ? Direction.HIGHER : Direction.LOWER;
        if (!limitsBetterSide() && side != Direction.NONE && side == own.better()) {
            into.add(Problem.of(ProblemCode.BETTER_SIDE_LIMITED)
                    .with("value", rule.describe(own))
                    .with("subject", own.id())
                    .with("allowed", "\"limits-better-side\""));
        }
        Optional<SubPeriod> each = rule.inEach();
        List<ReportingPeriod> parts = each.isPresent() ? period.split(each.get()) : List.of();
        for (Arm arm : rule.arms()) {
            doubtLimits(arm.rule(), arm.on(own), parts.isEmpty() ? period : parts.get(0), into);
        }
    }

    /**
     * Collects the indicators that it speaks of.
     *
     * @return its own, and after it those of the arms of its rule and of its other readings, each once
     */
    public List<Indicator> indicators() {
        if (rule().arms().isEmpty() && otherReadings().isEmpty()) {
            return List.of(indicator());
        }
        List<Indicator> all = new ArrayList<>(List.of(indicator()));
        collect(rule(), all);
        for (OtherReading other : otherReadings()) {
            for (Indicator its : other.of(this).indicators()) {
                addOnce(its, all);
            }
        }
        return List.copyOf(all);
    }

    private static void collect(Rule rule, List<Indicator> all) {
        for (Arm arm : rule.arms()) {
            if (arm.indicator().isPresent()) {
                addOnce(arm.indicator().get(), all);
            }
            collect(arm.rule(), all);
        }
    }

    private static void addOnce(Indicator indicator, List<Indicator> all) {
        if (!all.contains(indicator)) {
            all.add(indicator);
        }
    }

    /**
     * Returns what a log needs.
     *
     * @return the id and the promise, such as {@code jiyuan-2024-1.pm25-2025: at most 46 µg/m³}
     */
    @Override
    public String toString() {
        return id() + ": " + promise().en();
    }

    /** Builds a {@link Target}. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {
            // What holds where nothing else is said.
            strength(Strength.MUST);
            limitsBetterSide(false);
            attribute(Attribute.UNSTATED);
        }
    }
}

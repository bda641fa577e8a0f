package io.github.attain.assessment;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Outcome;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trace;
import io.github.attain.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule comes to whatever fills the gaps of its data. Each single limit is tried with the best and the worst filling;
 * junctions, parts and both ends of a band are put together from that, so that two ends never speak for what lies between.
 *
 * @param verdict met, not met, undecided or not assessable
 * @param open why it is not assessable; empty for every other verdict
 */
record Decision(Verdict verdict, Optional<Outcome.Open> open) {

    private static Decision of(Verdict verdict) {
        return new Decision(verdict, Optional.empty());
    }

    static Decision of(Rule rule, Lookup evidence) {
        if (rule instanceof AllOf all) {
            return join(arms(all.arms(), evidence), Verdict.NOT_MET, Verdict.MET);
        }
        if (rule instanceof EitherOf either) {
            return join(arms(either.arms(), evidence), Verdict.MET, Verdict.NOT_MET);
        }
        if (rule instanceof EachPart each) {
            List<Decision> parts = new ArrayList<>();
            for (ReportingPeriod part : evidence.period().split(each.part())) {
                parts.add(of(each.each(), evidence.during(part)));
            }
            return parts.isEmpty() ? single(rule, evidence) : join(parts, Verdict.NOT_MET, Verdict.MET);
        }
        if (rule instanceof Assigned) {
            Optional<Rule> assigned = evidence.assigned().filter(r -> !Assigned.isAwaitedBy(r));
            return assigned.map(r -> of(r, evidence)).orElseGet(() -> single(rule, evidence));
        }
        if (rule instanceof About about) {
            return Corridors.range(about, evidence)
                    .map(range -> of(range, evidence))
                    .orElseGet(() -> single(rule, evidence));
        }
        if (rule instanceof Between range && evidence.indicator().better() == Direction.NONE) {
            List<Decision> ends = List.of(
                    single(new Limit(Comparison.AT_LEAST, range.low()), evidence),
                    single(new Limit(Comparison.AT_MOST, range.high()), evidence));
            return join(ends, Verdict.NOT_MET, Verdict.MET);
        }
        return single(rule, evidence);
    }

    private static List<Decision> arms(List<Arm> arms, Lookup evidence) {
        List<Decision> decisions = new ArrayList<>();
        for (Arm arm : arms) {
            decisions.add(of(arm.rule(), arm.indicator().map(evidence::of).orElse(evidence)));
        }
        return decisions;
    }

    /** One part decides; else what is open leaves it open, and what is undecided undecided. */
    private static Decision join(List<Decision> parts, Verdict deciding, Verdict otherwise) {
        Decision joined = of(otherwise);
        for (Decision part : parts) {
            if (part.verdict == deciding) {
                return part;
            }
            boolean first = joined.open.isEmpty();
            if (first && (part.open.isPresent() || part.verdict == Verdict.UNDECIDED)) {
                joined = part;
            }
        }
        return joined;
    }

    private static Decision single(Rule rule, Lookup evidence) {
        Lookup measured = evidence.filled(Fill.AS_MEASURED, Direction.NONE);
        Outcome outcome = rule.judge(measured, Trace.NONE);
        if (outcome instanceof Outcome.Open open) {
            return new Decision(Verdict.NOT_ASSESSABLE, Optional.of(open));
        }
        if (measured.incomplete().isEmpty()) {
            return of(outcome.isMet() ? Verdict.MET : Verdict.NOT_MET);
        }
        Direction good = good(rule, evidence.indicator());
        Outcome best = rule.judge(evidence.filled(Fill.BEST, good), Trace.NONE);
        Outcome worst = rule.judge(evidence.filled(Fill.WORST, good), Trace.NONE);
        if (best.isMet() && worst.isMet()) {
            return of(Verdict.MET);
        }
        return of(best.isNotMet() && worst.isNotMet() ? Verdict.NOT_MET : Verdict.UNDECIDED);
    }

    /** On which side the good values lie: that of the limit where there is one, whatever else the indicator says. */
    private static Direction good(Rule rule, Indicator indicator) {
        if (rule instanceof FindingRequired finding && finding.reading().isPresent()) {
            return good(finding.reading().get(), indicator);
        }
        Limit limit = limit(rule);
        if (limit == null) {
            return indicator.better();
        }
        return limit.comparator().isUpper() ? Direction.LOWER : Direction.HIGHER;
    }

    private static @Nullable Limit limit(Rule rule) {
        if (rule instanceof CountedShare share) {
            return share.limit();
        }
        if (rule instanceof Total total) {
            return total.limit();
        }
        if (rule instanceof Change change) {
            return change.limit();
        }
        if (rule instanceof AverageGrowth growth) {
            return growth.limit();
        }
        return rule instanceof Limit limit ? limit : null;
    }
}

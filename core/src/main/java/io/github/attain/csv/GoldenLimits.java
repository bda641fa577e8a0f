package io.github.attain.csv;

import io.github.attain.assessment.Result;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * The limits inside the rule of a target. Each stands as the targets that have this limit alone, so that a case can be
 * assessed against it: one target, or one for each part of a promise for every month. An "about" has a number and no limit
 * of its own: it stands as no target.
 *
 * @param all the limits, none where the promise has no number
 */
record GoldenLimits(List<List<Target>> all) {

    static GoldenLimits of(Target target) {
        return new GoldenLimits(limits(target));
    }

    private static List<List<Target>> limits(Target target) {
        return target.rule().accept(new Limits(target));
    }

    /** The limits of each form of rule. */
    private record Limits(Target target) implements Rule.Visitor<List<List<Target>>> {
        private List<List<Target>> one() {
            boolean isStated = target.indicator().scale() == Indicator.Scale.FINDING;
            return isStated ? List.of() : List.of(List.of(target));
        }

        private List<List<Target>> ofArms(List<Arm> arms) {
            List<List<Target>> limits = new ArrayList<>();
            for (Arm arm : arms) {
                limits.addAll(limits(Target.builder()
                        .from(target)
                        .rule(arm.rule())
                        .indicator(arm.on(target.indicator()))
                        .build()));
            }
            return limits;
        }

        @Override
        public List<List<Target>> limit(Limit rule) {
            return one();
        }

        @Override
        public List<List<Target>> between(Between rule) {
            if (target.indicator().better() != Direction.NONE) {
                // Only the end on the bad side can be missed.
                return one();
            }
            return ofArms(List.of(
                    Arm.of(new Limit(Comparison.AT_LEAST, rule.low())),
                    Arm.of(new Limit(Comparison.AT_MOST, rule.high()))));
        }

        @Override
        public List<List<Target>> about(About rule) {
            return List.of(List.of());
        }

        @Override
        public List<List<Target>> countedShare(CountedShare rule) {
            return one();
        }

        @Override
        public List<List<Target>> classLimit(ClassLimit rule) {
            return one();
        }

        @Override
        public List<List<Target>> rankLimit(RankLimit rule) {
            return one();
        }

        @Override
        public List<List<Target>> total(Total rule) {
            return one();
        }

        @Override
        public List<List<Target>> change(Change rule) {
            return one();
        }

        @Override
        public List<List<Target>> averageGrowth(AverageGrowth rule) {
            return one();
        }

        @Override
        public List<List<Target>> noWorse(NoWorse rule) {
            return one();
        }

        @Override
        public List<List<Target>> trend(Trend rule) {
            return List.of();
        }

        @Override
        public List<List<Target>> findingRequired(FindingRequired rule) {
            return List.of();
        }

        @Override
        public List<List<Target>> eachPart(EachPart rule) {
            return ofParts(target, rule);
        }

        @Override
        public List<List<Target>> eitherOf(EitherOf rule) {
            return ofArms(rule.arms());
        }

        @Override
        public List<List<Target>> allOf(AllOf rule) {
            return ofArms(rule.arms());
        }

        @Override
        public List<List<Target>> assigned(Assigned rule) {
            return List.of();
        }
    }

    /** The parts have the same limits; it is enough to stand at one of them in one part. */
    private static List<List<Target>> ofParts(Target target, EachPart each) {
        List<List<Target>> limits = new ArrayList<>();
        for (ReportingPeriod part : target.term().period().split(each.part())) {
            List<List<Target>> own = limits(Target.builder()
                    .from(target)
                    .rule(each.each())
                    .term(Term.during(part))
                    .build());
            for (int i = 0; i < own.size(); i++) {
                if (i == limits.size()) {
                    limits.add(new ArrayList<>());
                }
                limits.get(i).addAll(own.get(i));
            }
        }
        return limits;
    }

    boolean isNumeric() {
        return !all.isEmpty();
    }

    boolean areAllMetExactlyBy(List<GoldenCase> cases) {
        return all.stream()
                .filter(limit -> !limit.isEmpty())
                .allMatch(limit ->
                        limit.stream().anyMatch(alone -> cases.stream().anyMatch(c -> isAtLimit(c.assess(alone)))));
    }

    private static boolean isAtLimit(Result result) {
        return result.margin().filter(m -> m.amount().signum() == 0).isPresent();
    }
}

package io.github.attain.pack;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What can be wrong with one target by itself. */
final class TargetCheck {
    private static final int FEWEST_DAYS_OF_A_YEAR = 365;
    private static final int MOST_DAYS_OF_A_YEAR = 366;

    private TargetCheck() {}

    static List<Problem> check(Target target) {
        List<Problem> problems = new ArrayList<>(target.rule().misfits(target.indicator()));
        if (target.clause().locator().isBlank()) {
            problems.add(Problem.of(ProblemCode.MISSING)
                    .with("subject", new Text("条款", "clause"))
                    .with("allowed", "第二章第三节 专栏1 第1行"));
        }
        target.baseline()
                .flatMap(b -> b.value())
                .flatMap(v -> target.indicator().misfit(v))
                .ifPresent(problems::add);
        daysOfAnotherYear(target).ifPresent(problems::add);
        limitOf(target.rule()).ifPresent(limit -> {
            finerThanIndicator(target, limit).ifPresent(problems::add);
            unreachable(target, limit).ifPresent(problems::add);
            baselineBetter(target, limit).ifPresent(problems::add);
        });
        return problems;
    }

    /** The rule as a limit on the indicator's own value, where it is one. */
    static Optional<Limit> limitOf(Rule rule) {
        if (rule instanceof Limit limit) {
            return Optional.of(limit);
        }
        return rule instanceof CountedShare share ? Optional.of(share.limit()) : Optional.empty();
    }

    /** A share counted out of the days of a leap year in a year that is none, or the reverse. */
    private static Optional<Problem> daysOfAnotherYear(Target target) {
        return target.rule() instanceof CountedShare share
                        && share.of() >= FEWEST_DAYS_OF_A_YEAR
                        && share.of() <= MOST_DAYS_OF_A_YEAR
                        && share.of() != daysOf(target.term())
                ? Optional.of(Problem.of(ProblemCode.SHARE_COUNT_MISMATCH)
                        .with(
                                "value",
                                new Text(share.of() + "天中的" + share.count() + "天", share.count() + " of " + share.of()))
                        .with("other", new Text(daysOf(target.term()) + "天", daysOf(target.term()) + " d"))
                        .with("subject", target.term().text()))
                : Optional.empty();
    }

    private static int daysOf(Term term) {
        return term.kind() == Term.Kind.BY
                ? ReportingPeriod.ofYear(term.due().getYear()).days()
                : term.period().days();
    }

    private static Optional<Problem> finerThanIndicator(Target target, Limit limit) {
        boolean written = target.indicator().decimals().isPresent() && !(target.rule() instanceof CountedShare);
        boolean sameUnit = limit.limit().unit().equals(target.indicator().unit().orElse(Unit.PERCENT));
        return written
                        && sameUnit
                        && limit.limit().amount().decimals()
                                > target.indicator().decimals().getAsInt()
                ? Optional.of(Problem.of(ProblemCode.FINER_THAN_INDICATOR)
                        .with("value", limit.limit())
                        .with("subject", target.indicator().id())
                        .with("allowed", target.indicator().decimals().getAsInt()))
                : Optional.empty();
    }

    private static Optional<Problem> unreachable(Target target, Limit limit) {
        Exact percent = limit.limit().amount();
        if (target.outOf().isEmpty() || !limit.limit().unit().equals(Unit.PERCENT) || !percent.isWritten()) {
            return Optional.empty();
        }
        int sites = target.outOf().getAsInt();
        // Only the whole numbers on both sides of the exact share can round to it.
        int nearest = percent.times(Exact.of(sites))
                .dividedBy(Exact.HUNDRED)
                .toDecimal(0)
                .min(BigDecimal.valueOf(sites))
                .intValue();
        boolean reachable = IntStream.rangeClosed(Math.max(0, nearest - 1), Math.min(sites, nearest + 1))
                .mapToObj(n ->
                        Rounding.likeWritten(percent).round(Share.of(n, sites).percent()))
                .anyMatch(share -> share.compareTo(percent) == 0);
        return reachable
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.UNREACHABLE_SHARE)
                        .with("value", limit.limit())
                        .with("other", sites)
                        .with("subject", target.indicator().id()));
    }

    private static Optional<Problem> baselineBetter(Target target, Limit limit) {
        Optional<Quantity> baseline = target.rule() instanceof Total
                ? Optional.empty()
                : target.baseline()
                        .flatMap(b -> b.value())
                        .flatMap(v -> v.asQuantity())
                        .filter(q -> q.fits(limit.limit().unit()));
        Limit beyond = new Limit(
                limit.comparator().isStrict()
                        ? limit.comparator()
                        : limit.comparator().otherStrictness(),
                limit.limit());
        return baseline.filter(q -> beyond.bound(ComparisonMethod.FULL_VALUE)
                        .accepts(q.in(limit.limit().unit()).amount()))
                .map(q -> Problem.of(ProblemCode.BASELINE_BETTER)
                        .with("value", target.id())
                        .with("other", q));
    }
}

package io.github.attain.pack;

import io.github.attain.indicator.Statistic;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.Limit;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
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
import java.util.stream.Stream;

/** What can be wrong with one target by itself. */
final class TargetCheck {

    private TargetCheck() {}

    static List<Problem> check(Target target) {
        List<Problem> problems = new ArrayList<>(target.misfits());
        if (target.clause().locator().isBlank()) {
            problems.add(Problem.of(ProblemCode.MISSING)
                    .with("subject", new Text("条款", "clause"))
                    .with("allowed", "第二章第三节 专栏1 第1行"));
        }
        // A total says so itself.
        if (problems.stream().noneMatch(p -> p.code() == ProblemCode.SENSELESS_RULE)) {
            Target chosen =
                    Target.builder().from(target).otherReadings(List.of()).build();
            Stream.concat(Stream.of(chosen), target.otherReadings().stream().map(other -> other.of(target)))
                    .flatMap(read -> sumWithoutBeginning(read).stream())
                    .distinct()
                    .forEach(problems::add);
        }
        target.rule().ownLimit().ifPresent(limit -> {
            finerThanIndicator(target, limit).ifPresent(problems::add);
            unreachable(target, limit).ifPresent(problems::add);
            baselineBetter(target, limit).ifPresent(problems::add);
        });
        return problems;
    }

    /** What is added up has no value on a date: held against the amount of the last year, a promise of several years fails. */
    private static Optional<Problem> sumWithoutBeginning(Target target) {
        return target.term().kind() == Term.Kind.BY
                        && !target.rule().isOnlyFound()
                        && target.indicators().stream().anyMatch(i -> i.statistic() == Statistic.TOTAL)
                ? Optional.of(Problem.of(ProblemCode.SENSELESS_RULE)
                        .with(
                                "value",
                                Text.of(
                                        "累计量{}只有期限{}",
                                        "a sum with nothing but a due date: {}, {}",
                                        target.indicator().name(),
                                        target.term().text()))
                        .with(
                                "allowed",
                                Text.of(
                                        "须写明累计的时段，如{}",
                                        "a term to add up over, as in {}",
                                        Text.same("\"during\": \"2021/2025\""))))
                : Optional.empty();
    }

    private static Optional<Problem> finerThanIndicator(Target target, Limit limit) {
        boolean written =
                target.indicator().decimals().isPresent() && target.rule().equals(limit);
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
        Optional<Quantity> baseline = target.baseline()
                .flatMap(b -> b.value())
                .flatMap(v -> v.asQuantity())
                .filter(q -> q.fits(limit.limit().unit()));
        boolean upper = limit.comparison().isUpper();
        Exact line = limit.limit().amount();
        return baseline.filter(q -> {
                    int order = q.in(limit.limit().unit()).amount().compareTo(line);
                    return upper ? order < 0 : order > 0;
                })
                .map(q -> Problem.of(ProblemCode.BASELINE_BETTER)
                        .with("value", target.id())
                        .with("other", q));
    }
}

package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A limit on the sum over the whole period, such as 9700 t of NOx cut in 2021–2025. The sum may be measured as such or be
 * added up from the years. Where years are missing, the sum of the others still decides if nothing that a missing year can
 * add (never less than nothing, where the indicator's lowest value is 0 or more) turns it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param limit the limit on the sum
 */
public record Total(Limit limit) implements Rule {

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        Fact whole = evidence.value();
        List<ReportingPeriod> years = evidence.period().split(SubPeriod.YEAR);
        boolean addUp = whole instanceof Fact.Unknown u && u.reason() == Reason.NO_MEASUREMENT && years.size() > 1;
        return addUp ? judgeSum(years, evidence, trace) : limit.judge(evidence, trace);
    }

    private Outcome judgeSum(List<ReportingPeriod> years, Evidence evidence, Trace trace) {
        Exact sum = Exact.ZERO;
        List<String> missing = new ArrayList<>();
        for (ReportingPeriod year : years) {
            Fact fact = evidence.at(year);
            if (fact instanceof Fact.Unknown u && u.reason() != Reason.NO_MEASUREMENT) {
                return new Outcome.Open(u.reason(), u.detail());
            }
            if (fact instanceof Fact.Boundless boundless) {
                return Holding.boundless(boundless, limit.comparator(), evidence.indicator());
            }
            Optional<Exact> part = amount(fact);
            if (fact instanceof Fact.Known known && part.isEmpty()) {
                return Holding.notComparable(known.value().text());
            }
            if (part.isPresent()) {
                sum = sum.plus(part.get());
            } else {
                missing.add(year.toString());
            }
        }
        Quantity total = new Quantity(sum, limit.limit().unit());
        if (missing.size() == years.size()) {
            return limit.judge(evidence, trace);
        }
        trace.step(Step.Kind.COMPUTED, () -> new Text("各年之和 = ", "sum of the years = ").and(total.text()));
        Outcome outcome = Holding.hold(total, limit.comparator(), limit.limit(), evidence.method(), trace);
        boolean settled = missing.isEmpty() || (grows(evidence.indicator()) && outcome.isMet() != isUpper());
        Text gap = new Text("缺" + String.join("、", missing), "missing: " + String.join(", ", missing));
        if (settled && !missing.isEmpty()) {
            trace.step(Step.Kind.NOTED, () -> gap.and(new Text("，不影响结论", "; nothing there could turn the answer")));
        }
        return settled ? outcome : new Outcome.Open(Reason.NO_MEASUREMENT, gap);
    }

    private Optional<Exact> amount(Fact part) {
        return part instanceof Fact.Known known
                ? known.value()
                        .asQuantity()
                        .filter(q -> q.fits(limit.limit().unit()))
                        .map(q -> q.in(limit.limit().unit()).amount())
                : Optional.empty();
    }

    private boolean isUpper() {
        return limit.comparator().isUpper();
    }

    private static boolean grows(Indicator indicator) {
        return indicator.lowest().map(low -> low.signum() >= 0).orElse(false);
    }

    @Override
    public Text describe(Indicator indicator) {
        return new Text("累计", "").and(limit.describe(indicator)).and(new Text("", " in total"));
    }

    @Override
    public Optional<Rule> otherStrictness() {
        return Optional.of(new Total(new Limit(limit.comparator().otherStrictness(), limit.limit())));
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        return limit.misfits(indicator);
    }
}

package io.github.attain.rule;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A direction without a number: keeps improving (持续提升), or steady with improvement (稳中向好). The plans do not say what
 * that means for a series of years, so the reading is part of the rule and named in the result, and the other reading is what
 * {@link #otherStrictness} gives. Where a source states the outcome in words, that decides.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reading how the words are read
 * @param from the year in which the series begins
 */
public record Trend(Reading reading, ReportingPeriod from) implements Rule {

    /** How a trend is read from a series of years. */
    public enum Reading {
        /** Every year is better than the one before. */
        EVERY_YEAR_BETTER(new Text("持续改善（逐年更好）", "continued improvement (every year better than the one before)")),
        /** No year is worse than the one before, and the last is better than the first. */
        NEVER_WORSE_AND_BETTER(new Text(
                "稳中向好（逐年不变差且末年好于首年）",
                "steady improvement (no year worse than the one before, the last better than the first)"));

        private final Text words;

        Reading(Text words) {
            this.words = words;
        }

        /**
         * Returns the reading in words.
         *
         * @return the words in both languages
         */
        public Text words() {
            return words;
        }
    }

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        if (evidence.value() instanceof Fact.Known known && known.value() instanceof Finding stated) {
            return FindingRequired.judge(stated, Finding.YES, trace);
        }
        Direction better = evidence.indicator().better();
        Optional<Unit> unit = unitOf(evidence.indicator());
        if (better == Direction.NONE || unit.isEmpty()) {
            return new Outcome.Open(Reason.FINDING_MISSING, new Text("须有结论性材料", "a finding is needed"));
        }
        int first = from.last().getYear();
        int last = evidence.period().last().getYear();
        if (first >= last) {
            return Holding.notComparable(
                    new Text("起始年" + from + "须早于" + evidence.period(), from + " must lie before " + evidence.period()));
        }
        List<Exact> series = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            Fact fact = year == last ? evidence.value() : evidence.baseline(ReportingPeriod.ofYear(year));
            if (fact instanceof Fact.Unknown u && u.reason() != Reason.NO_MEASUREMENT) {
                return new Outcome.Open(u.reason(), u.detail());
            }
            Optional<Exact> amount = amount(fact, unit.get());
            if (fact instanceof Fact.Known known && amount.isEmpty()) {
                return Holding.notComparable(known.value().text());
            }
            amount.ifPresent(series::add);
            if (amount.isEmpty() && !(fact instanceof Fact.Boundless)) {
                missing.add(String.valueOf(year));
            }
        }
        if (!missing.isEmpty()) {
            return new Outcome.Open(
                    Reason.NO_MEASUREMENT,
                    new Text("缺" + String.join("、", missing) + "年", "missing: " + String.join(", ", missing)));
        }
        if (evidence.value() instanceof Fact.Boundless open) {
            return Outcome.of(open.better() && stepsAreKept(series, better == Direction.LOWER));
        }
        boolean met = isKept(series, better == Direction.LOWER);
        trace.step(
                Step.Kind.COMPARED,
                () -> Text.same(String.join(
                                        " → ",
                                        series.stream().map(Exact::display).toList()) + " ")
                        .and(unit.get().symbol()));
        trace.step(Step.Kind.NOTED, () -> new Text("读法：", "read as: ").and(reading.words()));
        return Outcome.of(met);
    }

    private boolean isKept(List<Exact> series, boolean lowerIsBetter) {
        return stepsAreKept(series, lowerIsBetter)
                && gain(series.get(0), series.get(series.size() - 1), lowerIsBetter) > 0;
    }

    private boolean stepsAreKept(List<Exact> series, boolean lowerIsBetter) {
        for (int i = 1; i < series.size(); i++) {
            int step = gain(series.get(i - 1), series.get(i), lowerIsBetter);
            if (step < 0 || (step == 0 && reading == Reading.EVERY_YEAR_BETTER)) {
                return false;
            }
        }
        return true;
    }

    private static int gain(Exact before, Exact after, boolean lowerIsBetter) {
        return lowerIsBetter ? before.compareTo(after) : after.compareTo(before);
    }

    private static Optional<Exact> amount(Fact fact, Unit unit) {
        return fact instanceof Fact.Known known
                ? known.value()
                        .asQuantity()
                        .filter(q -> q.fits(unit))
                        .map(q -> q.in(unit).amount())
                : Optional.empty();
    }

    private static Optional<Unit> unitOf(Indicator indicator) {
        return indicator.scale() == Indicator.Scale.SHARE ? Optional.of(Unit.PERCENT) : indicator.unit();
    }

    @Override
    public Text describe(Indicator indicator) {
        return new Text(
                "自" + from.text().zh() + "起" + reading.words().zh(),
                reading.words().en() + " since " + from);
    }

    @Override
    public Optional<Rule> otherStrictness() {
        Reading other =
                reading == Reading.EVERY_YEAR_BETTER ? Reading.NEVER_WORSE_AND_BETTER : Reading.EVERY_YEAR_BETTER;
        return Optional.of(new Trend(other, from));
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        boolean possible = indicator.scale() == Indicator.Scale.FINDING
                || (unitOf(indicator).isPresent() && indicator.better() != Direction.NONE);
        return possible
                ? List.of()
                : List.of(Problem.of(ProblemCode.SENSELESS_RULE)
                        .with(
                                "value",
                                new Text(indicator.id() + "未说明优劣方向", indicator.id() + " has no better direction"))
                        .with("allowed", "\"better\": lower, higher"));
    }
}

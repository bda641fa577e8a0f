package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.List;
import java.util.Optional;

/**
 * An average growth a year (年均增长15 %以上; 零增长 is at most 0 %): compound, from the baseline year to the year of the
 * period. No root is taken: over n years, growth of at least g means a value of at least baseline × (1 + g)ⁿ, which is exact.
 * By rounded value, g is first moved by the half step that still rounds to it. The margin is the distance from that value.
 *
 * @param limit the limit on the yearly growth, in percent and above −100 %
 * @param from the period of the baseline; it ends 1 to 100 years before the period judged
 */
public record AverageGrowth(Limit limit, ReportingPeriod from) implements Rule {
    private static final int MOST_YEARS = 100;

    /**
     * Creates a rule on growth.
     *
     * @throws IllegalArgumentException if the limit is not in percent or not above −100 %
     */
    public AverageGrowth {
        Quantity growth = limit.limit();
        if (!growth.unit().equals(Unit.PERCENT) || growth.amount().compareTo(Exact.of(-100)) <= 0) {
            throw new IllegalArgumentException("growth is a percentage above −100 %: " + growth);
        }
    }

    /**
     * {@return the years of growth, from the end of the baseline to the end of the period; 0 where they are not 1 to 100}
     *
     * @param period the period judged
     */
    public int yearsTo(ReportingPeriod period) {
        int years = period.last().getYear() - from.last().getYear();
        return years < 1 || years > MOST_YEARS ? 0 : years;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.averageGrowth(this);
    }

    @Override
    public Optional<Comparison> side() {
        return Optional.of(limit.comparison());
    }

    @Override
    public Text describe(Indicator indicator) {
        Text way = limit.isOfFall() ? new Text("下降", "fall") : new Text("增长", "growth");
        return Text.of(
                "自{0}起年均{2}{3}", "an average yearly {2} since {1} of {3}", from.text(), from, way, limit.ofChange());
    }

    @Override
    public Optional<Rule> otherStrictness(Indicator indicator, Term term) {
        return Misfits.otherStrictness(limit, Extremes.ofChange(indicator, Unit.PERCENT))
                .map(other -> new AverageGrowth(other, from));
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        Text number = new Text("平均增速须有数量或比例", "growth needs a quantity or a share");
        Misfits misfits = new Misfits();
        boolean before = yearsTo(term.period()) > 0;
        if (before) {
            misfits.baseline(from, term);
        }
        misfits.unfit(Misfits.isNumber(indicator), ProblemCode.WRONG_SCALE, indicator, limit.limit(), number);
        if (!before) {
            misfits.senseless(
                    Text.of("基准年{}，目标{}", "from {} to {}", from, term),
                    new Text("基准年须早于目标年1至100年", "a baseline 1 to 100 years before the term"));
        }
        return misfits.list();
    }
}

package io.github.attain.rule;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import java.util.List;

/**
 * No worse than the baseline (不减少, 保持, 稳定); equal will do. Which way is worse is said by the indicator. Numbers are
 * compared by the method of the indicator or the target, with the baseline as the limit; classes and ranks by their order.
 * Where a source states the outcome in words, that decides.
 *
 * @param from the period of the baseline, which ends before the term
 */
public record NoWorse(ReportingPeriod from) implements Rule {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.noWorse(this);
    }

    @Override
    public Text describe(Indicator indicator) {
        return Text.of("不差于{0}", "no worse than in {1}", from.text(), from);
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        boolean ordered = indicator.better() != Direction.NONE || !Misfits.isNumber(indicator);
        return new Misfits().ordered(ordered, indicator).baseline(from, term).list();
    }
}

package io.github.attain.rule;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import java.util.List;
import java.util.Optional;

/**
 * A direction without a number: keeps improving (持续提升), or steady with improvement (稳中向好). The plans do not say what
 * that means for a series of years, so the reading is part of the rule and named in the result, and the other reading is what
 * {@link #otherStrictness} gives. Where a source states the outcome in words, that decides.
 *
 * @param reading how the words are read
 * @param from the year in which the series begins
 */
public record Trend(Reading reading, ReportingPeriod from) implements Rule {

    private static final int MOST_YEARS = 100;

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

        /** {@return the reading in words, in both languages} */
        public Text words() {
            return words;
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.trend(this);
    }

    @Override
    public Text describe(Indicator indicator) {
        return Text.of("自{0}起{2}", "{2} since {1}", from.text(), from, reading.words());
    }

    @Override
    public Optional<Rule> otherStrictness(Indicator indicator, Term term) {
        Reading other =
                reading == Reading.EVERY_YEAR_BETTER ? Reading.NEVER_WORSE_AND_BETTER : Reading.EVERY_YEAR_BETTER;
        return Optional.of(new Trend(other, from));
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        boolean series = Misfits.isNumber(indicator) && indicator.better() != Direction.NONE;
        int years = term.due().getYear() - from.last().getYear();
        boolean before = years > 0 && years <= MOST_YEARS && from.isYear();
        Misfits misfits = new Misfits().ordered(series || indicator.scale() == Indicator.Scale.FINDING, indicator);
        if (!before) {
            misfits.senseless(
                    Text.of("起始年{}，目标{}", "from {} to {}", from, term),
                    new Text(
                            "起始年须早于目标的末年1至100年",
                            "a series from a year that lies 1 to 100 years before the last of the term"));
        }
        return misfits.list();
    }
}

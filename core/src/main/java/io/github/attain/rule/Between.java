package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import io.github.attain.value.Quantity;
import java.util.List;

/**
 * A range with both ends included, such as 1—2家. Where the indicator is better in one direction, only the end on the bad
 * side can be missed: three enterprises against "one to two" keep the promise, and the result says that they lie beyond the
 * stated range. Where neither direction is better, the value must lie inside.
 *
 * @param low the lower end, included
 * @param high the upper end, included, in a commensurable unit and not below the lower
 */
public record Between(Quantity low, Quantity high) implements Rule {

    /**
     * Creates a range.
     *
     * @throws IllegalArgumentException if the ends are incommensurable or in the wrong order
     */
    public Between {
        if (low.amount().compareTo(high.in(low.unit()).amount()) > 0) {
            throw new IllegalArgumentException("the range ends below its beginning: " + low + " to " + high);
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.between(this);
    }

    @Override
    public Text describe(Indicator indicator) {
        return Text.of("{}至{}", "{} to {}", low.amount().display(), high.text());
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        boolean one = low.amount().compareTo(high.in(low.unit()).amount()) == 0;
        Misfits misfits = new Misfits()
                .limit(new Limit(Comparison.AT_LEAST, low), indicator, term)
                .limit(new Limit(Comparison.AT_MOST, high), indicator, term);
        if (one) {
            misfits.senseless(Text.same(low + " = " + high), new Text("下限须小于上限", "low < high"));
        }
        return misfits.list();
    }
}

package io.github.attain.assessment;

import io.github.attain.text.Text;
import io.github.attain.value.Quantity;
import io.github.attain.value.Value;

/**
 * The value nearest to the measured one with which the verdict would be the other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the value, in the unit of the indicator and in the decimals in which it is reported; where it is reported in no
 *     stated number of decimals, the line itself. A share known by its counts turns at a count, a class at a class, a rank at a
 *     place
 * @param isIncluded whether the value itself turns the verdict; false where only what lies beyond does, which can be only where no
 *     decimals are stated
 * @param isUpwards whether the value lies above the measured one; for a class and a rank, further from the best
 * @param difference the value less the measured one: in the unit, in percentage points for a percentage, and as a count for
 *     counts, classes and places
 */
public record TurningValue(Value value, boolean isIncluded, boolean isUpwards, Quantity difference) {

    /** {@return where the verdict turns, such as {@code 实测值为46.6微克/立方米时结论改变（+1.6微克/立方米）}} */
    public Text text() {
        String sign = difference.amount().signum() > 0 ? "+" : "";
        Text by = Text.same(sign).and(difference.text()).asRemark();
        if (isIncluded) {
            return Text.of("实测值为{}时结论改变{}", "the verdict turns at {}{}", value.text(), by);
        }
        return isUpwards
                ? Text.of("实测值超过{}时结论改变{}", "the verdict turns above {}{}", value.text(), by)
                : Text.of("实测值低于{}时结论改变{}", "the verdict turns below {}{}", value.text(), by);
    }
}

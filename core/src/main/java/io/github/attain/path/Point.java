package io.github.attain.path;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.Optional;

/**
 * The value of a calendar year.
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the year, 1 to 9999
 * @param value the value with its unit
 */
public record Point(int year, Quantity value) {

    /**
     * Creates a point.
     *
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public Point {
        ReportingPeriod.ofYear(year);
    }

    /**
     * {@return the point with that year and value}
     *
     * @param year the year, 1 to 9999
     * @param value the value, such as {@code 35.0 ug/m3}
     * @throws io.github.attain.problem.ProblemsException if the text is not a quantity
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public static Point of(int year, String value) {
        return new Point(year, Quantity.parse(value));
    }

    /**
     * {@return a measured or stated value as a point, or the problem: the period is no calendar year, or the value is no number}
     *
     * @param period the period of the value
     * @param value the value
     */
    public static Checked<Point> of(ReportingPeriod period, Value value) {
        int year = period.first().getYear();
        Optional<Quantity> number = value.asQuantity();
        if (!period.equals(ReportingPeriod.ofYear(year))) {
            return Checked.failed(
                    Problem.of(ProblemCode.NOT_A_PERIOD).with("value", period).with("allowed", "2025"));
        }
        return number.isPresent()
                ? Checked.of(new Point(year, number.get()))
                : Checked.failed(Problem.of(ProblemCode.WRONG_SCALE)
                        .with("subject", period)
                        .with("value", value.written())
                        .with("allowed", "42.6 ug/m3, 66.5 %"));
    }

    Point in(Unit unit) {
        return new Point(year, value.in(unit));
    }

    /** {@return the year and the value, such as {@code 2020年35.0微克/立方米} and {@code 35.0 µg/m³ in 2020}} */
    public Text text() {
        return Text.of("{0}年{1}", "{1} in {0}", year, value.text());
    }
}

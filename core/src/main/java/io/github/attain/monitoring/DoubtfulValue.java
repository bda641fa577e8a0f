package io.github.attain.monitoring;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.HourCheck;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.util.Optional;

/** Says of a concentration that no hour is {@linkplain HourCheck#USUAL believed} to have it, and so no mean of hours. */
final class DoubtfulValue {
    private DoubtfulValue() {}

    /**
     * Finds what is doubtful.
     *
     * @param hours of how many hours it is the mean
     * @param period of where and when it is, for the message
     */
    static Optional<Problem> of(Pollutant pollutant, int hours, Exact value, String period) {
        Integer mark = HourCheck.USUAL.marks().get(pollutant);
        if (mark == null || value.compareTo(Exact.of(mark)) < 0) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(ProblemCode.DOUBTFUL_HOURS)
                .with("subject", pollutant.formula())
                .with("value", value)
                .with("hours", hours)
                .with("period", period)
                .with(
                        "allowed",
                        new Text(
                                "应小于" + mark + "，仍然计入", "less than " + mark + " is expected; it counts all the same")));
    }
}

package io.github.attain.standard.water;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;

/**
 * What an analysis gave: a number, or only that there is less than the method can detect.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the number, or the detection limit, in the unit of the item
 * @param isBelowDetection whether the amount is the detection limit and the water holds less
 */
public record Reading(Exact amount, boolean isBelowDetection) {

    /**
     * Creates a reading.
     *
     * @throws IllegalArgumentException if a detection limit is not above 0
     */
    public Reading {
        if (isBelowDetection && amount.signum() <= 0) {
            throw new IllegalArgumentException("a detection limit is above 0: " + amount);
        }
    }

    /**
     * A number that was measured.
     *
     * @param amount the number
     * @return the reading
     */
    public static Reading of(Exact amount) {
        return new Reading(amount, false);
    }

    /**
     * Reads a number, or a detection limit with the sign {@code <} before it or the letter {@code L} behind it, as
     * laboratories report what they did not detect.
     *
     * @param text such as {@code 0.102}, {@code <0.05} or {@code 0.05L}
     * @return the reading, or the problem
     */
    public static Checked<Reading> read(String text) {
        String plain = text.strip();
        boolean before = plain.startsWith("<") || plain.startsWith("\uFF1C");
        boolean behind = plain.endsWith("L") || plain.endsWith("l");
        Checked<Exact> number =
                Exact.read(before ? plain.substring(1) : behind ? plain.substring(0, plain.length() - 1) : plain);
        if (number.hasErrors()) {
            return Checked.failed(Problem.of(number.problems().get(0).code())
                    .with("value", text)
                    .with("allowed", "0.102, <0.05, 0.05L"));
        }
        Exact amount = number.orThrow();
        if ((before || behind) && amount.signum() <= 0) {
            return Checked.failed(Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                    .with("subject", new Text("检出限", "the detection limit"))
                    .with("value", text)
                    .with("allowed", "> 0"));
        }
        return Checked.of(new Reading(amount, before || behind));
    }

    /**
     * Returns the number that takes part in means and is held against limits.
     *
     * @return the amount; half of it below the detection limit (环办监测函〔2020〕82号, item 7)
     */
    public Exact counted() {
        return isBelowDetection ? amount.dividedBy(Exact.of(2)) : amount;
    }

    /**
     * Writes the reading.
     *
     * @return such as {@code 0.102} or {@code <0.05}, which {@link #read} reads back
     */
    @Override
    public String toString() {
        return (isBelowDetection ? "<" : "") + amount;
    }
}

package io.github.attain.standard.water;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.util.Locale;
import java.util.Set;

/**
 * What an analysis gave: a number, or only that there is less than the method can detect, or more than it can measure.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the number, or the limit, in the unit of the item
 * @param isBelowDetection whether the amount is the detection limit and the water holds less
 * @param isAboveLimit whether the amount is the largest that the method measures and the water holds more
 */
public record Reading(Exact amount, boolean isBelowDetection, boolean isAboveLimit) {
    private static final String FORMS = "0.102, <0.05, 0.05L, >200";
    private static final Set<String> NOT_DETECTED = Set.of("未检出", "未检测出", "ND", "N.D.", "BDL", "<DL", "<LOD", "<MDL");

    /**
     * Creates a reading.
     *
     * @throws IllegalArgumentException if a limit is not above 0, or the reading is below one and above one
     */
    public Reading {
        if ((isBelowDetection || isAboveLimit) && (amount.signum() <= 0 || isBelowDetection == isAboveLimit)) {
            throw new IllegalArgumentException("a limit is above 0, and a reading is beyond one: " + amount);
        }
    }

    /**
     * A number, or a detection limit.
     *
     * @param amount the number, or the limit
     * @param isBelowDetection whether it is the limit
     * @throws IllegalArgumentException if a detection limit is not above 0
     */
    public Reading(Exact amount, boolean isBelowDetection) {
        this(amount, isBelowDetection, false);
    }

    /**
     * A number that was measured.
     *
     * @param amount the number
     * @return the reading
     */
    public static Reading of(Exact amount) {
        return new Reading(amount, false, false);
    }

    /**
     * Reads a number, or a detection limit with the sign {@code <} before it or the letter {@code L} behind it, as
     * laboratories report what they did not detect; or the largest number that the method measures behind {@code >}. That
     * nothing was detected (未检出, ND) is no reading without the limit.
     *
     * @param text such as {@code 0.102}, {@code <0.05}, {@code 0.05L} or {@code >200}
     * @return the reading, or the problem
     */
    public static Checked<Reading> read(String text) {
        String plain = Blanks.plain(text);
        if (NOT_DETECTED.contains(plain.toUpperCase(Locale.ROOT))) {
            return Checked.failed(Problem.of(ProblemCode.MISSING)
                    .with("subject", new Text("“" + text + "”的检出限", "the limit of detection of \"" + text + "\""))
                    .with("allowed", FORMS));
        }
        boolean below = plain.startsWith("<");
        boolean above = plain.startsWith(">");
        boolean behind = !above && (plain.endsWith("L") || plain.endsWith("l"));
        Checked<Exact> number = Exact.read(plain.substring(below || above ? 1 : 0, plain.length() - (behind ? 1 : 0)));
        if (number.hasErrors() || plain.indexOf('/') >= 0) {
            // A fraction of whole numbers is a date or two readings.
            Problem problem = number.hasErrors()
                    ? number.problems().get(0).with("value", text)
                    : Problem.of(ProblemCode.NOT_A_NUMBER).with("value", text);
            return Checked.failed(plain.indexOf(',') < 0 ? problem.with("allowed", FORMS) : problem);
        }
        Exact amount = number.orThrow();
        if ((below || above || behind) && amount.signum() <= 0) {
            return Checked.failed(Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                    .with(
                            "subject",
                            above
                                    ? new Text("测定上限", "the limit of measurement")
                                    : new Text("检出限", "the detection limit"))
                    .with("value", text)
                    .with("allowed", "> 0"));
        }
        return Checked.of(new Reading(amount, below || behind, above));
    }

    /**
     * Returns the number that takes part in means and is held against limits.
     *
     * @return the amount; half of it below the detection limit (环办监测函〔2020〕82号, item 7); above the limit of measurement
     *     the limit, which is the least that it can be
     */
    public Exact counted() {
        return isBelowDetection ? amount.dividedBy(Exact.of(2)) : amount;
    }

    /**
     * Writes the reading.
     *
     * @return such as {@code 0.102}, {@code <0.05} or {@code >200}, which {@link #read} reads back
     */
    @Override
    public String toString() {
        return (isBelowDetection ? "<" : isAboveLimit ? ">" : "") + amount;
    }
}

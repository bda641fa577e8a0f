package io.github.attain.monitoring;

import io.github.attain.input.MissingMarks;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.value.Exact;
import java.util.Optional;

/**
 * Values as whole thousandths of their unit: 0 to 99,999.999, as plain decimals. A value that cannot be one is told from a
 * value that is not there.
 */
final class Thousandths {
    /** No value, and nothing wrong. */
    static final int MISSING = -1;
    /** No value that can be read; {@link #problem} says why. */
    static final int WRONG = -2;

    static final int MOST_DIGITS = 5;
    private static final int MOST_DECIMALS = 3;
    private static final String ALLOWED = "0 – 99999.999";
    private static final String FORM = "0, 35, 1.25";

    private Thousandths() {}

    /** The value of a cell; {@link #MISSING} or {@link #WRONG} where there is none. */
    static int of(String cell) {
        String text = Blanks.plain(cell);
        if (MissingMarks.contain(text)) {
            return MISSING;
        }
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String decimals = point < 0 ? "" : withoutZeros(text.substring(point + 1));
        boolean plain = isDigits(whole) && (point < 0 || isDigits(text.substring(point + 1)));
        if (!plain || whole.length() > MOST_DIGITS || decimals.length() > MOST_DECIMALS) {
            return WRONG;
        }
        return Integer.parseInt(whole) * 1000 + Integer.parseInt((decimals + "000").substring(0, MOST_DECIMALS));
    }

    /** Why a cell is {@link #WRONG}. */
    static Problem problem(String cell, String subject) {
        String text = cell.strip();
        String digits = text.startsWith("-") ? text.substring(1) : text;
        int point = digits.indexOf('.');
        boolean number = isDigits(point < 0 ? digits : digits.substring(0, point))
                && (point < 0 || isDigits(digits.substring(point + 1)));
        if (!number) {
            // What is said of commas and marks of thousands holds here too.
            boolean marked = text.indexOf(',') >= 0
                    || text.indexOf('，') >= 0
                    || text.indexOf('\'') >= 0
                    || text.indexOf(' ') >= 0;
            Optional<Problem> marks = marked
                    ? Exact.read(text.replace('，', ',')).problems().stream().findFirst()
                    : Optional.empty();
            return marks.orElseGet(() -> Problem.of(ProblemCode.NOT_A_NUMBER).with("allowed", FORM))
                    .with("value", text);
        }
        return text.startsWith("-")
                ? Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                        .with("subject", subject)
                        .with("value", text)
                        .with("allowed", ALLOWED)
                : Problem.of(ProblemCode.NUMBER_OUT_OF_RANGE)
                        .with("value", text)
                        .with("allowed", ALLOWED);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String withoutZeros(String decimals) {
        int end = decimals.length();
        while (end > 0 && decimals.charAt(end - 1) == '0') {
            end--;
        }
        return decimals.substring(0, end);
    }
}

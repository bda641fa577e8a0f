package io.github.attain.monitoring;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day of the calendar, as {@code 20190115} or {@code 2019-01-15}, from 1970 to 2199. */
final class DayCell {
    /** No day. */
    static final int NONE = -1;

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private DayCell() {}

    /** The day as days since 1970; {@link #NONE} where the text is none. */
    static int of(String text) {
        String digits = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-'
                ? text.substring(0, 4) + text.substring(5, 7) + text.substring(8)
                : text;
        if (digits.length() != 8) {
            return NONE;
        }
        int number = 0;
        for (int i = 0; i < 8; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        int year = number / 10_000;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return NONE;
        }
        try {
            return (int) LocalDate.of(year, number / 100 % 100, number % 100).toEpochDay();
        } catch (DateTimeException notInTheCalendar) {
            return NONE;
        }
    }

    /** Says that a text is no day. */
    static Problem problem(String text) {
        return Problem.of(ProblemCode.NOT_A_DATE)
                .with("value", text)
                .with("allowed", "20190115, 2019-01-15, " + FIRST_YEAR + "–" + LAST_YEAR);
    }
}

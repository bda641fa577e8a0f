package io.github.attain.monitoring;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the calendar, as {@code 20190115}, {@code 2019-01-15}, {@code 2019/1/15} or 2019年1月15日, from 1970 to 2199, and an
 * hour of it.
 */
final class DayCell {
    /** No day. */
    static final int NONE = -1;
    /** The forms of an hour as messages show them. */
    static final String HOURS = "0–24, 7:00";

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:(\\d\\d)(\\d\\d)|([-/.])(\\d\\d?)\\4(\\d\\d?)|年(\\d\\d?)月(\\d\\d?)日)");
    /** An hour of China, with no minutes in it. */
    private static final Pattern HOUR = Pattern.compile("(\\d\\d?)(?:时|:00(?::00(?:\\.0+)?)?)?(?:\\+08:?00)?");

    private DayCell() {}

    /** The day as days since 1970; {@link #NONE} where the text is none. */
    static int of(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return NONE;
        }
        int group = day.group(2) != null ? 2 : day.group(5) != null ? 5 : 7;
        int year = Integer.parseInt(day.group(1));
        if (!isIn(year)) {
            return NONE;
        }
        try {
            int month = Integer.parseInt(day.group(group));
            return (int) LocalDate.of(year, month, Integer.parseInt(day.group(group + 1)))
                    .toEpochDay();
        } catch (DateTimeException notInTheCalendar) {
            return NONE;
        }
    }

    /** Whether a year is one that tables may have. */
    static boolean isIn(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** A day that midnight may follow, as programs write days. */
    static int atMidnight(String text) {
        int end = endOfDay(text);
        boolean isDay = end == text.length() || hour(text.substring(end + 1).strip()) == 0;
        return isDay ? of(text.substring(0, end)) : NONE;
    }

    /** How long the day of a point of time is, which its hour follows. */
    static int endOfDay(String time) {
        int end = 0;
        while (end < time.length() && time.charAt(end) != 'T' && time.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    /** A whole hour, 0 to 24; {@link #NONE} where the text is none. */
    static int hour(String text) {
        Matcher hour = HOUR.matcher(text);
        int number = hour.matches() ? Integer.parseInt(hour.group(1)) : NONE;
        return number <= 24 ? number : NONE;
    }

    /** Says that a text is no day. */
    static Problem problem(String text) {
        return Problem.of(ProblemCode.NOT_A_DATE)
                .with("value", text)
                .with("allowed", "20190115, 2019-01-15, " + FIRST_YEAR + "–" + LAST_YEAR);
    }
}

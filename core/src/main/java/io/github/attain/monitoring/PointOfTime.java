package io.github.attain.monitoring;

import io.github.attain.spelling.Blanks;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of China at a point of time, in the ways in which programs write one. */
final class PointOfTime {
    static final String FORMS = "2018-02-20T07:00:00, 2018/2/20 7:00, 2018022007, 2018-02-20 07:00:00+08:00";

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final int FIRST_YEAR = 1970;
    private static final Pattern DIVIDED = Pattern.compile(
            "(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})(?:日[T ]*|[T ]+)"
                    + "(\\d{1,2})(?:[:时](?:(\\d{1,2})分?(?::(\\d{1,2})(?:[.,]\\d+)?)?)?)? ?(Z|[+-]\\d\\d(?::?\\d\\d)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)?(\\d\\d)?()");
    private static final Pattern EPOCH = Pattern.compile("(?:/Date\\()?(\\d{10}|\\d{13})(?:\\+0800)?(?:\\)/)?");

    private PointOfTime() {}

    /** The time; null where the text is none. Hour 24 is hour 0 of the next day; a number counts seconds or milliseconds since 1970. */
    static @Nullable LocalDateTime of(String text) {
        String plain = Blanks.plain(text);
        try {
            Matcher digits = DIGITS.matcher(plain);
            if (digits.matches() && Integer.parseInt(digits.group(1)) >= FIRST_YEAR) {
                return of(digits);
            }
            Matcher epoch = EPOCH.matcher(plain);
            if (epoch.matches()) {
                long number = Long.parseLong(epoch.group(1));
                long seconds = epoch.group(1).length() == 10 ? number : Math.floorDiv(number, 1000L);
                return LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), CHINA);
            }
            Matcher divided = DIVIDED.matcher(plain);
            return divided.matches() ? of(divided) : null;
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /** The time of a whole hour of the years that tables of hours may have; null where the text is none. */
    static @Nullable LocalDateTime ofHour(String text) {
        LocalDateTime time = of(text);
        return time != null && time.getMinute() + time.getSecond() == 0 && DayCell.isIn(time.getYear()) ? time : null;
    }

    private static LocalDateTime of(Matcher parts) {
        LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
        int hour = number(parts, 4);
        boolean isNextDay = hour == 24 && number(parts, 5) == 0 && number(parts, 6) == 0;
        LocalDateTime time =
                isNextDay ? day.plusDays(1).atStartOfDay() : day.atTime(hour, number(parts, 5), number(parts, 6));
        String zone = parts.group(7);
        return zone == null || zone.isEmpty()
                ? time
                : time.atOffset(ZoneOffset.of(zone))
                        .withOffsetSameInstant(CHINA)
                        .toLocalDateTime();
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}

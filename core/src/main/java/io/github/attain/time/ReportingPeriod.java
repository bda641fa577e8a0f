package io.github.attain.time;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A span of whole days, both ends included: a year, a plan's five years, a month, a day.
 *
 * <p>Written as {@code 2025}, {@code 2021/2025}, {@code 2025-H1}, {@code 2025-Q3}, {@code 2025-03}, {@code 2025-03-31} or
 * {@code 2024-10-01/2025-03-31}; {@link #toString} always gives the shortest of these that fits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record ReportingPeriod(LocalDate first, LocalDate last) implements Comparable<ReportingPeriod> {
    private static final int LAST_YEAR = 9999;
    private static final String FORMS = "2025, 2021/2025, 2025-H1, 2025-Q3, 2025-03, 2025-03-31, 2024-10-01/2025-03-31";
    /**
     * Creates a period.
     *
     * @throws IllegalArgumentException if the last day is before the first or a year is outside 1 to 9999
     */
    public ReportingPeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period cannot end (" + last + ") before it begins (" + first + ")");
        }
        if (first.getYear() < 1 || last.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("years run from 1 to " + LAST_YEAR + ": " + first + " to " + last);
        }
    }

    /**
     * A calendar year.
     *
     * @param year the year
     * @return 1 January to 31 December
     */
    public static ReportingPeriod of(Year year) {
        return ofYears(year.getValue(), year.getValue());
    }

    /**
     * A calendar month.
     *
     * @param month the month
     * @return its first to its last day
     */
    public static ReportingPeriod of(YearMonth month) {
        return new ReportingPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * A calendar year.
     *
     * @param year the year
     * @return 1 January to 31 December
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public static ReportingPeriod ofYear(int year) {
        return ofYears(year, year);
    }

    /**
     * Whole calendar years.
     *
     * @param from the first year
     * @param to the last year, included
     * @return 1 January of the first to 31 December of the last
     * @throws IllegalArgumentException if a year is outside 1 to 9999 or the last is before the first
     */
    public static ReportingPeriod ofYears(int from, int to) {
        if (Math.min(from, to) < 1 || Math.max(from, to) > LAST_YEAR) {
            throw new IllegalArgumentException("years run from 1 to " + LAST_YEAR + ": " + from + " to " + to);
        }
        return new ReportingPeriod(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    /**
     * A single day.
     *
     * @param day the day
     * @return that day
     */
    public static ReportingPeriod ofDay(LocalDate day) {
        return new ReportingPeriod(day, day);
    }

    /**
     * Reads a period in one of the written forms; see the class.
     *
     * @param text the text; blanks around it do not matter
     * @return the period, or the problem
     */
    public static Checked<ReportingPeriod> read(String text) {
        String plain = Blanks.plain(text).toUpperCase(Locale.ROOT);
        if (plain.length() <= 21) {
            int slash = plain.indexOf('/');
            try {
                ReportingPeriod from = side(slash < 0 ? plain : plain.substring(0, slash));
                ReportingPeriod to = slash < 0 ? from : side(plain.substring(slash + 1));
                return Checked.of(new ReportingPeriod(from.first, to.last));
            } catch (DateTimeException | IllegalArgumentException notAPeriod) {
                // reported below: the text as the user wrote it, and the forms that are read
            }
        }
        return Checked.failed(
                Problem.of(ProblemCode.NOT_A_PERIOD).with("value", text).with("allowed", FORMS));
    }

    /**
     * Parses a period; see {@link #read}.
     *
     * @param text the text
     * @return the period
     * @throws io.github.attain.problem.ProblemsException if the text is not a period
     */
    public static ReportingPeriod parse(String text) {
        return read(text).orThrow();
    }

    /** A year, or a part of one; anything else is refused with an exception. */
    private static ReportingPeriod side(String text) {
        int year = number(text, 0, 4);
        if (text.length() == 4) {
            return ofYear(year);
        }
        boolean isDay = text.length() == 10 && text.charAt(7) == '-';
        if (text.charAt(4) != '-' || !(isDay || text.length() == 7)) {
            throw new IllegalArgumentException(text);
        }
        char part = text.charAt(5);
        if (part == 'H' || part == 'Q') {
            int index = number(text, 6, text.length());
            int parts = part == 'H' ? 2 : 4;
            if (index < 1 || index > parts) {
                throw new IllegalArgumentException(text);
            }
            return months(year, 1 + (index - 1) * 12 / parts, part == 'H' ? SubPeriod.HALF_YEAR : SubPeriod.QUARTER);
        }
        int month = number(text, 5, 7);
        return isDay ? ofDay(LocalDate.of(year, month, number(text, 8, 10))) : months(year, month, SubPeriod.MONTH);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = i < text.length() ? text.charAt(i) : 0;
            if (c < '0' || c > '9') {
                throw new IllegalArgumentException(text);
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    // Without YearMonth, which prepares what it writes and reads texts with, though nobody asks it for one.
    private static ReportingPeriod months(int year, int firstMonth, SubPeriod length) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return new ReportingPeriod(first, first.plusMonths(length.months()).minusDays(1));
    }

    /**
     * Counts the days.
     *
     * @return the number of days, leap days included
     */
    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /**
     * Tells whether this is a calendar year.
     *
     * @return true from 1 January to 31 December of one year
     */
    public boolean isYear() {
        return equals(ofYear(first.getYear()));
    }

    /**
     * Counts the calendar years touched.
     *
     * @return the number of years from the first day's to the last day's, both included
     */
    public int years() {
        return last.getYear() - first.getYear() + 1;
    }

    /**
     * Counts the years begun, of twelve months from the first day on.
     *
     * @return 1 for a year or less, 5 for 2021/2025, 2 for the thirteen months from one January to the next
     */
    public int yearsBegun() {
        return (int) ChronoUnit.YEARS.between(first, last) + 1;
    }

    /**
     * Tells whether the period has passed.
     *
     * @param date the date of looking back
     * @return true where the date lies after the last day; on the last day itself the period is not over
     */
    public boolean isOverOn(LocalDate date) {
        return date.isAfter(last);
    }

    /**
     * Tells whether another period lies wholly inside.
     *
     * @param other the other period
     * @return true where no day of the other lies outside; a period contains itself
     */
    public boolean contains(ReportingPeriod other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /**
     * Splits into calendar units.
     *
     * @param unit the unit
     * @return the units in order; empty where the period does not consist of whole ones
     */
    public List<ReportingPeriod> split(SubPeriod unit) {
        List<ReportingPeriod> parts = new ArrayList<>();
        LocalDate start = first;
        boolean whole = first.getDayOfMonth() == 1 && (first.getMonthValue() - 1) % unit.months() == 0;
        while (whole && !start.isAfter(last)) {
            LocalDate next = start.plusMonths(unit.months());
            LocalDate end = next.minusDays(1);
            whole = !end.isAfter(last);
            parts.add(new ReportingPeriod(start, end));
            start = next;
        }
        return whole ? List.copyOf(parts) : List.of();
    }

    /**
     * Orders by first day, then by last day.
     *
     * @param other the period to compare with
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(ReportingPeriod other) {
        int firsts = first.compareTo(other.first);
        return firsts == 0 ? last.compareTo(other.last) : firsts;
    }

    /**
     * Names the period as people do.
     *
     * @return such as {@code 2015年}, {@code 2021—2025年} or {@code 2025年第三季度} in Chinese; the written form, with a dash
     *     between years, in English
     */
    public Text text() {
        String written = toString();
        if (written.length() == 4 || equals(ofYears(first.getYear(), last.getYear()))) {
            return new Text(written.replace('/', '—') + "年", written.replace('/', '–'));
        }
        String year = first.getYear() + "年";
        if (written.contains("-H")) {
            return new Text(year + (first.getMonthValue() == 1 ? "上半年" : "下半年"), written);
        }
        if (written.contains("-Q")) {
            return new Text(year + "第" + "一二三四".charAt(first.getMonthValue() / 3) + "季度", written);
        }
        if (written.length() == 7) {
            return new Text(year + first.getMonthValue() + "月", written);
        }
        String last = day(this.last);
        return first.equals(this.last) ? new Text(last, written) : new Text(day(first) + "至" + last, written);
    }

    private static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /**
     * Writes the period in its shortest form.
     *
     * @return the form, which {@link #parse} reads back as an equal period
     */
    @Override
    public String toString() {
        int year = first.getYear();
        if (first.getDayOfYear() == 1 && last.getMonthValue() == 12 && last.getDayOfMonth() == 31) {
            return year == last.getYear() ? fourDigits(year) : fourDigits(year) + "/" + fourDigits(last.getYear());
        }
        if (first.equals(last)) {
            return first.toString();
        }
        int month = first.getMonthValue();
        if (equals(months(year, month, SubPeriod.MONTH))) {
            return fourDigits(year) + (month < 10 ? "-0" : "-") + month;
        }
        if (month % 3 == 1 && equals(months(year, month, SubPeriod.QUARTER))) {
            return fourDigits(year) + "-Q" + (month / 3 + 1);
        }
        if (month % 6 == 1 && equals(months(year, month, SubPeriod.HALF_YEAR))) {
            return fourDigits(year) + "-H" + (month / 6 + 1);
        }
        return first + "/" + last;
    }

    private static String fourDigits(int year) {
        return "0".repeat(4 - String.valueOf(year).length()) + year;
    }

    // What a record would generate, without the time that linking it takes.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportingPeriod that && first.equals(that.first) && last.equals(that.last);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last.hashCode();
    }
}

package io.github.attain.csv;

import com.google.common.collect.ImmutableMap;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.time.ReportingPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads periods and dates, also as spreadsheets and Chinese texts write them. */
final class DateCell {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/年]([0-9]{1,2})[-/月]([0-9]{1,2})日?");
    private static final String TO = "[-~\u2013\u2014\u2212至到]";
    /** How people write periods, and what that is in the forms of {@link ReportingPeriod}; 2011/12 may be two years, and is none. */
    private static final ImmutableMap<Pattern, String> PERIODS = ImmutableMap.of(
            Pattern.compile("([0-9]{4})年度?"), "$1",
            Pattern.compile("([0-9]{4})年?" + TO + "([0-9]{4})年?"), "$1/$2",
            Pattern.compile("([0-9]{4})(?:-|年)([0-9]{1,2})(?:月份?)?"), "$1-$2",
            Pattern.compile("([0-9]{4})年([0-9]{1,2})月?" + TO + "([0-9]{1,2})月份?"), "$1-$2/$1-$3",
            Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日"), "$1-$2-$3",
            Pattern.compile("([0-9]{4})年?第?([1-4])季度?"), "$1-Q$2",
            Pattern.compile("([0-9]{4})年上半年"), "$1-H1",
            Pattern.compile("([0-9]{4})年下半年"), "$1-H2");

    private static final Pattern ONE_DIGIT = Pattern.compile("-([0-9])(?![0-9])");

    private DateCell() {}

    /** A period in the forms of {@link ReportingPeriod}, or as people write it: 2019年, 2019年9月, 2019年1-9月, 2019年一季度. */
    static Checked<ReportingPeriod> period(String text) {
        Checked<ReportingPeriod> read = ReportingPeriod.read(text);
        if (!read.hasErrors()) {
            return read;
        }
        String plain = withDigits(Blanks.plain(text));
        for (Map.Entry<Pattern, String> form : PERIODS.entrySet()) {
            Matcher m = form.getKey().matcher(plain);
            if (m.matches()) {
                String meant =
                        ONE_DIGIT.matcher(m.replaceFirst(form.getValue())).replaceAll("-0$1");
                Checked<ReportingPeriod> other = ReportingPeriod.read(meant);
                return other.hasErrors() ? read : other;
            }
        }
        return read;
    }

    /** Quarters are counted in words (第三季度). */
    private static String withDigits(String text) {
        return text.replace(" ", "")
                .replace("一季", "1季")
                .replace("二季", "2季")
                .replace("三季", "3季")
                .replace("四季", "4季");
    }

    /** A date of the calendar: {@code 2020-01-16}, {@code 2020/1/16} or {@code 2020年1月16日}. */
    static Checked<LocalDate> date(String text) {
        Matcher m = DATE.matcher(Blanks.plain(text));
        if (m.matches()) {
            try {
                return Checked.of(LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3))));
            } catch (DateTimeException notInTheCalendar) {
                // reported below, as the user wrote it
            }
        }
        return Checked.failed(Problem.of(ProblemCode.NOT_A_DATE)
                .with("value", text)
                .with("allowed", "2020-01-16, 2020/1/16, 2020年1月16日"));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

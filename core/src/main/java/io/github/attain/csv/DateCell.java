package io.github.attain.csv;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.time.ReportingPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads periods and dates, also as spreadsheets and Chinese texts write them. */
final class DateCell {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/年]([0-9]{1,2})[-/月]([0-9]{1,2})日?");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}年");

    private DateCell() {}

    /** A period in the forms of {@link ReportingPeriod}; {@code 2019年} is the year. */
    static Checked<ReportingPeriod> period(String text) {
        String plain = Blanks.plain(text);
        return ReportingPeriod.read(YEAR.matcher(plain).matches() ? plain.substring(0, 4) : text);
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

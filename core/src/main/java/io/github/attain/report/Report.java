package io.github.attain.report;

import io.github.attain.assessment.Assessment;
import java.util.Locale;

/**
 * Shows an assessment to a reader: the verdicts counted in one line, a table with a line for every target, a sentence for each
 * line, and the documents that they cite.
 *
 * <pre>{@code
 * Report report = Report.of(assessment, Locale.CHINA);
 * System.out.print(report.text());                  // for a terminal, columns aligned
 * System.out.print(report.explained().markdown());  // with the arithmetic behind every line
 * Files.writeString(file, report.html());           // one page with charts, in both languages
 * }</pre>
 *
 * <p>A value of an earlier year gives no verdict: the line then says {@code distance} or {@code at target level}, and shows the
 * earlier value with its year. A verdict that hangs on a choice is marked with an asterisk.
 *
 * <p>Immutable and thread-safe.
 */
public final class Report {
    private static final int COLUMNS = 120;
    private static final int NARROWEST = 60;

    private final Assessment assessment;
    private final Locale locale;
    private final boolean explained;
    private final int columns;

    private Report(Assessment assessment, Locale locale, boolean explained, int columns) {
        this.assessment = assessment;
        this.locale = locale;
        this.explained = explained;
        this.columns = columns;
    }

    /**
     * Creates a report.
     *
     * @param assessment the assessment to show
     * @param locale the reader's locale: any Chinese one gives Chinese, every other one gives English
     * @return the report, without the arithmetic
     */
    public static Report of(Assessment assessment, Locale locale) {
        return new Report(assessment, locale, false, COLUMNS);
    }

    /**
     * Adds what a reader needs to check every line by hand: sources with their addresses, the steps of the arithmetic, and what
     * the verdict would be by other choices.
     *
     * @return the full report
     */
    public Report explained() {
        return new Report(assessment, locale, true, columns);
    }

    /**
     * Fits the text to a terminal. Cells and sentences are broken into lines; below 100 columns place, period and indicator share
     * one column of the table, and the clause stands in the sentences alone. A word that is wider than its column, such as an
     * address, stays whole. Markdown does not change.
     *
     * @param columns how many columns the terminal has, a Chinese character taking two; less than 60 is taken as 60
     * @return the report of that width; 120 where nobody says
     */
    public Report width(int columns) {
        return new Report(assessment, locale, explained, Math.max(NARROWEST, columns));
    }

    /**
     * Writes the report for a terminal or a text file: columns are aligned, a Chinese character taking two, and nothing is
     * wider than {@link #width the terminal} as far as words allow.
     *
     * @return the text; lines end with LF
     */
    public String text() {
        return new TextForm(locale, columns).write(Content.of(assessment, locale, explained));
    }

    /**
     * Writes the report in Markdown, with a table as GitHub knows them.
     *
     * @return the text; lines end with LF
     */
    public String markdown() {
        return new MarkdownForm(locale).write(Content.of(assessment, locale, explained));
    }

    /**
     * Writes the report as one page of HTML, to look at and to print; {@link Page} adds calendars and paths to it. It always holds
     * the arithmetic, to be opened line by line.
     *
     * @return one HTML document, for a file in UTF-8
     */
    public String html() {
        return Page.of(assessment, locale).html();
    }

    /**
     * Returns the plain text.
     *
     * @return {@code text()}
     */
    @Override
    public String toString() {
        return text();
    }
}

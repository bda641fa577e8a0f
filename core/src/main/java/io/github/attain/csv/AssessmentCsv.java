package io.github.attain.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes the results of an assessment as a table by RFC 4180: a header and one row a result, in the order of the results, each
 * line ended by CR LF. Behind the results stands a row for each of the {@linkplain Assessment#problems problems}: {@code problem in
 * the data} in the first column, the code as the reason and the message as the sentence, the other cells empty.
 *
 * <p>Numbers stand alone in their cells, with a decimal point and without sign of grouping. Cells of text that come from
 * elsewhere, labels of classes among them, and begin with {@code =}, {@code +}, {@code -}, {@code @}, one of these in full
 * width, a tab or a line break get an apostrophe in front, because spreadsheets would run them as formulas; numbers and values
 * with units, which are written by this library, never do.
 */
public final class AssessmentCsv {
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private AssessmentCsv() {}

    /**
     * Writes the results.
     *
     * @param assessment the assessment
     * @param locale the reader's locale: chooses the names of columns and the words, never the form of numbers
     * @return the table; it begins without a byte order mark, which some spreadsheets want before UTF-8
     */
    public static String write(Assessment assessment, Locale locale) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(table)) {
            csv.writeRecord(names(locale));
            for (Result result : assessment.results()) {
                csv.writeRecord(cells(result, locale));
            }
            for (Problem problem : assessment.problems()) {
                csv.writeRecord(cells(problem, locale));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString();
    }

    private static List<String> names(Locale locale) {
        return Arrays.stream(ResultColumn.values())
                .map(column -> column.label().in(locale))
                .toList();
    }

    private static List<String> cells(Result result, Locale locale) {
        return Arrays.stream(ResultColumn.values())
                .map(column -> {
                    String cell = column.cell(result).in(locale);
                    return column.isText() ? harmless(cell) : cell;
                })
                .toList();
    }

    private static List<String> cells(Problem problem, Locale locale) {
        return Arrays.stream(ResultColumn.values())
                .map(column -> switch (column) {
                    case VERDICT -> new Text("数据问题", "problem in the data").in(locale);
                    case REASON ->
                        problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
                    case SENTENCE -> harmless(problem.message(locale));
                    default -> "";
                })
                .toList();
    }

    /** The cell with an apostrophe in front where a spreadsheet would run it. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}

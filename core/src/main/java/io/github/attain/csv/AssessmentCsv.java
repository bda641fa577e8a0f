package io.github.attain.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.input.Packaged;
import io.github.attain.problem.Problem;
import io.github.attain.text.Code;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the results of an assessment as a tidy table by RFC 4180: a header and one row a result, in the order of the results, each
 * line ended by CR LF. Every column holds one thing, and its name is the same in every language; the {@linkplain #schema schema}
 * describes them. Codes are those of {@link Code}; labels, names and sentences are in the reader's language, in columns of their own.
 *
 * <pre>{@code
 * results = pandas.read_csv("results.csv")      # Python
 * results[results.verdict == "not-met"].groupby("place-name")["margin-percent"].mean()
 *
 * results <- read.csv("results.csv", check.names = FALSE)      # R
 * aggregate(`margin-percent` ~ `place-name`, subset(results, verdict == "not-met"), mean)
 * }</pre>
 *
 * <p>Numbers have a decimal point and no sign of grouping; a fraction is given in six decimals. Cells of words begin with an
 * apostrophe where they would begin with {@code =}, {@code +}, {@code -}, {@code @}, one of these in full width, or behind what is not
 * seen, a tab or a line break, because spreadsheets would run them as formulas; a reader in words loses nothing by it.
 */
public final class AssessmentCsv {
    // What is not seen in front is dropped by some spreadsheets before they look.
    private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n]|[\\p{Z}\\p{Cf}\\p{Cc}]*+[=+\\-@＝＋－＠]");
    private static final String SCHEMA = "assessment.tableschema.json";
    private static final List<String> PROBLEM = List.of("code", "severity", "file", "path", "message");

    private AssessmentCsv() {}

    /**
     * Writes the results.
     *
     * @param assessment the assessment
     * @param locale the reader's locale: chooses the language of words, never the names of columns, codes or the form of numbers
     * @return the table, without a byte order mark
     */
    public static String write(Assessment assessment, Locale locale) {
        Stream<List<String>> rows = assessment.results().stream().map(result -> cells(result, locale));
        return table(Arrays.stream(ResultColumn.values()).map(ResultColumn::toString), rows);
    }

    /**
     * Writes the results for a spreadsheet that takes a file for UTF-8 only by its mark.
     *
     * @param assessment the assessment
     * @param locale the reader's locale
     * @return a byte order mark, then the same table
     */
    public static String writeMarked(Assessment assessment, Locale locale) {
        return "\uFEFF" + write(assessment, locale);
    }

    /**
     * Writes the {@linkplain Assessment#problems problems} of the data, which are no results, as a table of their own: {@code code},
     * {@code severity}, {@code file}, {@code path} (the line, or where else it stands) and {@code message}.
     *
     * @param assessment the assessment
     * @param locale the reader's locale
     * @return the table; the header alone where there is no problem
     */
    public static String problems(Assessment assessment, Locale locale) {
        return table(PROBLEM.stream(), assessment.problems().stream().map(problem -> cells(problem, locale)));
    }

    /**
     * Returns the Frictionless table schema of the results: for every column its name, type, unit, codes, and what it holds.
     *
     * @return the schema as JSON text
     */
    public static String schema() {
        return Packaged.text(AssessmentCsv.class, SCHEMA);
    }

    private static String table(Stream<String> header, Stream<List<String>> rows) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(table)) {
            csv.writeRecord(header.toList());
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString();
    }

    private static List<String> cells(Result result, Locale locale) {
        return Arrays.stream(ResultColumn.values())
                .map(column -> column.cell(result, locale))
                .toList();
    }

    private static List<String> cells(Problem problem, Locale locale) {
        return List.of(
                Code.of(problem.code()),
                Code.of(problem.severity()),
                harmless(problem.location().file()),
                harmless(problem.location().path()),
                harmless(problem.message(locale)));
    }

    /** The cell with an apostrophe in front where a spreadsheet would run it. */
    static String harmless(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }
}

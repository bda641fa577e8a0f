package io.github.attain.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.testing.ChineseWording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutRowsTest {
    private final ProblemList problems = new ProblemList("");

    private Records records(String text) throws IOException {
        return new Records(
                PhysicalLines.of(new ByteArrayInputStream(text.getBytes(UTF_8))).orThrow(), problems);
    }

    private static List<Row> all(Records records) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Row row = records.next(); row != null; row = records.next()) {
            rows.add(row);
        }
        return rows;
    }

    /** The rows below a header of some columns. */
    private List<Row> rows(int width, String text) throws IOException {
        Records records = records(text);
        records.expect(width);
        return all(records);
    }

    private List<String> firstRow(String text) throws IOException {
        return all(records(text)).get(0).cells();
    }

    private void problemsAre(String... messages) {
        assertThat(problems.all()).extracting(Problem::toString).containsExactly(messages);
        ChineseWording.isChinese(problems.all());
    }

    @Test
    void theSeparatorIsWhatStandsMostOftenOutsideOfQuotes() throws IOException {
        assertThat(firstRow("a,b,c;d")).containsExactly("a", "b", "c;d");
        assertThat(firstRow("a;b;c,d")).containsExactly("a", "b", "c,d");
        assertThat(firstRow("\"a,b,c\";d")).containsExactly("a,b,c", "d");
        assertThat(firstRow("d;\"a,b,c\"")).containsExactly("d", "a,b,c");
        assertThat(firstRow("a")).containsExactly("a");
    }

    @Test
    void ofTwoSeparatorsThatStandAsOftenItIsTheOneThatFirstDidSo() throws IOException {
        assertThat(firstRow("站点,浓度；日均")).containsExactly("站点", "浓度；日均");
        assertThat(firstRow("站点；浓度,日均")).containsExactly("站点", "浓度,日均");
    }

    /** A cell with the end of a line inside it, and then too few: one row is broken, and not two. */
    @Test
    void aRowThatGoesOnAndIsTooShortIsToldAsOneRow() throws IOException {
        assertThat(rows(4, "1,\"a\nb\",c\n5,6,7,8\n")).containsExactly(new Row(3, List.of("5", "6", "7", "8")));
        problemsAre("line 1: the row has 3 cells and the header has 4: the row breaks off");
    }

    @Test
    void aRowThatGoesOnAndIsTooLongIsToldAsOneRow() throws IOException {
        assertThat(rows(3, "1,\"a\nc\",d,e,f\n5,6,7\n")).containsExactly(new Row(3, List.of("5", "6", "7")));
        problemsAre("line 1: the row has 5 cells and the header has 3: a cell with a comma needs quotes");
    }

    @Test
    void aBlankLineInsideACellIsNoRowThatWouldBeLost() throws IOException {
        assertThat(rows(1, "\"a\n\nb\",c\nd\n")).containsExactly(new Row(4, List.of("d")));
        problemsAre("line 1: the row has 2 cells and the header has 1: a cell with a comma needs quotes");
    }

    /** The quote of line 1 would be closed on line 3, in a row of four cells: what it would swallow is a row of its own. */
    @Test
    void aStrayQuoteSwallowsNoWholeRow() throws IOException {
        for (String whole : List.of("2,b,c", "2,,", ",,c")) {
            assertThat(rows(3, "1,\"a,b\n" + whole + "\n3,c\",d,e\n4,5,6\n"))
                    .extracting(Row::line)
                    .containsExactly(2L, 4L);
        }
        assertThat(problems.all())
                .extracting(Problem::code)
                .containsExactlyElementsOf(
                        Collections.nCopies(3, List.of(ProblemCode.MISQUOTED, ProblemCode.ROW_WIDTH)).stream()
                                .flatMap(List::stream)
                                .toList());
        assertThat(problems.all().get(0).location().text().en()).isEqualTo("line 1");
        assertThat(problems.all().get(1).location().text().en()).isEqualTo("line 3");
    }

    @Test
    void aCellThatHoldsWholeRowsIsReadWhereItsRowFits() throws IOException {
        assertThat(rows(3, "1,\"a\n2,b,c\nd\",e\n")).containsExactly(new Row(1, List.of("1", "a\n2,b,c\nd", "e")));
        problemsAre();
    }

    /** A quoted cell alone, before which there is no separator, is no row but says something of the table. */
    @Test
    void aNoteInQuotesMayHoldWhatLooksLikeARow() throws IOException {
        Records records = records("\"说明：\n2,b,c\n停测\"\n4,5,6\n");
        records.expect(3);

        assertThat(all(records)).containsExactly(new Row(4, List.of("4", "5", "6")));
        assertThat(records.remarks()).containsExactly(new Row(1, List.of("说明：\n2,b,c\n停测")));
        assertThat(problems.all()).extracting(Problem::code).containsExactly(ProblemCode.PASSED_OVER);
    }

    @Test
    void aRowGoesOnForTenThousandLinesAndNoLonger() throws IOException {
        String lines = "\"a" + "\nx".repeat(9_999);

        assertThat(all(records(lines + "\nx\""))).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(1);
            assertThat(row.cells()).containsExactly("a" + "\nx".repeat(10_000));
        });
        problemsAre();
        assertThat(all(records(lines + "\nx\nx\"")).get(0)).isEqualTo(new Row(2, List.of("x")));
        assertThat(problems.all().get(0).code()).isEqualTo(ProblemCode.MISQUOTED);
        assertThat(problems.all().get(0).location().text().en()).isEqualTo("line 1");
    }

    /** 15 × 65,535 + 65,536 and 15 ends of lines are 2^20: so many characters may stand before the last line. */
    @Test
    void aRowGoesOnForAMegabyteAndNoLonger() throws IOException {
        String lines = ("\n" + "x".repeat(65_535)).repeat(14) + "\n" + "x".repeat(65_536) + "\n\"\ny\n";
        String first = "\"" + "x".repeat(65_534);

        assertThat(all(records(first + lines))).extracting(Row::line).containsExactly(1L, 18L);
        problemsAre();
        assertThat(all(records(first + "x" + lines)).get(0).line()).isEqualTo(2);
        assertThat(problems.all().get(0).code()).isEqualTo(ProblemCode.MISQUOTED);
        assertThat(problems.all().get(0).location().text().en()).isEqualTo("line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1\""})
    void aRowHasUpTo16384Cells(String last) throws IOException {
        String most = "1,".repeat(16_383) + last;

        assertThat(firstRow(most)).hasSize(16_384).containsOnly("1");
        problemsAre();
    }

    @Test
    void aRowOfMoreCellsIsToldWithTheirNumber() throws IOException {
        assertThat(all(records("1,".repeat(16_384) + "1\n"))).isEmpty();
        assertThat(rows(3, ",".repeat(16_384) + "1\n")).isEmpty();
        problemsAre(
                "line 1: the row has 16385 cells and the header has 16384: a cell with a comma needs quotes",
                "line 1: the row has 16385 cells and the header has 3: a cell with a comma needs quotes");
    }

    @Test
    void anEmptyLineHasNoCellsAndAPairOfQuotesHasAnEmptyOne() {
        assertThat(Records.cells("")).isEmpty();
        assertThat(Records.cells("\"\"")).containsExactly("");
        assertThat(Records.cells(",")).containsExactly("", "");
        assertThat(Records.cells("\"")).isNull();
    }

    /** RFC 4180 knows no blanks around quotes; where they stand the cell is what is quoted. */
    @Test
    void blanksAroundQuotesArePassedOver() {
        assertThat(Records.cells(" \"a,\"")).containsExactly("a,");
        assertThat(Records.cells("\"a\" ,b")).containsExactly("a", "b");
        assertThat(Records.cells("\"a\" b")).isNull();
    }

    /** The grammar alone, which the quick ways are quicker than. */
    private static Optional<List<String>> byTheGrammar(String text) throws IOException {
        CsvReader.CsvReaderBuilder grammar = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true);
        try (CloseableIterator<CsvRecord> records = grammar.ofCsvRecord(text).iterator()) {
            return Optional.of(
                    records.next().getFields().stream().map(Blanks::strip).toList());
        } catch (CsvParseException notCsv) {
            return Optional.empty();
        }
    }

    private static void forAll(String alphabet, int longest, String begun) throws IOException {
        if (!begun.isEmpty()) {
            assertThat(Optional.ofNullable(CutRows.cells(begun, ','))).as(begun).isEqualTo(byTheGrammar(begun));
        }
        for (int i = 0; i < alphabet.length() && begun.length() < longest; i++) {
            forAll(alphabet, longest, begun + alphabet.charAt(i));
        }
    }

    @Test
    void theQuickWaysGiveWhatTheGrammarGives() throws IOException {
        forAll("\", a", 6, "");
        forAll("\",\u3000\u007F", 4, "");
    }

    @Test
    void aCellThatSurelyDoesNotEndWithItsQuoteIsSeenAtAGlance() {
        for (String row : List.of("\"a", "a,\"b", ",\"b", ",,\"b,c", "\"a\"\"", "\"a\",\"b", "\"\"\"", "a \"b\",\"c")) {
            assertThat(CutRows.isBroken(row, ',')).as(row).isTrue();
        }
        for (char c = '!'; c <= '~'; c++) {
            assertThat(CutRows.isBroken("\"a\"" + c + ",b", ','))
                    .as("closed before " + c)
                    .isEqualTo(c != ',');
        }
    }

    /** A blank may stand behind a quote; what else is no ASCII is not known to be none. */
    @Test
    void whatIsLessClearIsLeftToTheGrammar() {
        for (String row : List.of(
                "",
                "a",
                "a,b",
                "\"a\"",
                "\"a\",\"b\"",
                "\"a\" ,b",
                "\"a\"\u3000,b",
                "\"a\"\u007F,b",
                " \"a,\"",
                " \"a",
                "a\"b")) {
            assertThat(CutRows.isBroken(row, ',')).as(row).isFalse();
        }
    }
}

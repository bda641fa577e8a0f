package io.github.attain.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.ChineseWording;
import io.github.attain.text.RowSource;
import io.github.attain.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
    private final ProblemList problems = new ProblemList("");

    private Records records(String text) throws IOException {
        return new Records(
                PhysicalLines.of(new ByteArrayInputStream(text.getBytes(UTF_8))).orThrow(), problems);
    }

    private Records records(int width, String text) throws IOException {
        Records records = records(text);
        records.expect(width);
        return records;
    }

    private static List<Row> all(Records records) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Row row = records.next(); row != null; row = records.next()) {
            rows.add(row);
        }
        return rows;
    }

    private void problemsAre(String... messages) {
        assertThat(problems.all()).extracting(Problem::toString).containsExactly(messages);
        ChineseWording.isChinese(problems.all());
    }

    private static boolean isHeader(Row row) {
        return row.cells().get(0).equals("站点");
    }

    @Test
    void twentyLinesMayStandBeforeAHeader() throws IOException {
        Row header = records("标题\n".repeat(20) + "站点,数值\n").header(RecordsTest::isHeader);

        assertThat(header).isEqualTo(new Row(21, List.of("站点", "数值")));
        assertThat(problems.all()).hasSize(20).allMatch(note -> note.toString().contains("a line before the header"));
    }

    @Test
    void whereMoreLinesStandBeforeAHeaderTheFirstIsTakenForIt() throws IOException {
        Row header = records("标题\n".repeat(21) + "站点,数值\n").header(RecordsTest::isHeader);

        assertThat(header).isEqualTo(new Row(1, List.of("标题")));
        problemsAre();
    }

    @Test
    void aHeaderBehindTheMarkOfACommentIsToldWhereThereIsNoOther() throws IOException {
        String comments = "#注\n# 站点,数值\n";
        assertThat(records(comments + "a,1\n").header(RecordsTest::isHeader)).isEqualTo(new Row(3, List.of("a", "1")));
        problemsAre("line 2: a row that begins with # and so is a comment is passed over: \"# 站点\"");
        assertThat(records(comments + "站点,数值\n").header(RecordsTest::isHeader))
                .isEqualTo(new Row(3, List.of("站点", "数值")));
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void inATableOfOneColumnACommentIsNoRow() throws IOException {
        Records records = records(1, "#注\na\n");

        assertThat(all(records)).containsExactly(new Row(2, List.of("a")));
        assertThat(records.remarks()).containsExactly(new Row(1, List.of("#注")));
        problemsAre();
    }

    @Test
    void aCommentAsWideAsTheTableIsNoted() throws IOException {
        Records records = records(2, "#1,a\n#2,\n3,c\n");

        assertThat(all(records)).containsExactly(new Row(3, List.of("3", "c")));
        assertThat(records.remarks()).hasSize(2);
        problemsAre("line 1: a row that begins with # and so is a comment is passed over: \"#1\"");
    }

    @Test
    void theFirstHundredRemarksAreKept() throws IOException {
        Records records = records(2, "#a\n".repeat(60) + "注：b\n".repeat(60));

        assertThat(all(records)).isEmpty();
        assertThat(records.remarks()).hasSize(100);
        assertThat(records.remarks().get(99)).isEqualTo(new Row(100, List.of("注：b")));
    }

    @Test
    void aTableOfTwoColumnsHasRemarksToo() throws IOException {
        Records records = records(2, "1,a\n数据来源：省站\n");

        assertThat(all(records)).containsExactly(new Row(1, List.of("1", "a")));
        assertThat(records.remarks()).containsExactly(new Row(2, List.of("数据来源：省站")));
        problemsAre("line 2: a remark on the table is passed over: \"数据来源：省站\"");
    }

    @Test
    void inATableOfOneColumnARemarkIsARow() throws IOException {
        assertThat(all(records(1, "数据来源：省站\n"))).containsExactly(new Row(1, List.of("数据来源：省站")));
        problemsAre();
    }

    /** The spreadsheet numbered a row in which nothing was entered. */
    @Test
    void aRowOfNothingButItsNumberIsARowOfEmptyCells() throws IOException {
        Records records = records(2, "7,,\n8,a,b\n");
        records.dropFirst();

        assertThat(all(records)).containsExactly(new Row(1, List.of("", "")), new Row(2, List.of("a", "b")));
        problemsAre();
    }

    @Test
    void aRowWithAnotherSeparatorIsToldSo() throws IOException {
        assertThat(all(records(2, "1;5\n;5\n6\n"))).isEmpty();
        problemsAre(
                "line 1: the row has 1 cells and the header has 2: its \";\" separates no cells, the header has \",\"",
                "line 2: the row has 1 cells and the header has 2: its \";\" separates no cells, the header has \",\"",
                "line 3: the row has 1 cells and the header has 2: the row breaks off");
    }

    @Test
    void beforeAHeaderIsKnownARowMayBeOfAnyWidth() throws IOException {
        assertThat(all(records("a;1.234\nb\n")))
                .containsExactly(new Row(1, List.of("a", "1.234")), new Row(2, List.of("b")));
        problemsAre();
    }

    /** A remark in a cell of its own may stand below any column; beside values the same words are a value. */
    @Test
    void aRemarkFillsASingleCellOrSaysThatItIsOne() throws IOException {
        Records records = records(3, ",（暂停监测）,\n（暂停）,5,6\n7,（暂停）,\n,,注：二站\n※ 二站\n,8,9\n");

        assertThat(all(records)).extracting(Row::line).containsExactly(2L, 3L, 6L);
        assertThat(records.remarks()).extracting(Row::line).containsExactly(1L, 4L, 5L);
        assertThat(problems.all().get(0).toString()).endsWith("a remark on the table is passed over: \" （暂停监测）\"");
    }

    /** Whoever wrote 注： before the name of a place did not mean that its values go unseen. */
    @ParameterizedTest
    @ValueSource(strings = {"注：甲,PM2.5,42.6", "单位：甲,良好,轻度污染", "来源：甲,2025", "note: a,,61 %", "注：甲,2025-03,"})
    void aRowOfValuesIsNoRemarkHoweverItBegins(String row) throws IOException {
        Records records = records(3, row + "\n");
        List<Row> read = all(records);

        assertThat(records.remarks()).isEmpty();
        // Read, or refused as any row that breaks off.
        assertThat(read.size() + problems.all().size()).isEqualTo(1);
        assertThat(problems.all()).allMatch(problem -> problem.code() == ProblemCode.ROW_WIDTH);
    }

    @Test
    void aRemarkMayLeaveCellsOut() throws IOException {
        Records records = records(4, "注：甲,,乙\n");

        assertThat(all(records)).isEmpty();
        assertThat(records.remarks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"制表人：甲,,审核：乙", "填表日期：,2025-12-31,", "单位：,ug/m3,", "注：甲站,乙站停测", "注：甲,乙,丙,丁", ",注：甲,"})
    void aRemarkMayHaveSeveralCells(String remark) throws IOException {
        Records records = records(3, remark + "\n");

        assertThat(all(records)).isEmpty();
        assertThat(records.remarks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Unnamed: 0", "unnamed:1", "INDEX", "序号"})
    void aColumnThatOnlyCountsRowsIsNoted(String name) {
        assertThat(Records.index(name, 2))
                .satisfies(note -> assertThat(note.message())
                        .isEqualTo(new Text(
                                "第3列（没有列名，或只是序号）未读取：“" + name + "”",
                                "column 3, which has no name or only counts rows is passed over: \"" + name + "\"")));
    }

    @Test
    void aColumnWithANameOfItsOwnIsNotLeftOut() {
        assertThat(Records.index("站点序号", 0)).isNull();
        assertThat(Records.index("PM2.5", 0)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "；"})
    void whereSemicolonsSeparateAPointBeforeThreeDigitsIsInDoubt(String separator) throws IOException {
        Records records = records("a,b\n1,1.234\n2,-12.345.678 t\n3,1.2345\n4,0.123\n".replace(",", separator));
        Row header = records.next();
        records.expect(2);

        assertThat(header).isEqualTo(new Row(1, List.of("a", "b")));
        assertThat(all(records)).hasSize(4);
        problemsAre(
                "line 2: the point of \"1.234\" is read as a decimal point; where it marks thousands, write 1234",
                "line 3: the point of \"-12.345.678 t\" is read as a decimal point; where it marks thousands,"
                        + " write -12345678 t");
    }

    @Test
    void whereCommasSeparateAPointIsInNoDoubt() throws IOException {
        assertThat(all(records(2, "1,1.234\n"))).hasSize(1);
        problemsAre();
    }

    @Test
    void whatIsGivenBackIsReadOnceMore() throws IOException {
        Records records = records("c,d\n");
        records.giveBack(new PhysicalLines.Line(7, "a,b", Optional.empty()));
        assertThat(records.next()).isEqualTo(new Row(7, List.of("a", "b")));
        Row last = records.next();
        records.giveBack(List.of(new Row(1, List.of("x")), new Row(2, List.of("y"))));

        assertThat(last).isEqualTo(new Row(1, List.of("c", "d")));
        assertThat(all(records)).containsExactly(new Row(1, List.of("x")), new Row(2, List.of("y")));
    }

    @Test
    void aLineThatCannotBeReadIsToldAndCostsNoOther() throws IOException {
        assertThat(all(records(2, "1,a\n2,\u0000\n3,c\n")))
                .extracting(Row::line)
                .containsExactly(1L, 3L);
        problemsAre("line 2: wrong encoding: NUL; supported: UTF-8, GB18030");
    }

    @Test
    void aFirstLineMaySayWhatSeparates() throws IOException {
        assertThat(all(records("sep=;\na,b,c;d\n"))).containsExactly(new Row(2, List.of("a,b,c", "d")));
        assertThat(all(records("\"SEP=|\"\na,b,c|d\n"))).containsExactly(new Row(2, List.of("a,b,c", "d")));
        assertThat(all(records("a,b\nsep=;\n"))).extracting(Row::line).containsExactly(1L, 2L);
    }

    /** Sheets leave out what is empty at the end of a row, and have null where a cell before it is empty. */
    @Test
    void rowsThatAreCutAlreadyAreTakenAsThoseOfAFile() throws IOException {
        Records records = new Records(
                RowSource.of(List.of(
                        List.of(" 1 ", "a\u3000", "", ""),
                        List.of("# 2", "b"),
                        List.of(),
                        Arrays.asList(null, " "),
                        Arrays.asList(null, "5"),
                        List.of("6"),
                        List.of("7", "a", "b"))),
                problems);
        records.expect(2);

        assertThat(all(records))
                .containsExactly(
                        new Row(1, List.of("1", "a")), new Row(5, List.of("", "5")), new Row(6, List.of("6", "")));
        assertThat(records.remarks()).containsExactly(new Row(2, List.of("# 2", "b")));
        problemsAre(
                "line 2: a row that begins with # and so is a comment is passed over: \"# 2\"",
                "line 7: the row has 3 cells and the header has 2: a cell with a comma needs quotes");
    }
}

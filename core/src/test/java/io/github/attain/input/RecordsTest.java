package io.github.attain.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.testing.ChineseWording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}

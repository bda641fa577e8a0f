package io.github.attain.csv;

import static io.github.attain.csv.SampleTable.GOOD;
import static io.github.attain.csv.SampleTable.GOOD_TOO;
import static io.github.attain.csv.SampleTable.HEADER;
import static io.github.attain.csv.SampleTable.messages;
import static io.github.attain.csv.SampleTable.read;
import static io.github.attain.csv.SampleTable.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as programs and people really write them. */
class MeasurementCsvShapesTest {
    private static final String NOTED = "place,indicator,period,value,note\n";

    @Test
    void aQuotedCellMayHoldWholeRows() {
        Checked<Measurements> read = read(NOTED
                + "410100,air.pm25.annual-mean,2025,58 ug/m3,\"first draft said\n"
                + "410100,air.pm25.annual-mean,2025,40 ug/m3,\n\n\"\n"
                + "410800,air.pm25.annual-mean,2025,66 ug/m3,\n");
        assertThat(read.problems()).isEmpty();
        assertThat(values(read)).containsExactly("58 ug/m3", "66 ug/m3");
        assertThat(read.orThrow().all().get(0).note())
                .contains(Text.same("first draft said\n410100,air.pm25.annual-mean,2025,40 ug/m3,"));
    }

    @Test
    void aLongQuotedCellIsStillOneCell() {
        Checked<Measurements> read = read(NOTED
                + "410100,air.pm25.annual-mean,2025,58 ug/m3,\""
                + "410100,air.pm25.annual-mean,2025,40 ug/m3,\n".repeat(900) + "\"\n");
        assertThat(read.problems()).isEmpty();
        assertThat(values(read)).containsExactly("58 ug/m3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"first draft said\n410100,air.pm25.annual-mean,2025,40 ug/m3\n\"\n", """
        "first draft said
        410100,air.pm25.annual-mean,2025,40 ug/m3,1
        410100,air.pm25.annual-mean,2024,41 ug/m3
         end"
        """})
    void aNoteOfItsOwnLinesHoldsNoRow(String note) {
        Checked<Measurements> read = read(HEADER + GOOD + note + GOOD_TOO);
        assertThat(values(read)).containsExactly("63 ug/m3", "66 ug/m3");
        assertThat(messages(read))
                .containsExactly("values.csv: line 3: the row has 1 cells and the header has 4: the row breaks off");
    }

    @Test
    void aRowThatIsNotClosedCostsNoRowBelowIt() {
        Checked<Measurements> read = read(HEADER + "410100,air.pm25.annual-mean,2017,\"58 ug/m3\n" + GOOD + GOOD_TOO);
        assertThat(values(read)).containsExactlyInAnyOrder("63 ug/m3", "66 ug/m3");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.MISQUOTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", "，", "|", "；"})
    void theSeparatorIsThatOfTheHeader(String separator) {
        Checked<Measurements> read = read((HEADER + GOOD + GOOD_TOO).replace(",", separator));
        assertThat(read).isEqualTo(read(HEADER + GOOD + GOOD_TOO));
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sep=;     | ;
        SEP=;     | ;
        "sep=;"   | ;
        sep=,     | ,
        """)
    void aLineThatStatesTheSeparatorIsObeyed(String line, String separator) {
        Checked<Measurements> read = read(line + "\n" + (HEADER + GOOD).replace(",", separator));
        assertThat(read).isEqualTo(read(HEADER + GOOD));
        assertThat(read("sep=\t\n" + (HEADER + GOOD).replace(",", "\t"))).isEqualTo(read);
    }

    @Test
    void aRowWithAnotherSeparatorNamesIt() {
        assertThat(messages(read(HEADER + GOOD + "410100，air.pm25.annual-mean，2017，58 ug/m3\n")))
                .containsExactly(
                        "values.csv: line 3: the row has 1 cells and the header has 4: its \"，\" separates no cells,"
                                + " the header has \",\"");
        assertThat(messages(read(HEADER + "410100\tair.pm25.annual-mean\t2017\t58 ug/m3\n")))
                .containsExactly(
                        "values.csv: line 2: the row has 1 cells and the header has 4: its tab separates no cells,"
                                + " the header has \",\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年空气质量", "2025年空气质量,,,", "表1,单位：微克/立方米\n\n附注：初步,,"})
    void titlesBeforeTheHeaderCostANote(String titles) {
        Checked<Measurements> read = read(titles + "\n" + HEADER + GOOD);
        assertThat(values(read)).containsExactly("63 ug/m3");
        assertThat(read.hasErrors()).isFalse();
        assertThat(read.problems())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.code()).isEqualTo(ProblemCode.PASSED_OVER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Unnamed: 0", "序号", "index"})
    void aColumnThatCountsTheRowsCostsANote(String name) {
        Checked<Measurements> read = read(name + "," + HEADER + "0," + GOOD + "1," + GOOD_TOO);
        assertThat(values(read)).containsExactly("63 ug/m3", "66 ug/m3");
        assertThat(messages(read))
                .containsExactly(
                        "values.csv: line 1: column 1, which has no name or only counts rows is passed over: \"" + name
                                + "\"");
    }

    @Test
    void severalMarksOfUtf8CostNothing() {
        byte[] text = ("\uFEFF\uFEFF" + HEADER + GOOD + "\uFEFF" + GOOD_TOO).getBytes(StandardCharsets.UTF_8);
        assertThat(read(text)).isEqualTo(read(HEADER + GOOD + GOOD_TOO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u202F", "\u3000", "\u200B", "\uFEFF", "\u200E", "\u2009", "\u00AD"})
    void whatIsNotSeenAroundACellMeansNothing(String c) {
        String around = (HEADER + GOOD).replace(",", c + "," + c).replace(" ug", c + "ug" + c);
        assertThat(read(around)).isEqualTo(read(HEADER + GOOD));
    }

    @ParameterizedTest
    @CsvSource({"５８ ug/m3,58 ug/m3", "４６．５μｇ／ｍ³,46.5 ug/m3", "５８微克／立方米,58 ug/m3"})
    void fullWidthNumbersAreNumbers(String value, String written) {
        Checked<Measurements> read = read(HEADER + "４１０１００,air.pm25.annual-mean,２０２５," + value + "\n");
        assertThat(read.problems()).isEmpty();
        assertThat(values(read)).containsExactly(written);
        assertThat(values(read(HEADER.strip() + ",unit\n410100,air.pm25.annual-mean,2025,５８,ug/m3\n")))
                .containsExactly("58 ug/m3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "46,5"       | ug/m3 | a decimal comma is written as a point: 46.5
        "46,5 ug/m3" |       | a decimal comma is written as a point: 46.5
        "1,200"      | ug/m3 | a thousands mark is left out: 1200; a decimal comma is written as a point: 1.200
        1，200 ug/m3 |       | a thousands mark is left out: 1200; a decimal comma is written as a point: 1.200
        "1,200.5"    | ug/m3 | a thousands mark is left out: 1200.5
        "1.200,5"    | ug/m3 | a decimal comma is written as a point: 1200.5
        "0,125"      | ug/m3 | a decimal comma is written as a point: 0.125
        "1,200,000"  | ug/m3 | a thousands mark is left out: 1200000
        1'200        | ug/m3 | a thousands mark is left out: 1200
        1 200 ug/m3  |       | a thousands mark is left out: 1200
        """, quoteCharacter = '~')
    void aDecimalCommaAndAMarkOfThousandsAreNamed(String value, String unit, String meant) {
        Checked<Measurements> read = read(HEADER.strip() + ",unit\n410100,air.pm25.annual-mean,2025," + value + ","
                + (unit == null ? "" : unit) + "\n");
        assertThat(read.value().orElseThrow().all()).isEmpty();
        assertThat(messages(read))
                .singleElement()
                .asString()
                .endsWith(meant)
                .startsWith("values.csv: line 2, column value:");
    }

    @Test
    void whatIsNotSeenInsideANumberIsNamed() {
        assertThat(messages(read(HEADER + "410100,air.pm25.annual-mean,2025,1\u00A0200 ug/m3\n")))
                .singleElement()
                .asString()
                .contains("\"1<U+00A0>200 ug/m3\" is not a number", "1200");
    }
}

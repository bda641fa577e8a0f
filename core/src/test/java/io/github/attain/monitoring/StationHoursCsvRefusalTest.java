package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.HEADER;
import static io.github.attain.monitoring.SampleHours.bytes;
import static io.github.attain.monitoring.SampleHours.first;
import static io.github.attain.monitoring.SampleHours.messages;
import static io.github.attain.monitoring.SampleHours.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import io.github.attain.testing.ChineseWording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong costs what is wrong, and nothing beside it. */
@Timeout(60)
class StationHoursCsvRefusalTest {
    private static final String GOOD = "20190115,1,PM10,7,8,9\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "date,hour,type\n",
                "date,hour\n20190115,1\n",
                "date,hour,1001A,1002A\n20190115,1,1,2\n",
                "hour,date,type,1001A\n",
                "20190115,1,CO,1,2,3\n",
                "{\"date\": 1}"
            })
    void aWrongHeaderIsRefusedWithWhatWasExpected(String table) {
        Checked<StationHours> hours = read(table);

        assertThat(hours.value()).isEmpty();
        assertThat(messages(hours.problems())).singleElement().asString().contains("date,hour,type,1001A,1002A,…");
        ChineseWording.isChinese(hours.problems(), HourColumns.FORM, table);
    }

    @Test
    void aHeaderWhoseQuoteIsNeverClosedIsOneProblem() {
        Checked<StationHours> hours = read("\"date,hour,type,1001A\n20190115,1,CO,1\n");
        assertThat(hours.value()).isEmpty();
        assertThat(messages(hours.problems()))
                .containsExactly("h.csv: line 1: a quote is not closed, or is closed before the end of its cell:"
                        + " \"date,hour,type,1001A");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        20190115,1,CO,x,2,3       | NOT_A_NUMBER        | line 2, column 1001A
        20190115,1,CO,1,2,1e3     | NOT_A_NUMBER        | line 2, column 1003A
        20190115,1,CO,1,2,1e999999999 | NOT_A_NUMBER    | line 2, column 1003A
        20190115,1,CO,1,2,0x10    | NOT_A_NUMBER        | line 2, column 1003A
        20190115,1,CO,1,2,+1      | NOT_A_NUMBER        | line 2, column 1003A
        20190115,1,CO,1,2,1.      | NOT_A_NUMBER        | line 2, column 1003A
        20190115,1,CO,1,2,.5      | NOT_A_NUMBER        | line 2, column 1003A
        20190115,1,CO,1,2,1.2.3   | NOT_A_NUMBER        | line 2, column 1003A
        20190115,1,CO,1,2,十二    | NOT_A_NUMBER        | line 2, column 1003A
        20190115,1,CO,1,2,Infinity | NOT_A_NUMBER       | line 2, column 1003A
        20190115,1,CO,1.,2,3      | NOT_A_NUMBER        | line 2, column 1001A
        20190115,1,CO,1.x,2,3     | NOT_A_NUMBER        | line 2, column 1001A
        20190115,1,CO,N,2,3       | NOT_A_NUMBER        | line 2, column 1001A
        20190115,1,CO,OK,2,3      | NOT_A_NUMBER        | line 2, column 1001A
        20190115,1,CO,1,2,"1,2"   | NOT_A_NUMBER        | line 2, column 1003A
        20190115,1,CO,1,-5,3      | IMPOSSIBLE_VALUE    | line 2, column 1002A
        20190115,1,CO,1,-0.1,3    | IMPOSSIBLE_VALUE    | line 2, column 1002A
        20190115,1,CO,1,0.0001,3  | NUMBER_OUT_OF_RANGE | line 2, column 1002A
        20190115,1,CO,1,100000,3  | NUMBER_OUT_OF_RANGE | line 2, column 1002A
        20190115,1,CO,1,4294967297,3 | NUMBER_OUT_OF_RANGE | line 2, column 1002A
        20190115,1,CO,1,2         | ROW_WIDTH           | line 2
        20190115,1,CO,1,2,3,4     | ROW_WIDTH           | line 2
        20190115,1,CO             | ROW_WIDTH           | line 2
        20190115                  | ROW_WIDTH           | line 2
        20190230,1,CO,1,2,3       | NOT_A_DATE          | line 2, column date
        2019115,1,CO,1,2,3        | NOT_A_DATE          | line 2, column date
        01900115,1,CO,1,2,3       | NOT_A_DATE          | line 2, column date
        99991231,1,CO,1,2,3       | NOT_A_DATE          | line 2, column date
        ,1,CO,1,2,3               | NOT_A_DATE          | line 2, column date
        20190115,25,CO,1,2,3      | UNKNOWN_WORD        | line 2, column hour
        20190115,-1,CO,1,2,3      | UNKNOWN_WORD        | line 2, column hour
        20190115,,CO,1,2,3        | UNKNOWN_WORD        | line 2, column hour
        20190115,1,PM1,1,2,3      | UNKNOWN_WORD        | line 2, column type
        20190115,0,PM1,1,2,3      | UNKNOWN_WORD        | line 2, column type
        20190115,1,co,1,2,3       | UNKNOWN_WORD        | line 2, column type
        20190115,1,"CO,1,2,3      | MISQUOTED           | line 2
        """)
    void aBadRowIsPointedAtAndTheNextIsRead(String row, ProblemCode code, String where) {
        Checked<StationHours> hours = read(HEADER + row + "\n" + GOOD);

        assertThat(hours.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(hours.problems().get(0).location().toString()).isEqualTo("h.csv: " + where);
        ChineseWording.isChinese(hours.problems(), HEADER, row);
        assertThat(first(hours.value().orElseThrow(), "1003A", Pollutant.PM10)).isEqualTo(9000);
    }

    @Test
    void aBadCellCostsNoOtherCellOfItsRow() {
        StationHours hours = read(HEADER + "20190115,1,CO,1,-5,3\n").value().orElseThrow();

        assertThat(first(hours, "1001A", Pollutant.CO)).isEqualTo(1000);
        assertThat(first(hours, "1002A", Pollutant.CO)).isEqualTo(HourRow.MISSING);
        assertThat(first(hours, "1003A", Pollutant.CO)).isEqualTo(3000);
    }

    @Test
    void aRowOfTheWrongWidthIsLeftOutWhole() {
        assertThat(SampleHours.rows(HEADER + "20190115,1,CO,1,2\n20190115,1,CO,1,2,3,\n"))
                .isEmpty();
    }

    @Test
    void columnsWithoutANameOrWithTheNameOfAnotherAreSaid() {
        Checked<StationHours> hours = read("date,hour,type,1001A,,1001A\n20190115,1,CO,1,2,3\n20190115,1,PM10,1,2,1\n");

        assertThat(messages(hours.problems()))
                .hasSize(3)
                .satisfiesExactly(
                        blank -> assertThat(blank).contains("station of column 5 is missing"),
                        twice -> assertThat(twice).contains("\"1001A\" stands there twice"),
                        conflict -> assertThat(conflict).contains("1001A CO", "different values"));
        ChineseWording.isChinese(hours.problems(), HourColumns.FORM);
        assertThat(first(hours.value().orElseThrow(), "1001A", Pollutant.PM10)).isEqualTo(1000);
    }

    @Test
    void bytesThatAreNoTextCostTheirLine() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.write((HEADER + "20190115,2,CO,—,2,3\n").getBytes(UTF_8));
        table.write("20190115,3,CO,1,\0,3\n".getBytes(UTF_8));
        table.write("20190115,4,CO,1,".getBytes(UTF_8));
        table.write(0xFF);
        table.write((",3\n20190115,5,CO,1," + "9".repeat(70_000) + ",3\n" + GOOD).getBytes(UTF_8));
        Checked<StationHours> hours =
                StationHoursCsv.of(HourLabel.END_OF_HOUR).read("h.csv", new ByteArrayInputStream(table.toByteArray()));

        assertThat(hours.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_ENCODING, ProblemCode.WRONG_ENCODING, ProblemCode.TOO_LARGE);
        assertThat(hours.problems()).extracting(p -> p.location().path()).containsExactly("line 3", "line 4", "line 5");
        assertThat(first(hours.value().orElseThrow(), "1001A", Pollutant.PM10)).isEqualTo(7000);
    }

    @Test
    void aPackedFileThatBreaksOffGivesItsWholeLines(@TempDir Path folder) throws IOException {
        StringBuilder table = new StringBuilder(HEADER);
        for (int hour = 0; hour < 24; hour++) {
            for (int day = 1; day < 29; day++) {
                table.append("201901")
                        .append(day < 10 ? "0" : "")
                        .append(day)
                        .append(',')
                        .append(hour)
                        .append(",CO,");
                table.append(day * hour % 97)
                        .append(',')
                        .append(day * hour % 89)
                        .append(",12.345\n");
            }
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(table.toString().getBytes(UTF_8));
        }
        Path file = Files.write(folder.resolve("h.csv.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        List<String> whole = SampleHours.rows(table.toString());
        ArrayList<String> half = new ArrayList<>();
        List<Problem> problems =
                StationHoursCsv.of(HourLabel.END_OF_HOUR).visit(file, row -> half.add(SampleHours.shown(row)));

        assertThat(half).hasSizeBetween(100, 600).isEqualTo(whole.subList(0, half.size()));
        assertThat(messages(problems)).singleElement().asString().contains("h.csv.gz", "breaks off");
        assertThat(StationHoursCsv.of(HourLabel.END_OF_HOUR).read(file).value()).isPresent();
    }

    @Test
    void whatIsNoTableAtAllIsSaid(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.csv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'd', 0, 'a', 0});
        Files.write(folder.resolve("b.csv"), new byte[5000]);
        StationHoursCsv reader = StationHoursCsv.of(HourLabel.END_OF_HOUR);

        assertThat(reader.read(folder).value()).isEmpty();
        assertThat(reader.read(folder).problems()).extracting(Problem::code).containsOnly(ProblemCode.WRONG_ENCODING);
        assertThat(reader.read(folder.resolve("none")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNREADABLE);
        assertThat(reader.read(Files.createDirectory(folder.resolve("empty"))).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MISSING);
    }

    @Test
    void millionsOfBadCellsAreCountedAndTheFirstThousandShown() {
        byte[] rows = "20190115,1,CO,x,y,z\n".repeat(10_000).getBytes(UTF_8);
        List<InputStream> parts = new ArrayList<>(List.of(bytes(HEADER)));
        for (int i = 0; i < 10; i++) {
            parts.add(new ByteArrayInputStream(rows));
        }
        Checked<StationHours> hours = StationHoursCsv.of(HourLabel.END_OF_HOUR)
                .read("h.csv", new SequenceInputStream(Collections.enumeration(parts)));

        assertThat(hours.problems()).hasSize(1001);
        // Three cells of 100,000 rows, all but the first of which stand there twice.
        assertThat(hours.problems().get(1000).attributes()).containsEntry("value", "399999");
    }
}

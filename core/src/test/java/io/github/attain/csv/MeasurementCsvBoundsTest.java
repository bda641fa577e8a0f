package io.github.attain.csv;

import static io.github.attain.csv.SampleTable.CSV;
import static io.github.attain.csv.SampleTable.GOOD;
import static io.github.attain.csv.SampleTable.GOOD_TOO;
import static io.github.attain.csv.SampleTable.HEADER;
import static io.github.attain.csv.SampleTable.messages;
import static io.github.attain.csv.SampleTable.read;
import static io.github.attain.csv.SampleTable.values;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasurementCsvBoundsTest {

    @Test
    void anEndlessLineIsPassedOverWithoutBeingHeld() {
        long length = 200_000_000;
        Checked<Measurements> read = CSV.read(
                "values.csv", join(stream(HEADER + GOOD), new RepeatedByte('x', length), stream("\n" + GOOD_TOO)));

        assertThat(values(read)).containsExactly("63 ug/m3", "66 ug/m3");
        assertThat(messages(read))
                .containsExactly("values.csv: line 3: the line is too large (200000000 B): the limit is 65536 B");
    }

    /** What is suggested instead of a name costs one look at every name, and not one at every comparison of two while they are sorted. */
    @Test
    void aThousandUnknownNamesAmongThousandsAreToldWithinBounds() {
        List<Place> places = IntStream.range(100_000, 103_000)
                .mapToObj(code -> Place.of(String.valueOf(code), "地" + code, "Place " + code))
                .toList();
        MeasurementCsv csv = MeasurementCsv.of(SampleTable.INDICATORS, places);
        String table = HEADER + "199999,air.pm25.annual-mean,2018,63 ug/m3\n".repeat(999);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        Checked<Measurements> read = csv.read("values.csv", stream(table));
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(messages(read))
                .hasSize(999)
                .allMatch(message -> message.endsWith("\"199999\": 100999, 101999, 102999, …"));
        // Of every name a number and a row of distances, a thousand times.
        assertThat(allocated).isLessThan(1_500_000_000);
    }

    @Test
    void aMillionColumnsAreARowOfTheWrongSize() {
        Checked<Measurements> read =
                read(HEADER + GOOD + "1,".repeat(1_000_000) + "\n" + "1,".repeat(20_000) + "\n" + GOOD_TOO);

        assertThat(values(read)).containsExactly("63 ug/m3", "66 ug/m3");
        assertThat(messages(read))
                .containsExactly(
                        "values.csv: line 3: the line is too large (2000000 B): the limit is 65536 B",
                        "values.csv: line 4: the row has 20001 cells and the header has 4: a cell with a comma needs quotes");
    }

    @Test
    void anUnclosedQuoteCostsItsOwnLine() {
        String rows = "410100,air.good-days,2001,\"1 d\n" + GOOD + "410100,air.good-days,2002,\"2 d\n" + GOOD_TOO;
        Checked<Measurements> read = read(HEADER + rows);

        assertThat(values(read)).containsExactly("63 ug/m3", "66 ug/m3");
        assertThat(messages(read)).hasSize(2).allMatch(m -> m.contains("a quote is not closed"));
    }

    @Test
    void anUnclosedQuoteBeforeLinesThatAreNoRowsIsGivenUpWithinBounds() {
        Checked<Measurements> read = read(HEADER + "410100,air.good-days,2001,\"1 d\n" + "x\n".repeat(1000) + GOOD);

        assertThat(values(read)).containsExactly("63 ug/m3");
        assertThat(read.problems()).hasSize(1001);
        assertThat(read.problems().get(0).toString()).contains("line 2:", "a quote is not closed");
        assertThat(read.problems().get(1000).toString())
                .contains("there are 1001 problems, of which the first 1000 are listed");
    }

    @Test
    void theProblemsOfAFileOfRubbishAreCounted() {
        Checked<Measurements> read = read(HEADER + "nowhere,nothing,never,none\n".repeat(5000) + GOOD);

        assertThat(values(read)).containsExactly("63 ug/m3");
        // Three a row: the value cannot be read without an indicator.
        assertThat(read.problems()).hasSize(1001);
        assertThat(read.problems().get(999).toString()).startsWith("values.csv: line 335");
        assertThat(read.problems().get(1000).toString())
                .isEqualTo("values.csv: there are 15000 problems, of which the first 1000 are listed");
    }

    // ---- encodings

    @Test
    void chineseLateInALongFileIsStillRecognised() {
        Charset gb18030 = Charset.forName("GB18030");
        String rows = HEADER + GOOD + "# only ASCII so far, for more than a mebibyte\n".repeat(30_000);
        byte[] late = (rows + "焦作市,air.pm25.annual-mean,2018,66 ug/m3\n").getBytes(gb18030);

        assertThat(values(read(late))).containsExactly("63 ug/m3", "66 ug/m3");
    }

    @Test
    void chineseThatIsValidUtf8ByAccidentDoesNotDecide() {
        // 鲁山 in GB18030 is C2 B3 C9 BD, which is ³ɽ in UTF-8.
        String text = HEADER + "# 鲁山\n" + GOOD + "焦作,air.pm25.annual-mean,2018,66 ug/m3\n";

        assertThat(values(read(text.getBytes(Charset.forName("GB18030"))))).containsExactly("63 ug/m3", "66 ug/m3");
    }

    @Test
    void symbolsAloneAreUtf8() {
        assertThat(values(read("place,indicator,period,value\n410100,air.pm25.annual-mean,2018,63 µg/m³\n")))
                .containsExactly("63 ug/m3");
    }

    @Test
    void aCharacterOnTheEdgeOfTheBeginningIsNotTorn() {
        String start = HEADER + GOOD;
        String filling = "#".repeat(60_000).concat("\n").repeat(17);
        int rest = (1 << 20) - start.length() - filling.length() - 1;
        String text = start + filling + "#".repeat(rest) + "郑\n焦作,air.pm25.annual-mean,2018,66 ug/m3\n";

        assertThat(values(read(text.getBytes(StandardCharsets.UTF_8)))).containsExactly("63 ug/m3", "66 ug/m3");
        assertThat(values(read(text.getBytes(Charset.forName("GB18030"))))).containsExactly("63 ug/m3", "66 ug/m3");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream join(InputStream... parts) {
        return new SequenceInputStream(
                Collections.enumeration(Arrays.stream(parts).collect(Collectors.toList())));
    }

    /** One byte, many times. */
    private static final class RepeatedByte extends InputStream {
        private final int value;
        private long left;

        RepeatedByte(int value, long times) {
            this.value = value;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, from, from + count, (byte) value);
            left -= count;
            return count;
        }
    }
}

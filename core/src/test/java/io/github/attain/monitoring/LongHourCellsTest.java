package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.messages;
import static io.github.attain.monitoring.SampleHours.read;
import static io.github.attain.monitoring.SampleHours.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points of time and pairs of O3 in tables with a row for each station and hour. The values are made up. */
class LongHourCellsTest {
    private static final String PAIRED = "timepoint,stationcode,o3,o3_24h\n";
    private static final String ABOVE = "91,90";
    private static final String EQUAL = "90,90";
    private static final String BELOW = "80,90";

    /** Date and hour say of which hour a value is, whatever other time stands beside them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,hour,发布时间,stationcode,pm2_5\n2019-01-15 00:00:00,7,2019-01-15 08:05,1001A,58\n",
                "hour,date,发布时间,stationcode,pm2_5\n7,2019-01-15 00:00:00,2019-01-15 08:05,1001A,58\n",
                "小时,发布时间,日期,站点编号,PM2.5\n7:00,2019-01-15 08:05,20190115,1001A,58\n"
            })
    void dateAndHourGoBeforeWhenItWasPublished(String table) {
        assertThat(read(table).problems()).isEmpty();
        assertThat(rows(table)).containsExactly("2019-01-15 7 PM2.5 [58000]");
    }

    @ParameterizedTest
    @CsvSource({
        "20190115 1:00, 2019-01-15 1",
        "20190115T01:00:00, 2019-01-15 1",
        "20190115 01, 2019-01-15 1",
        "20190115 0:00, 2019-01-15 0",
        "1970010201, 1970-01-02 1"
    })
    void aDayWithoutMarksMayHaveItsHourBehindIt(String written, String hour) {
        String table = "timepoint,stationcode,pm2_5\n" + written + ",1001A,58\n";
        assertThat(read(table).problems()).isEmpty();
        assertThat(rows(table)).containsExactly(hour + " PM2.5 [58000]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        hour,date | 25,2019-01-15 00:00:00  | column hour: hour cannot be "25"; allowed: 0–24, 7:00
        hour,date | 7,2019-02-30            | column date: "2019-02-30" is not a date: 20190115, 2019-01-15, 1970–2199
        date,hour | 2019-01-15,7:30         | column hour: hour cannot be "7:30"; allowed: 0–24, 7:00
        date,hour | 2019-01-15 07:00,7      | column date: "2019-01-15 07:00" is not a date: 20190115, 2019-01-15, 1970–2199
        time      | 2019-01-15 25:00        | column time: time cannot be "2019-01-15 25:00"; allowed: FORMS
        time      | 2019-01-15T01:30:30     | column time: time cannot be "2019-01-15T01:30:30"; allowed: FORMS
        time      | 2019-02-30 07:00        | column time: "2019-02-30 07:00" is not a date: FORMS
        time      | 2019-01/15 0:00         | column time: "2019-01/15 0:00" is not a date: FORMS
        """)
    void whatIsNoHourIsSaidWithTheFormsThatWouldBeOne(String columns, String cells, String said) {
        String forms = "2018-02-20T07:00:00, 2018/2/20 7:00, 2018022007, 2018-02-20 07:00:00+08:00";
        Checked<StationHours> hours = read(columns + ",stationcode,pm2_5\n" + cells + ",1001A,58\n");

        assertThat(messages(hours.problems())).containsExactly("h.csv: line 2, " + said.replace("FORMS", forms));
        assertThat(hours.value().orElseThrow().stations()).isEmpty();
    }

    @Test
    void aDayAndAnHourThatAreNoneAreBothSaid() {
        Checked<StationHours> hours = read("hour,date,stationcode,pm2_5\n25,2019-02-30,1001A,58\n");

        assertThat(hours.problems())
                .extracting(problem -> problem.location().path())
                .containsExactlyInAnyOrder("line 2, column date", "line 2, column hour");
    }

    private static String paired(List<String> pairs) {
        StringBuilder table = new StringBuilder(PAIRED);
        for (int i = 0; i < pairs.size(); i++) {
            table.append("2019-01-15T01:00:00,")
                    .append(1001 + i)
                    .append("A,")
                    .append(pairs.get(i))
                    .append('\n');
        }
        return table.toString();
    }

    private static List<String> times(int above, int equal, int below) {
        List<String> pairs = new ArrayList<>(Collections.nCopies(above, ABOVE));
        pairs.addAll(Collections.nCopies(equal, EQUAL));
        pairs.addAll(Collections.nCopies(below, BELOW));
        return pairs;
    }

    private static void areSwapped(List<String> pairs, boolean swapped) {
        Checked<StationHours> hours = read(paired(pairs));
        assertThat(hours.problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(swapped ? List.of(ProblemCode.SWAPPED) : List.of());
        String hour = pairs.get(0).split(",", -1)[swapped ? 1 : 0];
        assertThat(SampleHours.first(hours.value().orElseThrow(), "1001A", Pollutant.O3))
                .isEqualTo(Integer.parseInt(hour) * 1000);
    }

    /** Nineteen of twenty rows that differ say that the names are swapped; rows that are equal say nothing. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, true",
        "0, 1, 0, false",
        "0, 0, 1, false",
        "1, 9, 0, true",
        "1, 0, 1, false",
        "18, 0, 1, false",
        "19, 0, 1, true",
        "19, 7, 1, true",
        "37, 0, 2, false",
        "38, 0, 2, true"
    })
    void namesAreSwappedWhereNineteenOfTwentyRowsSaySo(int above, int equal, int below, boolean swapped) {
        areSwapped(times(above, equal, below), swapped);
    }

    /** 0 is a value: it is below 5, and 5 is above it. */
    @Test
    void zeroIsHeldAgainstTheLargestAsOtherValuesAre() {
        areSwapped(List.of("5,0"), true);
        areSwapped(List.of("91,90", "0,5"), false);
        areSwapped(List.of("91,90", ",90", "0,"), true);
    }

    /** What comes after the first hundred rows that differ changes nothing. */
    @Test
    void theFirstHundredRowsThatDifferDecide() {
        List<String> swapped = times(95, 30, 5);
        swapped.addAll(times(0, 0, 1));
        areSwapped(swapped, true);
        swapped.addAll(times(0, 0, 60));
        areSwapped(swapped, true);
        List<String> named = times(94, 30, 6);
        named.addAll(times(300, 0, 0));
        areSwapped(named, false);
    }

    @Test
    void bothOfAPairAreShownAsWhatTheyAre() {
        assertThat(rows(paired(List.of("3,5", ",7"))))
                .containsExactly(
                        "2019-01-15 1 O3 [3000]",
                        "2019-01-15 1 O3_24h [5000]",
                        "2019-01-15 1 O3 [-1]",
                        "2019-01-15 1 O3_24h [7000]");
        assertThat(rows(paired(List.of("9,4"))))
                .containsExactly("2019-01-15 1 O3 [4000]", "2019-01-15 1 O3_24h [9000]");
    }
}

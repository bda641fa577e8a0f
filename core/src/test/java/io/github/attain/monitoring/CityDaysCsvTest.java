package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.testing.ChineseWording;
import io.github.attain.value.Exact;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days are made up. */
class CityDaysCsvTest {
    private static final String GOOD = "焦作,2014-01-02,87,75~124,良,71.3,150,102,2.257,57,21,35\n";

    private static Checked<List<CityDayRow>> read(String table) {
        return CityDaysCsv.read("d.csv", bytes(table));
    }

    @Test
    void aDayIsReadByThePlacesOfItsColumns() {
        assertThat(read("\uFEFF" + GOOD).orThrow())
                .containsExactly(new CityDayRow(
                        "焦作",
                        LocalDate.of(2014, 1, 2),
                        Map.of(
                                Pollutant.PM25, Exact.parse("71.3"),
                                Pollutant.PM10, Exact.parse("150"),
                                Pollutant.SO2, Exact.parse("102"),
                                Pollutant.CO, Exact.parse("2.257"),
                                Pollutant.NO2, Exact.parse("57"),
                                Pollutant.O3, Exact.parse("21")),
                        OptionalInt.of(87)));
    }

    @Test
    void zeroIsMissingInThisFormat() {
        CityDayRow day =
                read("焦作,2014-01-02,0,0~0,,0,0.0,-,--,,21,0\n").orThrow().get(0);

        assertThat(day.aqi()).isEmpty();
        assertThat(day.values()).containsOnlyKeys(Pollutant.O3);
    }

    @Test
    void gb18030IsRead() {
        assertThat(CityDaysCsv.read("d.csv", new ByteArrayInputStream(GOOD.getBytes(Charset.forName("GB18030")))))
                .isEqualTo(read(GOOD));
    }

    @Test
    void theOrderOfRowsDoesNotMatterAndDifferentOnesOfOneDayAreLeftOut() {
        String other = GOOD.replace("71.3", "71.4");
        String next = GOOD.replace("01-02", "01-03");
        Checked<List<CityDayRow>> equal = read(next + GOOD + GOOD);
        Checked<List<CityDayRow>> different = read(GOOD + next + other + GOOD);

        assertThat(equal.problems()).extracting(Problem::code).containsExactly(ProblemCode.DUPLICATE);
        assertThat(equal.value().orElseThrow()).isEqualTo(read(GOOD + next).orThrow());
        assertThat(different.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.CONFLICTING_MEASUREMENTS, ProblemCode.DUPLICATE);
        assertThat(different.value())
                .isEqualTo(read(next).value())
                .isEqualTo(read(other + GOOD + next).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            city,date,AQI,range,level,PM2.5,PM10,SO2,CO,NO2,O3,rank        | NOT_A_DATE          | 0
            ,2014-01-01,87,75~124,良,71.3,150,102,2.257,57,21,35           | MISSING             | 0
            焦作,2014-02-30,87,75~124,良,71.3,150,102,2.257,57,21,35       | NOT_A_DATE          | 0
            焦作,2014-01-01,87,75~124,良,71.3,150,102,2.257,57,21          | ROW_WIDTH           | 0
            焦作,2014-01-01,87,75~124,良,71.3,150,102,2.257,57,21,35,1     | ROW_WIDTH           | 0
            焦作,2014-01-01,87.5,75~124,良,71.3,150,102,2.257,57,21,35     | IMPOSSIBLE_VALUE    | 1
            焦作,2014-01-01,501,75~124,良,71.3,150,102,2.257,57,21,35      | IMPOSSIBLE_VALUE    | 1
            焦作,2014-01-01,87,75~124,良,-71.3,150,102,2.257,57,21,35      | IMPOSSIBLE_VALUE    | 1
            焦作,2014-01-01,87,75~124,良,71.3,x,102,2.257,57,21,35         | NOT_A_NUMBER        | 1
            焦作,2014-01-01,87,75~124,良,71.3,1e999999999,102,2.257,57,21,35 | NOT_A_NUMBER      | 1
            焦作,2014-01-01,87,75~124,良,71.3,150,102,2.2571,57,21,35      | NUMBER_OUT_OF_RANGE | 1
            "焦作,2014-01-01,87,75~124,良,71.3,150,102,2.257,57,21,35      | MISQUOTED           | 0
            """)
    void whatIsWrongInARowIsSaid(String row, ProblemCode code, int kept) {
        Checked<List<CityDayRow>> days = read(row + "\n" + GOOD);

        assertThat(days.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(days.problems().get(0).location().path()).startsWith("line 1");
        ChineseWording.isChinese(days.problems(), row, "city,date,min,max,level,rank");
        assertThat(days.value().orElseThrow()).hasSize(kept + 1);
    }

    @Test
    void aTableOfWhichNothingCanBeReadIsNone() {
        assertThat(read("").value()).isEmpty();
        assertThat(read("").problems()).extracting(Problem::code).containsExactly(ProblemCode.EMPTY_FILE);
        assertThat(read("date,hour,type,1001A\n20190115,0,AQI,97\n").value()).isEmpty();
        assertThat(read("焦作,\0,87\n").problems()).extracting(Problem::code).containsExactly(ProblemCode.WRONG_ENCODING);
    }
}

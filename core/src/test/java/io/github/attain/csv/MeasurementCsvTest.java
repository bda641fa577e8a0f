package io.github.attain.csv;

import static io.github.attain.csv.SampleTable.GOOD;
import static io.github.attain.csv.SampleTable.GOOD_TOO;
import static io.github.attain.csv.SampleTable.HEADER;
import static io.github.attain.csv.SampleTable.messages;
import static io.github.attain.csv.SampleTable.read;
import static io.github.attain.csv.SampleTable.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.problem.Checked;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Finding;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementCsvTest {

    @Test
    void everyColumnIsRead() {
        Measurements read =
                read("place,indicator,period,value,unit,dust,status,gas-state,edition,valid,expected,still-required,"
                                + "source,source-kind,url,locator,known-from,note\n"
                                + "410100,air.pm25.annual-mean,2019,58,ug/m3,deducted,provisional,actual,HJ 663-2013,300,365,24,"
                                + "大河网,press,https://news.dahe.cn/2020/01-16/579732.html,第2段,2020-01-16,\"58, not 58.0\"\n")
                        .orThrow();

        Measurement m = read.all().get(0);
        assertThat(m.place()).isEqualTo("410100");
        assertThat(m.indicator()).isEqualTo("air.pm25.annual-mean");
        assertThat(m.period()).isEqualTo(ReportingPeriod.ofYear(2019));
        assertThat(m.value()).isEqualTo(Quantity.parse("58 ug/m3"));
        assertThat(m.basis()).isEqualTo(new Basis(Dust.DEDUCTED, Status.PROVISIONAL, GasState.ACTUAL));
        assertThat(m.edition()).contains("HJ 663-2013");
        assertThat(m.completeness()).contains(Completeness.lacking(300, 365, 24));
        assertThat(m.source().orElseThrow().document().title()).isEqualTo(Text.same("大河网"));
        assertThat(m.source().orElseThrow().document().kind()).isEqualTo(Document.Kind.PRESS);
        assertThat(m.source().orElseThrow().document().url()).contains("https://news.dahe.cn/2020/01-16/579732.html");
        assertThat(m.source().orElseThrow().locator()).isEqualTo("第2段");
        assertThat(m.knownFrom()).contains(LocalDate.of(2020, 1, 16));
        assertThat(m.note()).contains(Text.same("58, not 58.0"));
    }

    @Test
    void chineseNamesAndWordsMeanTheSame() {
        String english = """
                place,indicator,period,value,unit,dust,status,gas-state,edition,source-kind,source,known-from
                410100,air.pm25.annual-mean,2019,58,ug/m3,deducted,final,reference,GB 3095-2012,official,豫环文〔2020〕1号,2020-01-16
                """;
        String chinese = """
                地区,指标,时段,数值,单位,沙尘,状态,气体状态,标准版本,来源类型,来源,发布日期
                郑州市,PM2.5年均浓度,2019年,58,ug/m3,扣除,最终,参比状态,GB 3095-2012,官方,豫环文〔2020〕1号,2020年1月16日
                """;

        assertThat(read(chinese).orThrow()).isEqualTo(read(english).orThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2019年, 2019",
        "2019年度, 2019",
        "２０１９年, 2019",
        "2019年9月, 2019-09",
        "2019年09月份, 2019-09",
        "2019-9, 2019-09",
        "2019年1-9月, 2019-01/2019-09",
        "2019年1月至9月, 2019-01/2019-09",
        "2019年10月8日, 2019-10-08",
        "2019年一季度, 2019-Q1",
        "2019年第四季度, 2019-Q4",
        "2019年3季度, 2019-Q3",
        "2019年上半年, 2019-H1",
        "2019年下半年, 2019-H2",
        "2021-2025年, 2021/2025",
        "2021年—2025年, 2021/2025",
        "2021—2025, 2021/2025"
    })
    void periodsAreReadAsPeopleWriteThem(String written, String period) {
        Checked<Measurements> read = read(HEADER + "410100,air.pm25.annual-mean," + written + ",58 ug/m3\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().all().get(0).period()).isEqualTo(ReportingPeriod.parse(period));
    }

    /** 2011/12 is December to some and two years to others; 2019/1/1 is what a spreadsheet makes of a month. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2011/12", "2019/1/1", "2019年13月", "2019年9月-1月", "2025-2021年", "一季度", "19年", "2019.1", "2019年五季度"
            })
    void whatMayBeAnotherPeriodIsNone(String written) {
        assertThat(messages(read(HEADER + "410100,air.pm25.annual-mean," + written + ",58 ug/m3\n")))
                .singleElement()
                .asString()
                .startsWith("values.csv: line 2, column period: \"" + written + "\" is not a period: ");
    }

    @Test
    void everyScaleIsRead() {
        Checked<Measurements> read = read(HEADER
                + "410100,air.pm25.annual-mean,2019,58微克/立方米\n"
                + "410100,air.good-day-share,2019,177 of 365\n"
                + "410100,water.surface.class,2019,III类\n"
                + "410100,air.rank,2019,148/168\n"
                + "410100,water.black-odorous,2019,是\n"
                + "410100,water.black-odorous,2018,basically\n");

        assertThat(read.orThrow().all().stream().map(Measurement::value))
                .containsExactly(
                        Quantity.parse("58 ug/m3"),
                        Share.of(177, 365),
                        GradeScale.SURFACE_WATER.grade("Ⅲ"),
                        new Rank(148, 168),
                        Finding.YES,
                        Finding.BASICALLY);
    }

    @Test
    void aSourceMayStateAnOutcomeInWordsWhateverTheScale() {
        assertThat(values(read(HEADER + "410100,air.good-day-share,2019,yes\n")))
                .containsExactly("yes");
    }

    /** A column of units has one in every row; what nobody can measure in it is told. */
    @ParameterizedTest
    @CsvSource({
        "air.pm25.annual-mean, mg/m3, ''",
        "air.good-day-share, %, ''",
        "air.rank, -, ''",
        "air.rank, /, ''",
        "water.black-odorous, 无, ''",
        "water.black-odorous, 无量纲, ''",
        "air.pm25.annual-mean, t, 'the unit t cannot be converted to ug/m3, which air.pm25.annual-mean requires'",
        "air.good-day-share, t, 'the unit t cannot be converted to %, which air.good-day-share requires'",
        "air.rank, ug/m3, 'the unit ug/m3 cannot be converted to -, which air.rank requires'",
        "water.black-odorous, ug/m3, 'the unit ug/m3 cannot be converted to -, which water.black-odorous requires'"
    })
    void aUnitBesideAWordIsThatOfTheIndicator(String indicator, String unit, String problem) {
        Checked<Measurements> read =
                read("place,indicator,period,value,unit\n410100," + indicator + ",2019,是," + unit + "\n");
        if (problem.isEmpty()) {
            assertThat(read.problems()).isEmpty();
            assertThat(values(read)).containsExactly("yes");
        } else {
            assertThat(messages(read)).containsExactly("values.csv: line 2, column value: " + problem);
            assertThat(values(read)).isEmpty();
        }
    }

    @Test
    void aValueThatWasKnownBeforeItsPeriodIsToldAndKept() {
        Checked<Measurements> read = read("""
                place,indicator,period,value,known-from
                410100,air.pm25.annual-mean,2019,58 ug/m3,2018-12-31
                410100,air.pm25.annual-mean,2020,51 ug/m3,2020-01-01
                """);
        assertThat(messages(read))
                .containsExactly(
                        "values.csv: line 2, column known-from: the value was known from 2018-12-31, before the"
                                + " first day of its period, 2019-01-01; check the dates");
        assertThat(values(read)).containsExactly("58 ug/m3", "51 ug/m3");
    }

    @Test
    void numbersTakeTheUnitOfTheirOwnColumn() {
        Checked<Measurements> read = read("""
                place,indicator,period,value,unit
                410100,air.pm25.annual-mean,2019,0.058,mg/m3
                410100,air.good-day-share,2019,57.5,%
                410100,air.good-days,2019,177,天
                410100,air.good-day-share,2018,7/9,%
                410100,air.rank,2018,5 of 9,-
                """);

        assertThat(read.problems()).isEmpty();
        // 7/9 is seven of nine, not 7/9 of one percent.
        assertThat(values(read)).containsExactly("0.058 mg/m3", "57.5 %", "177 d", "7 of 9", "5 of 9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"410100", "郑州市", "郑州", "Zhengzhou", "ZHENGZHOU", " zhengzhou "})
    void placesAreFoundByCodeOrName(String place) {
        Checked<Measurements> read = read(HEADER + place + ",PM2.5 Annual Mean,2019,58 ug/m3\n");

        assertThat(read.orThrow().all().get(0).place()).isEqualTo("410100");
    }

    @Test
    void aNameOfTwoPlacesIsNone() {
        assertThat(messages(read(HEADER + "新乡,air.rank,2019,5 of 9\n")))
                .containsExactly("values.csv: line 2, column place: unknown place \"新乡\": 410700 | 410721");
    }

    /** 焦作县 is one letter from 焦作市 and two from 新乡县; what a name begins with is that name before all others. */
    @ParameterizedTest
    @CsvSource({"焦作县, 410800", "Xinxiang C, 410721", "Zheng, 410100"})
    void aNameThatNobodyHasIsAnsweredWithTheNearestFirst(String name, String nearest) {
        assertThat(messages(read(HEADER + name + ",air.rank,2019,5 of 9\n")))
                .singleElement()
                .asString()
                .contains("\"" + name + "\": " + nearest + ", ");
    }

    @Test
    void orderCaseBlanksAndSpreadsheetTailsOfTheHeaderDoNotMatter() {
        Checked<Measurements> read = read(
                "\uFEFF VALUE ,Known From,Period,指标,\"Place\",,\r\n63 ug/m3,,2018,air.pm25.annual-mean,410100,,\r\n");

        assertThat(read).isEqualTo(read(HEADER + GOOD));
    }

    @Test
    void commentsBlankLinesAndEmptyRowsArePassedOver() {
        Checked<Measurements> read = read("# a table\n\n" + HEADER + "  # of values\n\n,,,\n" + GOOD + "   \n");

        assertThat(read.problems()).isEmpty();
        assertThat(values(read)).containsExactly("63 ug/m3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInAnyOfThreeWays(String end) {
        String text = (HEADER + GOOD + "410100,air.pm25.annual-mean,2019,x\n" + GOOD_TOO).replace("\n", end);

        assertThat(values(read(text))).containsExactly("63 ug/m3", "66 ug/m3");
        assertThat(messages(read(text))).singleElement().asString().startsWith("values.csv: line 3");
    }

    @Test
    void aQuotedCellMayRunOverLinesAndLaterLinesKeepTheirNumbers() {
        Checked<Measurements> read = read("""
                place,indicator,period,value,note
                410100,air.pm25.annual-mean,2018,63 ug/m3,"one
                # two, ""2""

                three"
                410100,air.pm25.annual-mean,2019,x,
                """);

        assertThat(read.value().orElseThrow().all().get(0).note()).contains(Text.same("one\n# two, \"2\"\n\nthree"));
        assertThat(messages(read)).singleElement().asString().startsWith("values.csv: line 6, column value");
    }

    @Test
    void aRowOfNulsCostsNoOtherRow() {
        Checked<Measurements> read = read(HEADER + GOOD + "\0".repeat(200) + "\n" + GOOD_TOO);

        assertThat(values(read)).containsExactly("63 ug/m3", "66 ug/m3");
        assertThat(messages(read)).singleElement().asString().contains("line 3", "NUL");
    }

    @Test
    void aHeaderAloneIsATableWithoutValues() {
        assertThat(read(HEADER).orThrow().all()).isEmpty();
    }

    /** The first row says it once more below; what differs from it is named where it stands. */
    @Test
    void aRowThatContradictsAnEarlierOneIsNamedByItsLine() {
        Checked<Measurements> read = read("""
                place,indicator,period,value,dust
                410100,air.pm25.annual-mean,2025,43 ug/m3,deducted
                410100,air.pm25.annual-mean,2025,42 ug/m3,
                410100,air.pm25.annual-mean,2024,42 ug/m3,
                410100,air.pm25.annual-mean,2025,42 ug/m3,
                410100,air.pm25.annual-mean,2025,43 ug/m3,
                """);

        assertThat(messages(read))
                .containsExactly(
                        "values.csv: line 6: 410100 air.pm25.annual-mean 2025 is stated twice with different values:"
                                + " 42 ug/m3 and 43 ug/m3");
        assertThat(read.value().orElseThrow().all()).hasSize(4);
        assertThat(messages(read("""
                place,indicator,period,value
                410100,air.pm25.annual-mean,2025,43 ug/m3
                410100,air.pm25.annual-mean,2025,42 ug/m3
                """))).singleElement().asString().startsWith("values.csv: line 3: ");
    }
}

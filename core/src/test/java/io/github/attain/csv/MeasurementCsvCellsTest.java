package io.github.attain.csv;

import static io.github.attain.csv.SampleTable.GOOD;
import static io.github.attain.csv.SampleTable.HEADER;
import static io.github.attain.csv.SampleTable.messages;
import static io.github.attain.csv.SampleTable.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Indicator.Range;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.source.Document;
import io.github.attain.testing.Facts;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cells beside the value mean, and what of a row cannot be, or hardly. */
class MeasurementCsvCellsTest {
    private static final String UNIT = "place,indicator,period,value,unit\n";
    private static final String COUNTED = "place,indicator,period,value,valid,expected,still-required\n";
    private static final String SAID = "place,indicator,period,value,source,url\n";

    private static Measurement only(Checked<Measurements> read) {
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().all()).hasSize(1);
        return read.orThrow().all().get(0);
    }

    private static Checked<Measurements> readOf(Indicator indicator, String table) {
        return MeasurementCsv.of(List.of(indicator), List.of(Facts.CITY)).read("values.csv", SampleCases.bytes(table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"air.good-days", "优良天数", "good days", "GOOD DAYS"})
    void anIndicatorIsFoundByItsIdAndByBothNames(String name) {
        assertThat(only(readOf(Facts.GOOD_DAYS, HEADER + "焦作市," + name + ",2025,215 d\n"))
                        .indicator())
                .isEqualTo("air.good-days");
    }

    // ---- how complete a value is

    @Test
    void allOfTheExpectedMayBeValidAndAllThatIsMissingMayBeRequired() {
        assertThat(only(read(COUNTED + "410100,air.pm25.annual-mean,2019,58 ug/m3,365,365,\n"))
                        .completeness())
                .contains(Completeness.of(365, 365));
        assertThat(only(read(COUNTED + "410100,air.pm25.annual-mean,2019,58 ug/m3,300,365,65\n"))
                        .completeness())
                .contains(Completeness.lacking(300, 365, 65));
    }

    /** As tables in China fill cells of which there is nothing to say. */
    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "—", "——", "－"})
    void aDashBesideTheValueSaysNothing(String dash) {
        String rest =
                "unit,dust,status,gas-state,edition,valid,expected,still-required,source,source-kind,url,locator,known-from,note";
        String dashes = rest.replaceAll("[^,]+", dash);
        Measurement dashed =
                only(read("place,indicator,period,value," + rest + "\n410100,air.rank,2019,5 of 9," + dashes + "\n"));
        assertThat(dashed).isEqualTo(only(read(HEADER + "410100,air.rank,2019,5 of 9\n")));
    }

    // ---- who says so

    /** A host has ASCII letters (RFC 3986, 3.2.2); in files of JSON an address is the same. */
    @ParameterizedTest
    @CsvSource({
        "https://www.henan.gov.cn/政策.html, true",
        "http://x.cn, true",
        "https://a.i璶valid, false",
        "https://, false",
        "https://x.cn/a|b, false",
        "ftp://x.cn/a, false",
    })
    void anAddressIsOneWhereJsonSaysSo(String url, boolean isOne) {
        Checked<Measurements> read = read(SAID + "410100,air.rank,2019,5 of 9,大河网," + url + "\n");

        assertThat(read.value().map(good -> good.all().size()).orElse(0)).isEqualTo(isOne ? 1 : 0);
        assertThat(read.problems()).extracting(Problem::code).hasSize(isOne ? 0 : 1);
    }

    @Test
    void aNumberOfADocumentIsRecognisedAndATitleIsNone() {
        Document numbered = only(read(SAID + "410100,air.rank,2019,5 of 9,豫环文〔2020〕1号,\n"))
                .source()
                .orElseThrow()
                .document();
        Document titled = only(read(SAID + "410100,air.rank,2019,5 of 9,大河网,https://news.dahe.cn/1\n"))
                .source()
                .orElseThrow()
                .document();

        assertThat(numbered.number()).contains("豫环文〔2020〕1号");
        assertThat(numbered.url()).isEmpty();
        assertThat(titled.number()).isEmpty();
        assertThat(titled.url()).contains("https://news.dahe.cn/1");
    }

    @Test
    void emptyCellsSayNothing() {
        Checked<Measurements> empty = read(HEADER.strip()
                + ",unit,dust,status,gas-state,edition,valid,expected,still-required,source,source-kind,url,locator,known-from,note\n"
                + GOOD.strip() + ",".repeat(14) + "\n");

        assertThat(empty).isEqualTo(read(HEADER + GOOD));
        assertThat(only(empty).edition()).isEmpty();
        assertThat(only(empty).note()).isEmpty();
    }

    // ---- in which unit

    /** The percent sign may stand in its own column: the value is the same. */
    @Test
    void aShareMayHaveItsSignInTheOtherColumn() {
        assertThat(only(read(UNIT + "410100,air.good-day-share,2019,57.5,%\n")).value())
                .isEqualTo(Share.ofPercent(Exact.parse("57.5")))
                .isEqualTo(only(read(HEADER + "410100,air.good-day-share,2019,57.5 %\n"))
                        .value());
        assertThat(messages(read(UNIT + "410100,air.good-day-share,2019,100.5,%\n")))
                .isEqualTo(messages(read(HEADER + "410100,air.good-day-share,2019,100.5 %\n")))
                .containsExactly("values.csv: line 2, column value: a share cannot be 100.5 %; allowed: 0 % – 100 %");
    }

    /** A growth in percent may be below zero and above 100: it is no share. */
    @Test
    void aQuantityInPercentIsNoShare() {
        Indicator growth = Facts.quantity("growth", "%", Direction.HIGHER).build();

        assertThat(only(readOf(growth, UNIT + "410800,growth,2025,150,%\n")).value())
                .isEqualTo(Quantity.parse("150 %"));
        assertThat(messages(readOf(growth, HEADER + "410800,growth,2025,1.5\n")))
                .singleElement()
                .asString()
                .startsWith("values.csv: line 2, column value: growth is measured in percent and \"1.5");
    }

    @Test
    void anIndexNeedsNoUnit() {
        assertThat(only(readOf(Facts.INDEX, HEADER + "410800,ecology.index,2025,61.2\n"))
                        .value())
                .isEqualTo(Quantity.parse("61.2"));
        assertThat(only(readOf(Facts.INDEX, UNIT + "410800,ecology.index,2025,61.2,1\n"))
                        .value())
                .isEqualTo(Quantity.parse("61.2"));
    }

    @Test
    void aClassHasNoUnit() {
        assertThat(messages(read(UNIT + "410100,water.surface.class,2019,Ⅲ,mg/L\n")))
                .containsExactly("values.csv: line 2, column value: the unit mg/L cannot be converted to -,"
                        + " which water.surface.class requires");
    }

    // ---- what cannot be, or hardly

    /** A year of 365 days, of which 324 must be valid. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            366 d | ,,          | value    | good days cannot be 366 d; allowed: whole numbers from 0 to 365
            350 d | 340,365,0   | value    | good days cannot be 350 d; allowed: whole numbers from 0 to 340
            350 d | 340天,365 天,0天 | value | good days cannot be 350 d; allowed: whole numbers from 0 to 340
            200 d | 300,300,0   | expected | expected cannot be 300; allowed: 365
            """)
    void aCountOfDaysThatCannotBeCostsItsRow(String value, String cells, String column, String words) {
        Checked<Measurements> read = readOf(
                Facts.GOOD_DAYS,
                COUNTED + "410800,air.good-days,2025," + value + "," + cells
                        + "\n410800,air.good-days,2026,215 d,,,\n");

        assertThat(SampleTable.values(read)).containsExactly("215 d");
        assertThat(messages(read)).containsExactly("values.csv: line 2, column " + column + ": " + words);
    }

    @Test
    void aMeanOfNothingCostsItsRow() {
        Checked<Measurements> read = readOf(
                Facts.PM25, COUNTED.replace("valid", "有效数") + "410800,air.pm25.annual-mean,2025,40 ug/m3,0,365,324\n");

        assertThat(SampleTable.values(read)).isEmpty();
        assertThat(messages(read))
                .containsExactly("values.csv: line 2, column 有效数: valid cannot be 0; allowed: 1 … 365");
    }

    @Test
    void aValueThatIsHardlyMeantIsKeptAndTold() {
        Indicator doubted = Indicator.builder()
                .from(Facts.PM25)
                .plausible(new Range(Exact.ONE, Exact.of(500)))
                .build();
        Checked<Measurements> read = readOf(
                doubted,
                HEADER + "410800,air.pm25.annual-mean,2025,501 ug/m3\n410800,air.pm25.annual-mean,2024,500 ug/m3\n");

        assertThat(SampleTable.values(read)).containsExactlyInAnyOrder("500 ug/m3", "501 ug/m3");
        assertThat(read.hasErrors()).isFalse();
        assertThat(messages(read))
                .singleElement()
                .asString()
                .startsWith("values.csv: line 2, column value: annual mean of PM2.5: 501")
                .contains("lies outside the plausible range (1 … 500");
    }

    /** More days than were valid, which cannot be; and 300 valid with 10 required make no 324, which is only doubted. */
    @Test
    void aDoubtBringsNoRowBack() {
        Indicator days =
                Indicator.builder().from(Facts.GOOD_DAYS).minimumDays(324).build();
        Checked<Measurements> read = readOf(days, COUNTED + "410800,air.good-days,2025,350 d,300,365,10\n");

        assertThat(SampleTable.values(read)).isEmpty();
        assertThat(read.problems()).extracting(Problem::severity).hasSize(2).doesNotHaveDuplicates();
    }

    // ---- tables without a header

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a comment\n",
                "colour,size\nred,1\n",
                "place,indicator,value\n410100,air.rank,5 of 9\n"
            })
    void withoutAHeaderThereIsNoTableAtAll(String table) {
        Checked<Measurements> read = read(table);

        assertThat(read.value()).isEmpty();
        assertThat(read.hasErrors()).isTrue();
    }
}

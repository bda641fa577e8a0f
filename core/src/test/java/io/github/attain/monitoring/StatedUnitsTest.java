package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.bytes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.AirItem;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.value.Exact;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units that stand beside the values: what they say is heard, so that nothing is a thousand times off. The values are made up. */
class StatedUnitsTest {
    private static final Exact FINE = Exact.of(35);
    private static final Exact CARBON = Exact.of(new BigDecimal("0.8"));

    private static Checked<List<CityDayRow>> days(String table) {
        return CityDaysCsv.read("d.csv", bytes(table));
    }

    private static Checked<List<NationalHour>> hours(String json) {
        return NationalHourJson.recognising().read("h.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static Map<Pollutant, Exact> hour(Checked<List<NationalHour>> read) {
        return read.value().orElseThrow().get(0).hourly();
    }

    /** The rows as "type: thousandths of the first station", with what is wrong. */
    private static List<String> rows(String table, List<Problem> problems) {
        List<String> rows = new ArrayList<>();
        problems.addAll(StationHoursCsv.of(HourLabel.END_OF_HOUR)
                .visit("h.csv", bytes(table), row -> rows.add(row.type() + ": " + row.thousandths(0))));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"µg/m3", "ug/m3", "μg/m³", "微克/立方米", "微克每立方米", "ug m-3", "\"μg/m³(CO:mg/m³)\"", "", "—", "-"})
    void theUsualUnitsCostNothing(String unit) {
        Checked<List<CityDayRow>> days = days("城市,日期,PM2.5,CO,单位\n甲市,2024-01-01,35,0.8," + unit + "\n");
        assertThat(days.problems()).isEmpty();
        assertThat(days.orThrow().get(0).values())
                .containsOnly(Map.entry(AirItem.PM25_DAY, FINE), Map.entry(AirItem.CO_DAY, CARBON));

        List<Problem> problems = new ArrayList<>();
        String head = "timepoint,stationcode,PM2.5,CO,unit\n2024-01-01 01:00,1001A,35,0.8,";
        assertThat(rows(head + unit + "\n", problems)).containsExactly("PM2.5: 35000", "CO: 800");
        assertThat(problems).isEmpty();

        String json = "[{\"unit\": \"" + unit.replace("\"", "") + "\", \"stationcode\": \"1001A\", \"timepoint\":"
                + " \"2024-01-01 01:00\", \"pm2_5\": 35, \"co\": 0.8}]";
        assertThat(hours(json).problems()).isEmpty();
        assertThat(hour(hours(json))).containsOnly(Map.entry(Pollutant.PM25, FINE), Map.entry(Pollutant.CO, CARBON));
    }

    /** 0.035 mg/m³ are 35 µg/m³ and never 0.035. */
    @ParameterizedTest
    @ValueSource(strings = {"单位", "unit", "Units", "浓度单位", "计量单位", "unit of concentration"})
    void aDayInMilligramsIsToldAndOnlyItsCarbonMonoxideIsRead(String column) {
        Checked<List<CityDayRow>> read = days("城市," + column + ",日期,PM2.5,CO,AQI\n甲市,毫克/立方米,2024-01-01,0.035,0.8,50\n");
        assertThat(read.problems()).hasSize(1);
        Problem problem = read.problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_UNIT);
        assertThat(problem.message().en()).contains("line 2", column, "毫克/立方米", "ug/m3");
        assertThat(problem.message().zh()).contains("毫克/立方米", "ug/m3");
        CityDayRow day = read.value().orElseThrow().get(0);
        assertThat(day.values()).containsOnly(Map.entry(AirItem.CO_DAY, CARBON));
        assertThat(day.aqi()).hasValue(50);
    }

    @ParameterizedTest
    @CsvSource({"ppb", "furlong", "ng/m3", "ug/Nm3", "mg/L", "μg/m3或mg/m3", "μg/m3(CO:ppm)", "mg/m3(PM2.5:ug/m3)"})
    void aUnitThatIsNoneOfTheTablesIsAProblemAndNothingIsRead(String unit) {
        Checked<List<CityDayRow>> days =
                days("城市,日期,PM2.5,CO,单位\n甲市,2024-01-01,35,0.8," + unit + "\n" + "甲市,2024-01-02,35,0.8,μg/m³\n");
        assertThat(days.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_UNIT);
        assertThat(days.problems().get(0).attributes()).containsEntry("allowed", "ug/m3; CO: mg/m3");
        assertThat(days.value().orElseThrow().get(0).values()).isEmpty();
        // A good row beside it is read as ever.
        assertThat(days.value().orElseThrow().get(1).values()).hasSize(2);
    }

    @Test
    void carbonMonoxideAloneInMicrogramsIsTold() {
        Checked<List<CityDayRow>> read = days("城市,日期,CO,单位\n甲市,2024-01-01,800,μg/m³\n");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_UNIT);
        assertThat(read.problems().get(0).message().en()).contains("mg/m3");
        assertThat(read.value().orElseThrow().get(0).values()).isEmpty();
    }

    @Test
    void ozoneWithoutAnAveragingTimeIsInTheUnitOfTheRowAsWell() {
        Checked<List<CityDayRow>> read = days("城市,日期,O3,单位\n甲市,2024-01-01,0.1,mg/m3\n");
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.AVERAGING_UNSTATED, ProblemCode.UNKNOWN_UNIT);
        assertThat(read.value().orElseThrow().get(0).ozone()).isEmpty();
    }

    @Test
    void aUnitOfOnePollutantConcernsNoOther() {
        List<Problem> problems = new ArrayList<>();
        List<String> rows = rows(
                "timepoint,stationcode,PM2.5,PM2.5单位,SO2,CO,CO_unit\n2024-01-01 01:00,1001A,0.035,mg/m3,5,0.8,mg/m3\n",
                problems);
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_UNIT);
        assertThat(problems.get(0).message().en()).contains("PM2.5单位", "mg/m3");
        assertThat(rows).containsExactly("PM2.5: -1", "SO2: 5000", "CO: 800");
    }

    /** What a column says of one pollutant is its unit and no other's; of two nobody knows which holds. */
    @ParameterizedTest
    @CsvSource({
        "CO_unit, ug/m3, PM2.5, mg/m3",
        "CO_unit, μg/m3(CO:mg/m3), PM2.5, mg/m3",
        "PM2.5_unit, mg/m3, CO, ug/m3",
        "PM2.5_unit, μg/m3(CO:mg/m3), CO, ug/m3"
    })
    void aUnitThatOnePollutantDoesNotHaveIsToldWithItsOwn(String column, String unit, String kept, String allowed) {
        Checked<List<CityDayRow>> read = days("城市,日期,PM2.5,CO," + column + "\n甲市,2024-01-01,35,0.8," + unit + "\n");
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly("d.csv: line 2, column " + column + ": unknown unit \"" + unit + "\": " + allowed);
        assertThat(read.value().orElseThrow().get(0).values())
                .containsOnly(
                        kept.equals("CO") ? Map.entry(AirItem.CO_DAY, CARBON) : Map.entry(AirItem.PM25_DAY, FINE));
    }

    /** That CO is in milligrams goes without saying; in another unit it does not. */
    @ParameterizedTest
    @CsvSource({"CO单位：mg/m3, true", "CO单位：ppm, false", "CO单位：ug/m3, true", "单位：mg/m3, false"})
    void aTitleThatSpeaksOfCarbonMonoxideAloneIsHeard(String title, boolean fits) {
        Checked<List<CityDayRow>> read = days(title + "\n城市,日期,PM2.5,CO\n甲市,2024-01-01,35,0.8\n");
        assertThat(read.value().isPresent()).isEqualTo(fits);
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly(fits ? ProblemCode.PASSED_OVER : ProblemCode.UNKNOWN_UNIT);
    }

    /** Who measured is no unit. */
    @ParameterizedTest
    @ValueSource(strings = {"监测单位", "填报单位", "单位名称", "unit_id"})
    void whoMeasuredIsNoUnit(String column) {
        Checked<List<CityDayRow>> read = days("城市,日期,PM2.5," + column + "\n甲市,2024-01-01,35,甲市环境监测站\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().get(0).values()).containsOnly(Map.entry(AirItem.PM25_DAY, FINE));
    }

    @ParameterizedTest
    @CsvSource({"1001A;unit,0.035;mg/m3", "unit;1001A,mg/m3;0.035", "1001A;单位,0.035;毫克/立方米"})
    void aRowUnderStationsInAnotherUnitIsToldAndNotRead(String stations, String values) {
        String head = "date,hour,type," + stations.replace(';', ',') + "\n";
        String bad = "20240101,1,PM2.5," + values.replace(';', ',') + "\n";
        String carbon = bad.replace("PM2.5", "CO").replace("0.035", "0.8");
        for (StationHoursCsv reader : List.of(
                StationHoursCsv.of(HourLabel.END_OF_HOUR),
                StationHoursCsv.of(HourLabel.END_OF_HOUR).only(List.of("1001A")))) {
            List<String> rows = new ArrayList<>();
            int at = stations.indexOf("1001A") == 0 ? 0 : 1;
            List<Problem> problems = reader.visit(
                    "h.csv", bytes(head + bad + carbon), row -> rows.add(row.type() + ": " + row.thousandths(at)));
            assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_UNIT);
            assertThat(rows).containsExactly("CO: 800");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"stationcode\": \"1001A\", \"timepoint\": \"2024-01-01 01:00\", \"pm2_5\": \"0.035\", \"co\": \"0.8\", \"unit\": \"mg/m3\"}]",
                "[{\"单位\": \"毫克/立方米\", \"stationcode\": \"1001A\", \"timepoint\": \"2024-01-01 01:00\", \"pm2_5\": \"0.035\", \"co\": \"0.8\"}]",
                "{\"unit\": \"mg/m3\", \"data\": [{\"stationcode\": \"1001A\", \"timepoint\": \"2024-01-01 01:00\", \"pm2_5\": \"0.035\", \"co\": 0.8}]}",
                "{\"data\": [{\"stationcode\": \"1001A\", \"timepoint\": \"2024-01-01 01:00\", \"pm2_5\": \"0.035\", \"co\": 0.8}], \"meta\": {\"x\": [1, {\"units\": \"mg/m3\"}]}}",
                "{\"features\": [{\"properties\": {\"stationcode\": \"1001A\", \"timepoint\": \"2024-01-01 01:00\", \"pm2_5\": 0.035, \"co\": 0.8}, \"unit\": \"mg/m3\"}]}",
                "[{\"units\": {\"pm2_5\": \"mg/m3\", \"co\": \"mg/m3\"}, \"stationcode\": \"1001A\", \"timepoint\": \"2024-01-01 01:00\", \"pm2_5\": \"0.035\", \"co\": \"0.8\"}]",
                "[{\"pm2_5_unit\": \"mg/m3\", \"stationcode\": \"1001A\", \"timepoint\": \"2024-01-01 01:00\", \"pm2_5\": \"0.035\", \"co\": \"0.8\"}]"
            })
    void anHourInMilligramsIsToldWhereverItsUnitStands(String json) {
        Checked<List<NationalHour>> read = hours(json);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_UNIT);
        assertThat(read.problems().get(0).message().en()).containsAnyOf("mg/m3", "毫克/立方米");
        assertThat(hour(read)).containsOnly(Map.entry(Pollutant.CO, CARBON));
    }

    @Test
    void aHeaderOfWhichNothingCanBeReadIsToldForWhatIsWrongWithIt() {
        Map<String, String> said = Map.of(
                "城市,日期,PM2.5(mg/m3)\n甲市,2024-01-01,0.035\n", "unknown unit \"PM2.5(mg/m3)\": ug/m3",
                "城市,日期,天气\n甲市,2024-01-01,晴\n", "a column of a pollutant or of the AQI is missing",
                "城市,日期,污染物,浓度,单位\n甲市,2024-01-01,PM2.5,35,ug/m3\n", "a column of a pollutant or of the AQI is missing",
                "城市,PM2.5\n甲市,35\n", "a column of the day is missing");
        said.forEach((table, message) -> {
            Checked<List<CityDayRow>> read = days(table);
            assertThat(read.value()).isEmpty();
            assertThat(read.problems()).hasSize(1);
            assertThat(read.problems().get(0).message().en()).contains("line 1", message);
        });
    }

    @Test
    void ofEachPollutantThereIsAName() {
        Map<Pollutant, Pollutant> found = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            found.put(pollutant, StatedUnits.pollutant(pollutant.formula()));
        }
        assertThat(found).allSatisfy((pollutant, named) -> assertThat(named).isEqualTo(pollutant));
    }
}

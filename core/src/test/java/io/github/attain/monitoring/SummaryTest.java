package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.StationHours;
import io.github.attain.testing.ChineseWording;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows and columns about others are no sections, cities or stations. All tables are made up. */
class SummaryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计",
                "合 计",
                "总　计",
                "平均",
                "平均值",
                "全省平均",
                "总体均值",
                "全市合计",
                "本月平均",
                "168城市平均浓度",
                "年均",
                "最大值",
                "优良率",
                "达标率(%)",
                "标准限值（Ⅲ类）",
                "Ⅲ类标准值",
                "最大超标倍数",
                "超标次数",
                "样品数",
                "监测次数",
                "水质目标",
                "评价标准",
                "GB 3838-2002 Ⅲ类",
                "Average",
                "Grand total",
                "MEAN"
            })
    void whatSumsUpOthersIsPassedOverAndNamed(String name) {
        Checked<List<WaterSectionRow>> sections =
                WaterSectionsCsv.read("w.csv", bytes("断面名称,总磷(mg/L)\na,0.1\n" + name + ",0.1\n"));
        assertThat(sections.value().orElseThrow())
                .extracting(WaterSectionRow::section)
                .containsExactly("a");
        Checked<List<CityDayRow>> days =
                CityDaysCsv.read("d.csv", bytes("城市,日期,AQI\n甲,2019-01-15,80\n" + name + ",2019-01-15,80\n"));
        assertThat(days.value().orElseThrow()).extracting(CityDayRow::city).containsExactly("甲");
        Checked<StationHours> wide = hours("date,hour,type,1001A," + name + "\n20190115,1,PM2.5,1,2\n");
        assertThat(wide.value().orElseThrow().stations()).containsExactly("1001A");
        Checked<StationHours> rows = hours("date,hour,station,PM2.5\n20190115,1,1001A,1\n20190115,1," + name + ",2\n");
        assertThat(rows.value().orElseThrow().stations()).containsExactly("1001A");
        for (Checked<?> read : List.of(sections, days, wide, rows)) {
            assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.PASSED_OVER);
            assertThat(read.problems().get(0).message().en()).contains("about others is passed over: \"");
            ChineseWording.isChinese(read.problems(), name);
        }
    }

    /** Every blank was tried as the one before a bracket that never comes. */
    @Test
    void aLongRowOfBlanksInANameCostsNoTime() {
        String name = "a" + " ".repeat(200_000) + "b";
        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Summary.isNamed(name)))
                .isFalse();
    }

    /** Places of these names exist, or could. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "均州",
                "平均桥",
                "大均",
                "合计沟",
                "总口",
                "Meanwhile",
                "Max Planck",
                "Ⅰ",
                "V1",
                "最美湖",
                "丙桥(合计)",
                "(合计)",
                "目标桥",
                "标准厂"
            })
    void whatIsCalledOnlyAlmostSoIsASection(String name) {
        Checked<List<WaterSectionRow>> sections =
                WaterSectionsCsv.read("w.csv", bytes("断面名称,总磷(mg/L)\n" + name + ",0.1\n"));
        assertThat(sections.problems()).isEmpty();
        assertThat(sections.value().orElseThrow()).hasSize(1);
    }

    @Test
    void aStationThatNobodyWantsIsNotJudged() {
        assertThat(StationHoursCsv.of(HourLabel.END_OF_HOUR)
                        .only(List.of("1001A"))
                        .read("h.csv", bytes("date,hour,type,1001A,平均\n20190115,1,PM2.5,1,2\n"))
                        .problems())
                .isEmpty();
    }

    /** The last digit of a day is no hour. */
    @ParameterizedTest
    @ValueSource(strings = {"2019-01-15", "2019/1/15", "2019.01.15", "2019年1月15", "2019-01-15+08:00", "2019-1-12:00"})
    void aDayAloneIsNoHour(String time) {
        Checked<StationHours> read = hours("time,station,PM2.5\n" + time + ",1001A,10\n2019-01-15 1,1001A,10\n");
        assertThat(read.problems())
                .extracting(Problem::code)
                .hasSize(1)
                .isSubsetOf(ProblemCode.UNKNOWN_WORD, ProblemCode.NOT_A_DATE);
        assertThat(read.problems().get(0).message().en()).contains("line 2, column time", time);
        assertThat(NationalHourJson.recognising()
                        .read(
                                "n.json",
                                bytes("[{\"StationCode\":\"1001A\",\"TimePoint\":\"" + time + "\",\"PM2_5\":\"10\"}]"))
                        .problems())
                .isNotEmpty();
    }

    private static Checked<StationHours> hours(String table) {
        return StationHoursCsv.of(HourLabel.END_OF_HOUR).read("h.csv", bytes(table));
    }
}

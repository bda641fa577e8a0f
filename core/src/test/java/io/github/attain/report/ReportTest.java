package io.github.attain.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Assessment SAMPLE = SampleAssessment.assessment();

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    /** Every figure was worked out by hand: 38/215, 13/43, 13/56, 13/5, 16/40, 16/56, 16/5, 5/95, 7/9. */
    @Test
    void theExplainedReportCanBeCheckedByHand() throws IOException {
        try (InputStream golden = ReportTest.class.getResourceAsStream("explained.txt")) {
            String expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Report.of(SAMPLE, Locale.ENGLISH).explained().text()).isEqualTo(expected);
        }
    }

    @Test
    void withoutTheArithmeticTheSameLinesRemain() throws IOException {
        try (InputStream golden = ReportTest.class.getResourceAsStream("explained.txt")) {
            List<String> expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.matches("   [a-z].*") || line.startsWith("   verdict  "))
                    .toList();
            assertThat(lines(Report.of(SAMPLE, Locale.ENGLISH).text())).isEqualTo(expected);
        }
    }

    @Test
    void theChineseTableIsAligned() {
        List<String> lines = lines(Report.of(SAMPLE, Locale.CHINA).text());

        assertThat(lines.get(0)).isEqualTo("评估日期：2026-01-31");
        assertThat(lines.subList(2, 8))
                .containsExactly(
                        "   结论          地区    时段    指标                   数值                    目标                     "
                                + " 差距                    依据",
                        "-  ------------  ------  ------  ---------------------  ---------------------- "
                                + " ------------------------  ----------------------  -----------------------------",
                        "1  达到*         郑州市  2019年  PM2.5年均浓度          58 微克/立方米          不高于58 微克/立方米      0 微克/立方米  "
                                + "         郑州2019年目标（媒体报道）",
                        "2  未达到        郑州市  2019年  优良天数               177 天                  不少于215 天              -38"
                                + " 天（-17.67 %）      郑州2019年目标（媒体报道）",
                        "3  距目标        焦作市  2025年  PM2.5年均浓度          56 微克/立方米（2020）  不高于43 微克/立方米      -13 微克/立方米   "
                                + "      焦政办〔2022〕77号 专栏1第1行",
                        "                                                                                             "
                                + "             （-30.23 %）");
    }

    @Test
    void markdownHasATableAndEscapesWhatComesFromElsewhere() {
        List<String> lines = lines(Report.of(SAMPLE, Locale.ENGLISH).markdown());

        assertThat(lines.subList(0, 5))
                .containsExactly(
                        "**As of 2026-01-31**",
                        "",
                        "| # | verdict | place | period | indicator | value | limit | margin | clause |",
                        "|--:|---|---|---|---|---|---|---|---|",
                        "| 1 | met\\* | Zhengzhou | 2019 | annual mean of PM2.5 | 58 µg/m³ | at most 58 µg/m³ | 0"
                                + " µg/m³ | Zhengzhou's targets of 2019 (press report) |");
        assertThat(lines)
                .anyMatch(l -> l.startsWith("2. Zhengzhou, 2019, good days: the target is not met; measured 177 d;"));
        assertThat(lines).contains("\\* The verdict hangs on a choice; its sentence says which.");
    }

    @Test
    void markdownExplainsInNestedLists() {
        assertThat(lines(Report.of(SAMPLE, Locale.CHINA).explained().markdown()))
                .contains("   - 比较：177 ≥ 215 天：不成立（全数值比较法）", "   - 每年：-13 微克/立方米 / 5 = -2.6 微克/立方米");
    }

    @Test
    void foreignTextCannotSteerTheTerminalNorBreakTheTable() {
        Place place = Place.of("410800", "焦作\u001B[31m", "Jiao|zuo\n[x](http://evil)\u202E");
        Assessment assessment = hostile(place);
        String text = Report.of(assessment, Locale.ENGLISH).explained().text();
        String markdown = Report.of(assessment, Locale.ENGLISH).explained().markdown();

        assertThat(text).contains("Jiao|zuo [x](http://evil)?").doesNotContain("\u202E");
        assertThat(markdown)
                .contains("| Jiao\\|zuo \\[x\\](http:<!-- -->//evil)? |")
                .doesNotContain("\u202E");
        assertThat(Report.of(assessment, Locale.CHINA).text())
                .contains("焦作?[31m")
                .doesNotContain("\u001B");
    }

    /** An address is found in the text, whatever stands before its characters: it is broken where it would begin. */
    @Test
    void entitiesAndBareAddressesInANameStayTextInMarkdown() {
        Place place = Place.of("410800", "A&amp;B", "R&D https://evil.cn WWW.evil.cn a.b@evil.cn ftp://x @home");
        String en = Report.of(hostile(place), Locale.ENGLISH).markdown();

        assertThat(en)
                .contains(
                        "R\\&D https:<!-- -->//evil.cn WWW<!-- -->.evil.cn a.b<!-- -->@evil.cn ftp:<!-- -->//x @home");
        assertThat(Report.of(hostile(place), Locale.CHINA).markdown()).contains("A\\&amp;B");
    }

    @Test
    void aNameThatBeginsLikeAListBeginsNone() {
        Place place = Place.of("410800", "- 甲", "1. first");
        assertThat(Report.of(hostile(place), Locale.ENGLISH).markdown()).contains("1. 1\\. first");
        assertThat(Report.of(hostile(place), Locale.CHINA).markdown()).contains("1. \\- 甲");
    }

    private static Assessment hostile(Place place) {
        Indicator indicator = Indicator.builder()
                .id("a")
                .name(Text.same("A"))
                .scale(Indicator.Scale.QUANTITY)
                .unit(Unit.DAY)
                .build();
        Target target = Target.builder()
                .id("t")
                .place(place)
                .indicator(indicator)
                .term(Term.during(ReportingPeriod.ofYear(2020)))
                .rule(Limit.atLeast("1 d"))
                .clause(Clause.of(Document.builder().title(Text.same("doc")).build()))
                .build();
        Measurements measured = Measurements.builder()
                .add(place, "a", ReportingPeriod.ofYear(2020), Quantity.parse("1 d"))
                .add(place, "b", ReportingPeriod.ofYear(2020), Quantity.parse("2 d"))
                .build();
        return Assessor.of(List.of(target)).assess(measured, LocalDate.of(2026, 1, 31));
    }

    @Test
    void measurementsThatNobodyUsedAreListed() {
        assertThat(lines(Report.of(hostile(Place.of("410800", "焦作市", "Jiaozuo")), Locale.ENGLISH)
                        .text()))
                .containsSequence("Measurements that no target looked at (1):", "  410800 b 2020: 2 d");
    }

    @Test
    void anAssessmentWithoutTargetsSaysSo() {
        Assessment nothing = Assessor.of(List.of()).assess(Measurements.of(List.of()), LocalDate.of(2026, 1, 31));

        assertThat(Report.of(nothing, Locale.ENGLISH).text()).isEqualTo("No targets.\n");
        assertThat(Report.of(nothing, Locale.CHINA).markdown()).isEqualTo("没有目标。\n");
    }

    @Test
    void aReportPrintsItsText() {
        assertThat(Report.of(SAMPLE, Locale.ENGLISH))
                .hasToString(Report.of(SAMPLE, Locale.ENGLISH).text());
    }

    /** (46.5 × 365 − 50 × 181) / 184 = 43.0571: what the other half of the year may have. */
    @Test
    void aRunningTermShowsWhereItStandsAndWhatTheRestMayBring() {
        Assessment running = Facts.assess(
                "2025-07-05",
                Facts.target(Facts.PM25, "2025", Limit.atMost("46 ug/m3")).build(),
                Facts.measured(Facts.PM25, "2025-01-01/2025-06-30", "50 ug/m3").build());
        assertThat(Report.of(running, Locale.ENGLISH).markdown())
                .contains("| pending, possible |", "| 50 µg/m³ (2025-H1) |", "| mean of the rest ≤ ≈43.0571 µg/m³ |");
        assertThat(Report.of(running, Locale.CHINA).markdown())
                .contains("| 未到期，仍可完成 |", "| 剩余时段平均值 ≤ ≈43.0571 微克/立方米 |");
    }
}

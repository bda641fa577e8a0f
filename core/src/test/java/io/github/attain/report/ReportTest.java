package io.github.attain.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Trend;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void withoutTheArithmeticTheSameLinesRemain() {
        Report wide = Report.of(SAMPLE, Locale.ENGLISH).width(10_000);
        List<String> expected = untilSources(wide.explained()).stream()
                .filter(line -> !line.matches("   [a-z].*") || line.startsWith("   verdict  "))
                .toList();
        assertThat(untilSources(wide)).isEqualTo(expected);
    }

    private static List<String> untilSources(Report report) {
        return lines(report.text()).stream()
                .takeWhile(line -> !line.startsWith("Sources"))
                .toList();
    }

    /** 8 targets: 58 ≤ 58 and 7/9 are met, 177 < 215; two have values of 2016 alone; 97 of 2030 and what the rest lacks. */
    @Test
    void theSummaryComesFirst() {
        assertThat(lines(Report.of(SAMPLE, Locale.ENGLISH).width(200).text()).subList(0, 3))
                .containsExactly(
                        "As of 2026-01-31",
                        "8 targets, of which 5 measured: 2 met, 1 not met, 2 not assessable; of the others nothing is"
                                + " measured: 1 pending, 2 not assessable.",
                        "");
        assertThat(lines(Report.of(SAMPLE, Locale.CHINA).markdown()).get(2))
                .isEqualTo("8项目标，其中5项有实测值：达到2项，未达到1项，不可评2项；其余无实测值：未到期1项，不可评2项。");
    }

    @ParameterizedTest
    @CsvSource({"80, en", "80, zh", "100, en", "100, zh", "120, en", "120, zh", "200, zh"})
    void theTextFitsTheTerminal(int columns, String language) {
        Report report = Report.of(SAMPLE, Locale.forLanguageTag(language)).width(columns);
        assertThat(lines(report.explained().text()))
                .allSatisfy(line -> assertThat(Width.of(line)).as(line).isLessThanOrEqualTo(columns));
    }

    @Test
    void aDocumentIsNamedInFullOnce() {
        String text = Report.of(SAMPLE, Locale.ENGLISH).explained().text();
        assertThat(text).containsOnlyOnce("Zhengzhou's targets of 2019").containsOnlyOnce("Jiaozuo's plan");
        assertThat(text)
                .contains(
                        "  [1] Zhengzhou's targets of 2019 (press report), https://example.org/2019\n",
                        "  焦政办〔2022〕77号: Jiaozuo's plan\n");
    }

    @Test
    void theLegendStandsWhereItIsNeeded() {
        Assessment plain = hostile(Place.of("410800", "焦作市", "Jiaozuo"));
        assertThat(Report.of(plain, Locale.ENGLISH).text()).doesNotContain("distance, at target level");
        assertThat(Report.of(SAMPLE, Locale.ENGLISH).text())
                .contains("* The verdict hangs on a choice", "\ndistance, at target level: ");
    }

    @Test
    void theChineseTableIsAligned() {
        List<String> lines = lines(Report.of(SAMPLE, Locale.CHINA).width(200).text());

        assertThat(lines.get(0)).isEqualTo("评估日期：2026-01-31");
        assertThat(lines.subList(3, 6))
                .containsExactly(
                        "   结论          地区    时段    指标                   数值                   目标                    "
                                + " 差距                        依据",
                        "-  ------------  ------  ------  ---------------------  --------------------- "
                                + " -----------------------  --------------------------  -----------------------------",
                        "1  达到*         郑州市  2019年  PM2.5年均浓度          58微克/立方米          不高于58微克/立方米      0微克/立方米  "
                                + "              [1]");
    }

    @Test
    void markdownHasATableAndEscapesWhatComesFromElsewhere() {
        List<String> lines = lines(Report.of(SAMPLE, Locale.ENGLISH).markdown());

        assertThat(lines.get(0)).isEqualTo("**As of 2026-01-31**");
        assertThat(lines.subList(4, 7))
                .containsExactly(
                        "| # | verdict | place | period | indicator | value | limit | margin | clause |",
                        "|--:|---|---|---|---|---|---|---|---|",
                        "| 1 | met\\* | Zhengzhou | 2019 | annual mean of PM2.5 | 58 µg/m³ | at most 58 µg/m³ | 0"
                                + " µg/m³ | \\[1\\] |");
        assertThat(lines)
                .anyMatch(l -> l.startsWith("2. Zhengzhou, 2019, good days: the target is not met; measured 177 d;"));
        assertThat(lines).contains("\\* The verdict hangs on a choice; its sentence says which.");
    }

    @Test
    void markdownExplainsInNestedLists() {
        assertThat(lines(Report.of(SAMPLE, Locale.CHINA).explained().markdown()))
                .contains("   - 比较：177 ≥ 215天：不成立（全数值比较法）", "   - 每年：-13微克/立方米 / 5 = -2.6微克/立方米");
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

    /** Sums of money between dollars are no formula, and blanks in front make no block of code. */
    @Test
    void dollarsAndBlanksStayText() {
        Place place = Place.of("410800", "$x$", "      code");
        assertThat(Report.of(hostile(place), Locale.CHINA).markdown()).contains("\\$x\\$");
        assertThat(Report.of(hostile(place), Locale.ENGLISH).markdown()).contains("\n1. code");
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

        assertThat(Report.of(nothing, Locale.ENGLISH).text()).isEqualTo("As of 2026-01-31\nNo targets.\n");
        assertThat(Report.of(nothing, Locale.CHINA).markdown()).isEqualTo("**评估日期：2026-01-31**\n\n没有目标。\n");
    }

    @Test
    void aReportPrintsItsText() {
        assertThat(Report.of(SAMPLE, Locale.ENGLISH))
                .hasToString(Report.of(SAMPLE, Locale.ENGLISH).text());
    }

    /** (46.5 × 365 − 50 × 181) / 184 = 43.0571: what the other half of the year may have. The value of 2020 is older news. */
    @Test
    void aRunningTermShowsWhereItStandsAndWhatTheRestMayBring() {
        Assessment running = Facts.assess(
                "2025-07-05",
                Facts.target(Facts.PM25, "2025", Limit.atMost("46 ug/m3")).build(),
                Facts.measured(Facts.PM25, "2020", "56 ug/m3").build(),
                Facts.measured(Facts.PM25, "2025-01-01/2025-06-30", "50 ug/m3").build());
        assertThat(Report.of(running, Locale.ENGLISH).markdown())
                .contains("| pending, possible |", "| 50 µg/m³ (2025-H1) |", "| mean of the rest ≤ ≈43.0571 µg/m³ |");
        assertThat(Report.of(running, Locale.CHINA).markdown())
                .contains("| 未到期，仍可完成 |", "| 剩余时段平均值 ≤ ≈43.0571微克/立方米 |");
    }

    /** 12 × 10 t in 2023 and 12 × 9 t in 2024, where less is worse; nothing of 2025. */
    @Test
    void ofManyValuesTheOneThatDecidesIsShown() {
        List<Measurement> months = new ArrayList<>();
        for (int year = 2023; year <= 2024; year++) {
            for (ReportingPeriod month : ReportingPeriod.ofYear(year).split(SubPeriod.MONTH)) {
                String value = year == 2024 ? "9 t" : "10 t";
                months.add(
                        Facts.measured(Facts.NOX_CUT, month.toString(), value).build());
            }
        }
        Target better = Facts.target(
                        Facts.NOX_CUT, "2025", new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2023)))
                .build();
        Assessment broken = Facts.assess("2026-01-31", better, months.toArray(Measurement[]::new));

        assertThat(Report.of(broken, Locale.ENGLISH).markdown()).contains("| not met |", "| 108 t (2024) |");
    }
}

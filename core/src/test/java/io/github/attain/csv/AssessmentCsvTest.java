package io.github.attain.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Attribute;
import io.github.attain.target.Baseline;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentCsvTest {
    private static final Place JIAOZUO = Place.of("410800", "焦作市", "Jiaozuo, \"the city\"");
    private static final Place HOSTILE = Place.of("410801", "=cmd|'/c calc'!A1", "@SUM(A1)");
    private static final Clause CLAUSE = new Clause(
            Document.builder().title(Text.same("规划")).number("焦政办〔2022〕77号").build(), "专栏1");
    private static final Indicator DAYS = Indicator.builder()
            .from(SampleTable.INDICATORS.get(1))
            .better(Direction.HIGHER)
            .build();
    private static final Indicator SHARE = Indicator.builder()
            .from(SampleTable.INDICATORS.get(2))
            .better(Direction.HIGHER)
            .method(ComparisonMethod.ROUNDED_VALUE)
            .build();

    private static Target.Builder target(String id, Place place, Indicator indicator, int year, String limit) {
        return Target.builder()
                .id(id)
                .place(place)
                .indicator(indicator)
                .term(Term.during(ReportingPeriod.ofYear(year)))
                .rule(Limit.atLeast(limit))
                .clause(CLAUSE);
    }

    private static Assessment assessment() {
        List<Target> targets = List.of(
                target("days", JIAOZUO, DAYS, 2019, "215 d")
                        .attribute(Attribute.BINDING)
                        .build(),
                target("share", HOSTILE, SHARE, 2019, "77.78 %")
                        .strength(Strength.STRIVE)
                        .build(),
                target("later", JIAOZUO, DAYS, 2025, "230 d")
                        .baseline(Baseline.stated(ReportingPeriod.ofYear(2020), Quantity.parse("200 d")))
                        .build());
        Measurements measured = Measurements.builder()
                .add(JIAOZUO, DAYS.id(), ReportingPeriod.ofYear(2019), Quantity.parse("177 d"))
                .add(HOSTILE, SHARE.id(), ReportingPeriod.ofYear(2019), Share.of(7, 9))
                .build();
        return Assessor.of(targets).assess(measured, LocalDate.of(2026, 1, 31));
    }

    private static List<NamedCsvRecord> rows(Locale locale) {
        return CsvReader.builder().ofNamedCsvRecord(AssessmentCsv.write(assessment(), locale)).stream()
                .toList();
    }

    @Test
    void oneRowAResultWithNumbersThatStayNumbers() {
        NamedCsvRecord days = rows(Locale.ENGLISH).get(0);

        assertThat(days.getField("verdict")).isEqualTo("not met");
        assertThat(days.getField("reason")).isEmpty();
        assertThat(days.getField("place-code")).isEqualTo("410800");
        assertThat(days.getField("place")).isEqualTo("Jiaozuo, \"the city\"");
        assertThat(days.getField("period")).isEqualTo("2019");
        assertThat(days.getField("indicator-id")).isEqualTo("air.good-days");
        assertThat(days.getField("value")).isEqualTo("177 d");
        assertThat(days.getField("promise")).isEqualTo("at least 215 d");
        assertThat(days.getField("margin")).isEqualTo("-38");
        assertThat(days.getField("margin-unit")).isEqualTo("d");
        // 38/215
        assertThat(days.getField("margin-percent")).isEqualTo("-17.67");
        assertThat(days.getField("strength")).isEqualTo("must");
        assertThat(days.getField("attribute")).isEqualTo("binding");
        assertThat(days.getField("clause")).isEqualTo("焦政办〔2022〕77号 专栏1");
        assertThat(days.getField("target-id")).isEqualTo("days");
        assertThat(days.getField("sentence")).startsWith("Jiaozuo, \"the city\", 2019, good days:");
    }

    @Test
    void choicesThatTurnAVerdictAreNamed() {
        NamedCsvRecord share = rows(Locale.ENGLISH).get(1);

        assertThat(share.getField("value")).isEqualTo("7 of 9");
        assertThat(share.getField("strength")).isEqualTo("strive");
        assertThat(share.getField("turning-choices"))
                .isEqualTo("full-value comparison: not met; above 77.78 %: not met");
    }

    @Test
    void aDistanceHasColumnsOfItsOwn() {
        NamedCsvRecord later = rows(Locale.ENGLISH).get(2);

        assertThat(later.getField("verdict")).isEqualTo("not assessable");
        assertThat(later.getField("reason")).isEqualTo("no measurement");
        assertThat(later.getField("margin")).isEmpty();
        // 230 − 177, measured in 2019, is further back than the 200 of 2020.
        assertThat(later.getField("earlier-period")).isEqualTo("2020");
        assertThat(later.getField("earlier-value")).isEqualTo("200 d");
        assertThat(later.getField("at-target-level")).isEqualTo("no");
        assertThat(later.getField("gap")).isEqualTo("-30");
        assertThat(later.getField("gap-unit")).isEqualTo("d");
        assertThat(later.getField("change-needed-percent")).isEqualTo("15.00");
        assertThat(later.getField("change-per-year")).isEqualTo("6");
    }

    /** (46.5 × 365 − 50 × 181) / 184 = 43.0571: what the other half of the year may have. */
    @Test
    void aRunningTermHasItsStandingAndAllowance() {
        Assessment running = Facts.assess(
                "2025-07-05",
                Facts.target(Facts.PM25, "2025", Limit.atMost("46 ug/m3")).build(),
                Facts.measured(Facts.PM25, "2025-01-01/2025-06-30", "50 ug/m3").build());
        assertThat(AssessmentCsv.write(running, Locale.ENGLISH))
                .endsWith(",possible,mean of the rest ≤ ≈43.0571 µg/m³,\r\n");
        assertThat(AssessmentCsv.write(running, Locale.CHINA)).contains(",进展,剩余可容纳,完整程度\r\n");
    }

    @Test
    void foreignTextIsNoFormula() {
        assertThat(rows(Locale.ENGLISH).get(1).getField("place")).isEqualTo("'@SUM(A1)");
        assertThat(rows(Locale.CHINA).get(1).getField("地区")).isEqualTo("'=cmd|'/c calc'!A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+2", "@A1", "＝1＋1"})
    void theLabelOfAClassIsNoFormula(String label) {
        GradeScale classes = new GradeScale("made-up", List.of(label, "worse"));
        Indicator indicator = Indicator.builder()
                .id("a")
                .name(Text.same("A"))
                .scale(Indicator.Scale.CLASS)
                .grades(classes)
                .build();
        Target target = target("t", JIAOZUO, DAYS, 2020, "1 d")
                .indicator(indicator)
                .rule(new ClassLimit(classes.grade(label)))
                .build();
        Measurements measured = Measurements.builder()
                .add(JIAOZUO, "a", ReportingPeriod.ofYear(2020), classes.grade(label))
                .build();
        Assessment assessment = Assessor.of(List.of(target)).assess(measured, LocalDate.of(2026, 1, 31));

        assertThat(CsvReader.builder().ofNamedCsvRecord(AssessmentCsv.write(assessment, Locale.ENGLISH)).stream()
                        .map(row -> row.getField("value")))
                .containsExactly("'" + label);
    }

    @Test
    void chineseReadersGetChineseNamesAndTheSameNumbers() {
        NamedCsvRecord days = rows(Locale.CHINA).get(0);

        assertThat(days.getField("结论")).isEqualTo("未达到");
        assertThat(days.getField("地区")).isEqualTo("焦作市");
        assertThat(days.getField("数值")).isEqualTo("177 d");
        assertThat(days.getField("差距")).isEqualTo("-38");
        assertThat(days.getField("差距百分比")).isEqualTo("-17.67");
        assertThat(days.getField("属性")).isEqualTo("约束性");
    }

    @Test
    void linesEndAsRfc4180Wants() {
        String table = AssessmentCsv.write(assessment(), Locale.ENGLISH);

        assertThat(table.split("\r\n", -1)).hasSize(1 + 3 + 1);
        assertThat(table.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(table).contains("\"Jiaozuo, \"\"the city\"\"\"");
    }
}

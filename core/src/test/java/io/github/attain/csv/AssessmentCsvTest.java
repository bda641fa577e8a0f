package io.github.attain.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.attain.assessment.Allowance;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Standing;
import io.github.attain.assessment.Verdict;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.report.SampleAssessment;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Attribute;
import io.github.attain.target.Baseline;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.text.Code;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return rows(assessment(), locale);
    }

    private static List<NamedCsvRecord> rows(Assessment assessment, Locale locale) {
        return CsvReader.builder().ofNamedCsvRecord(AssessmentCsv.write(assessment, locale)).stream()
                .toList();
    }

    @Test
    void oneRowAResultWithNumbersThatStayNumbers() {
        NamedCsvRecord days = rows(Locale.ENGLISH).get(0);

        assertThat(cells(
                        days,
                        "target-id place-code place-name indicator-id period-from period-to comparator limit limit-unit"
                                + " value unit value-period compared-as"))
                .isEqualTo("days|410800|Jiaozuo, \"the"
                        + " city\"|air.good-days|2019-01-01|2019-12-31|at-least|215|d|177|d|2019|177");
        // 177 − 215, and 38/215.
        assertThat(cells(days, "margin margin-unit margin-percent verdict verdict-label reason hangs-on"))
                .isEqualTo("-38|d|-17.67|not-met|not met||");
        assertThat(cells(days, "as-of document clause strength attribute promise"))
                .isEqualTo("2026-01-31|焦政办〔2022〕77号|专栏1|must|binding|at least 215 d");
        assertThat(days.getField("sentence")).startsWith("Jiaozuo, \"the city\", 2019, good days:");
    }

    private static String cells(NamedCsvRecord row, String names) {
        return Stream.of(names.split(" ", -1)).map(row::getField).collect(Collectors.joining("|"));
    }

    /** 7 of 9 is 77.777… %, rounded 77.78. */
    @Test
    void aCountedShareKeepsWhatItWasCountedOf() {
        assertThat(cells(
                        rows(Locale.ENGLISH).get(1),
                        "value unit value-count value-of compared-as limit verdict strength hangs-on"))
                .isEqualTo("77.777778|%|7|9|77.78|77.78|met|strive|method strictness");
    }

    /** 230 − 200 = 30 is 15 % of 200, and 6 a year for five years. */
    @Test
    void anEarlierValueHasColumnsOfItsOwn() {
        assertThat(cells(
                        rows(Locale.ENGLISH).get(2),
                        "verdict reason margin value comparator limit limit-unit baseline earlier-period earlier-value"
                                + " earlier-unit earlier-at-target-level earlier-margin earlier-margin-unit needed-percent"
                                + " needed-per-year"))
                .isEqualTo("not-assessable|no-measurement|||at-least|230|d|200|2020|200|d|false|-30|d|15.00|6");
    }

    /** (46.5 × 365 − 50 × 181) / 184 = 43.0571: what the other half of the year may have. */
    @Test
    void aRunningTermHasItsStandingAndAllowance() {
        Assessment running = Facts.assess(
                "2025-07-05",
                Facts.target(Facts.PM25, "2025", Limit.atMost("46 ug/m3")).build(),
                Facts.measured(Facts.PM25, "2025-01-01/2025-06-30", "50 ug/m3").build());
        assertThat(cells(
                        rows(running, Locale.ENGLISH).get(0),
                        "verdict value unit value-period standing standing-through remaining-days allowance-kind"
                                + " allowance-comparator allowance allowance-unit further-allowances"))
                .isEqualTo("pending|50|ug/m3|2025-H1|possible|2025-06-30|184|rest-mean|at-most|43.057065|ug/m3|0");
    }

    /** 13 of 56 are 23.214… % less, promised are 20 %; a change is compared in full. */
    @Test
    void aChangeHasItsBaselineAndWhatWasCompared() {
        Assessment change = Facts.assess(
                "2026-01-31",
                Facts.target(Facts.PM25, "2025", new Change(Limit.atMost("-20 %"), ReportingPeriod.ofYear(2020)))
                        .baseline(Baseline.stated(ReportingPeriod.ofYear(2020), Quantity.parse("56 ug/m3")))
                        .build(),
                Facts.measured(Facts.PM25, "2025", "43 ug/m3")
                        .completeness(Completeness.withMinimum(360, 365, 324))
                        .build());
        assertThat(cells(
                        rows(change, Locale.ENGLISH).get(0),
                        "comparator limit limit-unit value unit baseline compared-as change valid expected"
                                + " still-required"))
                .isEqualTo("at-most|-20|%|43|ug/m3|56|-23.214286|-23.214286|360|365|0");
    }

    @Test
    void foreignTextIsNoFormula() {
        assertThat(rows(Locale.ENGLISH).get(1).getField("place-name")).isEqualTo("'@SUM(A1)");
        assertThat(rows(Locale.CHINA).get(1).getField("place-name")).isEqualTo("'=cmd|'/c calc'!A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+2",
                "@A1",
                "＝1＋1",
                "\u200B=1+1",
                "\uFEFF@A1",
                "\u00A0+1",
                " =1+1",
                "\u3000\u2060-1+2"
            })
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

        assertThat(cells(rows(assessment, Locale.ENGLISH).get(0), "value value-word limit-word comparator"))
                .isEqualTo("|'" + label + "|'" + label + "|at-most");
    }

    @Test
    void chineseReadersGetTheSameColumnsCodesAndNumbers() {
        NamedCsvRecord days = rows(Locale.CHINA).get(0);

        assertThat(cells(days, "verdict verdict-label place-name value margin-percent attribute"))
                .isEqualTo("not-met|未达到|焦作市|177|-17.67|binding");
    }

    @Test
    void linesEndAsRfc4180Wants() {
        String table = AssessmentCsv.write(assessment(), Locale.ENGLISH);

        assertThat(table.split("\r\n", -1)).hasSize(1 + 3 + 1);
        assertThat(table.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(table).contains("\"Jiaozuo, \"\"the city\"\"\"");
        assertThat(AssessmentCsv.writeMarked(assessment(), Locale.ENGLISH)).isEqualTo("\uFEFF" + table);
    }

    @Test
    void problemsAreATableOfTheirOwn() {
        Assessment twice = Facts.assess(
                "2026-01-31",
                Facts.target(Facts.PM25, "2025", Limit.atMost("46 ug/m3")).build(),
                Facts.measured(Facts.PM25, "2025", "43 ug/m3").build(),
                Facts.measured(Facts.PM25, "2025", "44 ug/m3").build());
        assertThat(rows(twice, Locale.ENGLISH)).hasSize(1);
        assertThat(AssessmentCsv.problems(twice, Locale.ENGLISH))
                .startsWith("code,severity,file,path,message\r\nconflicting-measurements,error,")
                .contains("43 ug/m3 and 44 ug/m3");
        assertThat(AssessmentCsv.problems(assessment(), Locale.CHINA)).isEqualTo("code,severity,file,path,message\r\n");
    }

    @Test
    void theSchemaNamesTheColumnsAndAllCodes() throws IOException {
        TableSchema schema = new TableSchema(AssessmentCsv.schema());
        assertThat(schema.names())
                .isEqualTo(Stream.of(ResultColumn.values())
                        .map(ResultColumn::toString)
                        .toList());
        Map.of(
                        "verdict", Verdict.values(),
                        "reason", Reason.values(),
                        "standing", Standing.State.values(),
                        "allowance-kind", Allowance.Kind.values(),
                        "allowance-comparator", Comparison.values(),
                        "comparator", Comparison.values(),
                        "strength", Strength.values(),
                        "attribute", Attribute.values())
                .forEach((column, codes) -> assertThat(schema.words(column))
                        .as(column)
                        .isEqualTo(Stream.of(codes)
                                .map(code -> Code.of((Enum<?>) code))
                                .toList()));
    }

    @Test
    void whatIsWrittenFollowsTheSchema() throws IOException {
        TableSchema schema = new TableSchema(AssessmentCsv.schema());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            assertThat(schema.violations(AssessmentCsv.write(assessment(), locale)))
                    .isEmpty();
            assertThat(schema.violations(AssessmentCsv.write(SampleAssessment.assessment(), locale)))
                    .isEmpty();
        }
        assertThat(schema.violations(
                        AssessmentCsv.write(assessment(), Locale.ENGLISH).replace("not-met", "failed")))
                .containsExactly("verdict: failed");
    }
}

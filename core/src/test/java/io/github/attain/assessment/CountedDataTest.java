package io.github.attain.assessment;

import static io.github.attain.testing.Facts.CITY;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.csv.AssessmentCsv;
import io.github.attain.csv.MeasurementCsv;
import io.github.attain.exchange.AssessmentWriter;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.problem.Severity;
import io.github.attain.report.Report;
import io.github.attain.rule.Limit;
import io.github.attain.target.Target;
import io.github.attain.testing.ChineseWording;
import io.github.attain.value.Exact;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is required is known from the standard, or stated, or everybody is told that it is not known. */
class CountedDataTest {
    /** GB 3095, minimum data: 324 daily means a year. */
    private static final Indicator BY_STANDARD =
            Indicator.builder().from(PM25).minimumDays(324).build();

    private static final String UNKNOWN = "1 of 365 valid, how many are required is not stated";
    private static final String UNKNOWN_ZH = "应有365个，有效1个，须有多少个未说明";
    private static final String HEADER = "place,indicator,period,value,unit,valid,expected,still-required\n";

    private static Target atMost46(Indicator indicator) {
        return target(indicator, "2025", Limit.atMost("46 ug/m3")).build();
    }

    private static Measurement measuredOn(Indicator indicator, Completeness completeness) {
        return measured(indicator, "2025", "40 ug/m3")
                .completeness(completeness)
                .build();
    }

    private static Checked<Measurements> read(Indicator indicator, String rows) {
        return MeasurementCsv.of(List.of(indicator), List.of(CITY))
                .read("values.csv", new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nobodySaysHowManyAreRequiredAndEveryOutputShowsIt() {
        Assessment assessment = assess("2026-01-31", atMost46(PM25), measuredOn(PM25, Completeness.of(1, 365)));
        Result result = assessment.results().get(0);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.sentence(Locale.ENGLISH)).contains(UNKNOWN);
        assertThat(result.sentence(Locale.CHINA)).contains(UNKNOWN_ZH);
        assertThat(result.steps()).anySatisfy(s -> assertThat(s.text().en()).contains(UNKNOWN));
        for (Report report : List.of(
                Report.of(assessment, Locale.ENGLISH),
                Report.of(assessment, Locale.ENGLISH).explained())) {
            // Once in the table, once in the sentence.
            assertThat(report.markdown().split("1 of 365 valid", -1)).hasSizeGreaterThanOrEqualTo(3);
            assertThat(report.width(300).text()).contains("(1 of 365", "; 1 of 365 valid");
        }
        assertThat(AssessmentCsv.write(assessment, Locale.ENGLISH))
                .contains(",1,365,,2026-01-31,")
                .contains(UNKNOWN);
        assertThat(AssessmentCsv.write(assessment, Locale.CHINA))
                .contains(",1,365,,2026-01-31,")
                .contains(UNKNOWN_ZH);
        assertThat(AssessmentWriter.write(assessment, Locale.ENGLISH))
                .contains("\"valid\": 1", "\"expected\": 365", "\"required\": \"unknown\"", UNKNOWN)
                .doesNotContain("still-required");
    }

    /** A sum of twelve months of which nobody says how many days they need names three of them and counts nine. */
    @Test
    void manyValuesOfUnknownRequirementAreCounted() {
        Measurement[] months = java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(i -> java.time.YearMonth.of(2025, i))
                .map(month -> measured(GOOD_DAYS, month.toString(), "20 d")
                        .completeness(Completeness.of(27, month.lengthOfMonth()))
                        .build())
                .toArray(Measurement[]::new);
        Target target = target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();
        assertThat(judge(target, months).sentence(Locale.ENGLISH))
                .contains("2025-03: 27 of 31 valid, how many are required is not stated; and so of 9 more values")
                .doesNotContain("2025-04:");
    }

    /** 324 − 1 = 323, the count of the standard; 324 of 365 suffice, 323 do not. */
    @ParameterizedTest
    @CsvSource({"1, 323, UNDECIDED", "323, 1, UNDECIDED", "324, 0, MET", "364, 0, MET"})
    void theStandardOfTheIndicatorSaysHowManyDaysAYearNeeds(int valid, int lacking, Verdict verdict) {
        Result result = judge(atMost46(BY_STANDARD), measuredOn(BY_STANDARD, Completeness.of(valid, 365)));
        assertThat(result.measurements().get(0).completeness()).contains(Completeness.lacking(valid, 365, lacking));
        assertThat(result.sentence(Locale.ENGLISH)).doesNotContain("not stated");
        // 46.4 at the most of the days that were measured, and a gap of more than that can turn it.
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.gap().map(Gap::stillRequired).orElse(0)).isEqualTo(lacking);
    }

    @Test
    void whatIsStatedGoesBeforeTheStandard() {
        Measurement stated = measuredOn(BY_STANDARD, Completeness.lacking(1, 365, 0));
        assertThat(judge(atMost46(BY_STANDARD), stated).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aYearOfMonthsAndAMonthOfDaysAreNotMeasuredByTheDaysOfAYear() {
        for (Measurement m : List.of(
                measuredOn(BY_STANDARD, Completeness.of(11, 12)),
                measured(BY_STANDARD, "2025-05", "40 ug/m3")
                        .completeness(Completeness.of(20, 31))
                        .build())) {
            Measurements one = Measurements.of(List.of(m));
            assertThat(one.requiring(java.util.Map.of(BY_STANDARD.id(), BY_STANDARD)))
                    .isEqualTo(one);
        }
    }

    @Test
    void noValueOfNoObservationIsTakenAsItStands() {
        assertThat(judge(atMost46(PM25), measuredOn(PM25, Completeness.of(0, 365)))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(read(PM25, "410800,air.pm25.annual-mean,2025,40,ug/m3,0,365,365\n")
                        .problems())
                .singleElement()
                .hasToString("values.csv: line 2, column valid: valid cannot be 0; allowed: 1 … 365");
    }

    @Property
    void theTwoNamesOfTheThreeNumbersMeanWhatTheySay(
            @ForAll @IntRange(max = 400) int valid,
            @ForAll @IntRange(max = 400) int missing,
            @ForAll @IntRange(max = 900) int third) {
        int expected = valid + missing;
        Completeness unknown = Completeness.of(valid, expected);
        assertThat(unknown.moreRequired())
                .isEqualTo(missing == 0 ? OptionalInt.of(0) : valid == 0 ? OptionalInt.of(1) : OptionalInt.empty());
        inOrder(
                third <= missing,
                () -> assertThat(Completeness.lacking(valid, expected, third).stillRequired())
                        .isEqualTo(third));
        inOrder(
                third <= expected,
                () -> assertThat(
                                Completeness.withMinimum(valid, expected, third).stillRequired())
                        .isEqualTo(Math.max(0, third - valid)));
    }

    private static void inOrder(boolean possible, ThrowingCallable made) {
        if (possible) {
            org.assertj.core.api.Assertions.assertThatCode(made).doesNotThrowAnyException();
        } else {
            assertThatIllegalArgumentException().isThrownBy(made);
        }
    }

    /** 2025 has 365 days, 2024 has 366, February 2025 has 28. */
    @ParameterizedTest
    @CsvSource({
        "2025, 366, , , value",
        "2024, 367, , , value",
        "2025-02, 29, , , value",
        "2025, 200.5, 300, 365, value",
        "2025, 301, 300, 365, value",
        "2024, 300, 365, 365, expected",
        "2025, 300, 366, 366, expected",
        "2025, 10, 11, 12, expected"
    })
    void countsOfDaysThatCannotBeAreRefused(String period, String days, String valid, String expected, String column) {
        String counts = (valid == null ? "" : valid) + "," + (expected == null ? "" : expected);
        Checked<Measurements> read =
                read(GOOD_DAYS, "410800,air.good-days," + period + "," + days + ",d," + counts + ",\n");
        assertThat(read.value().orElseThrow().all()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.IMPOSSIBLE_VALUE);
            assertThat(p.attributes()).containsEntry("column", column);
        });
    }

    @ParameterizedTest
    @CsvSource({"2025, 365, 365, 365", "2024, 366, 366, 366", "2025-02, 28, 28, 28", "2025, 300, 300, 365"})
    void countsOfDaysThatCanBeAreRead(String period, String days, String valid, String expected) {
        Checked<Measurements> read =
                read(GOOD_DAYS, "410800,air.good-days," + period + "," + days + ",d," + valid + "," + expected + ",\n");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024, 365", "2025, 366"})
    void aMeanOfTheDaysOfAnotherYearIsRefused(String year, String expected) {
        assertThat(read(PM25, "410800,air.pm25.annual-mean," + year + ",40,ug/m3,300," + expected + ",\n")
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.attributes()).containsEntry("column", "expected"));
    }

    /** So Henan published 9.9 heavily polluted days of 2022, the mean of its cities. */
    @Test
    void partOfADayIsTheMeanOfPlacesAndToldOf() {
        Checked<Measurements> read = read(GOOD_DAYS, "410800,air.good-days,2022,9.9,d,,,\n");

        assertThat(read.value().orElseThrow().all()).hasSize(1);
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.PART_OF_A_DAY);
            assertThat(p.severity()).isEqualTo(Severity.WARNING);
            assertThat(p.message().en())
                    .endsWith(
                            "good days: 9.9 d is no whole number of days; the mean of several places may be that, a count of days"
                                    + " is not");
            assertThat(p.message().zh()).contains("9.9", "几地的平均值");
        });
    }

    /** Built in code there is no reader to refuse it: the problem stands beside the answer and in its sentence. */
    @Test
    void whatCannotBeIsToldOfMeasurementsMadeInCodeToo() {
        Target days = target(GOOD_DAYS, "2025", Limit.atLeast("300 d")).build();
        Assessment assessment =
                assess("2026-01-31", days, measured(GOOD_DAYS, "2025", "366 d").build());
        assertThat(assessment.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.IMPOSSIBLE_VALUE));
        assertThat(assessment.results().get(0).sentence(Locale.ENGLISH))
                .contains("good days cannot be 366 d; allowed: whole numbers from 0 to 365");
    }

    private static final Indicator WITH_RANGE = Indicator.builder()
            .from(PM25)
            .plausible(new Indicator.Range(Exact.ZERO, Exact.of(2000)))
            .build();

    /** 42.6 µg/m³ written as 42600: a slip of the unit by a thousand. */
    @Test
    void whatIsHardlySoIsReadAndWarnedOf() {
        Checked<Measurements> read = read(WITH_RANGE, "410800,air.pm25.annual-mean,2025,42600,ug/m3,,,\n");
        assertThat(read.hasErrors()).isFalse();
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.IMPLAUSIBLE_VALUE);
            assertThat(p.toString()).contains("line 2, column value", "42600 µg/m³", "0 … 2000 µg/m³");
        });
        ChineseWording.isChinese(read.problems());
        Assessment assessment = Assessor.of(List.of(atMost46(WITH_RANGE))).assess(read, LocalDate.of(2026, 1, 31));
        assertThat(assessment.problems()).isEqualTo(read.problems());
        Result result = assessment.results().get(0);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(result.sentence(Locale.ENGLISH)).contains("42600 µg/m³ lies outside the plausible range");
        assertThat(result.sentence(Locale.CHINA)).contains("超出可信范围");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "2000, true", "2.0 mg/m3, true", "2000.1, false", "2.001 mg/m3, false"})
    void theEndsOfThePlausibleRangeBelongToIt(String value, boolean plausible) {
        String written = value.contains(" ") ? value : value + " ug/m3";
        assertThat(WITH_RANGE
                        .doubt(io.github.attain.value.Quantity.parse(written))
                        .isEmpty())
                .isEqualTo(plausible);
    }

    @Test
    void problemsOfReadingGoWhereverTheAnswerGoes() {
        Checked<Measurements> read = read(
                PM25,
                "410800,air.pm25.annual-mean,2025,40,ug/m3,,,\n410800,air.pm25.annual-mean,2024,forty,ug/m3,,,\n");
        Assessment assessment = Assessor.of(List.of(atMost46(PM25))).assess(read, LocalDate.of(2026, 1, 31));
        assertThat(assessment.problems()).isEqualTo(read.problems()).hasSize(1);
        assertThat(assessment.withoutUnused().problems()).isEqualTo(read.problems());
        Problem problem = read.problems().get(0);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            Report report = Report.of(assessment, locale);
            String words = problem.message(locale);
            assertThat(report.text().replaceAll("\\s+", "")).contains(words.replaceAll("\\s+", ""));
            assertThat(report.markdown()).contains(locale.equals(Locale.CHINA) ? "第3行" : "line 3");
            assertThat(AssessmentWriter.write(assessment, locale)).contains("not-a-number", "forty");
            assertThat(AssessmentCsv.problems(assessment, locale)).contains("not-a-number", "forty");
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(read::strictly)
                .isInstanceOfSatisfying(
                        ProblemsException.class, e -> assertThat(e.problems()).isEqualTo(read.problems()));
        assertThat(read(PM25, "410800,air.pm25.annual-mean,2025,40,ug/m3,,,\n")
                        .strictly()
                        .all())
                .hasSize(1);
    }

    /** A year has 365 days and 8760 hours, whatever is required of it. */
    @ParameterizedTest
    @CsvSource({
        "300, 400, true",
        "8000, 8760, false",
        "8000, 9999, true",
        "12, 12, false",
        "300, 365, false",
        "300, 366, true"
    })
    void moreExpectedThanThePeriodHasIsTold(int valid, int expected, boolean told) {
        Measurement measured = measured(PM25, "2025", "40 ug/m3")
                .completeness(Completeness.of(valid, expected))
                .build();
        assertThat(measured.problems(PM25).isEmpty()).isEqualTo(!told);
        assertThat(measured.problems(PM25))
                .allSatisfy(p -> assertThat(p.message().en()).contains("expected", String.valueOf(expected), "365"));
    }

    /** More good days than valid ones, a total of more days than were valid, five of nine sections with eight that were good. */
    @ParameterizedTest
    @CsvSource({
        "300 of 365, 240, 365, false",
        "240 of 240, 240, 365, true",
        "230 of 240, 239, 365, false",
        "8 of 9, 5, 9, false",
        "5 of 9, 5, 9, true",
        "5 of 9, 11, 12, true"
    })
    void aShareCountsNoMoreThanWasValid(String share, int valid, int expected, boolean possible) {
        Measurement measured = measured(GOOD_SHARE, "2025", share)
                .completeness(Completeness.of(valid, expected))
                .build();
        assertThat(measured.problems(GOOD_SHARE).isEmpty()).isEqualTo(possible);
    }

    /** 2025 has 365 days: of more a city cannot say how many were good. Of sections there may be as many as there are. */
    @ParameterizedTest
    @CsvSource({"2025, 250 of 400, true", "2025, 223 of 366, true", "2024, 223 of 366, false", "2025, 223 of 365, false"
    })
    void aShareOfMoreDaysThanThePeriodHasIsTold(String year, String share, boolean told) {
        Indicator ofDays = Indicator.builder().from(GOOD_SHARE).minimumDays(324).build();
        List<Problem> problems = measured(ofDays, year, share).build().problems(ofDays);
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactlyElementsOf(told ? List.of(ProblemCode.SHARE_COUNT_MISMATCH) : List.of());
        assertThat(problems).allSatisfy(p -> {
            assertThat(p.message().zh()).contains("365天");
            assertThat(p.message().en()).contains("365 d");
        });
        assertThat(measured(GOOD_SHARE, year, share).build().problems(GOOD_SHARE))
                .isEmpty();
    }

    /** 365 days were valid, and the share is one of 300 of them. Of sections there may be nine, whatever the days. */
    @ParameterizedTest
    @CsvSource({"258 of 365, 365, 365, false", "258 of 300, 365, 365, true", "258 of 300, 300, 365, false"})
    void aShareOfFewerDaysThanWereValidIsTold(String share, int valid, int expected, boolean told) {
        Completeness data = Completeness.of(valid, expected);
        Indicator ofDays = Indicator.builder().from(GOOD_SHARE).minimumDays(324).build();
        assertThat(measured(ofDays, "2025", share).completeness(data).build().problems(ofDays))
                .extracting(Problem::code)
                .containsExactlyElementsOf(told ? List.of(ProblemCode.SHARE_COUNT_MISMATCH) : List.of());
        assertThat(measured(GOOD_SHARE, "2025", share)
                        .completeness(data)
                        .build()
                        .problems(GOOD_SHARE))
                .isEmpty();
    }

    /** The standard asks for 324 days, and nobody may ask for fewer in silence. */
    @Test
    void aRequirementBelowTheStandardIsDoubted() {
        Indicator yearly = Indicator.builder().from(PM25).minimumDays(324).build();
        Measurement one = measured(yearly, "2025", "30 ug/m3")
                .completeness(Completeness.lacking(1, 365, 0))
                .build();
        assertThat(one.problems(yearly))
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).contains("1 of 365 valid", "≥ 324"));
        Measurement enough = measured(yearly, "2025", "30 ug/m3")
                .completeness(Completeness.lacking(324, 365, 0))
                .build();
        assertThat(enough.problems(yearly)).isEmpty();
    }

    /** 45 mg/m³ is a thousand times 45 µg/m³: no value will ever miss it. */
    @Test
    void aLimitThatNoValueComesNearIsDoubted() {
        assertThat(target(WITH_RANGE, "2025", Limit.atMost("45 mg/m3")).build().misfits())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.IMPLAUSIBLE_VALUE);
        assertThat(target(WITH_RANGE, "2025", Limit.atMost("45 ug/m3")).build().misfits())
                .isEmpty();
    }
}

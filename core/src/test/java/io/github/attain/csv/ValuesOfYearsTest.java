package io.github.attain.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Verdict;
import io.github.attain.exchange.MeasurementJson;
import io.github.attain.json.PackReader;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The highest value of days that are counted is that of a year; five years have up to five times as many. */
class ValuesOfYearsTest {
    private static final RulePack PACK =
            PackReader.read("pack.json", bytes("""
            { "id": "sample", "version": "1", "title": {"zh": "示例", "en": "sample"},
              "places": [{"code": "419001", "zh": "济源", "en": "Jiyuan"}],
              "indicators": [
                {"id": "days", "zh": "优良天数", "en": "good days", "scale": "quantity", "unit": "d", "better": "higher",
                  "statistic": "count", "lowest": "0", "highest": "366", "plausible": ["1", "366"]},
                {"id": "balance", "zh": "碳收支", "en": "carbon balance", "scale": "quantity", "unit": "t", "better": "lower",
                  "statistic": "total", "lowest": "-100", "highest": "100"},
                {"id": "sections", "zh": "达标断面", "en": "good sections", "scale": "quantity", "unit": "{count}", "better": "higher",
                  "statistic": "count", "lowest": "0", "highest": "9"},
                {"id": "index", "zh": "指数", "en": "index", "scale": "quantity", "unit": "1", "better": "higher", "highest": "100"}],
              "plans": [{"id": "p", "document": {"title": {"zh": "方案", "en": "plan"}}, "place": "419001",
                "period": "2021/2025", "targets": [
                {"id": "p.days", "indicator": "days", "during": "2021/2025", "clause": "一", "rule": {"total": {"at-least": "1500 d"}},
                  "baseline": {"period": "2016/2020", "value": "1450 d"}},
                {"id": "p.balance", "indicator": "balance", "during": "2025", "clause": "二", "rule": {"at-most": "0 t"}},
                {"id": "p.sections", "indicator": "sections", "during": "2025", "clause": "四", "rule": {"at-least": "7 {count}"}},
                {"id": "p.index", "indicator": "index", "during": "2025", "clause": "三", "rule": {"at-least": "60"}}]}]}
            """)).orThrow();

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "days, 2021/2025, 1500 d, ",
        "days, 2021/2025, 1826 d, ",
        "days, 2021/2025, 1827 d, IMPOSSIBLE_VALUE",
        "days, 2021/2025, 1831 d, IMPOSSIBLE_VALUE",
        "days, 2025, 366 d, IMPOSSIBLE_VALUE",
        "days, 2024, 366 d, ",
        "days, 2024, 367 d, IMPOSSIBLE_VALUE",
        "days, 2024-01/2025-01, 380 d, ",
        "balance, 2021/2025, -500 t, ",
        "balance, 2021/2025, -501 t, IMPOSSIBLE_VALUE",
        "balance, 2021/2025, 500 t, ",
        "balance, 2021/2025, 501 t, IMPOSSIBLE_VALUE",
        "balance, 2025, -101 t, IMPOSSIBLE_VALUE",
        "sections, 2021/2025, 9 {count}, ",
        "sections, 2021/2025, 10 {count}, IMPOSSIBLE_VALUE",
        "index, 2021/2025, 100, ",
        "index, 2021/2025, 101, IMPOSSIBLE_VALUE",
    })
    void everyDoorTakesOfSeveralYearsWhatTheyCanHave(String indicator, String period, String value, ProblemCode code) {
        Checked<Measurements> table = MeasurementCsv.of(PACK.indicators(), PACK.places())
                .read(
                        "values.csv",
                        bytes("place,indicator,period,value\n419001,%s,%s,%s\n".formatted(indicator, period, value)));
        Checked<Measurements> json = MeasurementJson.of(PACK.indicators(), PACK.places())
                .read(
                        "values.json",
                        bytes("[{\"place\":\"419001\",\"indicator\":\"%s\",\"period\":\"%s\",\"value\":\"%s\"}]"
                                .formatted(indicator, period, value)));
        Checked<GoldenCases> cases = GoldenCases.read(
                PACK,
                "cases.csv",
                bytes(SampleCases.HEADER
                        + "p.days,情形,%s = %s = %s,2026-01-31,MET,一,,\n".formatted(period, indicator, value)));
        for (Checked<?> read : new Checked<?>[] {table, json, cases}) {
            if (code == null) {
                assertThat(read.problems()).isEmpty();
            } else {
                assertThat(read.problems()).extracting(Problem::code).containsExactly(code);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1500 d, MET", "1499 d, NOT_MET"})
    void aTotalMeasuredAsSuchIsJudged(String value, Verdict verdict) {
        Measurements measured = MeasurementCsv.of(PACK.indicators(), PACK.places())
                .read("values.csv", bytes("place,indicator,period,value\n419001,days,2021/2025," + value + "\n"))
                .orThrow();

        assertThat(Assessor.of(List.of(PACK.target("p.days").orElseThrow()))
                        .assess(measured, LocalDate.of(2026, 1, 31))
                        .results())
                .singleElement()
                .satisfies(result -> assertThat(result.verdict()).isEqualTo(verdict));
    }
}

package io.github.attain.json;

import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.target;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.attain.assessment.Assessor;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.testing.ChineseWording;
import io.github.attain.time.SubPeriod;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules made to exhaust time: what is allowed is done, what is not is refused in words. */
class LargeRuleTest {
    private static final String LIMIT = "{\"at-most\": \"46 ug/m3\"}";
    private static final String TOO_DEEP = "the nesting of rules is too large (> 8): the limit is 8 levels";
    private static final String TOO_MANY =
            "the rule is too large (> 240): the limit is 240 parts (single rules, times their months, quarters or years)";

    private static Checked<RulePack> read(String during, String rule) {
        String pack = """
                {"id": "h", "version": "1", "title": {"zh": "恶", "en": "Hostile"},
                 "places": [{"code": "410800", "zh": "焦作市", "en": "Jiaozuo"}],
                 "indicators": [{"id": "pm25", "zh": "细颗粒物", "en": "PM2.5", "scale": "quantity", "unit": "ug/m3"}],
                 "plans": [{"id": "p", "place": "410800", "period": "2021/2025",
                   "document": {"title": {"zh": "规划", "en": "Plan"}},
                   "targets": [{"id": "t", "indicator": "pm25", "during": "%s", "clause": "1", "rule": %s}]}]}
                """.formatted(during, rule);
        return Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> PackReader.read("h.json", new ByteArrayInputStream(pack.getBytes(UTF_8))));
    }

    private static String nested(int levels) {
        return "{\"either-of\": [".repeat(levels - 1) + LIMIT + (", " + LIMIT + "]}").repeat(levels - 1);
    }

    private static String arms(int count) {
        return IntStream.range(0, count).mapToObj(i -> LIMIT).collect(Collectors.joining(",", "{\"all-of\": [", "]}"));
    }

    private static String eachMonth(String rule) {
        return "{\"each\": \"month\", \"rule\": " + rule + "}";
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of("2025", nested(9), TOO_DEEP),
                Arguments.of("2025", nested(40), TOO_DEEP),
                Arguments.of("2025", eachMonth(nested(8)), TOO_DEEP),
                Arguments.of("2025", arms(241), TOO_MANY),
                Arguments.of("2025", arms(5000), TOO_MANY),
                // 21 years have 252 months, 21 arms in each month of a year are as many comparisons.
                Arguments.of("2005/2025", eachMonth(LIMIT), TOO_MANY),
                Arguments.of("0001/9999", eachMonth(LIMIT), TOO_MANY),
                Arguments.of("2025", eachMonth(arms(21)), TOO_MANY));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsTooLargeIsRefusedInWords(String during, String rule, String words) {
        Checked<RulePack> read = read(during, rule);
        assertThat(read.problems()).extracting(Problem::toString).contains("h.json: /plans/0/targets/0/rule: " + words);
        ChineseWording.isChinese(read.problems());
        assertThat(read.value().orElseThrow().targets()).isEmpty();
    }

    static List<Arguments> allowed() {
        return List.of(
                Arguments.of("2025", nested(8)),
                Arguments.of("2025", arms(240)),
                Arguments.of("2006/2025", eachMonth(LIMIT)),
                Arguments.of("2025", eachMonth(arms(20))));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void whatIsAllowedIsRead(String during, String rule) {
        assertThat(read(during, rule).problems()).isEmpty();
    }

    /** Two arms that are the same rule, forty times over: 2^40 parts in forty objects. */
    @Test
    void targetsMadeInCodeHaveTheSameLimits() {
        Rule rule = Limit.atMost("46 ug/m3");
        for (int i = 0; i < 40; i++) {
            rule = new AllOf(List.of(Arm.of(rule), Arm.of(rule)));
        }
        Rule wide = Limit.atMost("46 ug/m3");
        for (int i = 0; i < 6; i++) {
            wide = new EitherOf(Collections.nCopies(200, Arm.of(wide)));
        }
        for (Rule large : List.of(rule, wide, new EachPart(SubPeriod.MONTH, wide))) {
            assertThatExceptionOfType(ProblemsException.class)
                    .isThrownBy(() ->
                            Assessor.of(List.of(target(PM25, "2025", large).build())))
                    .satisfies(e -> assertThat(e.problems())
                            .singleElement()
                            .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.TOO_LARGE)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1e999999999 ug/m3", "1e-999999999 ug/m3", "1e61 ug/m3"})
    void numbersBeyondAnythingAreRefused(String number) {
        assertThat(read("2025", LIMIT.replace("46 ug/m3", number)).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.NUMBER_OUT_OF_RANGE);
    }

    private static final String TIED = """
            {"id": "h", "version": "1", "title": {"zh": "包", "en": "Pack"},
             "places": [{"code": "410800", "zh": "焦作市", "en": "Jiaozuo"}],
             "indicators": [{"id": "pm25", "zh": "细颗粒物", "en": "PM2.5", "scale": "quantity", "unit": "ug/m3"}],
             "plans": [{"id": "p", "place": "410800", "period": "2021/2025",
               "document": {"title": {"zh": "规划", "en": "Plan"}},
               "targets": [
                 {"id": "good", "indicator": "pm25", "during": "2025", "clause": "1", "rule": {"at-most": "46 ug/m3"},
                  "relations": [{"kind": "restates", "target": "bad"}]},
                 {"id": "bad", "indicator": "pm25", "during": "2025", "clause": "2", "rule": {"at-most": "46 km"}}]}]}
            """;

    @Test
    void aTargetThatRefersToOneThatWasLeftOutReadsBackEqual() {
        Checked<RulePack> first = PackReader.read("h.json", new ByteArrayInputStream(TIED.getBytes(UTF_8)));
        RulePack pack = first.value().orElseThrow();
        assertThat(pack.targets()).extracting(t -> t.id()).containsExactly("good");
        String written = PackWriter.write(pack);
        Checked<RulePack> back = PackReader.read("h.json", new ByteArrayInputStream(written.getBytes(UTF_8)));
        assertThat(back.value()).contains(pack);
        assertThat(back.hasErrors()).isFalse();
        assertThat(back.problems()).extracting(Problem::code).containsExactly(ProblemCode.PASSED_OVER);
        assertThat(PackWriter.write(back.value().orElseThrow())).isEqualTo(written);
    }
}

package io.github.attain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.measurement.Completeness;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.report.SampleAssessment;
import io.github.attain.rule.Limit;
import io.github.attain.testing.Facts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(AssessmentWriter.schema(), InputFormat.JSON);

    static List<Error> validate(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    /** A running year with an allowance, an incomplete one, and one that a value decides. */
    static Stream<Assessment> assessments() {
        return Stream.of(
                SampleAssessment.assessment(),
                Facts.assess(
                        "2025-07-05",
                        Facts.target(Facts.PM25, "2025", Limit.atMost("46 ug/m3"))
                                .build(),
                        Facts.measured(Facts.PM25, "2025-01-01/2025-06-30", "50 ug/m3")
                                .build()),
                Facts.assess(
                        "2026-07-05",
                        Facts.target(Facts.PM25, "2025", Limit.atMost("46 ug/m3"))
                                .build(),
                        Facts.measured(Facts.PM25, "2025", "46 ug/m3")
                                .completeness(Completeness.withMinimum(300, 365, 324))
                                .build(),
                        Facts.measured(Facts.PM25, "2024", "40 ug/m3")
                                .completeness(Completeness.of(1, 366))
                                .build(),
                        Facts.measured(Facts.PM25, "2024", "41 ug/m3").build()));
    }

    @Test
    void isItselfValid() {
        Schema meta =
                REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertThat(meta.validate(AssessmentWriter.schema(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void whatIsWrittenFollowsTheSchema(Assessment assessment) throws IOException {
        for (AssessmentWriter writer :
                List.of(AssessmentWriter.full(Locale.CHINA), AssessmentWriter.compact(Locale.ENGLISH))) {
            assertThat(validate(writer.write(assessment))).isEmpty();
            assertThat(validate(writer.write(assessment.problems()))).isEmpty();
            StringBuilder lines = new StringBuilder();
            writer.writeLines(assessment.results().stream(), lines);
            assertThat(lines.toString().lines())
                    .hasSameSizeAs(assessment.results())
                    .allSatisfy(line -> assertThat(validate(line)).isEmpty());
            for (Result result : assessment.results()) {
                assertThat(validate(writer.write(result))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"measurements\": [{\"place\": \"410800\"}]}",
                "[{\"place\": \"410800\", \"indicator\": \"a\", \"period\": \"2025\", \"value\": 42.6}]",
                "[{\"code\": \"missing\", \"severity\": \"fatal\", \"message\": \"\", \"attributes\": {}}]"
            })
    void refusesWhatNobodyWrites(String json) {
        assertThat(validate(json)).isNotEmpty();
    }

    /** The target of one value and its answer, in short: for a screen or a phone. */
    @Test
    void oneMeasuredValueForOneTargetIsSmall() {
        Assessment one = Facts.assess(
                "2026-01-31",
                Facts.target(Facts.PM25, "2025", Limit.atMost("46 ug/m3")).build(),
                Facts.measured(Facts.PM25, "2025", "42.6 ug/m3")
                        .completeness(Completeness.withMinimum(360, 365, 324))
                        .build());
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            String json = AssessmentWriter.compact(locale).write(one);
            assertThat(json.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1500);
            assertThat(json).contains("\"verdict\": \"met\"", "\"compared-as\": {\"written\": \"43 ug/m3\"");
        }
    }

    @Test
    void inShortOnlyTheAnsweredAreWrittenAndTheOthersCounted() throws IOException {
        JsonNode whole = new ObjectMapper()
                .readTree(AssessmentWriter.compact(Locale.ENGLISH).write(SampleAssessment.assessment()));
        assertThat(whole.at("/results").findValuesAsText("target"))
                .containsExactly("zz.pm25", "zz.days", "1", "2", "3");
        assertThat(whole.at("/unanswered").asInt()).isEqualTo(3);
        assertThat(whole.at("/counts")).hasToString("{\"met\":2,\"not-met\":1,\"pending\":1,\"not-assessable\":4}");
    }

    @Test
    void problemsAreWrittenAlone() {
        assertThat(AssessmentWriter.compact(Locale.ENGLISH)
                        .write(List.of(Problem.of(ProblemCode.UNKNOWN_PLACE)
                                .with("value", "999999")
                                .with("allowed", "410800"))))
                .startsWith("[{\"code\": \"unknown-place\", \"severity\": \"error\", \"message\": ")
                .endsWith("}]\n");
    }
}

package io.github.attain.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.attain.assessment.Assessment;
import io.github.attain.exchange.AssessmentWriter;
import io.github.attain.exchange.MeasurementJson;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.ProblemsException;
import io.github.attain.report.SampleAssessment;
import io.github.attain.testing.Facts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttainModuleTest {
    private static final Assessment SAMPLE = SampleAssessment.assessment();
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(AttainModule.compact(Locale.CHINA)
                    .reading(MeasurementJson.of(List.of(Facts.PM25), List.of(Facts.CITY))));

    @Test
    void anAssessmentIsWrittenAsTheWriterDoes() throws JsonProcessingException {
        assertThat(PLAIN.readTree(MAPPER.writeValueAsString(SAMPLE)))
                .isEqualTo(PLAIN.readTree(AssessmentWriter.compact(Locale.CHINA).write(SAMPLE)));
        ObjectMapper full = new ObjectMapper().registerModule(AttainModule.full(Locale.ENGLISH));
        assertThat(PLAIN.readTree(full.writeValueAsString(SAMPLE)))
                .isEqualTo(PLAIN.readTree(AssessmentWriter.write(SAMPLE, Locale.ENGLISH)));
    }

    @Test
    void resultsAndProblemsAreWrittenWhereverTheyStand() {
        var tree = MAPPER.valueToTree(Map.of("results", SAMPLE.results(), "problems", SAMPLE.problems()));
        assertThat(tree.at("/results/0/verdict").asText()).isEqualTo("met");
        assertThat(tree.at("/problems/0/code").asText()).isEqualTo("conflicting-measurements");
    }

    @Test
    void measurementsAreReadOrRefusedWithAllProblems() throws JsonProcessingException {
        String good = "{\"place\": \"" + Facts.CITY.code() + "\", \"indicator\": \"" + Facts.PM25.id()
                + "\", \"period\": \"2025\", \"value\": \"42.6 ug/m3\"}";
        assertThat(MAPPER.readValue("[" + good + "]", Measurements.class).all()).hasSize(1);

        String bad = good.replace("ug/m3", "t");
        assertThatThrownBy(() -> MAPPER.readValue("[" + bad + ", {}]", Measurements.class))
                .isInstanceOf(JsonMappingException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        why -> assertThat(why.problems()).hasSize(5));
    }
}

package io.github.attain.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConformanceTest {
    private static final Map<String, UnaryOperator<JsonNode>> ANSWERS = Map.ofEntries(
            Map.entry("round", Numbers::round),
            Map.entry("round-share", Numbers::roundShare),
            Map.entry("ranks", Numbers::ranks),
            Map.entry("days", Numbers::days),
            Map.entry("hour-label", Numbers::hour),
            Map.entry("air-sub-index", Standards::subIndex),
            Map.entry("percentile", Standards::percentile),
            Map.entry("water-class", Standards::waterClass),
            Map.entry("limit", Promises::limit),
            Map.entry("promise", Promises::judge));

    @TestFactory
    Stream<DynamicTest> everyVectorIsAnsweredAsExpected() throws IOException {
        return Vectors.files().stream().flatMap(ConformanceTest::tests);
    }

    private static Stream<DynamicTest> tests(Path file) {
        try {
            return Vectors.of(file).stream()
                    .map(vector -> DynamicTest.dynamicTest(vector.get("id").asText(), () -> {
                        JsonNode answer = Objects.requireNonNull(
                                        ANSWERS.get(vector.get("kind").asText()))
                                .apply(vector.get("given"));
                        vector.get("expected")
                                .properties()
                                .forEach(e -> assertThat(answer.get(e.getKey()))
                                        .as(vector.toString())
                                        .isEqualTo(e.getValue()));
                    }));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void everyVectorKeepsTheSchemaAndHasAnIdOfItsOwn() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Vectors.FOLDER.resolve("vector.schema.json")), InputFormat.JSON);
        Set<String> ids = new HashSet<>();
        for (Path file : Vectors.files()) {
            for (String line : Files.readAllLines(file)) {
                assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
                assertThat(ids.add(Vectors.json(line).get("id").asText()))
                        .as(line)
                        .isTrue();
            }
        }
        assertThat(ids).hasSizeGreaterThan(600);
    }
}

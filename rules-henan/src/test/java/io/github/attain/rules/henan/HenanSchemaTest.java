package io.github.attain.rules.henan;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.attain.json.PackReader;
import io.github.attain.json.PackWriter;
import io.github.attain.pack.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema accepts the files of this pack, so that editors which know it complain of nothing. */
class HenanSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PackReader.schema(), InputFormat.JSON);
    private static final Pattern FILE_NAME = Pattern.compile("\"([a-z0-9-]+\\.json)\"");

    static Stream<String> files() {
        List<String> listed = FILE_NAME
                .matcher(text("pack.json"))
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
        return Stream.concat(Stream.of("pack.json"), listed.stream());
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(HenanRules.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void acceptsTheFile(String file) {
        assertThat(SCHEMA.validate(text(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyFileIsAmongThem() {
        assertThat(files()).hasSizeGreaterThan(9).contains("jiaozuo-2022-77.json");
    }

    @Test
    void thePackWrittenInOnePieceIsAcceptedAndReadsBackEqual() {
        RulePack pack = HenanRules.load();
        String written = PackWriter.write(pack);
        assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        assertThat(PackReader.read("henan.json", new java.io.ByteArrayInputStream(bytes))
                        .value())
                .contains(pack);
    }
}

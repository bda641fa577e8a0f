package io.github.attain.rules.henan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.json.PackReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Checks the data once, in the build, and writes the record of it that goes into the jar, so that loading need not. */
class HenanRecordTest {

    @Test
    void theBuildRecordsWhatItChecked() throws Exception {
        String record = PackReader.record(HenanRules.class, "pack.json");
        URL data = HenanRules.class.getResource("pack.json");
        if (data != null && data.getProtocol().equals("file")) {
            Files.writeString(Path.of(data.toURI()).resolveSibling("pack.json.checked"), record);
        }
        assertThat(record).matches("checks [0-9]+, data [0-9a-f]{1,8}\n");
        assertThat(HenanRules.load())
                .isSameAs(HenanRules.load())
                .isEqualTo(PackReader.read(HenanRules.class, "pack.json").orThrow());
    }
}

package io.github.attain.rules.henan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.json.PackReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HenanRecordTest {

    @Test
    void theBuildRecordsThatItCheckedTheData() throws Exception {
        try (InputStream record = HenanRules.class.getResourceAsStream("pack.json.checked")) {
            assertThat(record).isNotNull();
            assertThat(new String(record.readAllBytes(), StandardCharsets.UTF_8))
                    .matches("checks [0-9]+, data [0-9a-f]{1,8}\n");
        }
    }

    @Test
    void loadingOnceMoreGivesTheSameAndReadingGivesAnEqualPack() {
        assertThat(HenanRules.load())
                .isSameAs(HenanRules.load())
                .isEqualTo(PackReader.read(HenanRules.class, "pack.json").orThrow());
    }
}

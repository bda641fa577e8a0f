package io.github.attain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackRecordTest {
    /** A pack whose warning, that no year has 400 days, shows whether it was checked. */
    private static final String PACK = """
        {"id": "p", "version": "1", "title": {"zh": "甲", "en": "P"},
         "places": [{"code": "410800", "zh": "焦作市", "en": "Jiaozuo"}],
         "indicators": [{"id": "days", "zh": "优良天数", "en": "good days", "scale": "quantity", "unit": "d",
                         "better": "higher", "statistic": "count"}],
         "plans": [{"id": "plan", "place": "410800", "period": "2021/2025", "document": {"number": "1", "title": {"zh": "规划", "en": "Plan"}},
                    "targets": [{"id": "plan.days", "indicator": "days", "during": "2025",
                                 "rule": {"at-least": "400 d"}, "clause": "1"}]}]}
        """;

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void write() throws IOException {
        pack = Files.writeString(folder.resolve("pack.json"), PACK);
    }

    private Checked<RulePack> load() {
        return new PackFiles().readRecorded("pack.json", Folder.of(pack));
    }

    @Test
    void whatIsRecordedIsNotCheckedAgain() throws IOException {
        assertThat(load().problems()).isNotEmpty();

        PackRecord.main(new String[] {pack.toString()});

        assertThat(folder.resolve("pack.json.checked")).hasContent(PackRecord.of(pack));
        assertThat(load().problems()).isEmpty();
        assertThat(load().orThrow()).isEqualTo(PackReader.read(pack).value().orElseThrow());
    }

    @Test
    void dataThatChangedSinceAreChecked() throws IOException {
        PackRecord.main(new String[] {pack.toString()});
        Files.writeString(pack, PACK.replace("甲", "乙"));

        assertThat(load().problems()).isNotEmpty();
    }

    @Test
    void aPackWithAnErrorHasNoRecord() throws IOException {
        Files.writeString(pack, PACK.replace("\"1\"", "1"));

        assertThatThrownBy(() -> PackRecord.main(new String[] {pack.toString()}))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("/version");
        assertThat(folder.resolve("pack.json.checked")).doesNotExist();
    }
}

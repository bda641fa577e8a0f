package io.github.attain.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Indicator;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.ChineseWording;
import io.github.attain.value.Exact;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an indicator says of its values beside what is possible: what is plausible, and how many days a year needs. */
class IndicatorBoundsTest {

    private static Checked<RulePack> read(String json) {
        return PackReader.read("pack.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static String pack(String keys) {
        return """
                {"id": "p", "version": "1", "title": {"zh": "包", "en": "Pack"},
                 "indicators": [{"id": "i", "zh": "指标", "en": "Indicator", %s}]}
                """.formatted(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"scale\": \"quantity\", \"unit\": \"ug/m3\"", "\"scale\": \"share\""})
    void areReadAndWrittenBack(String scale) {
        Checked<RulePack> read = read(pack(scale + ", \"plausible\": [\"0.5\", \"99\"], \"minimum-days\": 324"));
        assertThat(read.hasErrors()).as("%s", read.problems()).isFalse();
        RulePack pack = read.value().orElseThrow();
        Indicator indicator = pack.indicators().get(0);
        assertThat(indicator.plausible()).contains(new Indicator.Range(Exact.parse("0.5"), Exact.of(99)));
        assertThat(indicator.minimumDays()).hasValue(324);
        assertThat(read(PackWriter.write(pack)).value()).contains(pack);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"scale\": \"quantity\", \"unit\": \"t\", \"plausible\": [\"2\", \"1\"]",
                "\"scale\": \"quantity\", \"unit\": \"t\", \"plausible\": [\"2\"]",
                "\"scale\": \"quantity\", \"unit\": \"t\", \"plausible\": [\"1\", \"2\", \"3\"]",
                "\"scale\": \"quantity\", \"unit\": \"t\", \"minimum-days\": 367",
                "\"scale\": \"quantity\", \"unit\": \"t\", \"plausible\": [\"1\", \"1e999999999\"]",
                "\"scale\": \"rank\", \"plausible\": [\"1\", \"2\"]"
            })
    void whatMakesNoSenseIsRefused(String keys) {
        Checked<RulePack> read = read(pack(keys));
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.value().orElseThrow().indicators()).isEmpty();
        ChineseWording.isChinese(read.problems());
    }

    @Test
    void belongToNumbersAlone() {
        assertThat(read(pack("\"scale\": \"finding\", \"plausible\": [\"1\", \"2\"]"))
                        .problems())
                .extracting(Problem::code)
                .contains(ProblemCode.UNKNOWN_KEY);
    }
}

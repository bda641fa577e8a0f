package io.github.attain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One whole sentence for each rule in each of the five states, in both languages, to be read by people who know plans. */
class SentencesTest {
    @Test
    void everyRuleInEveryStateIsSaidAsAnExpertWouldSayIt() throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        Scenes.all().forEach(scene -> {
            String name = scene.rule().getClass().getSimpleName() + " " + scene.verdict();
            said.putIfAbsent(
                    name,
                    scene.result().sentence().zh() + "\n"
                            + scene.result().sentence().en());
        });
        StringBuilder page = new StringBuilder();
        said.forEach((name, sentences) ->
                page.append("# ").append(name).append('\n').append(sentences).append("\n\n"));
        try (InputStream golden = SentencesTest.class.getResourceAsStream("sentences.txt")) {
            assertThat(page).hasToString(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

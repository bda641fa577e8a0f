package io.github.attain.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OtherLanguageTest {

    @Test
    void aRunnerInAnotherLanguageAnswersRoundingAndLimits() throws Exception {
        Process node;
        try {
            node = new ProcessBuilder("node", "runner.mjs")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            abort("no Node.js on this machine: the runner in another language is not tried");
            return;
        }
        String told = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(told).isZero();
        assertThat(told).matches("[0-9]+ of [0-9]+ vectors of rounding and limits answered as expected\n");
    }
}

package io.github.attain.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Problem ONE = Problem.of(ProblemCode.UNREADABLE).with("value", "one");
    private static final Problem OTHER = Problem.of(ProblemCode.UNREADABLE).with("value", "other");

    @Test
    void theProblemsOfAllFilesAreKeptBesideWhatWasGood() {
        Reading reading = new Reading();

        assertThat(reading.good(Checked.of("a", List.of(ONE)))).isEqualTo("a");
        assertThat(reading.good(Checked.of("b"))).isEqualTo("b");
        assertThat(reading.good(Checked.of("c", List.of(OTHER)))).isEqualTo("c");
        assertThat(reading.problems()).containsExactly(ONE, OTHER);
    }

    @Test
    void whereNothingWasGoodTheProgramEnds() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> new Reading().good(Checked.failed(OTHER)))
                .satisfies(thrown -> assertThat(thrown.problems()).containsExactly(OTHER));
    }
}

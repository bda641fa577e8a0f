package io.github.attain.examples.commandline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.monitoring.Progress;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static String told(Locale locale, Consumer<Terminal> what) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        what.accept(new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                locale,
                true));
        assertThat(out.size()).isZero();
        return err.toString(StandardCharsets.UTF_8);
    }

    private static List<Problem> problems(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Problem.of(ProblemCode.UNREADABLE).with("value", i + ".csv"))
                .toList();
    }

    @Test
    void fewProblemsAreToldOneALine() {
        assertThat(told(Locale.ENGLISH, terminal -> terminal.report(List.of()))).isEmpty();
        assertThat(told(Locale.ENGLISH, terminal -> terminal.report(problems(5)))
                        .lines())
                .hasSize(5)
                .allMatch(line -> line.matches(".*[1-5]\\.csv.*"));
    }

    @Test
    void ofManyProblemsTheFirstAreToldAndTheirNumber() {
        assertThat(told(Locale.ENGLISH, terminal -> terminal.report(problems(6)))
                        .lines())
                .hasSize(6)
                .last()
                .isEqualTo("6 problems, of which the first 5 are listed");
        assertThat(told(Locale.CHINA, terminal -> terminal.report(problems(6)))).endsWith("\n共6个问题，以上只列出前5个\n");
    }

    /** The reader of a file keeps the first hundred and says in a last problem how many there were. */
    @Test
    void problemsThatAReaderDidNotKeepAreCountedToo() {
        List<Problem> problems = new ArrayList<>(problems(100));
        problems.add(Problem.of(ProblemCode.MORE_PROBLEMS).with("value", "4321").with("allowed", "100"));

        assertThat(told(Locale.ENGLISH, terminal -> terminal.report(problems)))
                .endsWith("\n4321 problems, of which the first 5 are listed\n");
    }

    @Test
    void aLongReadingIsToldEverySixteenMegabytes() {
        assertThat(told(Locale.ENGLISH, terminal -> {
                    Progress progress = terminal.progress();
                    progress.read(15_999_999, 1);
                    progress.read(16_000_000, 2);
                    progress.read(31_000_000, 3);
                    progress.read(40_000_000, 4);
                    progress.read(55_000_000, 5);
                }))
                .isEqualTo("16 MB, 2 …\n40 MB, 4 …\n");
    }
}

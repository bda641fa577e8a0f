package io.github.attain.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramTest {
    private static final Option<String> CITY = Option.text("--city", "郑州");

    /** Greets a city that is there. */
    private static final Program<String> PROGRAM = new Program<>(
            new Text("问候\n", "Greets.\n"),
            List.of(CITY),
            typed -> typed.value(CITY).orElse("郑州"),
            (city, terminal) -> {
                if (city.equals("火星")) {
                    throw Refusal.of(CITY, city, List.of("郑州", "焦作"));
                }
                if (city.equals("broken")) {
                    throw new ProblemsException(Problem.of(ProblemCode.UNKNOWN_PLACE)
                            .with("value", city)
                            .with("allowed", "郑州"));
                }
                terminal.tell(new Text("正在问候", "greeting"));
                terminal.print(city + "!\n");
            });

    @Test
    void theAnswerAndWhatIsToldBesideItAreApart() {
        assertThat(PROGRAM.run("--city", "焦作")).isEqualTo(new Run(0, "焦作!\n", "greeting\n"));
        assertThat(PROGRAM.run("--language", "zh")).isEqualTo(new Run(0, "郑州!\n", "正在问候\n"));
        assertThat(PROGRAM.run().lines()).containsExactly("郑州!");
    }

    @Test
    void helpIsGivenInBothLanguagesAndNothingElseIsDone() {
        assertThat(PROGRAM.run("--help")).isEqualTo(new Run(0, "Greets.\n", ""));
        assertThat(PROGRAM.run("--help", "--language", "zh", "--city", "火星")).isEqualTo(new Run(0, "问候\n", ""));
    }

    @Test
    void ofWrongArgumentsTheFirstIsToldAndNothingIsDone() {
        String wrong = "unknown option \"--ctiy\": allowed are --city, --language, --help\n";

        assertThat(PROGRAM.run("--ctiy", "--help", "--plcae")).isEqualTo(new Run(2, "", wrong));
    }

    @Test
    void aRefusalEndsItInOneSentenceOfTheReadersLanguage() {
        assertThat(PROGRAM.run("--city", "火星"))
                .isEqualTo(new Run(2, "", "--city cannot be \"火星\": allowed are 郑州, 焦作\n"));
        assertThat(PROGRAM.run("--city", "火星", "--language", "zh"))
                .isEqualTo(new Run(2, "", "--city不能是“火星”：允许郑州、焦作\n"));
    }

    @Test
    void filesOfWhichNothingWasGoodEndIt() {
        Run run = PROGRAM.run("--city", "broken");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("broken", "郑州").endsWith("\n");
    }
}

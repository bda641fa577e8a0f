package io.github.attain.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.ChineseWording;
import io.github.attain.text.Text;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemListTest {
    private static final Problem ONE = Problem.of(ProblemCode.MISQUOTED).with("value", "x");

    private final ProblemList problems = new ProblemList("a.csv");

    @Test
    void whereAProblemIsIsSaidAsExactlyAsItIsKnown() {
        problems.add(ONE);
        problems.add(12, ONE);
        problems.add(13, "站点", ONE);
        problems.enter("b.json");
        problems.addAt("/rules/0", ONE);

        assertThat(problems.all())
                .containsExactly(
                        ONE.at(new Location("a.csv", Text.none())),
                        ONE.at(new Location("a.csv", new Text("第12行", "line 12"))),
                        ONE.with("column", "站点").at(new Location("a.csv", new Text("第13行“站点”列", "line 13, column 站点"))),
                        ONE.at(new Location("b.json", Text.same("/rules/0"))));
    }

    private static Stream<Consumer<ProblemList>> ways() {
        return Stream.of(
                list -> list.add(ONE),
                list -> list.add(7, ONE),
                list -> list.add(7, "站点", ONE),
                list -> list.addAt("/rules/0", ONE));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aThousandAreKeptAndTheRestIsCounted(Consumer<ProblemList> add) {
        for (int i = 0; i < 1000; i++) {
            assertThat(problems.hasRoom()).isTrue();
            add.accept(problems);
        }

        assertThat(problems.hasRoom()).isFalse();
        assertThat(problems.all()).hasSize(1000).extracting(Problem::code).containsOnly(ProblemCode.MISQUOTED);
        add.accept(problems);
        add.accept(problems);
        assertThat(problems.all()).hasSize(1001);
        Problem last = problems.all().get(1000);
        assertThat(last.code()).isEqualTo(ProblemCode.MORE_PROBLEMS);
        assertThat(last.attributes()).containsEntry("value", "1002").containsEntry("allowed", "1000");
        ChineseWording.isChinese(problems.all().subList(1000, 1001));
    }
}

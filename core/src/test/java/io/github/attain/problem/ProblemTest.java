package io.github.attain.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    private static final Problem WRONG_UNIT =
            Problem.of(ProblemCode.UNKNOWN_UNIT).with("value", "oranges").with("allowed", "t, kg");

    @Test
    void saysWhatIsWrongInBothLanguages() {
        assertThat(WRONG_UNIT.message(Locale.ENGLISH)).isEqualTo("unknown unit \"oranges\": t, kg");
        assertThat(WRONG_UNIT.message(Locale.CHINA)).isEqualTo("未知单位“oranges”：t, kg");
        assertThat(WRONG_UNIT).hasToString("unknown unit \"oranges\": t, kg");
    }

    @Test
    void saysWhereItStands() {
        Problem placed = WRONG_UNIT.at(new Location("values.csv", new Text("第12行", "line 12")));
        assertThat(placed.message().en()).startsWith("values.csv: line 12: unknown unit");
        assertThat(placed.message().zh()).startsWith("values.csv：第12行：未知单位");
        assertThat(new Location("values.csv", "")).hasToString("values.csv");
        assertThat(new Location("", "/targets/3")).hasToString("/targets/3");
        assertThat(new Location("pack.json", "/targets/3").text())
                .isEqualTo(new Text("pack.json：/targets/3", "pack.json: /targets/3"));
        assertThat(placed.location().path()).isEqualTo("line 12");
        assertThat(Location.NONE.isNone()).isTrue();
    }

    @Test
    void anAttributeMayHaveWordsInBothLanguages() {
        Problem problem = Problem.of(ProblemCode.DUPLICATE)
                .with("subject", new Text("站点", "station"))
                .with("value", "1001A");
        assertThat(problem.message()).isEqualTo(new Text("站点“1001A”重复", "the station \"1001A\" stands there twice"));
        assertThat(problem.attributes()).containsExactly(Map.entry("subject", "station"), Map.entry("value", "1001A"));
        Problem other = problem.with("subject", new Text("监测点", "station"));
        assertThat(other).isNotEqualTo(problem);
        assertThat(other.attributes()).isEqualTo(problem.attributes());
    }

    @Test
    void bracesInAValueAreNoTemplate() {
        Problem problem = Problem.of(ProblemCode.UNKNOWN_UNIT)
                .with("value", "{allowed}{x")
                .with("allowed", "}");
        assertThat(problem.message().en()).isEqualTo("unknown unit \"{allowed}{x\": }");
    }

    @Test
    void hostileValuesAreDefusedAndCut() {
        Problem problem = Problem.of(ProblemCode.UNKNOWN_UNIT)
                .with("value", "a\u0000\u001b[31m\u202eb\r\n")
                .with("allowed", "9".repeat(100_000));
        assertThat(problem.attributes().get("value")).isEqualTo("a<U+0000><U+001B>[31m<U+202E>b<U+000D><U+000A>");
        assertThat(problem.message().en()).hasSizeLessThan(400).endsWith("9… (100000 characters)");
        assertThat(problem.message().zh()).hasSizeLessThan(400).endsWith("9…（共100000个字符）");
    }

    @Test
    void aCutNeverLeavesHalfACharacter() {
        String text = "a".repeat(199) + "😀😀";
        String shown = Problem.of(ProblemCode.UNKNOWN_UNIT).with("value", text).toString();
        assertThat(shown).contains("a".repeat(199));
        assertThat(shown.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Test
    void hostileLocationsAreDefusedToo() {
        Problem problem = WRONG_UNIT.at(new Location("a\u001b[31m.json", "/targets/\u202e\n"));
        assertThat(problem.message().en().codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(c -> c == 0x202e);
    }

    @Test
    void attributesStandInTheOrderInWhichTheyWereAdded() {
        assertThat(WRONG_UNIT.attributes().keySet()).containsExactly("value", "allowed");
        assertThat(WRONG_UNIT.with("value", "pears").attributes())
                .containsEntry("value", "pears")
                .hasSize(2);
        assertThat(WRONG_UNIT.attributes()).containsEntry("value", "oranges");
    }

    @Test
    void problemsAreEqualByWhatTheySay() {
        Problem same =
                Problem.of(ProblemCode.UNKNOWN_UNIT).with("value", "oranges").with("allowed", "t, kg");
        assertThat(same).isEqualTo(WRONG_UNIT).hasSameHashCodeAs(WRONG_UNIT);
        assertThat(same).isNotEqualTo(WRONG_UNIT.at(new Location("x", ""))).isNotEqualTo(WRONG_UNIT.with("value", "x"));
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCodeHasASentenceInBothLanguagesWithTheSameAttributes(ProblemCode code) {
        assertThat(names(code.template().zh()))
                .isEqualTo(names(code.template().en()))
                .isNotEmpty();
        assertThat(code.template().zh()).matches(".*[\u4e00-\u9fff].*").doesNotContain("(", ")");
        assertThat(code.template().en()).matches("[\\x20-\\x7e]+");
        Problem filled = Problem.of(code);
        for (String name : names(code.template().en())) {
            filled = filled.with(name, "VALUE");
        }
        assertThat(filled.message().en()).contains("VALUE").doesNotContain("{", "}", "?");
        assertThat(filled.severity()).isEqualTo(code.severity());
    }

    private static List<String> names(String template) {
        return Stream.of(template.split("\\{", -1))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf('}')))
                .sorted()
                .toList();
    }

    @Test
    void anExceptionCarriesAllProblemsAndShowsTwenty() {
        List<Problem> many = Stream.iterate(1, i -> i + 1)
                .limit(25)
                .map(i -> WRONG_UNIT.with("value", "unit" + i))
                .toList();
        ProblemsException exception = new ProblemsException(many);
        assertThat(exception.problems()).isEqualTo(many);
        assertThat(exception)
                .hasMessageContaining("unit1\"")
                .hasMessageContaining("unit20")
                .hasMessageContaining("5 more");
        assertThat(exception.getMessage()).doesNotContain("unit21");
        assertThat(new ProblemsException(WRONG_UNIT)).hasMessage(WRONG_UNIT.toString());
    }

    @Test
    void goodPartsComeBackBesideBadOnes() {
        Checked<String> partly = Checked.of("good", List.of(WRONG_UNIT));
        assertThat(partly.value()).contains("good");
        assertThat(partly.hasErrors()).isTrue();
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(partly::orThrow)
                .satisfies(e -> assertThat(e.problems()).containsExactly(WRONG_UNIT));
        assertThat(partly.map(String::length)).isEqualTo(Checked.of(4, List.of(WRONG_UNIT)));
    }

    @Test
    void notesAndWarningsDoNotStopAnybody() {
        Problem note = Problem.of(ProblemCode.UNUSED_INDICATOR).with("value", "x");
        Problem warning = Problem.of(ProblemCode.SHARE_COUNT_MISMATCH);
        Checked<String> noted = Checked.of("good", List.of(note, warning));
        assertThat(noted.hasErrors()).isFalse();
        assertThat(noted.orThrow()).isEqualTo("good");
    }

    @Test
    void aFailureHasNoValueAndAtLeastOneProblem() {
        Checked<String> failed = Checked.failed(WRONG_UNIT);
        assertThat(failed.value()).isEmpty();
        assertThat(failed.map(String::length).problems()).containsExactly(WRONG_UNIT);
        assertThatExceptionOfType(ProblemsException.class).isThrownBy(failed::orThrow);
        assertThatIllegalArgumentException().isThrownBy(() -> Checked.failed(List.of()));
        assertThat(failed).isEqualTo(Checked.failed(WRONG_UNIT)).hasSameHashCodeAs(Checked.failed(WRONG_UNIT));
        assertThat(failed).isNotEqualTo(Checked.of("x"));
    }
}

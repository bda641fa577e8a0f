package io.github.attain.assessment;

import static io.github.attain.testing.Facts.CLAUSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Scenes.Scene;
import io.github.attain.rule.Rule;
import io.github.attain.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a sentence in both languages for every verdict that it can give. */
class SentenceTest {
    private static final List<String> PLACEHOLDERS = List.of(
            "null",
            "Optional",
            "?",
            "？",
            "{",
            "}",
            "@",
            "[",
            "]",
            "io.github",
            "Text",
            "Quantity",
            "_",
            "MET",
            "true",
            "false");

    static Stream<Scene> scenes() {
        return Scenes.all();
    }

    /** Otherwise the checks below would leave a rule out in silence. */
    @Test
    void theScenesShowEveryRuleInEveryState() {
        for (Class<?> kind : Rule.class.getPermittedSubclasses()) {
            Set<Verdict> shown = Scenes.all()
                    .filter(s -> s.rule().getClass() == kind)
                    .map(Scene::verdict)
                    .collect(Collectors.toSet());
            assertThat(shown).as(kind.getSimpleName()).isEqualTo(EnumSet.allOf(Verdict.class));
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void theSceneIsInTheStateThatItShows(Scene scene) {
        assertThat(scene.result().verdict()).isEqualTo(scene.verdict());
        assertThat(scene.result().reason().isPresent()).isEqualTo(scene.verdict() == Verdict.NOT_ASSESSABLE);
        assertThat(scene.result().gap().isPresent()).isEqualTo(scene.verdict() == Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void theSentenceNamesPlaceTermPromiseVerdictAndClause(Scene scene) {
        Text sentence = scene.result().sentence();
        Text promise = scene.result().promise();
        assertThat(sentence.zh())
                .startsWith("焦作市")
                .contains("2025", promise.zh(), CLAUSE.citation().zh())
                .endsWith("。");
        assertThat(sentence.en())
                .startsWith("Jiaozuo, ")
                .contains("2025", promise.en(), CLAUSE.citation().en())
                .endsWith(".");
        assertThat(sentence.in(Locale.CHINA)).isEqualTo(sentence.zh());
        assertThat(scene.result().sentence(Locale.forLanguageTag("tr-TR"))).isEqualTo(sentence.en());
        String said = switch (scene.verdict()) {
            case MET -> "the target is met";
            case NOT_MET -> "the target is not met";
            case PENDING -> "the term is not over yet";
            case UNDECIDED -> "undecided";
            case NOT_ASSESSABLE -> "not assessable";
        };
        assertThat(sentence.en()).contains(said);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void noSentenceShowsTheProgramBehindIt(Scene scene) {
        for (String text : texts(scene)) {
            assertThat(text).doesNotContain(PLACEHOLDERS.toArray(String[]::new)).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void punctuationIsWhole(Scene scene) {
        for (String text : texts(scene)) {
            assertThat(text)
                    .doesNotContain(
                            "  ", " ,", " ;", " .", ",,", ";;", "..", "，，", "；；", "。。", "，；", "；，", "：；", "()", "（）");
            assertThat(count(text, '(')).isEqualTo(count(text, ')'));
            assertThat(count(text, '（')).isEqualTo(count(text, '）'));
            assertThat(text).isEqualTo(text.strip());
        }
        assertThat(scene.result().sentence().zh()).doesNotContain("(", ")", ", ", "; ");
        assertThat(scene.result().sentence().en()).doesNotContain("，", "；", "：", "（", "。");
    }

    private static long count(String text, char c) {
        return text.chars().filter(t -> t == c).count();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void eachLanguageKeepsToItself(Scene scene) {
        String zh = scene.result().sentence().zh().replace(CLAUSE.citation().zh(), "");
        assertThat(zh.replaceAll("2025-[HQ][1-4]", "")).doesNotContainPattern("[A-Za-z]");
        String en = scene.result()
                .sentence()
                .en()
                .replace(CLAUSE.citation().en(), "")
                .replace("附件", "");
        assertThat(en.replaceAll("[ⅠⅡⅢⅣⅤ]|劣Ⅴ", "")).doesNotContainPattern("[\u4e00-\u9fff]");
    }

    /** The sentence and the steps in both languages, without the numeral signs of relations. */
    private static List<String> texts(Scene scene) {
        Result result = scene.result();
        return Stream.concat(
                        Stream.of(result.sentence()),
                        result.sensitivities().stream().map(Sensitivity::otherwise))
                .flatMap(t -> Stream.of(t.zh(), t.en()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyStepIsSaidInBothLanguages(Scene scene) {
        scene.result().steps().forEach(step -> {
            assertThat(step.text().zh()).isNotBlank().doesNotContain("null", "Optional", "[", "{");
            assertThat(step.text().en()).isNotBlank().doesNotContain("null", "Optional", "[", "{");
        });
        if (!scene.result().measurements().isEmpty()) {
            assertThat(scene.result().steps()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void theDigitsAreThoseOfTheWestInAnyLocale(Scene scene) {
        String all = scene.result().sentence().zh() + scene.result().sentence().en();
        assertThat(all.codePoints().filter(Character::isDigit)).allMatch(c -> c >= '0' && c <= '9');
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void everyVerdictHasAName(Verdict verdict) {
        assertThat(verdict.label().zh()).isNotBlank();
        assertThat(verdict.label().en()).isNotBlank();
    }
}

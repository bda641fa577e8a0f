package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {
    private static final GradeScale WATER = GradeScale.SURFACE_WATER;

    /** The Latin i must read in a Turkish locale, too. */
    @ParameterizedTest
    @CsvSource({
        "Ⅰ, 0", "I, 0", "i, 0", "1, 0", "ⅰ, 0", "Ⅱ类, 1", "II类, 1", "ii, 1", "Ⅲ, 2", "III, 2", "3, 2", "３, 2", "Ⅳ级, 3",
        "IV, 3", "iv, 3", "4类, 3", "Ⅴ, 4", "V, 4", "5, 4", "劣Ⅴ, 5", "劣V, 5", "劣v类, 5", "劣Ⅴ类, 5"
    })
    void readsTheClassesOfSurfaceWater(String text, int index) {
        assertThat(WATER.read(text).orThrow()).isEqualTo(new Grade(WATER, index));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "类",
                "6",
                "VI",
                "Ⅵ",
                "0",
                "A",
                "劣",
                "劣劣Ⅴ",
                "III-IV",
                "ΙΙΙ",
                "111",
                "1.0",
                "ⅢⅢⅢⅢⅢⅢⅢⅢⅢⅢⅢⅢⅢⅢⅢⅢⅢⅢⅢⅢⅢⅢ"
            })
    void refusesOtherClassesAndSaysWhichThereAre(String text) {
        Problem problem = WATER.read(text).problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_CLASS);
        assertThat(problem.message().en()).contains("Ⅰ, Ⅱ, Ⅲ, Ⅳ, Ⅴ, 劣Ⅴ");
    }

    @Test
    void groundwaterHasNoClassBelowFive() {
        assertThat(GradeScale.GROUNDWATER.read("劣Ⅴ").value()).isEmpty();
        assertThat(GradeScale.GROUNDWATER.grade("Ⅴ").index()).isEqualTo(4);
    }

    @Test
    void lettersAreReadInEitherCaseAndNotAsDigits() {
        assertThat(GradeScale.LETTERS.grade("b").label()).isEqualTo("B");
        assertThat(GradeScale.LETTERS.grade("C级").label()).isEqualTo("C");
        assertThat(GradeScale.LETTERS.read("1").value()).isEmpty();
        assertThat(GradeScale.LETTERS.read("E").value()).isEmpty();
    }

    @Test
    void theBetterClassComesFirst() {
        assertThat(WATER.grade("Ⅱ").isAtLeast(WATER.grade("Ⅲ"))).isTrue();
        assertThat(WATER.grade("Ⅲ").isAtLeast(WATER.grade("Ⅲ"))).isTrue();
        assertThat(WATER.grade("劣Ⅴ").isAtLeast(WATER.grade("Ⅴ"))).isFalse();
        assertThat(WATER.grade("Ⅰ")).isLessThan(WATER.grade("劣Ⅴ"));
    }

    @Test
    void classesOfOtherScalesDoNotCompare() {
        Grade water = WATER.grade("Ⅲ");
        Grade ground = GradeScale.GROUNDWATER.grade("Ⅲ");
        assertThat(water).isNotEqualTo(ground);
        assertThatIllegalArgumentException().isThrownBy(() -> water.compareTo(ground));
        assertThatIllegalArgumentException().isThrownBy(() -> water.isAtLeast(ground));
    }

    @Test
    void aScaleHasTwoDifferentClassesAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeScale("x", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeScale("x", List.of("A")));
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeScale("x", List.of("A", "A")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grade(WATER, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grade(WATER, -1));
    }

    @Test
    void scalesAreFoundByTheirId() {
        assertThat(GradeScale.named("surface-water")).contains(WATER);
        assertThat(GradeScale.named("groundwater")).contains(GradeScale.GROUNDWATER);
        assertThat(GradeScale.named("letters")).contains(GradeScale.LETTERS);
        assertThat(GradeScale.named("Surface-Water")).isEmpty();
    }

    @Test
    void everyClassReadsBackFromItsLabel() {
        for (GradeScale scale : List.of(WATER, GradeScale.GROUNDWATER, GradeScale.LETTERS)) {
            for (String label : scale.labels()) {
                Grade grade = scale.grade(label);
                assertThat(grade.written()).isEqualTo(label);
                assertThat(scale.grade(grade.text().zh())).isEqualTo(grade);
            }
        }
        assertThat(WATER.grade("Ⅲ").text()).isEqualTo(new Text("Ⅲ类", "class Ⅲ"));
    }

    @Test
    void twoClassesAreAScale() {
        GradeScale two = new GradeScale("x", List.of("A", "B"));
        assertThat(two.grade("b").index()).isEqualTo(1);
    }

    /** Roman numerals are known up to V; a scale that is longer has its own labels. */
    @Test
    void aScaleMayHaveMoreClassesThanRomanNumeralsAreKnown() {
        List<String> labels = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I9", "J", "K", "L", "M");
        GradeScale many = new GradeScale("x", labels);
        assertThat(many.grade("M").index()).isEqualTo(12);
        assertThat(many.read("13").value()).isEmpty();
        assertThat(many.read("N").value()).isEmpty();
    }

    /** What is as long as no class is written is no class; the blanks of a cell are no part of it. */
    @Test
    void aLongTextIsNoClass() {
        assertThat(WATER.read(" ".repeat(18) + "Ⅲ类").value()).contains(WATER.grade("Ⅲ"));
        assertThat(WATER.read(" ".repeat(19) + "Ⅲ类").value()).isEmpty();
    }
}

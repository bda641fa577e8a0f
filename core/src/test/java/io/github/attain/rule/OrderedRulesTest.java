package io.github.attain.rule;

import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.INDEX;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.RANKING;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.GradeScale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on classes, ranks and findings. */
class OrderedRulesTest {
    private static final ClassLimit CLASS_4 = new ClassLimit(GradeScale.SURFACE_WATER.grade("Ⅳ"));
    private static final RankLimit OUT_OF_LAST_20 = RankLimit.outOfLast(20, 168);
    private static final FindingRequired BASICALLY = FindingRequired.of(Finding.BASICALLY);
    private static final FindingRequired FULLY = FindingRequired.of(Finding.YES);

    @ParameterizedTest
    @CsvSource({"Ⅰ, met, 3", "Ⅲ, met, 1", "Ⅳ, met, 0", "Ⅴ, not met, -1", "劣Ⅴ, not met, -2"})
    void aClassIsReachedByItselfAndByBetterOnes(String measured, String answer, int margin) {
        Known evidence = Known.of(WATER_CLASS, measured);
        assertThat(evidence.by(CLASS_4)).isEqualTo(answer);
        assertThat(evidence.rounded().by(CLASS_4)).isEqualTo(answer);
        assertThat(evidence.margin(CLASS_4).amount()).isEqualTo(Exact.of(margin));
    }

    @Test
    void classesOfAnotherScaleAndOtherValuesAreNotComparable() {
        assertThat(Known.of(WATER_CLASS, GradeScale.GROUNDWATER.grade("Ⅲ")).by(CLASS_4))
                .isEqualTo("NOT_COMPARABLE");
        assertThat(Known.of(PM25, "3 ug/m3").by(CLASS_4)).isEqualTo("REFUSED");
        assertThat(Known.nothing(WATER_CLASS, "2025").by(CLASS_4)).isEqualTo("NO_MEASUREMENT");
        assertThat(CLASS_4.misfits(PM25, Facts.TERM))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_SCALE);
        assertThat(CLASS_4.misfits(WATER_CLASS, Facts.TERM)).isEmpty();
        assertThat(CLASS_4.otherStrictness(Facts.PM25, Facts.TERM)).isEmpty();
        assertThat(CLASS_4.describe(WATER_CLASS)).isEqualTo(new Text("达到或好于Ⅳ类", "class Ⅳ or better"));
    }

    @ParameterizedTest
    @CsvSource({"1, met, 147", "147, met, 1", "148, met, 0", "149, not met, -1", "168, not met, -20"})
    void outOfTheLastTwentyOf168IsPlace148OrBetter(int place, String answer, int margin) {
        Known evidence = Known.of(RANKING, place + " of 168");
        assertThat(evidence.by(OUT_OF_LAST_20)).isEqualTo(answer);
        assertThat(evidence.margin(OUT_OF_LAST_20).amount()).isEqualTo(Exact.of(margin));
    }

    @Test
    void outOfTheLastFiftyIsPlace118() {
        assertThat(RankLimit.outOfLast(50, 168)).isEqualTo(new RankLimit(118, 168));
        assertThat(OUT_OF_LAST_20).isEqualTo(new RankLimit(148, 168));
    }

    @Test
    void aRankingOfAnotherLengthIsNotComparable() {
        assertThat(Known.of(RANKING, "1 of 169").by(OUT_OF_LAST_20)).isEqualTo("NOT_COMPARABLE");
        assertThat(Known.of(INDEX, "3").by(OUT_OF_LAST_20)).isEqualTo("REFUSED");
        assertThat(Known.nothing(RANKING, "2025").by(OUT_OF_LAST_20)).isEqualTo("NO_MEASUREMENT");
        assertThat(OUT_OF_LAST_20.misfits(INDEX, Facts.TERM))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_SCALE);
        assertThat(OUT_OF_LAST_20.misfits(RANKING, Facts.TERM)).isEmpty();
    }

    @Test
    void placesThatDoNotExistAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RankLimit(0, 168));
        assertThatIllegalArgumentException().isThrownBy(() -> new RankLimit(169, 168));
        assertThatIllegalArgumentException().isThrownBy(() -> RankLimit.outOfLast(168, 168));
        assertThatIllegalArgumentException().isThrownBy(() -> RankLimit.outOfLast(-1, 168));
        assertThatIllegalArgumentException().isThrownBy(() -> RankLimit.outOfLast(Integer.MIN_VALUE, 168));
    }

    @Test
    void ranksAreDescribedInBothLanguages() {
        assertThat(OUT_OF_LAST_20.describe(RANKING))
                .isEqualTo(new Text("居168名中第148名或更前", "place 148 or better of 168"));
    }

    @ParameterizedTest
    @CsvSource({"yes, met, met", "basically, met, not met", "no, not met, not met"})
    void aFindingKeepsThePromiseFromTheRequiredDegreeOn(String stated, String basically, String fully) {
        assertThat(Known.of(BLACK_WATER, stated).by(BASICALLY)).isEqualTo(basically);
        assertThat(Known.of(BLACK_WATER, stated).by(FULLY)).isEqualTo(fully);
    }

    @Test
    void withoutAFindingNothingIsDecided() {
        assertThat(Known.nothing(BLACK_WATER, "2025").by(FULLY)).isEqualTo("FINDING_MISSING");
        assertThat(Known.of(PM25, "46 ug/m3").by(FULLY)).isEqualTo("FINDING_MISSING");
        assertThat(Known.nothing(BLACK_WATER, "2025")
                        .disputed("2025", "yes", "no")
                        .by(FULLY))
                .isEqualTo("AMBIGUOUS");
    }

    @Test
    void aNumberIsReadAsAnInterpretationWhereThereIsOne() {
        FindingRequired read = new FindingRequired(Finding.YES, Optional.of(Limit.atMost("2 ug/m3")));
        assertThat(Known.of(PM25, "2 ug/m3").by(read)).isEqualTo("met");
        assertThat(Known.of(PM25, "3 ug/m3").by(read)).isEqualTo("not met");
        assertThat(Known.of(PM25, "3 ug/m3").steps(read)).anyMatch(s -> s.contains("interpretation"));
        assertThat(Known.of(PM25, Finding.NO).by(read)).isEqualTo("not met");
        assertThat(Known.of(PM25, Finding.YES).by(read)).isEqualTo("met");
        assertThat(Known.nothing(PM25, "2025").by(read)).isEqualTo("FINDING_MISSING");
        assertThat(read.misfits(WATER_CLASS, Facts.TERM))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_SCALE);
        assertThat(FULLY.misfits(BLACK_WATER, Facts.TERM)).isEmpty();
    }

    @Test
    void aFindingOfNoKeepsNoPromise() {
        assertThatIllegalArgumentException().isThrownBy(() -> FindingRequired.of(Finding.NO));
        assertThat(FULLY.otherStrictness(Facts.PM25, Facts.TERM)).contains(BASICALLY);
        assertThat(BASICALLY.otherStrictness(Facts.PM25, Facts.TERM)).contains(FULLY);
    }
}

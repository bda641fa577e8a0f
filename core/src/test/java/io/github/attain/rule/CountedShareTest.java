package io.github.attain.rule;

import static io.github.attain.testing.Facts.BAD_SECTIONS;
import static io.github.attain.testing.Facts.GOOD_SECTIONS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.assessment.Sensitivity;
import io.github.attain.assessment.Verdict;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.text.Text;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedShareTest {
    private static final CountedShare GOOD_235 = new CountedShare(Limit.atLeast("64.2 %"), 235, 366);
    private static final CountedShare HEAVY_8 = new CountedShare(Limit.atMost("2.2 %"), 8, 366);
    private static final CountedShare BAD_2 = new CountedShare(Limit.atMost("22.22 %"), 2, 9);

    /** 235 of 366 is 64.2077 %, 234 of 366 is 63.9344 %; 8 of 366 is 2.1858 %, 9 of 366 is 2.4590 %. */
    @ParameterizedTest
    @CsvSource({"235, met, met", "234, not met, not met", "236, met, met"})
    void daysOfALeapYearAreHeldAgainstThePercentage(int days, String full, String rounded) {
        Known evidence = Known.of(GOOD_SHARE, days + " of 366");
        assertThat(evidence.by(GOOD_235)).isEqualTo(full);
        assertThat(evidence.rounded().by(GOOD_235)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"8, met, met", "9, not met, not met", "7, met, met"})
    void daysOfHeavyPollutionAreHeldAgainstThePercentage(int days, String full, String rounded) {
        Known evidence = Known.of(BAD_SECTIONS, days + " of 366");
        assertThat(evidence.by(HEAVY_8)).isEqualTo(full);
        assertThat(evidence.rounded().by(HEAVY_8)).isEqualTo(rounded);
    }

    @Test
    void fullValueWouldFailExactlyTheCaseThatThePercentageEncodes() {
        assertThat(Known.of(BAD_SECTIONS, "2 of 9").rounded().by(BAD_2)).isEqualTo("met");
        assertThat(Known.of(BAD_SECTIONS, "2 of 9").by(BAD_2)).isEqualTo("not met");
        CountedShare good = new CountedShare(Limit.atLeast("77.78 %"), 7, 9);
        assertThat(Known.of(GOOD_SECTIONS, "7 of 9").rounded().by(good)).isEqualTo("met");
        assertThat(Known.of(GOOD_SECTIONS, "7 of 9").by(good)).isEqualTo("not met");
        assertThat(Known.of(GOOD_SECTIONS, "6 of 9").rounded().by(good)).isEqualTo("not met");
    }

    private static Optional<Verdict> byCount(Known evidence) {
        return evidence.otherwise(Sensitivity.Choice.COUNT, BAD_2);
    }

    @Test
    void theCountGivesTheOtherReading() {
        assertThat(byCount(Known.of(BAD_SECTIONS, "2 of 9"))).contains(Verdict.MET);
        assertThat(byCount(Known.of(BAD_SECTIONS, "3 of 9"))).contains(Verdict.NOT_MET);
        assertThat(byCount(Known.of(BAD_SECTIONS, "22.22 %"))).isEmpty();
        assertThat(byCount(Known.nothing(BAD_SECTIONS, "2025"))).isEmpty();
    }

    @Test
    void theStepsNameBothReadings() {
        assertThat(Known.of(BAD_SECTIONS, "2 of 9").rounded().steps(BAD_2))
                .containsExactly(
                        "≈22.2222 % → 22.22 %",
                        "22.22 ≤ 22.22 %: true (rounded-value comparison)",
                        "by the count written beside it: at most 2/9 → met");
    }

    @Test
    void countsThatDoNotProduceThePercentageAreNoticed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountedShare(Limit.atLeast("64.2 %"), 235, 365))
                .withMessageContaining("64.4 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountedShare(Limit.atLeast("77.78 %"), 5, 9))
                .withMessageContaining("5 of 9 is 55.56 %");
    }

    @Test
    void aShareWithCountsIsInPercentAndHasCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CountedShare(Limit.atMost("46 ug/m3"), 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountedShare(Limit.atMost("0.5"), 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountedShare(Limit.atMost("50 %"), 3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountedShare(Limit.atMost("50 %"), -1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountedShare(Limit.atMost("50 %"), 0, 0));
    }

    @Test
    void otherScalesAreNotComparable() {
        assertThat(Known.of(PM25, "46 ug/m3").by(GOOD_235)).isEqualTo("REFUSED");
        assertThat(Known.nothing(GOOD_SHARE, "2025").by(GOOD_235)).isEqualTo("NO_MEASUREMENT");
    }

    @Test
    void strictnessAndWords() {
        assertThat(BAD_2.otherStrictness(Facts.GOOD_SECTIONS, Facts.TERM))
                .contains(new CountedShare(Limit.below("22.22 %"), 2, 9));
        assertThat(GOOD_235.describe(GOOD_SHARE))
                .isEqualTo(new Text("不低于64.2 %（235/366）", "at least 64.2 % (235 of 366)"));
    }
}

package io.github.attain.measurement;

import static io.github.attain.testing.Facts.GOOD_SECTIONS;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.measurement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.attain.text.Text;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementTest {
    private static final Measurement PLAIN = measured(PM25, "2025", "46 ug/m3").build();

    @Test
    void isKnownFromTheDayItBecameKnown() {
        Measurement published = measured(PM25, "2025", "46 ug/m3")
                .knownFrom(LocalDate.of(2026, 1, 20))
                .build();
        assertThat(published.isKnownOn(LocalDate.of(2026, 1, 19))).isFalse();
        assertThat(published.isKnownOn(LocalDate.of(2026, 1, 20))).isTrue();
        assertThat(published.isKnownOn(LocalDate.of(2026, 1, 21))).isTrue();
        assertThat(PLAIN.isKnownOn(LocalDate.MIN)).isTrue();
    }

    @Test
    void saysNothingThatNobodySaid() {
        assertThat(PLAIN.basis()).isEqualTo(Basis.UNSTATED);
        assertThat(PLAIN.completeness()).isEmpty();
        assertThat(PLAIN.source()).isEmpty();
        assertThat(PLAIN.knownFrom()).isEmpty();
        assertThat(PLAIN.note()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> Measurement.builder().build());
    }

    @ParameterizedTest
    @CsvSource({
        "46 ug/m3, 46.0 ug/m3, true",
        "46 ug/m3, 0.046 mg/m3, true",
        "46 ug/m3, 46.1 ug/m3, false",
        "46 ug/m3, 46 mg/m3, false",
        "138/3 ug/m3, 46 ug/m3, true"
    })
    void numbersAgreeByValue(String one, String other, boolean agree) {
        Measurement a = measured(PM25, "2025", one).build();
        Measurement b = measured(PM25, "2025", other).build();
        assertThat(a.agreesWith(b)).isEqualTo(agree);
        assertThat(b.agreesWith(a)).isEqualTo(agree);
    }

    @Test
    void sharesAgreeWithTheirPercentage() {
        Measurement counted = measured(GOOD_SECTIONS, "2025", "2 of 5").build();
        assertThat(counted.agreesWith(measured(GOOD_SECTIONS, "2025", "40 %").build()))
                .isTrue();
        assertThat(counted.agreesWith(measurement(GOOD_SECTIONS, "2025", Quantity.parse("40 %"))
                        .build()))
                .isTrue();
        assertThat(counted.agreesWith(measured(GOOD_SECTIONS, "2025", "4 of 10").build()))
                .isTrue();
        assertThat(counted.agreesWith(measured(GOOD_SECTIONS, "2025", "40.1 %").build()))
                .isFalse();
    }

    @Test
    void otherKindsNeverAgree() {
        assertThat(PLAIN.agreesWith(
                        measurement(PM25, "2025", Quantity.parse("46 t")).build()))
                .isFalse();
        assertThat(PLAIN.agreesWith(measurement(PM25, "2025", Finding.YES).build()))
                .isFalse();
        Measurement three = measured(WATER_CLASS, "2025", "Ⅲ").build();
        assertThat(three.agreesWith(measured(WATER_CLASS, "2025", "3").build())).isTrue();
        assertThat(three.agreesWith(measured(WATER_CLASS, "2025", "Ⅳ").build())).isFalse();
        assertThat(three.agreesWith(PLAIN)).isFalse();
    }

    @Test
    void onlyStatedGasStatesClash() {
        Basis standard = new Basis(Dust.UNSTATED, Status.UNSTATED, GasState.STANDARD);
        Basis reference = new Basis(Dust.UNSTATED, Status.UNSTATED, GasState.REFERENCE);
        assertThat(standard.clashesWith(reference)).isTrue();
        assertThat(reference.clashesWith(standard)).isTrue();
        assertThat(standard.clashesWith(standard)).isFalse();
        assertThat(standard.clashesWith(Basis.UNSTATED)).isFalse();
        assertThat(Basis.UNSTATED.clashesWith(reference)).isFalse();
    }

    /** The minimum of 324 days does not change in leap years: GB 3095-2026, 6.2. */
    @ParameterizedTest
    @CsvSource({
        "324, 365, 324, 0, true, 41",
        "324, 366, 324, 0, true, 42",
        "323, 365, 324, 1, false, 42",
        "0, 365, 324, 324, false, 365",
        "365, 365, 324, 0, true, 0"
    })
    void completenessCountsWhatIsMissingAndWhatIsRequired(
            int valid, int expected, int required, int stillRequired, boolean sufficient, int missing) {
        Completeness completeness = Completeness.withMinimum(valid, expected, required);
        assertThat(completeness.stillRequired()).isEqualTo(stillRequired);
        assertThat(completeness.isSufficient()).isEqualTo(sufficient);
        assertThat(completeness.missing()).isEqualTo(missing);
    }

    @Test
    void impossibleCompletenessIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Completeness.lacking(366, 365, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Completeness.lacking(-1, 365, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Completeness.lacking(300, 365, 66));
        assertThatIllegalArgumentException().isThrownBy(() -> Completeness.lacking(300, 365, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Completeness.withMinimum(300, 365, 400));
    }

    /** GB 3095-2026, 4.4, calls them 过渡阶段浓度限值; numbers of standards read alike in both languages. */
    @Test
    void editionsAreNamedInBothLanguages() {
        assertThat(Measurement.editionName("HJ 663-2026 + HJ 633-2026 + GB 3095-2026 transitional"))
                .isEqualTo(new Text(
                        "HJ 663-2026 + HJ 633-2026 + GB 3095-2026过渡阶段限值",
                        "HJ 663-2026 + HJ 633-2026 + GB 3095-2026 transitional"));
        assertThat(Measurement.editionName("HJ 663-2013")).isEqualTo(Text.same("HJ 663-2013"));
    }
}

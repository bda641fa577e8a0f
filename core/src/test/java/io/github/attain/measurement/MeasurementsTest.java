package io.github.attain.measurement;

import static io.github.attain.testing.Facts.CITY;
import static io.github.attain.testing.Facts.GOOD_SECTIONS;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.measured;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementsTest {
    private static final Measurement IN_2025 =
            measured(PM25, "2025", "46 ug/m3").build();
    private static final Measurement IN_2024 =
            measured(PM25, "2024", "48 ug/m3").build();

    @Test
    void theSameMeasurementTwiceCountsOnce() {
        Measurement again = measured(PM25, "2025", "46 ug/m3").build();
        assertThat(Measurements.of(List.of(IN_2025, again)).all()).containsExactly(IN_2025);
        assertThat(Measurements.builder().add(IN_2025).add(again).build().all()).hasSize(1);
    }

    @Test
    void whatBecameKnownLaterIsLeftOut() {
        Measurement restated = measured(PM25, "2024", "47 ug/m3")
                .knownFrom(LocalDate.of(2025, 6, 1))
                .build();
        Measurements all = Measurements.of(List.of(IN_2024, restated, IN_2025));
        assertThat(all.knownOn(LocalDate.of(2025, 5, 31)).all()).containsExactly(IN_2024, IN_2025);
        assertThat(all.knownOn(LocalDate.of(2025, 6, 1))).isSameAs(all);
    }

    @Test
    void areFoundByPlaceAndIndicator() {
        Measurements all = Measurements.of(List.of(IN_2025, IN_2024));
        assertThat(all.of("410800", PM25.id())).containsExactly(IN_2025, IN_2024);
        assertThat(all.of("410801", PM25.id())).isEmpty();
        assertThat(all.of("410800", "air.pm10")).isEmpty();
    }

    @Test
    void areBuiltFromWhatPeopleHave() {
        Measurements built = Measurements.builder()
                .add(CITY, PM25.id(), Year.of(2025), "46 ug/m3")
                .add(CITY, GOOD_SECTIONS.id(), Year.of(2025), "2 of 5")
                .add(CITY, GOOD_SECTIONS.id(), Year.of(2024), Share.of(1, 5))
                .build();
        assertThat(built.all().get(0)).isEqualTo(IN_2025);
        assertThat(built.all())
                .extracting(Measurement::value)
                .containsExactly(Quantity.parse("46 ug/m3"), Share.of(2, 5), Share.of(1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"46 oranges", "", "NaN", "1,200 t", "2 of", "of", "2 of 0", "some of them"})
    void textThatIsNoValueThrowsItsProblems(String text) {
        Measurements.Builder builder = Measurements.builder();
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> builder.add(CITY, PM25.id(), Year.of(2025), text));
        assertThat(builder.build().all()).isEmpty();
    }

    @Test
    void theSameThingWithAnotherValueIsAConflict() {
        Measurement other = measured(PM25, "2025", "47 ug/m3").build();
        List<Problem> conflicts =
                Measurements.of(List.of(IN_2025, other, IN_2024)).conflicts();
        assertThat(conflicts).extracting(Problem::code).containsExactly(ProblemCode.CONFLICTING_MEASUREMENTS);
        assertThat(conflicts.get(0).message().en()).contains("410800", PM25.id(), "2025", "46 ug/m3", "47 ug/m3");
    }

    /** Three values, one of them spelled twice: whichever row comes first, the lowest in writing is held against the others. */
    @Test
    void theOrderOfRowsMakesNoDifferenceToAConflict() {
        Measurement higher = measured(PM25, "2025", "47 ug/m3").build();
        Measurement highest = measured(PM25, "2025", "48.0 ug/m3").build();
        Measurement noted = measured(PM25, "2025", "47 ug/m3")
                .note(io.github.attain.text.Text.same("restated"))
                .build();
        List<Problem> conflicts = Measurements.of(List.of(IN_2025, higher, highest, noted, IN_2024))
                .conflicts();
        assertThat(conflicts)
                .extracting(
                        p -> p.attributes().get("value") + " " + p.attributes().get("other"))
                .containsExactly("46 ug/m3 47 ug/m3", "46 ug/m3 48.0 ug/m3");
        assertThat(Measurements.of(List.of(IN_2024, highest, noted, higher, IN_2025))
                        .conflicts())
                .isEqualTo(conflicts);
    }

    @Test
    void theSourceMakesNoDifferenceToAConflict() {
        Measurement other = measured(PM25, "2025", "47 ug/m3")
                .source(io.github.attain.testing.Facts.CLAUSE)
                .build();
        assertThat(Measurements.of(List.of(IN_2025, other)).conflicts()).hasSize(1);
    }

    @Test
    void anotherSpellingAnotherBasisAnotherPeriodOrALaterRestatementIsNoConflict() {
        Measurement spelled = measured(PM25, "2025", "0.0460 mg/m3").build();
        Measurement dusty = measured(PM25, "2025", "50 ug/m3")
                .basis(new Basis(Dust.INCLUDED, Status.FINAL, GasState.ACTUAL))
                .build();
        Measurement restated = measured(PM25, "2025", "47 ug/m3")
                .knownFrom(LocalDate.of(2026, 6, 1))
                .build();
        assertThat(Measurements.of(List.of(IN_2025, spelled, dusty, restated, IN_2024))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void setsAreEqualByWhatTheyHold() {
        assertThat(Measurements.of(List.of(IN_2025, IN_2024))).isEqualTo(Measurements.of(List.of(IN_2025, IN_2024)));
        assertThat(Measurements.of(List.of(IN_2025))).isNotEqualTo(Measurements.of(List.of(IN_2024)));
        assertThat(Measurements.of(List.of())).isEqualTo(Measurements.builder().build());
    }
}

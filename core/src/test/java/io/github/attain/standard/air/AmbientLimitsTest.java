package io.github.attain.standard.air;

import static io.github.attain.standard.air.AmbientLimits.GB_3095_2012;
import static io.github.attain.standard.air.AmbientLimits.GB_3095_2012_AMENDED_2018;
import static io.github.attain.standard.air.AmbientLimits.GB_3095_2026_FINAL;
import static io.github.attain.standard.air.AmbientLimits.GB_3095_2026_TRANSITIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.measurement.GasState;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AmbientLimitsTest {
    private static final List<AmbientLimits> EDITIONS =
            List.of(GB_3095_2012, GB_3095_2012_AMENDED_2018, GB_3095_2026_TRANSITIONAL, GB_3095_2026_FINAL);

    @ParameterizedTest
    @CsvFileSource(resources = "ambient-limits.csv", useHeadersInDisplayName = true)
    void limitsAreThoseOfTable1(
            Pollutant pollutant,
            Averaging averaging,
            String one2012,
            String two2012,
            String oneTransitional,
            String twoTransitional,
            String oneFinal,
            String twoFinal) {
        for (AmbientLimits edition : List.of(GB_3095_2012, GB_3095_2012_AMENDED_2018)) {
            assertLimits(edition, pollutant, averaging, one2012, two2012);
        }
        assertLimits(GB_3095_2026_TRANSITIONAL, pollutant, averaging, oneTransitional, twoTransitional);
        assertLimits(GB_3095_2026_FINAL, pollutant, averaging, oneFinal, twoFinal);
    }

    private static void assertLimits(
            AmbientLimits edition, Pollutant pollutant, Averaging averaging, String one, String two) {
        assertThat(edition.limit(pollutant, averaging, AreaClass.I)).contains(Exact.parse(one));
        assertThat(edition.limit(pollutant, averaging, AreaClass.II)).contains(Exact.parse(two));
    }

    /** Fourteen rows are in the file; every other combination has no limit. */
    @Test
    void nothingElseHasALimit() {
        for (AmbientLimits edition : EDITIONS) {
            int limits = 0;
            for (Pollutant pollutant : Pollutant.values()) {
                for (Averaging averaging : Averaging.values()) {
                    limits += edition.limit(pollutant, averaging, AreaClass.II).isPresent() ? 1 : 0;
                }
            }
            assertThat(limits).isEqualTo(14);
            assertThat(edition.limit(Pollutant.O3, Averaging.YEAR, AreaClass.II))
                    .isEmpty();
            assertThat(edition.limit(Pollutant.CO, Averaging.YEAR, AreaClass.I)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, GB 3095-2012",
        "2018-08-31, GB 3095-2012",
        "2018-09-01, GB 3095-2012/XG1-2018",
        "2026-02-28, GB 3095-2012/XG1-2018",
        "2026-03-01, GB 3095-2026 transitional",
        "2030-12-31, GB 3095-2026 transitional",
        "2031-01-01, GB 3095-2026",
        "2060-01-01, GB 3095-2026"
    })
    void theDayEvaluatedChoosesTheEdition(LocalDate day, String id) {
        assertThat(AmbientLimits.on(day)).hasToString(id);
        assertThat(AmbientLimits.on(day).id()).isEqualTo(id);
    }

    @Test
    void beforeTheFirstEditionTheCallerChooses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmbientLimits.on(LocalDate.parse("2015-12-31")))
                .withMessageContaining("2016-01-01");
    }

    @Test
    void editionsFollowOneAnotherWithoutGap() {
        for (int i = 1; i < EDITIONS.size(); i++) {
            assertThat(EDITIONS.get(i - 1).until())
                    .contains(EDITIONS.get(i).from().minusDays(1));
        }
        assertThat(GB_3095_2026_FINAL.until()).isEmpty();
        assertThat(EDITIONS).extracting(AmbientLimits::title).doesNotHaveDuplicates();
    }

    @Test
    void theAmendmentChangedTheStateOfTheGases() {
        for (Pollutant pollutant : Pollutant.values()) {
            boolean particles = pollutant == Pollutant.PM25 || pollutant == Pollutant.PM10;
            assertThat(GB_3095_2012.gasState(pollutant)).isEqualTo(GasState.STANDARD);
            for (AmbientLimits later : EDITIONS.subList(1, 4)) {
                assertThat(later.gasState(pollutant)).isEqualTo(particles ? GasState.ACTUAL : GasState.REFERENCE);
            }
        }
    }

    @Test
    void aProvinceMaySetStricterLimits() {
        LocalDate start = LocalDate.parse("2027-01-01");
        AmbientLimits provincial = GB_3095_2026_TRANSITIONAL
                .derived("made-up", new Text("某省标准", "a province's standard"))
                .limit(Pollutant.PM25, Averaging.YEAR, AreaClass.II, Exact.of(28))
                .inForce(start, null)
                .build();
        assertThat(provincial.limit(Pollutant.PM25, Averaging.YEAR, AreaClass.II))
                .contains(Exact.of(28));
        assertThat(provincial.limit(Pollutant.PM25, Averaging.DAY, AreaClass.II))
                .contains(Exact.of(60));
        assertThat(provincial.gasState(Pollutant.PM25)).isEqualTo(GasState.ACTUAL);
        assertThat(provincial.id()).isEqualTo("made-up");
        assertThat(provincial.title().zh()).isEqualTo("某省标准");
        assertThat(provincial.from()).isEqualTo(start);
        assertThat(provincial.until()).isEqualTo(Optional.empty());
        assertThat(GB_3095_2026_TRANSITIONAL.limit(Pollutant.PM25, Averaging.YEAR, AreaClass.II))
                .contains(Exact.of(30));
    }

    @Test
    void senselessLimitsAreRefused() {
        AmbientLimits.Builder builder = GB_3095_2012.derived("made-up", Text.same("made up"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.limit(Pollutant.CO, Averaging.DAY, AreaClass.I, Exact.ZERO))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.inForce(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-02-28")))
                .withMessageContaining("2026-02-28");
    }
}

package io.github.attain.rules.henan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.assessment.Assessor;
import io.github.attain.json.PackReader;
import io.github.attain.json.PackRecord;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.ProblemsException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HenanRecordTest {

    @Test
    void theBuildRecordsThatItCheckedTheData() throws Exception {
        URL first = Objects.requireNonNull(HenanRules.class.getResource("pack.json"));
        try (InputStream record = HenanRules.class.getResourceAsStream("pack.json.checked")) {
            assertThat(record).hasBinaryContent(PackRecord.of(Path.of(first.toURI())));
        }
    }

    @Test
    void thePartOfAPlaceAnswersForItAsTheWholePackDoes() {
        RulePack whole = HenanRules.load();
        LocalDate date = LocalDate.of(2026, 6, 30);
        Measurements.Builder measured = Measurements.builder();
        for (Place place : whole.places()) {
            measured.add(place, "air.pm25.annual-mean", Year.of(2025), "46.4 ug/m3");
        }
        Measurements values = measured.build();
        Assessor all = Assessor.of(whole.targets());
        Set<Integer> plans = new HashSet<>();
        for (Place place : whole.places()) {
            RulePack part = PackReader.load(HenanRules.class, "pack.json", place);
            assertThat(part).isEqualTo(whole.within(place)).isEqualTo(HenanRules.load(place));
            assertThat(Assessor.of(part.targets()).assess(place, values, date).results())
                    .isEqualTo(all.assess(place, values, date).results());
            LocalDate earlier = LocalDate.of(2023, 1, 1);
            assertThat(Assessor.of(part.targets())
                            .asKnownOn(earlier)
                            .assess(place, values, date)
                            .results())
                    .isEqualTo(
                            all.asKnownOn(earlier).assess(place, values, date).results());
            plans.add(part.plans().size());
        }
        // The province has all plans, a place without any has none.
        assertThat(plans).contains(whole.plans().size(), 1).hasSizeGreaterThan(3);
    }

    @Test
    void aPlaceOutsideOfThePackIsRefused() {
        Place beijing = Place.of("110000", "北京市", "Beijing");
        assertThatThrownBy(() -> PackReader.load(HenanRules.class, "pack.json", beijing))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("110000");
    }

    @Test
    void loadingOnceMoreGivesTheSameAndReadingGivesAnEqualPack() {
        assertThat(HenanRules.load())
                .isSameAs(HenanRules.load())
                .isEqualTo(PackReader.read(HenanRules.class, "pack.json").orThrow());
    }
}

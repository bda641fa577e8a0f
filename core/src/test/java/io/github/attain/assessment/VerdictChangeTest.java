package io.github.attain.assessment;

import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.rule.Limit;
import io.github.attain.target.Target;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictChangeTest {
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 31);

    private static Target limit(String id, String limit) {
        return target(PM25, "2025", Limit.atMost(limit)).id(id).build();
    }

    private static Assessment assess(LocalDate asOf, List<Target> targets, String... values) {
        List<Measurement> measured = List.of(values).stream()
                .map(value -> measured(PM25, "2025", value).build())
                .toList();
        return Assessor.of(targets).assess(Measurements.of(measured), asOf);
    }

    private static List<String> told(Assessment before, Assessment after) {
        return VerdictChange.between(before, after).stream()
                .map(change -> change.text().en())
                .toList();
    }

    @Test
    void aHarderPromiseTurnsTheVerdictAndTheOthersAreNotTold() {
        Assessment mild = assess(AFTER, List.of(limit("a", "46 ug/m3"), limit("b", "50 ug/m3")), "45 ug/m3");
        Assessment hard = assess(AFTER, List.of(limit("a", "44 ug/m3"), limit("b", "48 ug/m3")), "45 ug/m3");
        assertThat(told(mild, hard)).containsExactly("a: met → not met");
        assertThat(VerdictChange.between(hard, mild).get(0).text().zh()).isEqualTo("a: 未达到 → 达到");
    }

    @Test
    void aRevisedMeasurementIsToldTheSameWay() {
        List<Target> targets = List.of(limit("a", "46 ug/m3"));
        assertThat(told(assess(AFTER, targets, "46 ug/m3"), assess(AFTER, targets, "47 ug/m3")))
                .containsExactly("a: met → not met");
    }

    @Test
    void aValueThatArrivesAndATermThatEndsAreChanges() {
        List<Target> targets = List.of(limit("a", "46 ug/m3"));
        assertThat(told(assess(AFTER, targets), assess(AFTER, targets, "46 ug/m3")))
                .containsExactly("a: not assessable → met");
        LocalDate inside = LocalDate.of(2025, 6, 30);
        assertThat(told(assess(inside, targets, "46 ug/m3"), assess(AFTER, targets, "46 ug/m3")))
                .containsExactly("a: pending → met");
    }

    @Test
    void whileTheTermIsRunningItsStandingIsWhatChanges() {
        List<Target> targets = List.of(limit("a", "46 ug/m3"));
        LocalDate inside = LocalDate.of(2025, 7, 10);
        Assessment before = running(targets, inside, "45");
        assertThat(told(before, running(targets, inside, "99"))).containsExactly("a: possible → out of reach");
        assertThat(told(before, running(targets, inside, "44"))).isEmpty();
    }

    private static Assessment running(List<Target> targets, LocalDate asOf, String value) {
        return Assessor.of(targets).assess(Measurements.of(List.of(RunningTerms.pm25(value))), asOf);
    }

    @Test
    void targetsThatCameStandInOrderAndThoseThatWentStandLast() {
        Assessment before = assess(AFTER, List.of(limit("gone", "46 ug/m3"), limit("same", "46 ug/m3")), "45 ug/m3");
        Assessment after = assess(AFTER, List.of(limit("new", "44 ug/m3"), limit("same", "46 ug/m3")), "45 ug/m3");
        List<VerdictChange> changes = VerdictChange.between(before, after);
        assertThat(told(before, after)).containsExactly("new: — → not met", "gone: met → —");
        assertThat(changes.get(0).before()).isEmpty();
        assertThat(changes.get(1).after()).isEmpty();
    }

    @Test
    void theSameVerdictWithAnotherMarginIsNoChange() {
        List<Target> targets = List.of(limit("a", "46 ug/m3"));
        assertThat(told(assess(AFTER, targets, "40 ug/m3"), assess(AFTER, targets, "41 ug/m3")))
                .isEmpty();
    }
}

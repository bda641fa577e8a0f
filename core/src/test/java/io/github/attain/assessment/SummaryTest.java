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

class SummaryTest {
    private static Target limit(String year) {
        return target(PM25, year, Limit.atMost("46 ug/m3")).id("t." + year).build();
    }

    private static Assessment assess(List<Target> targets, Measurement... measured) {
        return Assessor.of(targets).assess(Measurements.of(List.of(measured)), LocalDate.of(2025, 7, 5));
    }

    private static void says(Assessment assessment, String zh, String en) {
        assertThat(assessment.summary().zh()).isEqualTo(zh);
        assertThat(assessment.summary().en()).isEqualTo(en);
    }

    @Test
    void whatNothingSpeaksOfIsCountedApart() {
        Assessment assessment = assess(
                List.of(limit("2024"), limit("2023"), limit("2022")),
                measured(PM25, "2024", "50 ug/m3").build(),
                measured(PM25, "2023", "40 ug/m3").build());
        says(
                assessment,
                "3项目标，其中2项有实测值：达到1项，未达到1项；其余无实测值：不可评1项",
                "3 targets, of which 2 measured: 1 met, 1 not met; of the others nothing is measured: 1 not"
                        + " assessable");
        assertThat(assessment.answered())
                .extracting(result -> result.target().id())
                .containsExactly("t.2024", "t.2023");
    }

    /** (46.5 × 365 − 50 × 181) / 184 = 43.06: the second half of the year decides. */
    @Test
    void whereRunningPromisesStandIsCounted() {
        says(
                assess(
                        List.of(limit("2025")),
                        measured(PM25, "2025-01-01/2025-06-30", "50 ug/m3").build()),
                "1项目标，均有实测值：未到期1项（仍可完成1项）",
                "1 target, all measured: 1 pending (1 possible)");
    }

    @Test
    void nothingMeasuredAndNothingPromisedAreSaid() {
        says(
                assess(List.of(limit("2024"), limit("2025"))),
                "2项目标，均无实测值：未到期1项，不可评1项",
                "2 targets, nothing measured: 1 pending, 1 not assessable");
        says(assess(List.of()), "没有目标", "no targets");
    }
}

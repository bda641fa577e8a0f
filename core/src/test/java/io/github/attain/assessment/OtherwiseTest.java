package io.github.attain.assessment;

import static io.github.attain.testing.Facts.FIRMS;
import static io.github.attain.testing.Facts.OTHER_CLAUSE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.rule.About;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.Limit;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would be if a value, a target, an assignment or a tolerance were otherwise: two assessments, compared. */
class OtherwiseTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 1);
    private static final Target LIMIT =
            target(PM25, "2025", Limit.atMost("46 ug/m3")).id("limit").build();
    private static final Target ASSIGNED = target(PM25, "2025", new Assigned(new Text("省", "the province")))
            .id("assigned")
            .build();
    private static final Target ABOUT = target(FIRMS, "2025", new About(Quantity.parse("300 {firm}")))
            .id("about")
            .build();
    private static final Assessor ASSESSOR = Assessor.of(List.of(LIMIT, ASSIGNED, ABOUT));
    private static final Measurement DEDUCTED = measured(PM25, "2025", "45 ug/m3")
            .basis(new Basis(Dust.DEDUCTED, Status.FINAL, GasState.UNSTATED))
            .build();
    private static final Measurement COUNTED =
            measured(FIRMS, "2025", "310 {firm}").build();
    private static final Measurement HIGHER = measured(PM25, "2025", "48 ug/m3").build();

    private static List<String> told(Assessor otherwise, Measurement... measured) {
        Assessment before = ASSESSOR.assess(Measurements.of(List.of(DEDUCTED, COUNTED)), AS_OF);
        Assessment after = otherwise.assess(Measurements.of(List.of(measured)), AS_OF);
        return VerdictChange.between(before, after).stream()
                .map(change -> change.text().en())
                .toList();
    }

    private static Assessor assigning(String limit) {
        return ASSESSOR.withAssignment(new Assignment("assigned", Limit.atMost(limit), OTHER_CLAUSE));
    }

    private static Assessor tolerating(Assessor assessor, String tolerance) {
        return assessor.withTolerance("about", Quantity.parse(tolerance));
    }

    @Test
    void nothingOtherwiseChangesNothing() {
        assertThat(told(ASSESSOR, DEDUCTED, COUNTED)).isEmpty();
    }

    @Test
    void anotherValueInThePlaceOfTheFirstTurnsTheVerdict() {
        assertThat(told(ASSESSOR, HIGHER, COUNTED)).containsExactly("limit: met → not met");
        // Beside the final figure a plain one does not speak.
        assertThat(told(ASSESSOR, DEDUCTED, COUNTED, HIGHER)).isEmpty();
        Measurement earlier = measured(PM25, "2024", "48 ug/m3").build();
        assertThat(told(ASSESSOR, DEDUCTED, COUNTED, earlier)).isEmpty();
    }

    @Test
    void anotherTargetIsHeldAgainstTheSameValues() {
        Target stricter =
                Target.builder().from(LIMIT).rule(Limit.atMost("44 ug/m3")).build();
        assertThat(told(Assessor.of(List.of(stricter, ASSIGNED, ABOUT)), DEDUCTED, COUNTED))
                .containsExactly("limit: met → not met");
        Target added = Target.builder().from(stricter).id("new").build();
        assertThat(told(Assessor.of(List.of(LIMIT, ASSIGNED, ABOUT, added)), DEDUCTED, COUNTED))
                .containsExactly("new: — → not met");
    }

    @Test
    void assignedValuesAndTolerancesAreSupplied() {
        assertThat(told(assigning("45 ug/m3"), DEDUCTED, COUNTED)).containsExactly("assigned: not assessable → met");
        assertThat(told(tolerating(ASSESSOR, "5 {firm}"), DEDUCTED, COUNTED))
                .containsExactly("about: not assessable → not met");
    }

    @Test
    void changesAddUpAndLeaveTheFirstAssessorAsItIs() {
        assertThat(told(tolerating(assigning("48 ug/m3"), "20 {firm}"), HIGHER, COUNTED))
                .containsExactly(
                        "limit: met → not met", "assigned: not assessable → met", "about: not assessable → met");
        assertThat(told(ASSESSOR, DEDUCTED, COUNTED)).isEmpty();
    }
}

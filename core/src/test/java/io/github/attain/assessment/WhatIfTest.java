package io.github.attain.assessment;

import static io.github.attain.testing.Facts.FIRMS;
import static io.github.attain.testing.Facts.OTHER_CLAUSE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.problem.ProblemsException;
import io.github.attain.rule.About;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.Limit;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIfTest {
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
    private static final Measurements MEASURED = Measurements.of(
            List.of(DEDUCTED, measured(FIRMS, "2025", "310 {firm}").build()));
    private static final WhatIf ASKED = WhatIf.of(ASSESSOR, MEASURED, AS_OF);

    private static List<String> told(WhatIf question) {
        return question.changes().stream().map(c -> c.text().en()).toList();
    }

    @Test
    void nothingOtherwiseChangesNothing() {
        assertThat(ASKED.changes()).isEmpty();
        assertThat(ASKED.after()).isEqualTo(ASKED.before());
    }

    @Test
    void anotherValueSpeaksInThePlaceOfAllThatWereThere() {
        Measurement other = measured(PM25, "2025", "48 ug/m3").build();
        assertThat(told(ASKED.with(other))).containsExactly("limit: met → not met");
        // Beside the final figure a plain one does not speak.
        assertThat(told(ASKED.add(other))).isEmpty();
        assertThat(told(ASKED.with(measured(PM25, "2024", "48 ug/m3").build()))).isEmpty();
    }

    @Test
    void anotherTargetIsHeldAgainstTheSameValues() {
        Target stricter =
                Target.builder().from(LIMIT).rule(Limit.atMost("44 ug/m3")).build();
        assertThat(told(ASKED.with(stricter))).containsExactly("limit: met → not met");
        assertThat(told(ASKED.with(Target.builder().from(stricter).id("new").build())))
                .containsExactly("new: — → not met");
    }

    @Test
    void assignedValuesAndTolerancesAreSupplied() {
        Assignment assignment = new Assignment("assigned", Limit.atMost("45 ug/m3"), OTHER_CLAUSE);
        assertThat(told(ASKED.bind(assignment))).containsExactly("assigned: not assessable → met");
        assertThat(told(ASKED.tolerate("about", Quantity.parse("5 {firm}"))))
                .containsExactly("about: not assessable → not met");
        assertThatThrownBy(() -> ASKED.tolerate("nobody", Quantity.parse("5 {firm}")))
                .isInstanceOf(ProblemsException.class);
    }

    @Test
    void stepsAddUpAndLeaveWhatIsUntouched() {
        WhatIf question = ASKED.with(measured(PM25, "2025", "48 ug/m3").build())
                .bind(new Assignment("assigned", Limit.atMost("48 ug/m3"), OTHER_CLAUSE))
                .tolerate("about", Quantity.parse("20 {firm}"));
        assertThat(told(question))
                .containsExactly(
                        "limit: met → not met", "assigned: not assessable → met", "about: not assessable → met");
        assertThat(question.before()).isEqualTo(ASSESSOR.assess(MEASURED, AS_OF));
        assertThat(told(ASKED)).isEmpty();
        assertThat(MEASURED.all()).contains(DEDUCTED);
    }
}

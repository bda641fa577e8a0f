package io.github.attain.rule;

import static io.github.attain.testing.Facts.PM25;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 按省下达目标. */
class AssignedTest {
    private static final Assigned BY_PROVINCE = new Assigned(new Text("省", "the province"));

    @Test
    void withoutAnAssignmentNothingIsDecided() {
        assertThat(Known.of(PM25, "1 ug/m3").by(BY_PROVINCE)).isEqualTo("NOT_ASSIGNED");
        assertThat(Known.nothing(PM25, "2025").by(BY_PROVINCE)).isEqualTo("NOT_ASSIGNED");
    }

    @Test
    void theAssignedRuleDecides() {
        Known evidence = Known.of(PM25, "46 ug/m3");
        assertThat(evidence.assigning(Limit.atMost("46 ug/m3")).by(BY_PROVINCE)).isEqualTo("met");
        assertThat(evidence.assigning(Limit.below("46 ug/m3")).by(BY_PROVINCE)).isEqualTo("not met");
        assertThat(evidence.assigning(Limit.atMost("46 ug/m3")).steps(BY_PROVINCE))
                .containsExactly("assigned by: Notice of assignment 附件", "46 ≤ 46 µg/m³: true (full-value comparison)");
    }

    @Test
    void anAssignmentThatDoesNotFitOrPointsElsewhereAgainIsRefused() {
        Known evidence = Known.of(PM25, "46 ug/m3");
        assertThat(refusal(evidence.assigning(Limit.atMost("46 t")))).isEqualTo(ProblemCode.UNIT_MISMATCH);
        assertThat(refusal(evidence.assigning(BY_PROVINCE))).isEqualTo(ProblemCode.SENSELESS_RULE);
        EitherOf circle = new EitherOf(List.of(Arm.of(BY_PROVINCE), Arm.of(Limit.below("46 ug/m3"))));
        assertThat(refusal(evidence.assigning(circle))).isEqualTo(ProblemCode.SENSELESS_RULE);
    }

    private static ProblemCode refusal(Known evidence) {
        ProblemsException refused = catchThrowableOfType(ProblemsException.class, () -> evidence.result(BY_PROVINCE));
        return refused.problems().get(0).code();
    }

    @Test
    void anAssignmentServesWhereverTheRuleStands() {
        EitherOf rule = new EitherOf(List.of(Arm.of(BY_PROVINCE), Arm.of(Limit.atMost("40 ug/m3"))));
        Known evidence = Known.of(PM25, "46 ug/m3");
        assertThat(evidence.by(rule)).isEqualTo("NOT_ASSIGNED");
        assertThat(Known.of(PM25, "40 ug/m3").by(rule)).isEqualTo("met");
        assertThat(evidence.assigning(Limit.atMost("46 ug/m3")).by(rule)).isEqualTo("met");
        assertThat(evidence.assigning(Limit.atMost("46 ug/m3")).steps(rule))
                .contains("at most 46 µg/m³", "46 ≤ 46 µg/m³: true (full-value comparison)");
    }

    @Test
    void isDescribedInBothLanguages() {
        assertThat(BY_PROVINCE.describe(PM25).zh()).contains("省").contains("下达");
        assertThat(BY_PROVINCE.describe(PM25).en()).contains("the province");
        assertThat(BY_PROVINCE.misfits(PM25, Facts.TERM)).isEmpty();
    }
}

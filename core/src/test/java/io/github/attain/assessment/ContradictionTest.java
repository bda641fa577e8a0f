package io.github.attain.assessment;

import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.OTHER_CLAUSE;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.rule.Limit;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One plan promises 100 % in its goals and 70 % in a task, as 惠济's plan for water does. */
class ContradictionTest {
    private static final Target GOAL = share("goal", "100 %");
    private static final Target TASK = Target.builder()
            .from(share("task", "70 %"))
            .clause(OTHER_CLAUSE)
            .addRelations(
                    new Relation(Relation.Kind.CONTRADICTS, "goal", Optional.empty()),
                    new Relation(Relation.Kind.CONTRADICTS, "task", Optional.empty()),
                    new Relation(Relation.Kind.CONTRADICTS, "elsewhere", Optional.empty()))
            .build();
    private static final Target OTHER = share("other", "50 %");

    private static Target share(String id, String limit) {
        return target(GOOD_SHARE, "2025", Limit.atLeast(limit)).id(id).build();
    }

    private static Assessment assess(Target... targets) {
        return Assessor.of(List.of(targets))
                .assess(
                        Measurements.of(
                                List.of(measured(GOOD_SHARE, "2025", "80 %").build())),
                        LocalDate.of(2026, 1, 31));
    }

    @Test
    void bothSidesKnowOfEachOtherAlthoughTheDataNameItOnOne() {
        Assessment assessment = assess(GOAL, TASK, OTHER);
        assertThat(assessment.of("goal").orElseThrow().contradictions()).containsExactly(TASK);
        assertThat(assessment.of("task").orElseThrow().contradictions()).containsExactly(GOAL);
        assertThat(assessment.of("other").orElseThrow().contradictions()).isEmpty();
    }

    @Test
    void eachSideIsJudgedAsItStandsAndSaysWhatContradictsIt() {
        Assessment assessment = assess(GOAL, TASK, OTHER);
        Result goal = assessment.of("goal").orElseThrow();
        Result task = assessment.of("task").orElseThrow();
        assertThat(goal.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(task.verdict()).isEqualTo(Verdict.MET);
        assertThat(goal.sentence(Locale.ENGLISH))
                .contains("; this contradicts the target in " + OTHER_CLAUSE.locator() + ": ", "at least 70 %");
        assertThat(task.sentence(Locale.CHINA)).contains("；与专栏1第1行的目标矛盾：", "不低于100 %");
        assertThat(assessment.of("other").orElseThrow().sentence(Locale.ENGLISH))
                .doesNotContain("contradicts");
    }

    @Test
    void theOtherSideIsKnownAlsoWhereItsPlaceIsNotAskedFor() {
        Place county = GOAL.place().inside("410822", "博爱县", "Bo'ai");
        Target inCounty = Target.builder().from(TASK).place(county).build();
        Assessment assessment = Assessor.of(List.of(GOAL, inCounty))
                .assess(county, Measurements.builder().build(), LocalDate.of(2026, 1, 31));
        assertThat(assessment.results())
                .singleElement()
                .satisfies(result -> assertThat(result.contradictions()).containsExactly(GOAL));
    }
}

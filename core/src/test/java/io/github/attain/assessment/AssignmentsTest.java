package io.github.attain.assessment;

import static io.github.attain.testing.Facts.OTHER_CLAUSE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Measurements;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One promise stands in three clauses of a plan, and waits in each of them for a value: 45 is measured. */
class AssignmentsTest {
    private static final Assigned BY_PROVINCE = new Assigned(new Text("省", "the province"));
    private static final Target BOX = waiting("box");
    private static final Target CHAPTER = waiting("chapter", "box");
    private static final Target ANNEX = waiting("annex", "chapter");
    private static final Clause OF_JUNE = Clause.of(Document.builder()
            .title(Text.same("notice"))
            .issued(LocalDate.of(2025, 6, 1))
            .build());

    private static Target waiting(String id, String... restated) {
        Target.Builder target = target(PM25, "2025", BY_PROVINCE).id(id);
        for (String other : restated) {
            target.addRelations(new Relation(Relation.Kind.RESTATES, other, Optional.empty()));
        }
        return target.build();
    }

    private static Assignment atMost(String limit, String target, Clause clause) {
        return new Assignment(target, Limit.atMost(limit + " ug/m3"), clause);
    }

    private static List<Verdict> verdicts(Assessor assessor) {
        Measurements measured =
                Measurements.of(List.of(measured(PM25, "2025", "45 ug/m3").build()));
        return assessor.assess(measured, LocalDate.of(2026, 1, 31)).results().stream()
                .map(Result::verdict)
                .toList();
    }

    private final Assessor assessor = Assessor.of(List.of(BOX, CHAPTER, ANNEX));

    @Test
    void whatSaysTheSameHearsTheSame() {
        assertThat(verdicts(assessor.withAssignment(atMost("46", "annex", OTHER_CLAUSE))))
                .containsExactly(Verdict.MET, Verdict.MET, Verdict.MET);
        assertThat(assessor.withAssignment(atMost("46", "annex", OTHER_CLAUSE))
                        .assess(Measurements.of(List.of()), LocalDate.of(2026, 1, 31))
                        .results())
                .extracting(result -> result.assignment().orElseThrow().target())
                .containsExactly("box", "chapter", "annex");
    }

    @Test
    void whatWasGivenUnderAnIdIsKeptInWhateverOrder() {
        Assignment strict = atMost("44", "box", OTHER_CLAUSE);
        Assignment mild = atMost("46", "chapter", OTHER_CLAUSE);

        // The last one speaks for the clause that was given none.
        assertThat(verdicts(assessor.withAssignment(strict).withAssignment(mild)))
                .containsExactly(Verdict.NOT_MET, Verdict.MET, Verdict.MET);
        assertThat(verdicts(assessor.withAssignment(mild).withAssignment(strict)))
                .containsExactly(Verdict.NOT_MET, Verdict.MET, Verdict.NOT_MET);
        assertThat(verdicts(assessor.withAssignment(strict).withAssignment(mild).withAssignment(strict)))
                .containsExactly(Verdict.NOT_MET, Verdict.MET, Verdict.NOT_MET);
    }

    /** Before June nothing else was known than what the box was given, in which the others share. */
    @Test
    void whatWasIssuedLaterHidesNothingThatWasKnown() {
        Assessor both = assessor.withAssignment(atMost("44", "box", OTHER_CLAUSE))
                .withAssignment(atMost("46", "chapter", OF_JUNE));

        assertThat(verdicts(both.asKnownOn(LocalDate.of(2025, 5, 31))))
                .containsExactly(Verdict.NOT_MET, Verdict.NOT_MET, Verdict.NOT_MET);
        assertThat(verdicts(both.asKnownOn(LocalDate.of(2025, 6, 1))))
                .containsExactly(Verdict.NOT_MET, Verdict.MET, Verdict.MET);
    }

    /** 44.4 rounds to 44, which is at most 44 and not below it. */
    @Test
    void theStrictnessOfWhatIsAssignedForOneArmIsAChoice() {
        Target either = target(
                        PM25, "2025", new EitherOf(List.of(Arm.of(BY_PROVINCE), Arm.of(Limit.atMost("40 ug/m3")))))
                .build();
        Result result = Assessor.of(List.of(either))
                .withAssignment(atMost("44", either.id(), OTHER_CLAUSE))
                .assess(
                        Measurements.of(
                                List.of(measured(PM25, "2025", "44.4 ug/m3").build())),
                        LocalDate.of(2026, 1, 31))
                .results()
                .get(0);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.sensitivities())
                .filteredOn(s -> s.choice() == Sensitivity.Choice.STRICTNESS)
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.verdict()).isEqualTo(Verdict.NOT_MET);
                    assertThat(s.otherwise().en()).isEqualTo("below 44 µg/m³; below 40 µg/m³");
                });
    }
}

package io.github.attain.pack;

import static io.github.attain.testing.Facts.CITY;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.Severity;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import io.github.attain.testing.ChineseWording;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the targets of a pack stand to one another. */
class PackRelationsTest {
    private static final Target GOOD =
            of("good", "2025", Limit.atMost("46 ug/m3")).build();

    private static Target.Builder of(String id, String period, Rule rule) {
        return target(PM25, period, rule).id(id);
    }

    private static RulePack.Builder pack(Target... targets) {
        RulePack.Builder pack = RulePack.builder()
                .id("pack")
                .version("1")
                .title(Text.same("pack"))
                .addPlaces(CITY)
                .addTargets(targets);
        List.of(targets).stream().map(Target::indicator).distinct().forEach(pack::addIndicators);
        return pack;
    }

    private static List<ProblemCode> codes(Target... targets) {
        List<Problem> problems = PackChecker.check(pack(targets).build());
        ChineseWording.isChinese(problems, "bad good step");
        return problems.stream().map(Problem::code).toList();
    }

    private static Relation relation(Relation.Kind kind, String other) {
        return new Relation(kind, other, Optional.empty());
    }

    @Test
    void relationsLeadToOtherTargetsOfThePack() {
        assertThat(codes(Target.builder()
                        .from(GOOD)
                        .addRelations(relation(Relation.Kind.RESTATES, "nobody"))
                        .build()))
                .containsExactly(ProblemCode.UNKNOWN_TARGET);
        assertThat(codes(Target.builder()
                        .from(GOOD)
                        .addRelations(relation(Relation.Kind.RESTATES, "good"))
                        .build()))
                .containsExactly(ProblemCode.UNKNOWN_TARGET);
    }

    @Test
    void contradictionsAreNamedAsWarnings() {
        Target task = of("task", "2025", Limit.atMost("70 ug/m3"))
                .addRelations(relation(Relation.Kind.CONTRADICTS, "good"))
                .build();
        List<Problem> problems = PackChecker.check(pack(GOOD, task).build());
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.CONTRADICTION);
        assertThat(problems.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(problems.get(0).message().en()).contains("task", "good");
    }

    /** An earlier step of 50 on the way to 46 is a milestone; the same year, another indicator or a harder one is not. */
    @ParameterizedTest
    @CsvSource({
        "2023, 50, ''",
        "2023, 46, ''",
        "2025, 50, SENSELESS_RULE",
        "2026, 50, SENSELESS_RULE",
        "2023, 45, MILESTONE_BACKWARDS"
    })
    void milestonesComeBeforeAndAskForLess(String period, String limit, String expected) {
        Target step = of("step", period, Limit.atMost(limit + " ug/m3"))
                .addRelations(relation(Relation.Kind.MILESTONE_OF, "good"))
                .build();
        List<ProblemCode> wanted = expected.isEmpty() ? List.of() : List.of(ProblemCode.valueOf(expected));
        assertThat(codes(GOOD, step)).isEqualTo(wanted);
    }

    @Test
    void milestonesOfAShareGoUp() {
        Target by2023 = target(GOOD_SHARE, "2023", Limit.atLeast("80 %"))
                .id("step")
                .addRelations(relation(Relation.Kind.MILESTONE_OF, "end"))
                .build();
        assertThat(codes(
                        target(GOOD_SHARE, "2025", Limit.atLeast("100 %"))
                                .id("end")
                                .build(),
                        by2023))
                .isEmpty();
        assertThat(codes(
                        target(GOOD_SHARE, "2025", Limit.atLeast("70 %"))
                                .id("end")
                                .build(),
                        by2023))
                .containsExactly(ProblemCode.MILESTONE_BACKWARDS);
    }

    @Test
    void tiersShareIndicatorAndTerm() {
        Target strive = of("strive", "2025", Limit.atMost("44 ug/m3"))
                .addRelations(relation(Relation.Kind.TIER_OF, "good"))
                .build();
        assertThat(codes(GOOD, strive)).isEmpty();
        Target other = Target.builder()
                .from(strive)
                .term(io.github.attain.time.Term.during(ReportingPeriod.ofYear(2024)))
                .build();
        assertThat(codes(GOOD, other)).containsExactly(ProblemCode.SENSELESS_RULE);
    }

    @Test
    void twoTargetsOnOneThingAreTiedByARelation() {
        Target second = of("second", "2025", Limit.atMost("44 ug/m3")).build();
        assertThat(codes(GOOD, second)).containsExactly(ProblemCode.OVERLAP);
        // No measurement has a scope: one value would decide both.
        Target scoped = Target.builder().from(second).scope(Text.same("大型企业")).build();
        assertThat(codes(GOOD, scoped)).containsExactly(ProblemCode.OVERLAP);
        Target restated = Target.builder()
                .from(second)
                .addRelations(relation(Relation.Kind.RESTATES, "good"))
                .build();
        assertThat(codes(GOOD, restated)).isEmpty();
        assertThat(codes(restated, GOOD)).isEmpty();
        Target tier = of("tier", "2025", Limit.atMost("40 ug/m3"))
                .addRelations(relation(Relation.Kind.TIER_OF, "good"))
                .build();
        // Both are tied to the first, and so to one another.
        assertThat(codes(GOOD, restated, tier)).isEmpty();
    }
}

package io.github.attain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Relation;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 济管办〔2024〕1号, item 12: outfalls traced 80 % by end 2023 and all by end 2024, fixed 30 %, 70 %, all by end 2025. */
class LadderTest {
    private static final Place JIYUAN = Place.of("419001", "济源", "Jiyuan");
    private static final Clause CLAUSE = new Clause(
            Document.builder().title(Text.same("济管办")).number("济管办〔2024〕1号").build(), "二(六)12");
    private static final Indicator FIXED = Indicator.builder()
            .id("water.outfalls.fixed-share")
            .name(new Text("入河排污口整治完成率", "share of outfalls fixed"))
            .scale(Indicator.Scale.SHARE)
            .better(Direction.HIGHER)
            .build();

    private static final Target IN_2023 = step("fixed-2023", 2023, "30 %", "fixed-2025");
    private static final Target IN_2024 = step("fixed-2024", 2024, "70 %", "fixed-2025");
    private static final Target IN_2025 = target("fixed-2025", 2025, "100 %").build();

    private static Target step(String id, int year, String limit, String finalTarget) {
        return target(id, year, limit)
                .addRelations(new Relation(Relation.Kind.MILESTONE_OF, finalTarget, Optional.empty()))
                .build();
    }

    private static Target.Builder target(String id, int year, String limit) {
        return Target.builder()
                .id(id)
                .place(JIYUAN)
                .indicator(FIXED)
                .term(Term.by(LocalDate.of(year, 12, 31)))
                .rule(Limit.atLeast(limit))
                .clause(CLAUSE);
    }

    private static Assessment assess(List<Target> targets) {
        Measurements measured = Measurements.builder()
                .add(JIYUAN, FIXED.id(), ReportingPeriod.ofYear(2023), Share.of(3, 10))
                .add(JIYUAN, FIXED.id(), ReportingPeriod.ofYear(2024), Share.of(6, 10))
                .build();
        return Assessor.of(targets).assess(measured, LocalDate.of(2025, 6, 1));
    }

    @Test
    void milestonesComeInTheOrderOfTheirDueDatesEachWithItsOwnVerdict() {
        List<Result> ladder = assess(List.of(IN_2025, IN_2024, IN_2023)).ladder("fixed-2024");
        assertThat(ladder).extracting(r -> r.target().id()).containsExactly("fixed-2023", "fixed-2024", "fixed-2025");
        assertThat(ladder).extracting(Result::verdict).containsExactly(Verdict.MET, Verdict.NOT_MET, Verdict.PENDING);
    }

    @Test
    void whatIsNoMilestoneStaysOutOfTheLadder() {
        Target other = target("other", 2024, "50 %").build();
        assertThat(assess(List.of(IN_2023, other)).ladder("other"))
                .extracting(r -> r.target().id())
                .containsExactly("other");
        assertThat(assess(List.of(IN_2023, other)).ladder("nobody")).isEmpty();
    }

    @Test
    void twoTiersAreJudgedApartWithWhatMustBeReachedFirst() {
        Target must = target("must", 2024, "60 %").build();
        Target strive = target("strive", 2024, "70 %")
                .strength(Strength.STRIVE)
                .addRelations(new Relation(Relation.Kind.TIER_OF, "must", Optional.empty()))
                .build();
        List<Result> tiers = assess(List.of(strive, must)).tiers("strive");
        assertThat(tiers).extracting(r -> r.target().id()).containsExactly("must", "strive");
        assertThat(tiers).extracting(Result::verdict).containsExactly(Verdict.MET, Verdict.NOT_MET);
    }
}

package io.github.attain.assessment;

import static io.github.attain.testing.Facts.GOOD_SECTIONS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Measurement;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Total;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a distance means for the kinds of rules. */
class DistanceOfRulesTest {
    private static final Measurement IN_2020 =
            measured(PM25, "2020", "56 ug/m3").build();

    private static Distance distance(Target target, Measurement... measurements) {
        return judge(target, measurements).distance().orElseThrow();
    }

    /** 7 of 9 is what 77.78 % stands for: it is at target level by the method of the indicator. */
    @Test
    void theMethodOfTheTargetDecidesTheLevel() {
        Target target = target(GOOD_SECTIONS, "2025", Limit.atLeast("77.78 %")).build();
        Distance distance =
                distance(target, measured(GOOD_SECTIONS, "2020", "7 of 9").build());
        assertThat(distance.isAtTargetLevel()).isTrue();
        assertThat(distance.margin().orElseThrow().amount().signum()).isZero();
        assertThat(distance(target, measured(GOOD_SECTIONS, "2020", "6 of 9").build())
                        .isAtTargetLevel())
                .isFalse();
    }

    @Test
    void classesHaveAGapInSteps() {
        Target target = target(WATER_CLASS, "2025", new ClassLimit(GradeScale.SURFACE_WATER.grade("Ⅲ")))
                .build();
        Distance distance = distance(target, measured(WATER_CLASS, "2020", "Ⅴ").build());
        assertThat(distance.isAtTargetLevel()).isFalse();
        assertThat(distance.margin().orElseThrow().amount()).isEqualTo(Exact.of(-2));
        assertThat(distance.changeNeeded()).isEmpty();
        assertThat(distance.perYear()).isEmpty();
    }

    @Test
    void totalsAndUnassignedTargetsHaveNoDistance() {
        Target total =
                target(NOX_CUT, "2021/2025", new Total(Limit.atLeast("9700 t"))).build();
        assertThat(judge(total, measured(NOX_CUT, "2020", "1000 t").build()).distance())
                .isEmpty();
        Target assigned = target(PM25, "2025", new Assigned(Text.same("x"))).build();
        assertThat(judge(assigned, IN_2020).distance()).isEmpty();
    }

    /** 50 in 2020: 48 keeps the either-of by its fall of 4 %, and 44 alone keeps the all-of. */
    @Test
    void ofSeveralArmsNoneGivesAWrongChange() {
        Measurement fifty = measured(PM25, "2020", "50 ug/m3").build();
        Change fall = new Change(Limit.atMost("-4 %"), ReportingPeriod.ofYear(2020));
        EitherOf either = new EitherOf(List.of(Arm.of(Limit.atMost("46 ug/m3")), Arm.of(fall)));
        Distance toEither = distance(target(PM25, "2025", either).build(), fifty);
        assertThat(toEither.isAtTargetLevel()).isFalse();
        assertThat(toEither.changeNeeded().map(Quantity::amount)).isNotEqualTo(Optional.of(Exact.of(-4)));
        AllOf both = new AllOf(List.of(Arm.of(Limit.atMost("46 ug/m3")), Arm.of(Limit.atMost("44 ug/m3"))));
        Distance toBoth = distance(target(PM25, "2025", both).build(), fifty);
        assertThat(toBoth.changeNeeded().map(Quantity::amount)).isNotEqualTo(Optional.of(Exact.of(-4)));
    }

    @Test
    void forADueDateEveryEarlierStateSpeaks() {
        Target target = target(GOOD_SHARE, "2025", Limit.atLeast("80 %"))
                .term(Term.by(LocalDate.of(2023, 12, 31)))
                .build();
        Distance distance =
                distance(target, measured(GOOD_SHARE, "2022-06", "70 %").build());
        assertThat(distance.changeNeeded()).contains(Quantity.parse("10 {pp}"));
        assertThat(distance.years()).isEqualTo(1);
    }

    @Test
    void ofAPromisedChangeTheGapIsOneInTheChange() {
        Change rise = new Change(Limit.atLeast("5 {pp}"), ReportingPeriod.ofYear(2020));
        Result result = judge(
                target(GOOD_SHARE, "2025", rise).build(),
                measured(GOOD_SHARE, "2020", "60 %").build(),
                measured(GOOD_SHARE, "2022", "62 %").build());
        Distance distance = result.distance().orElseThrow();
        assertThat(distance.isAtTargetLevel()).isFalse();
        assertThat(distance.margin().orElseThrow().amount()).isEqualByComparingTo(Exact.of(-3));
        assertThat(distance.changeNeeded()).as("a change of a change").isEmpty();
    }

    /** A rise by 800 t is in the unit of the value, and still a change of it: 1100 t lies not 300 t beyond it. */
    @Test
    void anAmountOfChangeIsNoLevel() {
        Change rise = new Change(Limit.atLeast("800 t"), ReportingPeriod.ofYear(2020));
        Result result = judge(
                target(NOX_CUT, "2025", rise).build(),
                measured(NOX_CUT, "2020", "1000 t").build(),
                measured(NOX_CUT, "2022", "1100 t").build());
        assertThat(result.distance().orElseThrow().changeNeeded()).isEmpty();
    }
}

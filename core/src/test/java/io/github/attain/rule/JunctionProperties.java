package io.github.attain.rule;

import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Either-of and all-of against truth tables of three values. */
class JunctionProperties {
    private static final Known EVIDENCE = Known.of(PM25, "46 ug/m3");

    /** Arms with answers that are known beforehand; the margins are 1 and 2, −3 and −4. */
    private static final Map<String, Rule> ARMS = Map.of(
            "met by 1", Limit.atMost("47 ug/m3"),
            "met by 2", Limit.atMost("48 ug/m3"),
            "not met by 3", Limit.atMost("43 ug/m3"),
            "not met by 4", Limit.atMost("42 ug/m3"),
            "TOLERANCE_NOT_STATED", new About(Quantity.parse("46 ug/m3")),
            "BASELINE_UNKNOWN", new NoWorse(ReportingPeriod.ofYear(2020)));

    @Provide
    Arbitrary<List<String>> answers() {
        return Arbitraries.of(ARMS.keySet()).list().ofMinSize(2).ofMaxSize(4);
    }

    private static List<Arm> arms(List<String> answers) {
        return answers.stream().map(ARMS::get).map(Arm::of).toList();
    }

    private static String first(List<String> answers, String... starts) {
        return answers.stream()
                .filter(a -> List.of(starts).stream().anyMatch(a::startsWith))
                .findFirst()
                .orElse("");
    }

    @Property
    void oneArmThatIsKeptKeepsAnEitherOf(@ForAll("answers") List<String> answers) {
        String met = first(answers, "met");
        String open = first(answers, "TOLERANCE", "BASELINE");
        String expected = !met.isEmpty() ? "met" : !open.isEmpty() ? open : "not met";
        assertThat(EVIDENCE.by(new EitherOf(arms(answers)))).isEqualTo(expected);
    }

    @Property
    void oneArmThatIsBrokenBreaksAnAllOf(@ForAll("answers") List<String> answers) {
        String broken = first(answers, "not met");
        String open = first(answers, "TOLERANCE", "BASELINE");
        String expected = !broken.isEmpty() ? "not met" : !open.isEmpty() ? open : "met";
        assertThat(EVIDENCE.by(new AllOf(arms(answers)))).isEqualTo(expected);
    }

    @Property
    void theMarginIsThatOfTheArmThatDecides(@ForAll("answers") List<String> answers) {
        if (EVIDENCE.by(new EitherOf(arms(answers))).equals("met")) {
            // The best of those that keep it: 2 before 1.
            String by = answers.contains("met by 2") ? "2" : "1";
            assertThat(EVIDENCE.margin(new EitherOf(arms(answers))).amount()).isEqualTo(Exact.parse(by));
        }
        if (EVIDENCE.by(new AllOf(arms(answers))).equals("not met")) {
            // The worst of those that break it: −4 before −3.
            String by = answers.contains("not met by 4") ? "-4" : "-3";
            assertThat(EVIDENCE.margin(new AllOf(arms(answers))).amount()).isEqualTo(Exact.parse(by));
        }
    }

    @Property
    void theOrderOfTheArmsDoesNotChangeWhetherItIsKept(@ForAll("answers") List<String> answers) {
        List<Arm> arms = arms(answers);
        List<Arm> reversed = new java.util.ArrayList<>(arms);
        java.util.Collections.reverse(reversed);
        for (String answer : List.of("met", "not met")) {
            assertThat(EVIDENCE.by(new EitherOf(arms)).equals(answer))
                    .isEqualTo(EVIDENCE.by(new EitherOf(reversed)).equals(answer));
            assertThat(EVIDENCE.by(new AllOf(arms)).equals(answer))
                    .isEqualTo(EVIDENCE.by(new AllOf(reversed)).equals(answer));
        }
    }

    /** 污水集中收集率 力争70 % 或 较2020年提高5个百分点以上. */
    @Example
    void seventyPercentOrFivePointsMore() {
        EitherOf rule = new EitherOf(List.of(
                Arm.of(Limit.atLeast("70 %")),
                Arm.of(new Change(Limit.atLeast("5 {pp}"), ReportingPeriod.ofYear(2020)))));
        assertThat(Known.of(GOOD_SHARE, "70 %").by(rule)).isEqualTo("met");
        assertThat(Known.of(GOOD_SHARE, "69 %").by(rule)).isEqualTo("BASELINE_UNKNOWN");
        assertThat(Known.of(GOOD_SHARE, "69 %").and("2020", "64 %").by(rule)).isEqualTo("met");
        assertThat(Known.of(GOOD_SHARE, "69 %").and("2020", "65 %").by(rule)).isEqualTo("not met");
        assertThat(rule.describe(GOOD_SHARE))
                .isEqualTo(new Text(
                        "不低于70 %，或较2020年提高5个百分点以上",
                        "at least 70 %, or a rise of at least 5 percentage points since 2020"));
    }

    /** 枯河入黄断面Ⅳ类 and COD ≤ 25 mg/L: an arm may speak of another indicator. */
    @Example
    void anArmMaySpeakOfAnotherIndicator() {
        AllOf rule = new AllOf(List.of(
                Arm.of(Limit.atMost("46 ug/m3")), new Arm(java.util.Optional.of(GOOD_SHARE), Limit.atLeast("66.5 %"))));
        Known good = Known.of(PM25, "46 ug/m3");
        assertThat(good.by(rule)).isEqualTo("NO_MEASUREMENT");
        assertThat(good.beside(Known.of(GOOD_SHARE, "66.5 %")).by(rule)).isEqualTo("met");
        assertThat(good.beside(Known.of(GOOD_SHARE, "66.4 %")).by(rule)).isEqualTo("not met");
        assertThat(Known.of(PM25, "47 ug/m3").by(rule)).isEqualTo("not met");
        assertThat(rule.describe(PM25).zh()).isEqualTo("不高于46微克/立方米，且优良天数比例不低于66.5 %");
        assertThat(rule.describe(PM25).en()).isEqualTo("at most 46 µg/m³, and share of good days at least 66.5 %");
        assertThat(rule.misfits(GOOD_SHARE, Facts.TERM))
                .extracting(p -> p.code())
                .containsExactly(ProblemCode.UNIT_MISMATCH);
        assertThat(rule.misfits(PM25, Facts.TERM)).isEmpty();
    }

    @Example
    void theOtherStrictnessIsThatOfEveryArmThatHasOne() {
        AllOf rule =
                new AllOf(List.of(Arm.of(Limit.atMost("46 ug/m3")), Arm.of(new NoWorse(ReportingPeriod.ofYear(2020)))));
        assertThat(rule.otherStrictness(Facts.PM25, Facts.TERM))
                .contains(new AllOf(
                        List.of(Arm.of(Limit.below("46 ug/m3")), Arm.of(new NoWorse(ReportingPeriod.ofYear(2020))))));
        AllOf none = new AllOf(List.of(
                Arm.of(new NoWorse(ReportingPeriod.ofYear(2020))), Arm.of(new NoWorse(ReportingPeriod.ofYear(2021)))));
        assertThat(none.otherStrictness(Facts.PM25, Facts.TERM)).isEmpty();
        assertThat(new EitherOf(none.arms()).otherStrictness(Facts.PM25, Facts.TERM))
                .isEmpty();
    }

    @Example
    void oneArmIsNoChoice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EitherOf(arms(List.of("met by 1"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new AllOf(arms(List.of("met by 1"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new AllOf(List.of()));
    }
}

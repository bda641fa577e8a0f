package io.github.attain.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.attain.assessment.Verdict;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Location;
import io.github.attain.rule.About;
import io.github.attain.rule.Arm;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case as a value: what makes two of them the same, and what none can do without. */
class GoldenCaseTest {
    private static final Map<String, Consumer<GoldenCase.Builder>> REQUIRED = Map.of(
            "target", b -> b.target(SampleCases.PACK.target("p.pm25").orElseThrow()),
            "situation", b -> b.situation("恰在限值"),
            "measured", b -> b.measured(Measurements.of(List.of())),
            "asOf", b -> b.asOf(LocalDate.of(2026, 6, 30)),
            "verdict", b -> b.verdict(Verdict.NOT_ASSESSABLE),
            "location", b -> b.location(new Location("cases.csv", "line 2")));
    private static final GoldenCase WHOLE = without("nothing")
            .reason(Reason.NO_MEASUREMENT)
            .tolerance(Quantity.parse("2 {pp}"))
            .assigned(Limit.atMost("41 ug/m3"))
            .build();

    private static GoldenCase.Builder without(String attribute) {
        GoldenCase.Builder builder = GoldenCase.builder();
        REQUIRED.forEach((name, set) -> {
            if (!name.equals(attribute)) {
                set.accept(builder);
            }
        });
        return builder;
    }

    private static GoldenCase with(Consumer<GoldenCase.Builder> change) {
        GoldenCase.Builder builder = GoldenCase.builder().from(WHOLE);
        change.accept(builder);
        return builder.build();
    }

    @Test
    void aCopyIsTheSameAndSharesItsHash() {
        GoldenCase copy = GoldenCase.builder().from(WHOLE).build();
        Object itself = WHOLE;

        assertThat(WHOLE.equals(itself)).isTrue();
        assertThat(copy).isNotSameAs(WHOLE).isEqualTo(WHOLE).hasSameHashCodeAs(WHOLE);
        assertThat(copy.reason()).contains(Reason.NO_MEASUREMENT);
        assertThat(copy.tolerance()).contains(Quantity.parse("2 {pp}"));
        assertThat(copy.assigned()).contains(Limit.atMost("41 ug/m3"));
        Object words = WHOLE.toString();
        assertThat(WHOLE.equals(words)).isFalse();
    }

    static Stream<Consumer<GoldenCase.Builder>> oneChange() {
        return Stream.of(
                b -> b.target(SampleCases.PACK.target("p.nox").orElseThrow()),
                b -> b.situation("高于限值"),
                b -> b.measured(Measurements.of(
                        List.of(Facts.measured(Facts.PM25, "2025", "46 ug/m3").build()))),
                b -> b.asOf(LocalDate.of(2026, 7, 1)),
                b -> b.verdict(Verdict.UNDECIDED),
                b -> b.reason(Reason.NOT_ASSIGNED),
                b -> b.reason(Optional.empty()),
                b -> b.tolerance(Quantity.parse("1 {pp}")),
                b -> b.tolerance(Optional.empty()),
                b -> b.assigned(Limit.atMost("40 ug/m3")),
                b -> b.assigned(Optional.empty()),
                b -> b.location(new Location("cases.csv", "line 3")));
    }

    @ParameterizedTest
    @MethodSource("oneChange")
    void eachAttributeAloneMakesAnotherCase(Consumer<GoldenCase.Builder> change) {
        assertThat(with(change)).isNotEqualTo(WHOLE).isEqualTo(with(change));
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "situation", "measured", "asOf", "verdict", "location"})
    void whatIsMissingIsNamed(String attribute) {
        assertThatIllegalStateException()
                .isThrownBy(() -> without(attribute).build())
                .withMessage("Cannot build GoldenCase, some of required attributes are not set [" + attribute + "]");
    }

    @Test
    void whatIsNotRequiredMayBeLeftOut() {
        GoldenCase plain = without("nothing").build();

        assertThat(plain.reason()).isEmpty();
        assertThat(plain.tolerance()).isEmpty();
        assertThat(plain.assigned()).isEmpty();
    }

    /** 19 of 20 percent are about as much by two points; the other arm by itself says "about" nothing. */
    @Test
    void anArmThatSaysAboutNothingIsTriedWithoutTheTolerance() {
        Limit other = Limit.atLeast("30 %");
        Rule rule = new EitherOf(List.of(Arm.of(new About(Quantity.parse("20 %"))), Arm.of(other)));
        Target whole = Facts.target(Facts.GOOD_SHARE, "2025", rule).build();
        GoldenCase golden = without("nothing")
                .target(whole)
                .tolerance(Quantity.parse("2 {pp}"))
                .measured(Measurements.of(
                        List.of(Facts.measured(Facts.GOOD_SHARE, "2025", "19 %").build())))
                .build();

        assertThat(golden.assess().verdict()).isEqualTo(Verdict.MET);
        assertThat(golden.assess(Target.builder().from(whole).rule(other).build())
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }
}

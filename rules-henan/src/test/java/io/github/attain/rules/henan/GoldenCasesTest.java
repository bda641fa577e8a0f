package io.github.attain.rules.henan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Result;
import io.github.attain.pack.RulePack;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Trend;
import io.github.attain.target.Target;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdicts that the documents give to situations, as the files in {@code cases} write them. */
final class GoldenCasesTest {
    private static final RulePack PACK = HenanRules.load();
    private static final List<GoldenCase> CASES = GoldenCase.all(PACK);

    static List<GoldenCase> cases() {
        return CASES;
    }

    static Stream<Target> targets() {
        return PACK.targets().stream();
    }

    static Stream<Target> findings() {
        return targets().filter(t -> t.rule() instanceof FindingRequired);
    }

    static Stream<Target> numericTargets() {
        return targets().filter(t -> hasLimit(t.rule()));
    }

    private static boolean hasLimit(Rule rule) {
        return rule instanceof EachPart parts
                ? hasLimit(parts.each())
                : !(rule instanceof FindingRequired
                        || rule instanceof Trend
                        || rule instanceof Assigned
                        || rule instanceof About);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIsThatOfTheDocument(GoldenCase golden) {
        Result result = golden.assess(PACK);

        assertThat(GoldenCase.written(result)).as(result.sentence(Locale.CHINA)).isEqualTo(golden.verdict());
        assertThat(result.target().clause().locator()).isEqualTo(golden.clause());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyTargetHasACase(Target target) {
        assertThat(verdictsOf(target)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("numericTargets")
    void everyNumberHasACaseThatKeepsItAndOneThatDoesNot(Target target) {
        assertThat(verdictsOf(target)).contains("MET", "NOT_MET");
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyValueLeftOpenHasACaseThatSaysSo(Target target) {
        if (target.rule() instanceof Assigned) {
            assertThat(verdictsOf(target)).contains("NOT_ASSESSABLE NOT_ASSIGNED");
        }
        if (target.rule() instanceof About) {
            assertThat(verdictsOf(target)).containsOnly("NOT_ASSESSABLE TOLERANCE_NOT_STATED");
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void everyFindingHasACaseThatKeepsItAndOneThatDoesNot(Target target) {
        assertThat(verdictsOf(target)).contains("MET", "NOT_MET");
    }

    /** What must hold of several things or in each part has no single limit; the name of the situation asks for the case. */
    @ParameterizedTest
    @MethodSource("numericTargets")
    void everyNumberHasACaseExactlyAtIt(Target target) {
        boolean manifold = target.rule() instanceof AllOf || target.rule() instanceof EachPart;
        boolean atLimit = manifold
                ? casesOf(target).anyMatch(c -> c.situation().contains("恰"))
                : casesOf(target).map(c -> c.assess(PACK)).anyMatch(GoldenCasesTest::isAtLimit);
        assertThat(atLimit).isTrue();
    }

    private static boolean isAtLimit(Result result) {
        return result.margin().filter(m -> m.amount().signum() == 0).isPresent();
    }

    private static Stream<GoldenCase> casesOf(Target target) {
        return CASES.stream().filter(c -> c.target().equals(target.id()));
    }

    private static List<String> verdictsOf(Target target) {
        return casesOf(target).map(GoldenCase::verdict).toList();
    }

    @Test
    void noCaseStandsTwice() {
        assertThat(CASES).doesNotHaveDuplicates();
    }
}

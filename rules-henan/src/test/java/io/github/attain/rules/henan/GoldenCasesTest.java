package io.github.attain.rules.henan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.csv.GoldenCase;
import io.github.attain.csv.GoldenCases;
import io.github.attain.pack.RulePack;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.FindingRequired;
import io.github.attain.target.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdicts that the documents give to situations, as the files in {@code cases} write them. */
final class GoldenCasesTest {
    private static final RulePack PACK = HenanRules.load();

    /** One file for each plan, and one for the targets that say "about", whose cases suppose a tolerance. */
    private static final GoldenCases CASES = Stream.concat(
                    PACK.plans().stream().map(plan -> plan.id()), Stream.of("with-tolerance"))
            .map(name -> GoldenCases.read(PACK, GoldenCasesTest.class, "cases/" + name + ".csv")
                    .orThrow())
            .reduce(GoldenCases::and)
            .orElseThrow();

    static List<GoldenCase> cases() {
        return CASES.all();
    }

    static Stream<Target> findings() {
        return PACK.targets().stream().filter(t -> t.rule() instanceof FindingRequired);
    }

    static Stream<Target> assigned() {
        return PACK.targets().stream().filter(t -> t.rule() instanceof Assigned);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIsThatOfTheDocument(GoldenCase golden) {
        assertThat(golden.isAgreed()).as("%s", golden.assess()).isTrue();
    }

    @Test
    void everyTargetIsTriedAndEveryNumberFromBothSidesAndExactly() {
        assertThat(CASES.untried()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("findings")
    void everyFindingHasACaseThatKeepsItAndOneThatDoesNot(Target target) {
        assertThat(verdictsOf(target)).contains("MET", "NOT_MET");
    }

    @ParameterizedTest
    @MethodSource("assigned")
    void everyValueLeftOpenHasACaseThatSaysSo(Target target) {
        assertThat(verdictsOf(target)).contains("NOT_ASSESSABLE NOT_ASSIGNED");
    }

    private static List<String> verdictsOf(Target target) {
        return CASES.of(target).stream()
                .map(c -> c.verdict() + c.reason().map(r -> " " + r).orElse(""))
                .toList();
    }
}

package io.github.attain.examples.rules.jincheng;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.csv.GoldenCase;
import io.github.attain.csv.GoldenCases;
import io.github.attain.pack.RulePack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdicts that the document gives to situations, as {@code cases/jincheng-2016-rectification.csv} writes them. */
final class JinchengCasesTest {
    private static final RulePack PACK = JinchengRules.load();
    private static final GoldenCases CASES = GoldenCases.read(
                    PACK, JinchengCasesTest.class, "cases/jincheng-2016-rectification.csv")
            .orThrow();

    static List<GoldenCase> cases() {
        return CASES.all();
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
}

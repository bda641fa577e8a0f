package io.github.attain.csv;

import static io.github.attain.csv.SampleCases.PACK;
import static io.github.attain.csv.SampleCases.cases;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.csv.GoldenCases.Kind;
import io.github.attain.csv.GoldenCases.Untried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a set of cases lacks. */
class GoldenCasesUntriedTest {

    /** The kinds that a target lacks where these rows are all its cases. */
    private static List<Kind> lacking(String target, String rows) {
        return cases(rows).untried().stream()
                .filter(u -> u.target().id().equals(target))
                .map(Untried::kind)
                .toList();
    }

    @Test
    void withoutCasesEveryTargetLacksOne() {
        assertThat(cases("").untried())
                .hasSameSizeAs(PACK.targets())
                .allMatch(u -> u.kind() == Kind.ANY)
                .first()
                .hasToString("p.pm25: no case (at most 46 µg/m³)");
        assertThat(cases("").untried().get(0).text().zh()).isEqualTo("p.pm25: 没有判例（不高于46微克/立方米）");
    }

    @Test
    void aLimitAsksForOneThatKeepsItOneThatBreaksItAndOneAtIt() {
        assertThat(lacking("p.pm25", "p.pm25,未到期,,2025-01-01,PENDING,一,,\n"))
                .containsExactly(Kind.MET, Kind.NOT_MET, Kind.BOUNDARY);
        assertThat(lacking("p.pm25", """
                        p.pm25,低于限值,40 ug/m3,2026-06-30,MET,一,,
                        p.pm25,高于限值,50 ug/m3,2026-06-30,NOT_MET,一,,
                        """)).containsExactly(Kind.BOUNDARY);
        assertThat(lacking("p.pm25", """
                        p.pm25,恰在限值,46 ug/m3,2026-06-30,MET,一,,
                        p.pm25,高于限值,50 ug/m3,2026-06-30,NOT_MET,一,,
                        """)).isEmpty();
    }

    /** 46.4 is compared as 46. */
    @Test
    void theBoundaryIsThatOfTheComparison() {
        assertThat(lacking("p.pm25", "p.pm25,修约,46.4 ug/m3,2026-06-30,MET,一,,\n"))
                .containsExactly(Kind.NOT_MET);
    }

    @Test
    void anAllOfAsksForTheBoundaryOfEachArm() {
        String oneArm = """
                p.river,恰为Ⅳ类,Ⅳ; cod = 20 mg/L,2026-06-30,MET,四,,
                p.river,劣于Ⅳ类,Ⅴ; cod = 20 mg/L,2026-06-30,NOT_MET,四,,
                """;

        assertThat(lacking("p.river", oneArm)).containsExactly(Kind.BOUNDARY);
        assertThat(lacking("p.river", oneArm + "p.river,恰为25,Ⅲ; cod = 25 mg/L,2026-06-30,MET,四,,\n"))
                .isEmpty();
    }

    @Test
    void aPromiseForEachHalfYearAsksForTheBoundaryOfOne() {
        assertThat(lacking("p.each", """
                        p.each,上半年恰在限值,2023-H1 = 25 %; 2023-H2 = 30 %,2026-06-30,MET,七,,
                        p.each,下半年不足,2023-H1 = 26 %; 2023-H2 = 24 %,2026-06-30,NOT_MET,七,,
                        """)).isEmpty();
        assertThat(lacking("p.each", """
                        p.each,都高于限值,2023-H1 = 26 %; 2023-H2 = 30 %,2026-06-30,MET,七,,
                        p.each,下半年不足,2023-H1 = 26 %; 2023-H2 = 24 %,2026-06-30,NOT_MET,七,,
                        """)).containsExactly(Kind.BOUNDARY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    p.dark | p.dark,是,yes,2026-06-30,MET,五,,
                    p.set  | p.set,尚未下达,40 ug/m3,2026-06-30,NOT_ASSESSABLE NOT_ASSIGNED,六,,
                    """)
    void aPromiseWithoutANumberAsksForOneCase(String target, String row) {
        assertThat(lacking(target, row + "\n")).isEmpty();
    }

    @Test
    void anAboutIsTriedFromBothSidesWithATolerance() {
        assertThat(lacking("p.rail", """
                        p.rail,差1个百分点,19 %,2026-06-30,MET,三,2 {pp},
                        p.rail,差太多,17 %,2026-06-30,NOT_MET,三,2 {pp},
                        """)).isEmpty();
        assertThat(lacking("p.rail", "p.rail,没有允许偏差,20 %,2026-06-30,NOT_ASSESSABLE TOLERANCE_NOT_STATED,三,,\n"))
                .containsExactly(Kind.MET, Kind.NOT_MET);
    }

    @Test
    void theSameAsTheBaselineIsTheBoundaryOfNoWorse() {
        assertThat(lacking("p.steady", """
                        p.steady,与2020年相同,2020 = 50 ug/m3; 50 ug/m3,2026-06-30,MET,八,,
                        p.steady,变差,2020 = 50 ug/m3; 51 ug/m3,2026-06-30,NOT_MET,八,,
                        """)).isEmpty();
    }
}

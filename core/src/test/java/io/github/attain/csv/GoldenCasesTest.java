package io.github.attain.csv;

import static io.github.attain.csv.SampleCases.PACK;
import static io.github.attain.csv.SampleCases.cases;
import static io.github.attain.csv.SampleCases.messages;
import static io.github.attain.csv.SampleCases.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.attain.assessment.Verdict;
import io.github.attain.measurement.Measurement;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenCasesTest {

    @Test
    void everyColumnIsRead() {
        GoldenCase golden =
                cases("p.rail,差2个百分点,18 %,2026-06-30,MET,三,2 {pp},\n").all().get(0);

        assertThat(golden.target().id()).isEqualTo("p.rail");
        assertThat(golden.situation()).isEqualTo("差2个百分点");
        assertThat(golden.measured().all()).hasSize(1);
        assertThat(golden.asOf()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(golden.verdict()).isEqualTo(Verdict.MET);
        assertThat(golden.reason()).isEmpty();
        assertThat(golden.tolerance()).contains(Quantity.parse("2 {pp}"));
        assertThat(golden.assigned()).isEmpty();
        assertThat(golden).hasToString("cases.csv: line 2: p.rail, 差2个百分点: MET");
    }

    @Test
    void theLastTwoColumnsMayBeLeftOutAndTheOrderDoesNotMatter() {
        GoldenCases cases =
                read("clause,verdict,as_of,measured,situation,Target\n一,MET,2026-06-30,46 ug/m3,恰在限值,p.pm25\n")
                        .orThrow();

        assertThat(cases.all()).singleElement().matches(GoldenCase::isAgreed);
    }

    @Test
    void titlesBeforeTheHeaderCostANote() {
        Checked<GoldenCases> read =
                read("焦作市规划的判例\n" + SampleCases.HEADER + "p.pm25,恰在限值,46 ug/m3,2026-06-30,MET,一,,\n");

        assertThat(read.value().orElseThrow().all()).singleElement().matches(GoldenCase::isAgreed);
        assertThat(read.hasErrors()).isFalse();
        assertThat(messages(read))
                .containsExactly("cases.csv: line 1: a line before the header is passed over: \"焦作市规划的判例\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p.pm25,修约,46.5 ug/m3,2026-06-30,MET,一,,",
                "p.pm25,以毫克为单位,0.047 mg/m3,2026-06-30,NOT_MET,一,,",
                "p.pm25,尚未结束,40 ug/m3,2025-12-31,PENDING,一,,",
                "p.pm25,什么都没有,,2026-06-30,NOT_ASSESSABLE NO_MEASUREMENT,一,,",
                "p.nox,各年之和,2021 = 5000 t; 2022 = 0.47 万吨,2026-06-30,MET,二,,",
                "p.nox,全角的分号和等号,2021＝5000 t；2022＝1 t,2026-06-30,NOT_ASSESSABLE NO_MEASUREMENT,二,,",
                "p.nox,全角的数字,２０２１＝５０００ t；２０２２年＝4700 t,２０２６－０６－３０,MET,二,,",
                "p.rail,没有允许偏差,20 %,2026-06-30,NOT_ASSESSABLE TOLERANCE_NOT_STATED,三,,",
                "p.rail,差太多,17.9 %,2026-06-30,NOT_MET,三,2 {pp},",
                "p.river,两项都在,Ⅳ; cod = 25 mg/L,2026-06-30,MET,四,,",
                "p.river,指标的中文名,Ⅳ; 化学需氧量 = 25.1 mg/L,2026-06-30,NOT_MET,四,,",
                "p.river,别的年份,2025 = Ⅴ; 2024 = cod = 1 mg/L,2026-06-30,NOT_MET,四,,",
                "p.dark,基本,basically,2026-06-30,MET,五,,",
                "p.dark,中文,否,2026-06-30,NOT_MET,五,,",
                "p.set,尚未下达,40 ug/m3,2026-06-30,NOT_ASSESSABLE NOT_ASSIGNED,六,,",
                "p.set,已下达,41 ug/m3,2026-06-30,MET,六,,at-most 41 ug/m3",
                "p.set,已下达 不含本数,41 ug/m3,2026-06-30,NOT_MET,六,,below 41 ug/m3",
                "p.each,两个半年,2023-H1 = 25 %; 2023-H2 = 1 of 4,2026-06-30,MET,七,,",
                "p.steady,与2020年相同,2020 = 50 ug/m3; 50 ug/m3,2026-06-30,MET,八,,"
            })
    void aCaseIsAgreedWhereTheLibraryGivesItsVerdict(String row) {
        GoldenCases cases = cases(row + "\n");

        assertThat(cases.disagreements()).isEmpty();
        assertThat(cases.all()).singleElement().matches(GoldenCase::isAgreed);
    }

    @Test
    void valuesStandAtTheTargetsPlaceIndicatorAndTermUnlessTheySayOtherwise() {
        GoldenCase golden = cases(
                        "p.river,没有当年的化学需氧量,Ⅳ; 2024 = cod = 30 mg/L,2026-06-30,NOT_ASSESSABLE NO_MEASUREMENT,四,,\n")
                .all()
                .get(0);

        assertThat(golden.measured().all())
                .extracting(Measurement::place, Measurement::indicator, Measurement::period)
                .containsExactly(
                        tuple("419001", "class", ReportingPeriod.ofYear(2025)),
                        tuple("419001", "cod", ReportingPeriod.ofYear(2024)));
        assertThat(golden.isAgreed()).isTrue();
    }

    @Test
    void aReasonAndAnAssignedLimitAreRead() {
        GoldenCases cases = cases("""
                p.pm25,什么都没有,,2026-06-30,NOT_ASSESSABLE NO_MEASUREMENT,一,,
                p.set,已下达,41 ug/m3,2026-06-30,MET,六,,at-most 41 ug/m3
                """);

        assertThat(cases.all().get(0).reason()).contains(Reason.NO_MEASUREMENT);
        assertThat(cases.all().get(1).assigned()).contains(Limit.atMost("41 ug/m3"));
    }

    @Test
    void aDisagreementNamesTheLineBothVerdictsAndTheAnswer() {
        GoldenCases cases = cases("""
                p.pm25,恰在限值,46 ug/m3,2026-06-30,MET,一,,
                # the next is wrong
                p.pm25,高于限值,47 ug/m3,2026-06-30,MET,一,,
                p.dark,什么都没有,,2026-06-30,NOT_ASSESSABLE NO_MEASUREMENT,五,,
                """);

        assertThat(cases.disagreements())
                .extracting(GoldenCases.Disagreement::toString)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("cases.csv: line 4: expected MET, got NOT_MET: ")
                                .contains("47"),
                        second -> assertThat(second)
                                .startsWith("cases.csv: line 5: expected NOT_ASSESSABLE NO_MEASUREMENT, got"
                                        + " NOT_ASSESSABLE FINDING_MISSING: "));
        assertThat(cases.disagreements().get(0).text().zh()).startsWith("cases.csv：第4行：应为MET，得到NOT_MET：");
        assertThat(cases.all().get(1).isAgreed()).isFalse();
    }

    @Test
    void filesOfOnePackAreJoined() {
        GoldenCases one = cases("p.pm25,恰在限值,46 ug/m3,2026-06-30,MET,一,,\n");
        GoldenCases other = cases("p.dark,是,yes,2026-06-30,MET,五,,\n");

        assertThat(one.and(other).all()).hasSize(2);
        assertThat(one.and(other).of(PACK.target("p.dark").orElseThrow())).hasSize(1);
    }

    @Test
    void casesOfTwoPacksAreNotJoined() {
        RulePack another = RulePack.builder().from(PACK).id("another").build();
        GoldenCases one = cases("");
        GoldenCases other = GoldenCases.read(another, "cases.csv", SampleCases.bytes(SampleCases.HEADER))
                .orThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.and(other))
                .withMessageContaining("sample")
                .withMessageContaining("another");
    }

    @Test
    void filesAndResourcesAreRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("p.csv");
        Files.writeString(file, "# 判例\n" + SampleCases.HEADER + "p.dark,是,是,2026-06-30,MET,五,,\n");

        assertThat(GoldenCases.read(PACK, file).orThrow().disagreements()).isEmpty();
        assertThat(messages(GoldenCases.read(PACK, folder.resolve("none.csv"))))
                .singleElement()
                .asString()
                .startsWith("none.csv: cannot be read: ")
                .endsWith("none.csv (no such file)");
        assertThat(messages(GoldenCases.read(PACK, folder))).hasSize(1);
        Checked<GoldenCases> absent = GoldenCases.read(PACK, GoldenCasesTest.class, "cases/none.csv");
        assertThat(messages(absent))
                .containsExactly(
                        "cases/none.csv: cases/none.csv is missing: a resource of "
                                + "io.github.attain.csv.GoldenCasesTest; a named module opens its package to io.github.attain.core");
    }
}

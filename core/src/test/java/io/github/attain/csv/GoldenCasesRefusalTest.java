package io.github.attain.csv;

import static io.github.attain.csv.SampleCases.HEADER;
import static io.github.attain.csv.SampleCases.PACK;
import static io.github.attain.csv.SampleCases.messages;
import static io.github.attain.csv.SampleCases.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.testing.ChineseWording;
import io.github.attain.testing.Torn;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows and files that cannot be read: each costs itself and nothing else. */
class GoldenCasesRefusalTest {
    private static final String GOOD = "p.pm25,恰在限值,46 ug/m3,2026-06-30,MET,一,,\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    p.pm2,x,46 ug/m3,2026-06-30,MET,一,,         | target    | unknown target "p.pm2" (p.pm25
                    ,x,46 ug/m3,2026-06-30,MET,一,,              | target    | unknown target ""
                    p.pm25,,46 ug/m3,2026-06-30,MET,一,,         | situation | the situation is missing
                    p.pm25,x,46,2026-06-30,MET,一,,              | measured  | the unit is missing: ug/m3
                    p.pm25,x,46 t,2026-06-30,MET,一,,            | measured  | the unit t cannot be converted to ug/m3
                    p.pm25,x,46 ug/m3;,2026-06-30,MET,一,,       | measured  | the value of pm25 is missing
                    p.pm25,x,2020 =,2026-06-30,MET,一,,          | measured  | the value of pm25 is missing
                    p.pm25,x,—,2026-06-30,MET,一,,               | measured  | the value of pm25 is missing
                    p.pm25,x,2020-13 = 46 ug/m3,2026-06-30,MET,一,, | measured | "2020-13" is not a period
                    p.pm25,x,0 = 46 ug/m3,2026-06-30,MET,一,,    | measured  | "0" is not a period
                    p.pm25,x,9 = 46 ug/m3,2026-06-30,MET,一,,    | measured  | "9" is not a period
                    p.pm25,x,pm10 = 46 ug/m3,2026-06-30,MET,一,, | measured  | unknown indicator "pm10": pm25
                    p.pm25,x,= 46 ug/m3,2026-06-30,MET,一,,      | measured  | unknown indicator ""
                    p.river,x,Ⅸ,2026-06-30,MET,四,,              | measured  | there is no class "Ⅸ"
                    p.rail,x,0.2,2026-06-30,MET,三,,             | measured  | write it as
                    p.pm25,x,46 ug/m3,2026-13-30,MET,一,,        | as_of     | "2026-13-30" is not a date
                    p.pm25,x,46 ug/m3,,MET,一,,                  | as_of     | "" is not a date
                    p.pm25,x,46 ug/m3,2026-06-30,met,一,,        | verdict   | the verdict cannot be "met"; allowed: MET, NOT_MET
                    p.pm25,x,46 ug/m3,2026-06-30,,一,,           | verdict   | the verdict cannot be ""
                    p.pm25,x,46 ug/m3,2026-06-30,MET NO_MEASUREMENT,一,, | verdict | "MET NO_MEASUREMENT"; allowed: MET alone
                    p.pm25,x,,2026-06-30,NOT_ASSESSABLE,一,,     | verdict   | the reason cannot be ""; allowed: NO_MEASUREMENT
                    p.pm25,x,,2026-06-30,NOT_ASSESSABLE WHY,一,, | verdict   | the reason cannot be "WHY"
                    p.pm25,x,46 ug/m3,2026-06-30,MET,二,,        | clause    | the clause of p.pm25 cannot be "二"; allowed: 一
                    p.pm25,x,46 ug/m3,2026-06-30,MET,一,1 ug/m3, | tolerance | a tolerance for a target that says about
                    p.rail,x,20 %,2026-06-30,MET,三,2 %,         | tolerance | cannot be converted to {pp}, which p.rail requires
                    p.rail,x,20 %,2026-06-30,MET,三,two,         | tolerance | "two" is not a number
                    p.set,x,40 ug/m3,2026-06-30,MET,六,,46 ug/m3 | assigned  | the limit cannot be "46 ug/m3"; allowed: at-most 46 ug/m3
                    p.set,x,40 ug/m3,2026-06-30,MET,六,,at-most  | assigned  | the limit cannot be "at-most"
                    p.set,x,40 ug/m3,2026-06-30,MET,六,,at-most 46 t | assigned | the unit t cannot be converted to ug/m3
                    p.pm25,x,40 ug/m3,2026-06-30,MET,一,,at-most 46 ug/m3 | assigned | a plain rule for a target whose value is set elsewhere
                    """)
    void aBadRowIsRefusedInClearWordsAndItsNeighboursSurvive(String row, String column, String words) {
        Checked<GoldenCases> read = read(HEADER + row + "\n" + GOOD);

        assertThat(read.value().orElseThrow().all())
                .extracting(c -> c.location().path())
                .containsExactly("line 3");
        assertThat(messages(read))
                .singleElement()
                .asString()
                .startsWith("cases.csv: line 2, column " + column + ": ")
                .contains(words);
        ChineseWording.isChinese(read.problems(), row, GoldenColumn.allNames(), "cod dark nox");
    }

    @Test
    void allProblemsOfARowComeTogether() {
        assertThat(messages(read(HEADER + "p.set,,40 t,yesterday,PERHAPS,一,2 {pp},at-most 1 t\n")))
                .hasSize(7);
    }

    @Test
    void aRowWithMoreOrFewerCellsIsRefused() {
        Checked<GoldenCases> read = read(HEADER + "p.pm25,x,46 ug/m3,2026-06-30,MET\n" + GOOD);

        assertThat(read.value().orElseThrow().all()).hasSize(1);
        assertThat(messages(read))
                .containsExactly("cases.csv: line 2: the row has 5 cells and the header has 8: the row breaks off");
    }

    @Test
    void aCaseThatStandsTwiceCountsOnce() {
        Checked<GoldenCases> read = read(HEADER + GOOD + "# again\n" + GOOD);

        assertThat(read.value().orElseThrow().all()).hasSize(1);
        assertThat(messages(read))
                .containsExactly("cases.csv: line 4: the case \"p.pm25,恰在限值,46 ug/m3,2026-06-30,MET,一,,\" stands there"
                        + " twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    target,situation,measured,as_of,verdict                | column clause is missing
                    target,situation,measured,as_of,verdict,clause,place   | unknown key "place"; allowed: target, situation
                    target,situation,measured,as_of,verdict,clause,TARGET  | the column "target" stands there twice
                    p.pm25,恰在限值,46 ug/m3,2026-06-30,MET,一             | column target is missing
                    """)
    void withoutAHeaderNothingIsUnderstood(String header, String words) {
        Checked<GoldenCases> read = read(header + "\n");

        assertThat(read.value()).isEmpty();
        assertThat(messages(read))
                .anySatisfy(m -> assertThat(m).startsWith("cases.csv: line 1: ").contains(words));
        ChineseWording.isChinese(read.problems(), header, GoldenColumn.allNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
    void anEmptyFileIsRefused(String text) {
        assertThat(messages(read(text)))
                .singleElement()
                .asString()
                .startsWith("cases.csv: the file is empty: target, situation");
    }

    @Test
    void whatIsNoTextIsRefused() {
        Checked<GoldenCases> read =
                GoldenCases.read(PACK, "cases.xlsx", new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 0, 0}));

        assertThat(read.value()).isEmpty();
        assertThat(messages(read)).singleElement().asString().contains("wrong encoding");
    }

    @Test
    void aStreamThatBreaksKeepsItsGoodRows() {
        // More than is looked at before the first row.
        String rows = HEADER + GOOD + "#".repeat(60_000).concat("\n").repeat(20);
        Checked<GoldenCases> late = GoldenCases.read(PACK, "cases.csv", Torn.after(rows));
        Checked<GoldenCases> atOnce = GoldenCases.read(PACK, "cases.csv", Torn.after(""));

        assertThat(late.value().orElseThrow().all()).hasSize(1);
        assertThat(messages(late)).singleElement().asString().contains("torn");
        assertThat(atOnce.value()).isEmpty();
        assertThat(messages(atOnce)).singleElement().asString().contains("torn");
    }
}

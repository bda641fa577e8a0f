package io.github.attain.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.attain.assessment.Assessment;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Change;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Rule;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cells values of each kind fill. */
class AssessmentCsvValuesTest {
    private static final String VALUE = "value value-word unit value-count value-of";

    private static String cells(String names, String asOf, Target target, Measurement... measured) {
        Assessment assessment = Facts.assess(asOf, target, measured);
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(AssessmentCsv.write(assessment, Locale.ENGLISH)).stream()
                        .toList();
        assertThat(rows).hasSize(1);
        return Stream.of(names.split(" ", -1)).map(rows.get(0)::getField).collect(Collectors.joining("|"));
    }

    @Test
    void aPlaceIsANumberOfSoManyAndHasNoUnit() {
        Target target = Facts.target(Facts.RANKING, "2025", RankLimit.outOfLast(20, 168))
                .build();
        assertThat(cells(
                        "verdict limit limit-word limit-unit " + VALUE,
                        "2026-01-31",
                        target,
                        Facts.measured(Facts.RANKING, "2025", "118 of 168").build()))
                .isEqualTo("met|148|||118||||168");
    }

    @Test
    void aFindingIsAWordAndNoNumber() {
        Target target = Facts.target(Facts.BLACK_WATER, "2025", FindingRequired.of(Finding.BASICALLY))
                .build();
        assertThat(cells(
                        "verdict " + VALUE,
                        "2026-01-31",
                        target,
                        Facts.measured(Facts.BLACK_WATER, "2025", "basically").build()))
                .isEqualTo("met||basically|||");
    }

    @Test
    void aNumberIsNoWord() {
        Target target =
                Facts.target(Facts.PM25, "2025", Limit.atMost("46 ug/m3")).build();
        assertThat(cells(
                        "verdict limit limit-word limit-unit " + VALUE,
                        "2026-01-31",
                        target,
                        Facts.measured(Facts.PM25, "2025", "43 ug/m3").build()))
                .isEqualTo("met|46||ug/m3|43||ug/m3||");
    }

    @Test
    void aPromiseForEachPartShowsThePartThatDecides() {
        Rule rule = new EachPart(SubPeriod.HALF_YEAR, Limit.atLeast("25 %"));
        Target target = Facts.target(Facts.GOOD_SHARE, "2023", rule).build();
        assertThat(cells(
                        "verdict limit value unit value-period",
                        "2026-01-31",
                        target,
                        Facts.measured(Facts.GOOD_SHARE, "2023-H1", "26 %").build(),
                        Facts.measured(Facts.GOOD_SHARE, "2023-H2", "24 %").build()))
                .isEqualTo("not-met|25|24|%|2023-H2");
    }

    /** 215 − 100 = 115 of the 184 days that remain must be good, so 69 may be lost. */
    @Test
    void whatIsAllowedBesideTheFirstIsCounted() {
        Target target =
                Facts.target(Facts.GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();
        assertThat(cells(
                        "standing remaining-days allowance-kind allowance allowance-unit further-allowances",
                        "2025-07-05",
                        target,
                        Facts.incomplete(Facts.GOOD_DAYS, "2025-01-01/2025-06-30", "100 d", 181, 181, 0)))
                .isEqualTo("possible|184|days-to-lose|69|d|1");
    }

    @Test
    void howManyAreStillRequiredStaysEmptyWhereNobodySays() {
        Target target =
                Facts.target(Facts.PM25, "2025", Limit.atMost("46 ug/m3")).build();
        Measurement.Builder measured = Facts.measured(Facts.PM25, "2025", "43 ug/m3");
        String names = "valid expected still-required";

        assertThat(cells(
                        names,
                        "2026-01-31",
                        target,
                        measured.completeness(Completeness.of(360, 365)).build()))
                .isEqualTo("360|365|");
        assertThat(cells(
                        names,
                        "2026-01-31",
                        target,
                        measured.completeness(Completeness.lacking(300, 365, 24))
                                .build()))
                .isEqualTo("300|365|24");
    }

    /** The limit of a fall is in percent; without a value of this year no column says micrograms. */
    @Test
    void aBaselineThatFitsNoUnitOfTheRowIsLeftOut() {
        Rule rule = new Change(Limit.atMost("-20 %"), ReportingPeriod.ofYear(2020));
        Target target = Facts.target(Facts.PM25, "2025", rule)
                .baseline(Baseline.stated(ReportingPeriod.ofYear(2020), Quantity.parse("56 ug/m3")))
                .build();
        assertThat(cells("verdict reason limit limit-unit value unit baseline", "2026-01-31", target))
                .isEqualTo("not-assessable|no-measurement|-20|%|||");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "＠A1", "\t1", "\r1", "\n1", "\t", " \t=1", "\u0007-1"})
    void whatASpreadsheetWouldRunIsQuoted(String cell) {
        assertThat(AssessmentCsv.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a=1", "1-2", " 1", "\u200B", "\u200B1", " \t1", "焦作=1"})
    void whatItWouldNotStaysAsItIs(String cell) {
        assertThat(AssessmentCsv.harmless(cell)).isEqualTo(cell);
    }
}

package io.github.attain.examples.commandline.listing;

import static io.github.attain.examples.commandline.listing.Samples.CLASS;
import static io.github.attain.examples.commandline.listing.Samples.PM25;
import static io.github.attain.examples.commandline.listing.Samples.RANK;
import static io.github.attain.examples.commandline.listing.Samples.SHARE;
import static io.github.attain.examples.commandline.listing.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.examples.commandline.output.Format;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.Limit;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Rule;
import io.github.attain.source.Clause;
import io.github.attain.target.Attribute;
import io.github.attain.target.Baseline;
import io.github.attain.target.Relation;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import io.github.attain.value.Value;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TargetListTest {
    private static final ReportingPeriod Y2020 = ReportingPeriod.ofYear(2020);

    /** The header of the table, to the letter. */
    @Test
    void theHeaderIsThatOfTheTable() {
        assertThat(csv(List.of()))
                .isEqualTo(
                        "target-id,plan-id,clause,place-code,place-name,indicator-id,indicator-name,form,comparator,limit,limit-word,limit-unit,period-from,period-to,strength,attribute,baseline-period,baseline,relations\n");
    }

    @Test
    void everyCellOfARow() {
        Target target = target("pm25", PM25, Limit.atMost("43 ug/m3"))
                .strength(Strength.STRIVE)
                .attribute(Attribute.BINDING)
                .baseline(Baseline.stated(Y2020, Quantity.parse("0.056 mg/m3")))
                .addRelations(
                        new Relation(Relation.Kind.MILESTONE_OF, "pm25-2030", Optional.empty()),
                        new Relation(Relation.Kind.RESTATES, "box1-01", Optional.empty()))
                .build();

        assertThat(row(target))
                .isEqualTo("pm25,,专栏1 第1行,410800,焦作市,air.pm25.annual-mean,细颗粒物年平均浓度,limit,at-most,43,,ug/m3,"
                        + "2025-01-01,2025-12-31,strive,binding,2020,56.000,milestone-of:pm25-2030;restates:box1-01");
    }

    @Test
    void aDueDateHasNoFirstDay() {
        Target target = target("t", SHARE, Limit.atLeast("80 %"))
                .term(Term.by(LocalDate.of(2023, 12, 31)))
                .build();

        assertThat(row(target)).contains(",80,,%,,2023-12-31,must,unstated,,,");
    }

    @Test
    void cellsWithCommasAndQuotesAreQuoted() {
        Target target = target("t", PM25, Limit.atMost("43 ug/m3"))
                .clause(Clause.of(target("x", PM25, Limit.atMost("1 ug/m3"))
                        .build()
                        .clause()
                        .document()))
                .build();
        Target quoted = Target.builder()
                .from(target)
                .clause(new Clause(target.clause().document(), "box 1, \"row\" 1"))
                .build();

        assertThat(row(target)).startsWith("t,,,410800,");
        assertThat(row(quoted)).startsWith("t,,\"box 1, \"\"row\"\" 1\",410800,");
    }

    @Test
    void theBaselineIsAPlainNumberInTheUnitOfTheIndicator() {
        assertThat(baseline(Limit.atMost("43 ug/m3"), Quantity.parse("56 ug/m3")))
                .isEqualTo("2020,56");
        assertThat(row(target("t", SHARE, Limit.atLeast("60.5 %"))
                        .baseline(Baseline.stated(Y2020, Share.ofPercent(Exact.parse("57.5"))))
                        .build()))
                .endsWith(",2020,57.5,");
        assertThat(row(target("t", SHARE, Limit.atLeast("60.5 %"))
                        .baseline(Baseline.stated(Y2020, Share.of(2, 5)))
                        .build()))
                .endsWith(",2020,2 of 5,");
        assertThat(row(target("t", CLASS, new ClassLimit(GradeScale.SURFACE_WATER.grade("Ⅱ")))
                        .baseline(Baseline.stated(Y2020, GradeScale.SURFACE_WATER.grade("Ⅲ")))
                        .build()))
                .endsWith(",2020,Ⅲ,");
        assertThat(row(target("t", RANK, new RankLimit(148, 168))
                        .baseline(Baseline.stated(Y2020, new Rank(160, 168)))
                        .build()))
                .endsWith(",2020,160,");
    }

    @Test
    void aChangeNamesItsOwnBaseline() {
        assertThat(baseline(new Change(Limit.atMost("-4 %"), Y2020), Quantity.parse("56 ug/m3")))
                .isEqualTo("2020,56");
        assertThat(baseline(new Change(Limit.atMost("-4 %"), ReportingPeriod.ofYear(2015)), Quantity.parse("56 ug/m3")))
                .isEqualTo("2015,");
    }

    /** The cells of period and value of the baseline. */
    private static String baseline(Rule rule, Value value) {
        Target target =
                target("t", PM25, rule).baseline(Baseline.stated(Y2020, value)).build();
        List<String> cells = List.of(row(target).split(",", -1));
        return String.join(",", cells.subList(cells.size() - 3, cells.size() - 1));
    }

    private static String csv(List<Target> targets) {
        return new String(TargetList.forPrograms(targets).bytes(Format.CSV, Locale.ENGLISH), StandardCharsets.UTF_8);
    }

    private static String row(Target target) {
        return csv(List.of(target)).lines().skip(1).findFirst().orElseThrow();
    }
}

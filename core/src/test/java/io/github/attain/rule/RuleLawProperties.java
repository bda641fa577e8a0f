package io.github.attain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Result;
import io.github.attain.assessment.Sensitivity;
import io.github.attain.assessment.Verdict;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Given;
import io.github.attain.testing.GivenRules;
import io.github.attain.testing.GivenRules.Case;
import io.github.attain.testing.Known;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every kind of rule: better values never lose, and units do not matter. */
class RuleLawProperties {
    /** Neither has a lowest value: what nobody measures is to be judged and not refused. */
    private static final Indicator LOWER = Facts.quantity("lower", "ug/m3", Direction.LOWER)
            .lowest(Optional.empty())
            .build();

    private static final Indicator HIGHER = Facts.quantity("higher", "har", Direction.HIGHER)
            .lowest(Optional.empty())
            .build();

    @Provide
    Arbitrary<Case> lower() {
        return GivenRules.cases(LOWER);
    }

    @Provide
    Arbitrary<Case> higher() {
        return GivenRules.cases(HIGHER);
    }

    @Provide
    Arbitrary<Exact> levels() {
        return Given.levels();
    }

    @Provide
    Arbitrary<Exact> absurd() {
        return Arbitraries.of("0", "1e59", "-1e59", "1e-60", "-99.999999", "7/9", "1/999999999999", "46")
                .map(Exact::parse);
    }

    @Provide
    Arbitrary<Unit> concentrations() {
        return Arbitraries.of("mg/m3", "mg/L", "g/m3", "ng/m3", "g/L", "10*4.ug/m3")
                .map(Unit::parse);
    }

    @Provide
    Arbitrary<Unit> areas() {
        return Arbitraries.of("[mu]", "m2", "km2", "10*4.m2", "10*4.[mu]", "cm2")
                .map(Unit::parse);
    }

    @Property
    void lessNeverLosesWhereLessIsBetter(
            @ForAll("lower") Case c, @ForAll("levels") Exact a, @ForAll("levels") Exact b) {
        Exact better = a.compareTo(b) < 0 ? a : b;
        Exact worse = a.compareTo(b) < 0 ? b : a;
        assertNoLoss(c, better, worse, Unit.parse("ug/m3"));
    }

    @Property
    void moreNeverLosesWhereMoreIsBetter(
            @ForAll("higher") Case c, @ForAll("levels") Exact a, @ForAll("levels") Exact b) {
        Exact better = a.compareTo(b) > 0 ? a : b;
        Exact worse = a.compareTo(b) > 0 ? b : a;
        assertNoLoss(c, better, worse, Unit.parse("har"));
    }

    private static void assertNoLoss(Case c, Exact better, Exact worse, Unit unit) {
        String ofBetter = c.judge(new Quantity(better, unit));
        String ofWorse = c.judge(new Quantity(worse, unit));
        boolean lost = ofWorse.equals("met") && !ofBetter.equals("met");
        assertThat(lost)
                .as("%s: %s for %s, %s for %s", c.rule(), ofBetter, better, ofWorse, worse)
                .isFalse();
    }

    @Property
    void theUnitOfAConcentrationDoesNotMatter(
            @ForAll("lower") Case c, @ForAll("levels") Exact a, @ForAll("concentrations") Unit unit) {
        Quantity value = new Quantity(a, Unit.parse("ug/m3"));
        assertThat(c.judge(value.in(unit))).as("%s", c.rule()).isEqualTo(c.judge(value));
    }

    /** Mu to hectares is a third of a fifth: no finite decimal. */
    @Property
    void theUnitOfAnAreaDoesNotMatter(@ForAll("higher") Case c, @ForAll("levels") Exact a, @ForAll("areas") Unit unit) {
        Quantity value = new Quantity(a, Unit.parse("har"));
        assertThat(c.judge(value.in(unit))).as("%s", c.rule()).isEqualTo(c.judge(value));
    }

    /** Numbers that nobody measures are judged without failing, in words and figures. */
    @Property(tries = 60)
    void absurdNumbersAreJudgedToo(
            @ForAll("lower") Case c, @ForAll("absurd") Exact a, @ForAll("absurd") Exact baseline) {
        Unit unit = Unit.parse("ug/m3");
        Known evidence = c.evidence().and("2025", new Quantity(a, unit)).and("2021", new Quantity(baseline, unit));
        assertThat(evidence.steps(c.rule())).isNotNull();
        Quantity huge = new Quantity(a, Unit.PERCENT);
        if (a.compareTo(Exact.of(-100)) > 0) {
            Rule growth = new AverageGrowth(new Limit(Comparison.AT_LEAST, huge), ReportingPeriod.ofYear(1925));
            Known century = Known.nothing(LOWER, "2025")
                    .and("2025", new Quantity(a, unit))
                    .and("1925", new Quantity(baseline, unit));
            Result result = century.result(growth);
            assertThat(result.steps()).isNotEmpty();
            assertThat(result.margin().isPresent()).isEqualTo(baseline.signum() > 0);
            result.margin().ifPresent(margin -> {
                assertThat(margin.text().en()).isNotBlank();
                assertThat(margin.size().en()).isNotBlank();
            });
        }
    }

    @Property
    void whatIsDecidedHasStepsInWords(@ForAll("lower") Case c, @ForAll("levels") Exact a) {
        Known evidence = c.evidence().and("2025", new Quantity(a, Unit.parse("ug/m3")));
        assertThat(evidence.by(c.rule())).isIn("met", "not met");
        assertThat(evidence.steps(c.rule())).isNotEmpty().doesNotContain("");
    }

    @Property
    void theOtherStrictnessOfTheOtherStrictnessIsTheRule(@ForAll("lower") Case c) {
        // What nothing can keep, such as below 0, is never offered as the other reading.
        Assume.that(!c.rule().toString().matches(".*=0([.]0+)? ug/m3.*"));
        assertThat(c.rule()
                        .otherStrictness(Facts.PM25, Facts.TERM)
                        .map(r -> r.otherStrictness(Facts.PM25, Facts.TERM).orElse(c.rule()))
                        .orElse(c.rule()))
                .isEqualTo(c.rule());
    }

    @Property
    void aBetterCountNeverLoses(
            @ForAll @IntRange(min = 0, max = 366) int limit,
            @ForAll @IntRange(min = 0, max = 365) int days,
            @ForAll ComparisonMethod method) {
        Exact percent = io.github.attain.value.Rounding.toDecimals(1)
                .round(Share.of(limit, 366).percent());
        CountedShare rule =
                new CountedShare(new Limit(Comparison.AT_LEAST, new Quantity(percent, Unit.PERCENT)), limit, 366);
        Known fewer = Known.of(Facts.GOOD_SHARE, Share.of(days, 366)).by(method);
        Known more = Known.of(Facts.GOOD_SHARE, Share.of(days + 1, 366)).by(method);
        assertThat(fewer.by(rule).equals("met") && !more.by(rule).equals("met")).isFalse();
        assertThat(fewer.otherwise(Sensitivity.Choice.COUNT, rule))
                .contains(days >= limit ? Verdict.MET : Verdict.NOT_MET);
        // To one decimal the 366 days of a leap year have percentages of their own.
        assertThat(fewer.rounded().by(rule)).isEqualTo(days >= limit ? "met" : "not met");
    }

    @Example
    void betterClassesRanksAndFindingsNeverLose() {
        Rule four = new ClassLimit(GradeScale.SURFACE_WATER.grade("Ⅳ"));
        for (int i = 0; i < 6; i++) {
            Known evidence = Known.of(Facts.WATER_CLASS, new Grade(GradeScale.SURFACE_WATER, i));
            assertThat(evidence.by(four)).isEqualTo(i <= 3 ? "met" : "not met");
        }
        for (int place = 1; place <= 168; place++) {
            Known evidence = Known.of(Facts.RANKING, new Rank(place, 168));
            assertThat(evidence.by(RankLimit.outOfLast(20, 168))).isEqualTo(place <= 148 ? "met" : "not met");
        }
        FindingRequired required = new FindingRequired(Finding.BASICALLY, Optional.empty());
        assertThat(List.of(Finding.NO, Finding.BASICALLY, Finding.YES).stream()
                        .map(f -> Known.of(Facts.BLACK_WATER, f).by(required)))
                .containsExactly("not met", "met", "met");
    }

    @Property
    void aBetterPartNeverBreaksTheWhole(
            @ForAll("levels") Exact limit,
            @ForAll("levels") Exact q1,
            @ForAll("levels") Exact q2,
            @ForAll("levels") Exact more) {
        Rule rule = new EachPart(
                SubPeriod.HALF_YEAR, new Limit(Comparison.AT_LEAST, new Quantity(limit, Unit.parse("har"))));
        Known evidence = Known.nothing(HIGHER, "2025")
                .and("2025-H1", new Quantity(q1, Unit.parse("har")))
                .and("2025-H2", new Quantity(q2, Unit.parse("har")));
        Known better = evidence.and("2025-H2", new Quantity(q2.plus(more), Unit.parse("har")));
        assertThat(evidence.by(rule).equals("met") && !better.by(rule).equals("met"))
                .isFalse();
    }
}

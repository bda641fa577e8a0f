package io.github.attain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Dust;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.rule.Trend.Reading;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Attribute;
import io.github.attain.target.Baseline;
import io.github.attain.target.Hedge;
import io.github.attain.target.OtherReading;
import io.github.attain.target.Plan;
import io.github.attain.target.Relation;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code all-forms.json} says, written by hand: every form of rule and every key of every entry. */
class AllFormsTest {
    private static final GradeScale STARS = new GradeScale("stars", List.of("三星", "二星", "一星"));
    private static final ReportingPeriod Y2015 = ReportingPeriod.ofYear(2015);
    private static final ReportingPeriod Y2020 = ReportingPeriod.ofYear(2020);
    private static final ReportingPeriod Y2021 = ReportingPeriod.ofYear(2021);

    /** Read anew for each test, so that none rests on what another one read. */
    private final RulePack pack = read();

    private static RulePack read() {
        return PackReader.read(AllFormsTest.class, "all-forms.json").orThrow();
    }

    private Target target(String id) {
        return pack.target(id).orElseThrow();
    }

    private Indicator indicator(String id) {
        return pack.indicator(id).orElseThrow();
    }

    static Stream<Arguments> rules() {
        Indicator noxCut = read().indicator("nox-cut").orElseThrow();
        Change points = new Change(Limit.atLeast("5 {pp}"), Y2020);
        return Stream.of(
                arguments("at-most", Limit.atMost("46 ug/m3")),
                arguments("at-least", Limit.atLeast("66.5 %")),
                arguments("below", Limit.below("41 ug/m3")),
                arguments("above", Limit.above("30 %")),
                arguments("between", new Between(Quantity.parse("1 {firm}"), Quantity.parse("2 {firm}"))),
                arguments("about", new About(Quantity.parse("20 %"))),
                arguments("share", new CountedShare(Limit.atLeast("77.78 %"), 7, 9)),
                arguments("class", new ClassLimit(GradeScale.SURFACE_WATER.grade("III"))),
                arguments("stars", new ClassLimit(STARS.grade("二星"))),
                arguments("rank", new RankLimit(148, 168)),
                arguments("rank-out-of-last", new RankLimit(148, 168)),
                arguments("total", new Total(Limit.atLeast("9700 t"))),
                arguments("change-percent", new Change(Limit.atMost("-4 %"), Y2015)),
                arguments("change-points", points),
                arguments("change-amount", new Change(Limit.above("8 10*6.t"), Y2021)),
                arguments("average-growth", new AverageGrowth(Limit.atLeast("15 %"), Y2021)),
                arguments("no-worse", new NoWorse(Y2020)),
                arguments("trend-every-year", new Trend(Reading.EVERY_YEAR_BETTER, Y2020)),
                arguments("trend-never-worse", new Trend(Reading.NEVER_WORSE_AND_BETTER, Y2020)),
                arguments("finding", FindingRequired.of(Finding.YES)),
                arguments(
                        "finding-reading", new FindingRequired(Finding.BASICALLY, Optional.of(Limit.atLeast("95 %")))),
                arguments("each-month", new EachPart(SubPeriod.MONTH, Limit.atLeast("20 %"))),
                arguments("each-quarter", new EachPart(SubPeriod.QUARTER, Limit.atLeast("25 %"))),
                arguments("each-half-year", new EachPart(SubPeriod.HALF_YEAR, Limit.atLeast("50 %"))),
                arguments("each-year", new EachPart(SubPeriod.YEAR, Limit.atLeast("100 %"))),
                arguments("either-of", new EitherOf(List.of(Arm.of(Limit.atLeast("70 %")), Arm.of(points)))),
                arguments(
                        "all-of",
                        new AllOf(List.of(
                                Arm.of(new ClassLimit(GradeScale.SURFACE_WATER.grade("IV"))),
                                new Arm(Optional.of(noxCut), Limit.atMost("25 t"))))),
                arguments("assigned", new Assigned(new Text("河南省", "Henan Province"))),
                arguments("milestone", Limit.atLeast("60 %")),
                arguments("tier", Limit.atLeast("68 %")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void readsTheRule(String target, Rule rule) {
        assertThat(target(target).rule()).isEqualTo(rule);
    }

    @Test
    void tableNamesEveryTargetAndEveryKindOfRule() {
        assertThat(rules().map(r -> r.get()[0]))
                .containsExactlyElementsOf(
                        pack.targets().stream().map(Target::id).toList());
        assertThat(rules().map(r -> r.get()[1].getClass().getName()).toList())
                .containsAll(Arrays.stream(Rule.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void readsEveryKeyOfATarget() {
        Plan plan = pack.plans().get(0);
        assertThat(target("at-most"))
                .isEqualTo(Target.builder()
                        .id("at-most")
                        .plan(plan)
                        .place(pack.place("410108/huayuankou").orElseThrow())
                        .indicator(indicator("air.pm25.annual-mean"))
                        .term(Term.during(ReportingPeriod.ofYear(2025)))
                        .rule(Limit.atMost("46 ug/m3"))
                        .clause(new Clause(plan.document(), "专栏1第1行"))
                        .strength(Strength.STRIVE)
                        .attribute(Attribute.BINDING)
                        .addHedges(Hedge.values())
                        .scope(new Text("年货运量150万吨以上", "firms that move more than 1.5 Mt a year"))
                        .exception(new Text("沙尘天气除外", "dust storms excepted"))
                        .setBy(new Text("河南省", "Henan"))
                        .baseline(Baseline.stated(Y2020, Quantity.parse("56 ug/m3")))
                        .method(ComparisonMethod.FULL_VALUE)
                        .dust(Dust.DEDUCTED)
                        .limitsBetterSide(true)
                        .gist(new Text("细颗粒物不高于46", "PM2.5 of at most 46"))
                        .note(new Text("注", "A note"))
                        .addRelations(
                                new Relation(
                                        Relation.Kind.RESTATES, "at-least", Optional.of(new Text("同", "the same"))),
                                new Relation(Relation.Kind.CONTRADICTS, "below", Optional.empty()),
                                new Relation(Relation.Kind.SUPERSEDES, "above", Optional.empty()),
                                new Relation(Relation.Kind.PART_OF, "between", Optional.empty()))
                        .build());
    }

    @Test
    void leavesUnsaidWhatIsNotSaid() {
        Plan plan = pack.plans().get(0);
        assertThat(target("between"))
                .isEqualTo(Target.builder()
                        .id("between")
                        .plan(plan)
                        .place(pack.place("410108").orElseThrow())
                        .indicator(indicator("firms"))
                        .term(Term.by(LocalDate.of(2023, 12, 31)))
                        .rule(new Between(Quantity.parse("1 {firm}"), Quantity.parse("2 {firm}")))
                        .clause(new Clause(plan.document(), "4"))
                        .build());
    }

    @Test
    void readsWhatOtherTargetsSay() {
        assertThat(target("at-least").attribute()).isEqualTo(Attribute.ANTICIPATORY);
        assertThat(target("at-least").dust()).contains(Dust.INCLUDED);
        assertThat(target("at-least").outOf()).hasValue(200);
        assertThat(target("at-least").limitsBetterSide()).isFalse();
        assertThat(target("above").method()).contains(ComparisonMethod.ROUNDED_VALUE);
        assertThat(target("below").baseline()).contains(Baseline.unknown(Y2020));
        assertThat(target("class").baseline()).contains(Baseline.stated(Y2020, GradeScale.SURFACE_WATER.grade("劣V")));
        assertThat(target("rank").baseline()).contains(Baseline.stated(Y2020, new Rank(150, 168)));
        assertThat(target("finding").baseline()).contains(Baseline.stated(Y2020, Finding.NO));
        assertThat(target("milestone").relations())
                .containsExactly(new Relation(Relation.Kind.MILESTONE_OF, "above", Optional.empty()));
        assertThat(target("tier").relations())
                .containsExactly(
                        new Relation(Relation.Kind.TIER_OF, "at-least", Optional.empty()),
                        new Relation(Relation.Kind.RESTATES, "huiji-2019-1.good-days", Optional.empty()));
    }

    @Test
    void readsOtherReadings() {
        assertThat(target("below").otherReadings())
                .containsExactly(
                        new OtherReading(
                                new Text("含本数", "the limit included"),
                                Arm.of(Limit.atMost("41 ug/m3")),
                                Optional.empty()),
                        new OtherReading(
                                new Text("整个规划期", "over the whole plan"),
                                Arm.of(Limit.below("41 ug/m3")),
                                Optional.of(Term.during(ReportingPeriod.ofYears(2021, 2025)))),
                        new OtherReading(
                                new Text("年底的优良天数", "good days, by the end of the year"),
                                new Arm(Optional.of(indicator("good-days")), Limit.above("80 %")),
                                Optional.of(Term.by(LocalDate.of(2025, 12, 31)))));
    }

    /** What was left out is said, and a relation to it is no error. */
    @Test
    void tellsWhatWasLeftOut() {
        assertThat(PackReader.read(AllFormsTest.class, "all-forms.json").problems())
                .filteredOn(problem -> problem.code() == ProblemCode.PASSED_OVER)
                .extracting(Problem::toString)
                .containsExactly(
                        "all-forms.json: a target that was left out is passed over: \"huiji-2019-1.good-days\"");
    }

    @Test
    void readsIndicators() {
        Document standard = Document.builder()
                .number("HJ 663-2013")
                .title(new Text("环境空气质量评价技术规范(试行)", "Technical regulation for ambient air quality assessment"))
                .build();
        assertThat(indicator("air.pm25.annual-mean"))
                .isEqualTo(Indicator.builder()
                        .id("air.pm25.annual-mean")
                        .name(new Text("PM2.5年均浓度", "PM2.5 annual mean"))
                        .scale(Indicator.Scale.QUANTITY)
                        .unit(Unit.parse("ug/m3"))
                        .better(Direction.LOWER)
                        .statistic(Statistic.MEAN)
                        .decimals(0)
                        .method(ComparisonMethod.ROUNDED_VALUE)
                        .lowest(Exact.ZERO)
                        .highest(Exact.parse("2000.5"))
                        .definedBy(new Clause(standard, "表1"))
                        .note(new Text("实况", "actual state"))
                        .build());
        assertThat(indicator("good-days").definedBy()).contains(Clause.of(standard));
        assertThat(indicator("good-days").statistic()).isEqualTo(Statistic.SHARE);
        assertThat(indicator("section-class").grades()).contains(GradeScale.SURFACE_WATER);
        assertThat(indicator("stars").grades()).contains(STARS);
        assertThat(indicator("stars").better()).isEqualTo(Direction.NONE);
        assertThat(indicator("firms").statistic()).isEqualTo(Statistic.COUNT);
        assertThat(indicator("black-water").scale()).isEqualTo(Indicator.Scale.FINDING);
    }

    @Test
    void readsThePackPlacesAndPlans() {
        assertThat(pack.id()).isEqualTo("all-forms");
        assertThat(pack.version()).isEqualTo("0.1.0");
        assertThat(pack.title()).isEqualTo(new Text("每种写法", "Every form"));
        Place henan = Place.of("410000", "河南省", "Henan");
        Place huiji = henan.inside("410108", "惠济区", "Huiji");
        assertThat(pack.places())
                .containsExactly(huiji.inside("410108/huayuankou", "花园口断面", "Huayuankou"), henan, huiji);
        Document document = Document.builder()
                .number("惠政文〔2024〕3号")
                .title(new Text("惠济区方案", "Plan of Huiji"))
                .issuer(new Text("惠济区人民政府", "Huiji district government"))
                .issued(LocalDate.of(2024, 2, 29))
                .isDateInferred(true)
                .url("https://www.example.gov.cn/2024/3.html")
                .verified(LocalDate.of(2026, 11, 21))
                .note(new Text("网页缺字", "The web page lost characters"))
                .build();
        assertThat(pack.plans().get(0))
                .isEqualTo(Plan.builder()
                        .id("huiji-2024-3")
                        .document(document)
                        .place(huiji)
                        .period(ReportingPeriod.ofYears(2021, 2025))
                        .addReplaces("huiji-2020-1")
                        .build());
        assertThat(pack.plans().get(0).document().isDateInferred()).isTrue();
        assertThat(pack.plans().get(1).document().isDateInferred()).isFalse();
        assertThat(pack.plans().get(1).document().kind()).isEqualTo(Document.Kind.PRESS);
    }
}

package io.github.attain.rules.henan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Assignment;
import io.github.attain.assessment.Distance;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Sensitivity;
import io.github.attain.assessment.Verdict;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.json.PackReader;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.PackChecker;
import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.Severity;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.water.WaterIndicators;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.target.Attribute;
import io.github.attain.target.Relation;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class HenanRulesTest {
    private static final RulePack PACK = HenanRules.load();
    private static final LocalDate LATER = LocalDate.of(2036, 6, 30);

    /** The places where a document contradicts itself: both sides are kept, and the pair is a warning. */
    private static final Map<String, String> CONTRADICTIONS = Map.of(
            "jiyuan-2024-1.14th-plan-environment-quality jiyuan-2024-1.pm25-strive-2025",
            "all goals of the 14th plan are to be fulfilled, and PM2.5 44, which is one of them, is only striven for",
            "huiji-2024-3-water.black-odorous-held huiji-2024-3-water.black-odorous",
            "results of what is gone are to be held in task 9, what is there is to be basically eliminated in the"
                    + " goals",
            "huiji-2024-3-soil.rural-sewage-task-9 huiji-2024-3-soil.rural-sewage",
            "one plan, year and indicator: 70 % in task 9, 100 % in the goals");

    /** The other warnings that stay, by code and target, and why. */
    private static final Map<String, String> OTHER_WARNINGS = Map.of(
            "UNREACHABLE_SHARE jiaozuo-2022-77.box1-03",
            "the box writes 33.3 %, and of the 5 national sections since 2021 no number is 33.3 %",
            "FINER_THAN_INDICATOR henan-2021-44.pm25-2025",
            "the province writes 42.5, a mean over its cities; annual means are reported whole",
            "FINER_THAN_INDICATOR henan-2023-33.pm25-2025",
            "the same 42.5");

    /** The notes of the check: what was reached in 2020 already, as box 1 writes it. */
    private static final List<String> NOTES =
            List.of("BASELINE_BETTER jiaozuo-2022-77.box1-18", "BASELINE_BETTER jiaozuo-2022-77.box1-20");

    /** Terms that reach beyond the years of their plan, as the documents write them. */
    private static final Set<String> BEYOND_THE_PLAN = Set.of(
            "jiaozuo-2022-77.goals-carbon-after-peak-2035",
            "jiaozuo-2022-77.goals-environment-2035",
            "jiaozuo-2022-77.goals-modernisation-2035",
            "jiaozuo-2022-77.co2-peak-before-2030",
            "jiyuan-2024-1.wetland-2025",
            "henan-2023-33.renewable-capacity",
            "huiji-2024-3-air.muck-trucks-2025",
            "huiji-2024-3-air.concrete-trucks-2025",
            "huiji-2024-3-air.sanitation-vehicles-2025",
            "huiji-2024-3-air.asphalt-concrete-trucks-2025",
            "huiji-2024-3-air.household-waste-trucks-2025",
            "huiji-2024-3-air.medical-waste-trucks-2025",
            "huiji-2024-3-soil.sewage-facilities-2025");

    static Stream<Target> targets() {
        return PACK.targets().stream();
    }

    @Test
    void thePackLoadsWithNoErrorAndNoOtherWarningThanThoseThatStay() {
        Checked<RulePack> read = PackReader.read(HenanRules.class, "pack.json");

        assertThat(read.problems()).allSatisfy(p -> assertThat(p.severity()).isNotEqualTo(Severity.ERROR));
        assertThat(read.problems())
                .filteredOn(p -> p.code() == ProblemCode.CONTRADICTION)
                .extracting(HenanRulesTest::pair)
                .containsExactlyInAnyOrderElementsOf(CONTRADICTIONS.keySet());
        assertThat(PackChecker.check(PACK))
                .hasSameSizeAs(read.problems())
                .filteredOn(p -> p.severity() == Severity.WARNING && p.code() != ProblemCode.CONTRADICTION)
                .extracting(HenanRulesTest::where)
                .containsExactlyInAnyOrderElementsOf(OTHER_WARNINGS.keySet());
        assertThat(PackChecker.check(PACK))
                .filteredOn(p -> p.severity() == Severity.NOTE)
                .extracting(HenanRulesTest::where)
                .containsExactlyInAnyOrderElementsOf(NOTES);
    }

    private static String pair(Problem problem) {
        return problem.attributes().get("value") + " " + problem.attributes().get("other");
    }

    private static String where(Problem problem) {
        return problem.code() + " " + problem.location().path();
    }

    /** Whoever reads the data alone finds the reason there too. */
    @Test
    void whatTheCheckSaysIsExplainedInTheData() {
        assertThat(PackChecker.check(PACK)).allSatisfy(problem -> {
            Target target = PACK.target(problem.location().path()).orElseThrow();
            boolean contradiction = problem.code() == ProblemCode.CONTRADICTION;
            assertThat(
                            contradiction
                                    ? target.relations().stream()
                                            .filter(r -> r.kind() == Relation.Kind.CONTRADICTS)
                                            .flatMap(r -> r.note().stream())
                                            .toList()
                                    : target.note().stream().toList())
                    .isNotEmpty();
        });
    }

    @Test
    void contradictionsAreListedWithBothSides() {
        assertThat(PACK.contradictions())
                .extracting(c -> c.one().id() + " " + c.other().id())
                .containsExactlyInAnyOrderElementsOf(CONTRADICTIONS.keySet());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyTargetSaysItsGistAndIsNamedAfterItsPlan(Target target) {
        assertThat(target.gist()).isPresent();
        assertThat(target.id()).startsWith(target.plan().orElseThrow().id() + ".");
        assertThat(target.clause().document())
                .isEqualTo(target.plan().orElseThrow().document());
        assertThat(target.place().isWithin(target.plan().orElseThrow().place())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyTermLiesInThePeriodOfItsPlanOrIsNamed(Target target) {
        assertThat(target.plan().orElseThrow().period().contains(target.term().period()))
                .isNotEqualTo(BEYOND_THE_PLAN.contains(target.id()));
    }

    /** A clause without a date has a note that says so: it stands for the whole of the plan's years, or for their last day. */
    @Test
    void whatStatesNoDateTakesTheYearsOfItsPlan() {
        assertThat(noted("没有写期限，取整个规划期。"))
                .hasSizeGreaterThan(50)
                .allSatisfy(t -> assertThat(t.term())
                        .isEqualTo(Term.during(t.plan().orElseThrow().period())));
        assertThat(noted("没有写期限，取规划期末日。"))
                .hasSizeGreaterThan(100)
                .allSatisfy(t -> assertThat(t.term().due())
                        .isEqualTo(t.plan().orElseThrow().period().last()));
    }

    private static List<Target> noted(String sentence) {
        return PACK.targets().stream()
                .filter(t -> t.note().filter(n -> n.zh().contains(sentence)).isPresent())
                .toList();
    }

    /** One thing has one indicator: a question over all places gives a table. */
    @Test
    void ruralSewageIsAskedOfAllPlacesByYear() {
        assertThat(PACK.targets())
                .filteredOn(t -> t.indicator().id().startsWith("rural.sewage-treatment-"))
                .extracting(
                        t -> t.place().code(),
                        t -> t.term().due().getYear(),
                        t -> t.indicator().id(),
                        t -> t.promise().zh())
                .containsExactlyInAnyOrder(
                        tuple("410800", 2025, "rural.sewage-treatment-rate", "不低于45 %"),
                        tuple("410800", 2025, "rural.sewage-treatment-rate", "不低于45 %"),
                        tuple("419001", 2025, "rural.sewage-treatment-rate", "不低于65 %"),
                        tuple("410400", 2025, "rural.sewage-treatment-rate", "不低于52 %"),
                        tuple("410108", 2024, "rural.sewage-treatment-or-control-rate", "不低于100 %"),
                        tuple("410108", 2024, "rural.sewage-treatment-or-control-rate", "不低于70 %"));
    }

    @ParameterizedTest
    @CsvSource({
        "agriculture.fertiliser-utilisation-rate, 4",
        "agriculture.livestock.manure-use-rate, 3",
        "water.sewage.collection-rate, 3",
        "water.outfalls.fixed-share, 3",
        "governance.emergency.river-response-plans-share, 4",
        "monitoring.key-dischargers.automatic-monitoring-share, 3",
        "transport.new-official-cars.new-energy-share, 3",
        "rural.villages-newly-improved, 2",
        "monitoring.data-true, 2"
    })
    void citiesShareTheIndicatorOfOneThing(String indicator, int plans) {
        assertThat(PACK.targets().stream()
                        .filter(t -> t.indicator().id().equals(indicator))
                        .map(t -> t.plan().orElseThrow().id())
                        .distinct())
                .hasSize(plans);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void bothLanguagesAreThere(Target target) {
        List<Text> texts = Stream.of(
                        Stream.of(
                                target.indicator().name(),
                                target.place().name(),
                                target.promise(),
                                target.clause().document().title()),
                        target.gist().stream(),
                        target.note().stream(),
                        target.scope().stream(),
                        target.exception().stream(),
                        target.indicator().note().stream(),
                        target.setBy().stream(),
                        target.relations().stream().flatMap(r -> r.note().stream()))
                .flatMap(s -> s)
                .toList();

        assertThat(texts).allSatisfy(text -> {
            // The brackets of a compound unit are part of the unit: 吨/(月·平方公里).
            assertThat(text.zh().replaceAll("/\\([^()]*\\)", ""))
                    .isNotBlank()
                    .doesNotContainPattern("\\p{IsHan}[,;:()]|[,;:()]\\p{IsHan}");
            assertThat(text.en()).isNotBlank().matches(Pattern.compile("[^\\p{IsHan}，；：（）。]*"));
        });
    }

    @Test
    void onlyBox1GivesAttributes() {
        assertThat(PACK.targets())
                .allSatisfy(t -> assertThat(t.attribute() == Attribute.UNSTATED)
                        .isEqualTo(!t.id().startsWith("jiaozuo-2022-77.box1-")));
        assertThat(PACK.targets())
                .filteredOn(t -> t.attribute() == Attribute.BINDING)
                .hasSize(16);
    }

    @ParameterizedTest
    @CsvSource({
        "jiyuan-2024-1.pm25-strive-2025, 不高于44微克/立方米",
        "pingdingshan-2024-8.pm25-2027, 不高于35微克/立方米",
        "jiaozuo-2022-77.reclaimed-water-2025, 不低于30 %",
        "huiji-2024-3-air.muck-trucks-2024, 不低于75 %"
    })
    void whatIsOnlyStrivenForIsATargetOfItsOwn(String id, String promise) {
        Target target = PACK.target(id).orElseThrow();

        assertThat(target.strength()).isEqualTo(Strength.STRIVE);
        assertThat(target.promise().zh()).isEqualTo(promise);
        assertThat(PACK.targets())
                .filteredOn(t -> t.strength() == Strength.STRIVE)
                .hasSize(24);
    }

    @Test
    void thePromisesOfTwoTiersAreTied() {
        assertThat(PACK.target("jiyuan-2024-1.pm25-strive-2025").orElseThrow().relations())
                .extracting(Relation::kind, Relation::target)
                .containsExactly(tuple(Relation.Kind.TIER_OF, "jiyuan-2024-1.pm25-2025"));
    }

    /** What a document says twice is linked and speaks of one thing; milestones lead to the last step. */
    @Test
    void restatementsAndMilestonesAreTied() {
        assertThat(related(Relation.Kind.RESTATES))
                .hasSize(22)
                .allSatisfy((one, other) -> assertThat(one.indicator()).isEqualTo(other.indicator()));
        assertThat(related(Relation.Kind.MILESTONE_OF).keySet())
                .extracting(Target::id)
                .containsExactlyInAnyOrder(
                        "jiyuan-2024-1.outfalls-traced-2023",
                        "jiyuan-2024-1.outfalls-fixed-2023",
                        "jiyuan-2024-1.outfalls-fixed-2024",
                        "pingdingshan-2024-8.pm25-2025",
                        "huiji-2024-3-air.muck-trucks-2024",
                        "huiji-2024-3-air.concrete-trucks-2024");
    }

    private static Map<Target, Target> related(Relation.Kind kind) {
        Map<Target, Target> pairs = new LinkedHashMap<>();
        for (Target target : PACK.targets()) {
            target.relations().stream()
                    .filter(r -> r.kind() == kind)
                    .forEach(r -> pairs.put(target, PACK.target(r.target()).orElseThrow()));
        }
        return pairs;
    }

    /** The figures of 2020 in box 1 held against its targets for 2025. */
    @ParameterizedTest
    @CsvSource({
        "01, false, -13 ug/m3",
        "02, false, 3.0 {pp}",
        "03, false, 8.3 {pp}",
        "04, true, 0 {pp}",
        "07, false, 12 {pp}",
        "18, true, 0 {pp}",
        "20, true, 0 {event}/(10*4.{piece})",
        "22, true, 0 {pp}",
        "23, true, 0 {pp}",
        "24, true, 0 har"
    })
    void theBaselinesOfBox1GiveDistances(String row, boolean atTargetLevel, String change) {
        Distance distance = Assessor.of(PACK.targets())
                .assess(Measurements.builder().build(), LATER)
                .of("jiaozuo-2022-77.box1-" + row)
                .orElseThrow()
                .distance()
                .orElseThrow();

        assertThat(distance.isAtTargetLevel()).isEqualTo(atTargetLevel);
        assertThat(distance.changeNeeded().orElseThrow().written()).isEqualTo(change);
    }

    @Test
    void whatTheProvinceAssignsCanBeBound() {
        Document assigning = Document.builder().title(new Text("示例", "example")).build();
        Assessor bound = Assessor.of(PACK.targets())
                .withAssignment(
                        new Assignment("jiaozuo-2022-77.box1-11", Limit.atMost("13.1亿立方米"), Clause.of(assigning)));
        Measurements measured = Measurements.builder()
                .add(HenanPlaces.JIAOZUO, "water.use.total", Year.of(2025), "13.0亿立方米")
                .build();

        assertThat(bound.assess(measured, LATER)
                        .of("jiaozuo-2022-77.box1-11")
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    /** 用水总量 stands in row 11 of box 1 and again in chapter 6, 达到省定目标 in both: one number of the province holds for both. */
    @ParameterizedTest
    @CsvSource({
        "jiaozuo-2022-77.box1-11, jiaozuo-2022-77.water-use-total-2025",
        "jiaozuo-2022-77.water-use-total-2025, jiaozuo-2022-77.box1-11"
    })
    void whatIsAssignedToARowHoldsForTheRowThatRestatesIt(String bound, String restated) {
        Document assigning = Document.builder().title(new Text("示例", "example")).build();
        Assessor assessor = Assessor.of(PACK.targets())
                .withAssignment(new Assignment(bound, Limit.atMost("13.1亿立方米"), Clause.of(assigning)));
        Measurements measured = Measurements.builder()
                .add(HenanPlaces.JIAOZUO, "water.use.total", Year.of(2025), "13.2亿立方米")
                .build();
        Assessment assessment = assessor.assess(measured, LATER);

        assertThat(assessment.of(bound).orElseThrow().verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(assessment.of(restated).orElseThrow().verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(assessment
                        .of(restated)
                        .orElseThrow()
                        .assignment()
                        .orElseThrow()
                        .target())
                .isEqualTo(restated);
        assertThat(assessor.awaits("jiaozuo-2022-77.box1-10")).containsExactly(Reason.NOT_ASSIGNED);
    }

    /** 3 to 5 years from 2021 or from the issue in 2022; a furnace of exactly 1200 m³; an index that fell a little. */
    @ParameterizedTest
    @CsvSource({
        "jiaozuo-2022-77.rural-water-supply, 410800/urban-districts, rural.central-water-supply-rate, 2025, 97 %,"
                + " rural.central-water-supply-rate, 2027, 98 %",
        "jiyuan-2024-1.blast-furnaces-2024, 419001, industry.steel.small-blast-furnaces.retired-or-enlarged-share,"
                + " 2024, 4 of 5, industry.steel.small-blast-furnaces.size-excluded.retired-or-enlarged-share, 2024, 4 of"
                + " 4",
        "jiaozuo-2022-77.box1-25, 410800, ecology.quality-index, 2025, 60.0,"
                + " ecology.quality-index-stable-or-better, 2025, yes"
    })
    void theOtherReadingOfAClauseIsTold(
            String target,
            String place,
            String indicator,
            int year,
            String value,
            String other,
            int then,
            String held) {
        Measurements.Builder measured = Measurements.builder()
                .add(PACK.place(place).orElseThrow(), indicator, Year.of(year), value)
                .add(
                        PACK.place(place).orElseThrow(),
                        other,
                        Year.of(then),
                        PACK.indicator(other).orElseThrow().read(held).orThrow());
        if (indicator.equals("ecology.quality-index")) {
            for (int before = 2020; before < 2025; before++) {
                measured.add(PACK.place(place).orElseThrow(), indicator, Year.of(before), "60.1");
            }
        }
        Result result = Assessor.of(PACK.targets())
                .assess(measured.build(), LATER)
                .of(target)
                .orElseThrow();

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(result.turningChoices())
                .filteredOn(s -> s.choice() == Sensitivity.Choice.OTHER_READING)
                .extracting(Sensitivity::verdict)
                .containsExactly(Verdict.MET);
    }

    @Test
    void withNothingMeasuredNothingIsMet() {
        Assessment assessment =
                Assessor.of(PACK.targets()).assess(Measurements.builder().build(), LATER);

        assertThat(assessment.results()).hasSameSizeAs(PACK.targets()).allSatisfy(r -> {
            assertThat(r.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
            assertThat(r.sentence().zh()).contains(r.target().clause().locator());
        });
    }

    @Test
    void thePackIsDiscoveredOnTheClassPath() {
        List<RulePackProvider> found = RulePacks.discover();

        assertThat(found).extracting(RulePackProvider::id).containsExactly(HenanRules.ID);
        assertThat(found.get(0).load()).isEqualTo(PACK);
    }

    /** What the standards' own indicators hold plausible and require, the pack holds and requires too. */
    @Test
    void measuredIndicatorsHavePlausibleRangesThatAgreeWithTheStandards() {
        Map<String, Indicator> own =
                PACK.indicators().stream().collect(Collectors.toMap(Indicator::id, indicator -> indicator));
        assertThat(own.values())
                .filteredOn(indicator -> indicator.statistic() == Statistic.MEAN)
                .isNotEmpty()
                .allSatisfy(indicator ->
                        assertThat(indicator.plausible()).as(indicator.id()).isPresent());
        List<Indicator> standard = new ArrayList<>(AirStatistics.indicators());
        standard.add(WaterIndicators.annualMean(WaterItem.COD));
        assertThat(standard)
                .filteredOn(
                        indicator -> own.containsKey(indicator.id()) && indicator.scale() == Indicator.Scale.QUANTITY)
                .hasSizeGreaterThan(3)
                .allSatisfy(indicator -> {
                    assertThat(Objects.requireNonNull(own.get(indicator.id())).plausible())
                            .isEqualTo(indicator.plausible());
                    assertThat(own.get(indicator.id()).minimumDays()).isEqualTo(indicator.minimumDays());
                });
    }

    /** No target of the plans is one that no value comes near. */
    @Test
    void noTargetLiesOutsideTheRangeOfItsIndicator() {
        assertThat(PackChecker.check(PACK)).extracting(Problem::code).doesNotContain(ProblemCode.IMPLAUSIBLE_VALUE);
    }
}

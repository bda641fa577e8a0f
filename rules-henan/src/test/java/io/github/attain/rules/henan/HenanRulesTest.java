package io.github.attain.rules.henan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Assignment;
import io.github.attain.assessment.Distance;
import io.github.attain.assessment.Verdict;
import io.github.attain.json.PackReader;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.PackChecker;
import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.Severity;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Attribute;
import io.github.attain.target.Relation;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class HenanRulesTest {
    private static final RulePack PACK = HenanRules.load();
    private static final LocalDate LATER = LocalDate.of(2028, 6, 30);

    /** The warnings that stay, and why: the documents contradict themselves there, and both sides are kept. */
    private static final Map<String, String> CONTRADICTIONS = Map.of(
            "jiyuan-2024-1.14th-plan-environment-quality jiyuan-2024-1.pm25-strive-2025",
            "all goals of the 14th plan are to be fulfilled, and PM2.5 44, which is one of them, is only striven for",
            "huiji-2024-3-soil.rural-sewage-task-9 huiji-2024-3-soil.rural-sewage",
            "one plan, year and indicator: 70 % in task 9, 100 % in the goals");

    static Stream<Target> targets() {
        return PACK.targets().stream();
    }

    @Test
    void thePackLoadsWithNoErrorAndNoOtherWarningThanTheContradictionsOfTheDocuments() {
        Checked<RulePack> read = PackReader.read(HenanRules.class, "pack.json");

        assertThat(read.problems())
                .filteredOn(p -> p.severity() != Severity.NOTE)
                .allSatisfy(p -> assertThat(p.code()).isEqualTo(ProblemCode.CONTRADICTION))
                .extracting(HenanRulesTest::pair)
                .containsExactlyInAnyOrderElementsOf(CONTRADICTIONS.keySet());
        assertThat(PackChecker.check(PACK)).hasSameSizeAs(read.problems());
    }

    private static String pair(Problem problem) {
        return problem.attributes().get("value") + " " + problem.attributes().get("other");
    }

    @Test
    void contradictionsAreListedWithBothSides() {
        assertThat(PACK.contradictions())
                .extracting(c -> c.one().id() + " " + c.other().id())
                .containsExactlyInAnyOrderElementsOf(CONTRADICTIONS.keySet());
    }

    @Test
    void everyPlanHasItsTargets() {
        Map<String, Long> counts = PACK.targets().stream()
                .collect(groupingBy(t -> t.plan().orElseThrow().id(), counting()));

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "jiaozuo-2022-77", 25L,
                        "jiyuan-2024-1", 12L,
                        "pingdingshan-2024-8", 14L,
                        "huiji-2024-3-air", 5L,
                        "huiji-2024-3-water", 5L,
                        "huiji-2024-3-soil", 11L,
                        "zhengzhou-2018", 1L,
                        "zhengzhou-2019", 3L));
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

    /** The last day of a term lies in the years for which the plan was made. */
    @ParameterizedTest
    @MethodSource("targets")
    void everyTermLiesInThePeriodOfItsPlan(Target target) {
        assertThat(target.plan().orElseThrow().period().contains(target.term().period()))
                .isTrue();
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
                        target.setBy().stream(),
                        target.relations().stream().flatMap(r -> r.note().stream()))
                .flatMap(s -> s)
                .toList();

        assertThat(texts).allSatisfy(text -> {
            assertThat(text.zh()).isNotBlank().doesNotContainPattern("\\p{IsHan}[,;:()]|[,;:()]\\p{IsHan}");
            assertThat(text.en()).isNotBlank().matches(Pattern.compile("[^\\p{IsHan}，；：（）。]*"));
        });
    }

    @Test
    void everyPlanNamesItsDocument() {
        assertThat(PACK.plans()).allSatisfy(plan -> {
            Document document = plan.document();
            boolean press = plan.id().startsWith("zhengzhou");
            assertThat(document.kind()).isEqualTo(press ? Document.Kind.PRESS : Document.Kind.OFFICIAL);
            assertThat(document.number().isPresent()).isNotEqualTo(press);
            assertThat(document.url().isPresent()).isEqualTo(press);
            assertThat(document.issued()).isPresent();
            assertThat(document.verified()).isPresent();
        });
    }

    @Test
    void thePlacesInCodeAreThoseOfTheData() {
        assertThat(Arrays.stream(HenanPlaces.class.getFields()).map(HenanRulesTest::place))
                .containsExactlyInAnyOrderElementsOf(PACK.places());
    }

    private static Place place(Field constant) {
        try {
            return (Place) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
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
    @CsvSource({"jiyuan-2024-1.pm25-strive-2025, 不高于44 微克/立方米", "pingdingshan-2024-8.pm25-2027, 不高于35 微克/立方米"})
    void whatIsOnlyStrivenForIsATargetOfItsOwn(String id, String promise) {
        Target target = PACK.target(id).orElseThrow();

        assertThat(target.strength()).isEqualTo(Strength.STRIVE);
        assertThat(target.promise().zh()).isEqualTo(promise);
        assertThat(PACK.targets())
                .filteredOn(t -> t.strength() == Strength.STRIVE)
                .hasSize(2);
    }

    @Test
    void thePromisesOfTwoTiersAreTied() {
        assertThat(PACK.target("jiyuan-2024-1.pm25-strive-2025").orElseThrow().relations())
                .extracting(Relation::kind, Relation::target)
                .containsExactly(tuple(Relation.Kind.TIER_OF, "jiyuan-2024-1.pm25-2025"));
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
                .bind(new Assignment("jiaozuo-2022-77.box1-11", Limit.atMost("13.1 亿立方米"), Clause.of(assigning)));
        Measurements measured = Measurements.builder()
                .add(HenanPlaces.JIAOZUO, "water.use.total", Year.of(2025), "13.0 亿立方米")
                .build();

        assertThat(bound.assess(measured, LATER)
                        .of("jiaozuo-2022-77.box1-11")
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void aPlaceHasTheTargetsOfWhatLiesInside() {
        assertThat(PACK.targetsOf(HenanPlaces.HUIJI)).hasSize(21);
        assertThat(PACK.targetsOf(HenanPlaces.ZHENGZHOU)).hasSize(25);
        assertThat(PACK.targetsOf(HenanPlaces.HENAN)).hasSameSizeAs(PACK.targets());
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
}

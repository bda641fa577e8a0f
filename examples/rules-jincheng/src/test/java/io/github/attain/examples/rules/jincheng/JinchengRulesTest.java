package io.github.attain.examples.rules.jincheng;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.attain.json.PackReader;
import io.github.attain.pack.PackChecker;
import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.place.Place;
import io.github.attain.problem.Severity;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Change;
import io.github.attain.rule.CountedShare;
import io.github.attain.source.Document;
import io.github.attain.target.Relation;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class JinchengRulesTest {
    private static final RulePack PACK = JinchengRules.load();
    private static final String PLAN = "jincheng-2016-rectification.";

    /** The problems that stay, as {@code code value other}, and why. None does: the document does not contradict itself. */
    private static final Map<String, String> REASONS = Map.of();

    static Stream<Target> targets() {
        return PACK.targets().stream();
    }

    @Test
    void thePackLoadsWithoutErrorsAndEveryWarningHasAReason() {
        assertThat(PackReader.read(JinchengRules.class, "pack.json").problems())
                .filteredOn(p -> p.severity() != Severity.NOTE)
                .extracting(p -> p.code() + " " + p.attributes().get("value") + " "
                        + p.attributes().get("other"))
                .containsExactlyInAnyOrderElementsOf(REASONS.keySet());
    }

    @Test
    void theCheckFindsNothingElse() {
        assertThat(PackChecker.check(PACK)).hasSameSizeAs(REASONS.keySet());
        assertThat(PackChecker.stale(PACK, LocalDate.of(2026, 11, 30))).isEmpty();
        assertThat(PACK.contradictions()).isEmpty();
    }

    @Test
    void everyNumberOfTheGoalsSectionIsThere() {
        Map<String, Long> bySection = PACK.targets().stream()
                .collect(groupingBy(t -> t.clause().locator().substring(0, 1), counting()));

        assertThat(PACK.targets()).hasSize(89);
        assertThat(bySection).containsExactlyInAnyOrderEntriesOf(Map.of("一", 4L, "二", 26L, "三", 58L, "四", 1L));
    }

    /** 二、总体目标（二）: nine provincial sections in 2016, 2017 and 2018. */
    @ParameterizedTest
    @CsvSource({
        "worse-than-5-2016, 22.22 %, 2", "class-1-3-2016, 66.67 %, 6",
        "worse-than-5-2017, 11.11 %, 1", "class-1-3-2017, 66.67 %, 6",
        "worse-than-5-2018, 0 %, 0", "class-1-3-2018, 77.78 %, 7"
    })
    void theSharesAreCountedOutOfNineSections(String id, String percent, int count) {
        CountedShare share = (CountedShare) target(id).rule();

        assertThat(share.limit().limit().written()).isEqualTo(percent);
        assertThat(share.count()).isEqualTo(count);
        assertThat(share.of()).isEqualTo(9);
    }

    /** 二、总体目标（一）: the falls are counted from 2013 and from 2015. */
    @ParameterizedTest
    @CsvSource({
        "pm25-2016, -4 %, 2015",
        "pm25-2017, -20 %, 2013",
        "pm10-2017, -10 %, 2013",
        "pm25-2020, -20 %, 2015",
        "pm10-2020, -20 %, 2015"
    })
    void theFallsAreCountedFromTheirOwnYears(String id, String percent, String from) {
        Change change = (Change) target(id).rule();

        assertThat(change.limit().limit().written()).isEqualTo(percent);
        assertThat(change.from()).hasToString(from);
        assertThat(target(id).baseline().orElseThrow().period()).isEqualTo(change.from());
        assertThat(target(id).baseline().orElseThrow().value()).isEmpty();
    }

    @Test
    void zeroGrowthIsMeasuredFromAYearThatTheNoteNamesAsTaken() {
        assertThat(targets().filter(t -> t.rule() instanceof AverageGrowth))
                .hasSize(2)
                .allSatisfy(t -> assertThat(t.note().orElseThrow().zh()).contains("没有写基准年"));
    }

    @Test
    void whatIsOnlyStrivenForIsMarked() {
        assertThat(targets().filter(t -> t.strength() == Strength.STRIVE).map(Target::id))
                .containsExactly(
                        PLAN + "provincial-benchmark-2020", PLAN + "good-day-share-2016", PLAN + "black-odorous-2016");
    }

    @Test
    void milestonesLeadToTheLastYear() {
        assertThat(target("class-1-3-2016").relations())
                .extracting(Relation::kind, Relation::target)
                .containsExactly(tuple(Relation.Kind.MILESTONE_OF, PLAN + "class-1-3-2018"));
        assertThat(targets().flatMap(t -> t.relations().stream()).filter(r -> r.kind() == Relation.Kind.MILESTONE_OF))
                .hasSize(9);
    }

    @Test
    void theInferredDateIsMarkedAsInferred() {
        Document document = PACK.plans().get(0).document();

        assertThat(document.isDateInferred()).isTrue();
        assertThat(document.issued()).contains(LocalDate.of(2016, 12, 31));
        assertThat(document.number()).isEmpty();
    }

    /** What the document does not date is due on the plan's last day, and the note says so. */
    @Test
    void aDateThatWasTakenAndNotReadIsTold() {
        assertThat(targets()
                        .filter(t -> t.note().map(Text::zh).orElse("").contains("条文没有写期限"))
                        .map(t -> t.term().due()))
                .hasSize(42)
                .containsOnly(LocalDate.of(2020, 12, 31));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyTargetSaysItsGistAndLiesInItsPlan(Target target) {
        assertThat(target.id()).startsWith(PLAN);
        assertThat(target.gist()).isPresent();
        assertThat(target.place().isWithin(PACK.place("晋城市").orElseThrow())).isTrue();
        assertThat(target.plan().orElseThrow().period().contains(target.term().period()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void bothLanguagesAreThere(Target target) {
        List<Text> texts = Stream.of(
                        Stream.of(target.indicator().name(), target.place().name(), target.promise()),
                        target.gist().stream(),
                        target.note().stream(),
                        target.scope().stream(),
                        target.relations().stream().flatMap(r -> r.note().stream()))
                .flatMap(s -> s)
                .toList();

        assertThat(texts).allSatisfy(text -> {
            assertThat(text.zh()).isNotBlank().doesNotContainPattern("\\p{IsHan}[,;:()]|[,;:()]\\p{IsHan}");
            assertThat(text.en()).isNotBlank().matches(Pattern.compile("[^\\p{IsHan}，；：（）。]*"));
        });
    }

    @Test
    void thePackIsDiscoveredOnTheClassPath() {
        List<RulePackProvider> found = RulePacks.discover();

        assertThat(found).extracting(RulePackProvider::id).containsExactly(JinchengRules.ID);
        assertThat(found.get(0).load()).isEqualTo(PACK);
    }

    @Test
    void thePlacesLieInShanxi() {
        assertThat(PACK.places())
                .allSatisfy(place -> assertThat(place.isWithin(Place.of("140000", "山西省", "Shanxi")))
                        .isTrue());
    }

    private static Target target(String id) {
        return PACK.target(PLAN + id).orElseThrow();
    }
}

package io.github.attain.pack;

import static io.github.attain.testing.Facts.CITY;
import static io.github.attain.testing.Facts.CLAUSE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Dust;
import io.github.attain.place.Place;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.target.Attribute;
import io.github.attain.target.Baseline;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackDiffTest {
    private static final Target PROMISE = promise("a");

    private static Target promise(String id) {
        return target(PM25, "2025", Limit.atMost("46 ug/m3")).id(id).build();
    }

    private static RulePack pack(Target... targets) {
        return RulePack.builder()
                .id("pack")
                .version("1")
                .title(Text.same("pack"))
                .addPlaces(CITY)
                .addIndicators(PM25)
                .addTargets(targets)
                .build();
    }

    private static List<String> told(RulePack before, RulePack after) {
        return PackDiff.between(before, after).changes().stream()
                .map(change -> change.text().en())
                .toList();
    }

    @Test
    void theSameBooksDifferInNothing() {
        assertThat(PackDiff.between(pack(PROMISE, promise("b")), pack(PROMISE, promise("b")))
                        .changes())
                .isEmpty();
    }

    @Test
    void anotherOrderIsNoChange() {
        assertThat(PackDiff.between(pack(PROMISE, promise("b")), pack(promise("b"), PROMISE))
                        .changes())
                .isEmpty();
    }

    @Test
    void whatChangedAndCameStandsInTheNewOrderAndWhatWentStandsLast() {
        Target harder = target(PM25, "2025", Limit.atMost("44 ug/m3")).id("a").build();
        RulePack before = pack(PROMISE, promise("b"), promise("same"));
        RulePack after = pack(promise("c"), harder, promise("same"));
        assertThat(told(before, after))
                .containsExactly(
                        "c: new: Jiaozuo, 2025, annual mean of PM2.5: at most 46 µg/m³",
                        "a: the promise changes from at most 46 µg/m³ to at most 44 µg/m³",
                        "b: gone: Jiaozuo, 2025, annual mean of PM2.5: at most 46 µg/m³");
    }

    @Test
    void aChangeIsToldInChineseToo() {
        Target harder = target(PM25, "2025", Limit.atMost("44 ug/m3")).id("a").build();
        assertThat(PackDiff.between(pack(PROMISE), pack(harder)).changes())
                .extracting(change -> change.text().zh())
                .containsExactly("a: 目标由不高于46微克/立方米改为不高于44微克/立方米");
    }

    @Test
    void bothFormsOfAPromiseAreAtHand() {
        Target harder = target(PM25, "2025", Limit.atMost("44 ug/m3")).id("a").build();
        PackDiff.PromiseChange change =
                PackDiff.between(pack(PROMISE), pack(harder)).changes().get(0);
        assertThat(change.id()).isEqualTo("a");
        assertThat(change.before()).contains(PROMISE);
        assertThat(change.after()).contains(harder);
    }

    private static Target.Builder changed() {
        return Target.builder().from(PROMISE);
    }

    static Stream<Arguments> aspects() {
        Place county = CITY.inside("410822", "博爱县", "Bo'ai");
        Indicator finer = Indicator.builder().from(PM25).decimals(1).build();
        return Stream.of(
                Arguments.of(
                        changed().rule(Limit.below("46 ug/m3")).build(), "from at most 46 µg/m³ to below 46 µg/m³"),
                Arguments.of(
                        changed()
                                .term(Term.during(ReportingPeriod.ofYear(2026)))
                                .build(),
                        "the term changes from 2025 to 2026"),
                Arguments.of(changed().place(county).build(), "the place changes from Jiaozuo to Bo'ai"),
                Arguments.of(changed().indicator(finer).build(), "the number of decimals changes from — to 1"),
                Arguments.of(changed().strength(Strength.STRIVE).build(), "the strength changes from"),
                Arguments.of(changed().attribute(Attribute.BINDING).build(), "the attribute changes from"),
                Arguments.of(
                        changed().clause(new Clause(CLAUSE.document(), "专栏2")).build(), "the clause changes from"),
                Arguments.of(changed().scope(Text.same("villages")).build(), "the scope changes from — to villages"),
                Arguments.of(
                        changed().exception(Text.same("hospitals")).build(),
                        "the exception changes from — to hospitals"),
                Arguments.of(
                        changed().method(ComparisonMethod.FULL_VALUE).build(),
                        "the comparison method changes from rounded-value comparison to full-value comparison"),
                Arguments.of(changed().dust(Dust.DEDUCTED).build(), "the dust basis changes from — to"),
                Arguments.of(
                        changed()
                                .baseline(Baseline.stated(ReportingPeriod.ofYear(2020), Quantity.parse("56 ug/m3")))
                                .build(),
                        "the baseline changes from — to 2020 56 µg/m³"));
    }

    @ParameterizedTest
    @MethodSource("aspects")
    void everyAspectThatCanTurnAVerdictIsNamed(Target after, String told) {
        assertThat(told(pack(PROMISE), pack(after))).singleElement().asString().contains(told);
    }

    @Test
    void aNoteIsNoPromiseAndIsStillSeen() {
        Target noted = changed().note(Text.same("read as a yearly value")).build();
        assertThat(told(pack(PROMISE), pack(noted))).containsExactly("a: only what is said beside the promise changes");
    }
}

package io.github.attain.pack;

import static io.github.attain.testing.Facts.CITY;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.place.Place;
import io.github.attain.problem.ProblemsException;
import io.github.attain.rule.Limit;
import io.github.attain.source.Document;
import io.github.attain.target.Plan;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulePackTest {
    private static final Place COUNTY = CITY.inside("410822", "博爱县", "Bo'ai");

    private static Target of(String id, Place place, String... contradicts) {
        return target(PM25, "2025", Limit.atMost("46 ug/m3"))
                .id(id)
                .place(place)
                .addAllRelations(Stream.of(contradicts)
                        .map(other -> new Relation(Relation.Kind.CONTRADICTS, other, Optional.empty()))
                        .toList())
                .build();
    }

    private static RulePack pack(Target... targets) {
        return RulePack.builder()
                .id("pack")
                .version("1")
                .title(Text.same("pack"))
                .addPlaces(CITY, COUNTY)
                .addIndicators(PM25)
                .addTargets(targets)
                .build();
    }

    @Test
    void findsItsPartsByIdCodeAndName() {
        RulePack pack = pack(of("a", CITY), of("b", COUNTY));
        assertThat(pack.target("b").map(Target::place)).contains(COUNTY);
        assertThat(pack.target("c")).isEmpty();
        assertThat(pack.indicator(PM25.id())).contains(PM25);
        assertThat(pack.indicator("x")).isEmpty();
        assertThat(pack.place("410800")).contains(CITY);
        assertThat(pack.place("焦作市")).contains(CITY);
        // The Turkish i of the default locale must not get in between.
        assertThat(pack.place("JIAOZUO")).contains(CITY);
        assertThat(pack.place("郑州市")).isEmpty();
    }

    @Test
    void theTargetsOfAPlaceAreThoseInsideItAsWell() {
        RulePack pack = pack(of("a", CITY), of("b", COUNTY));
        assertThat(pack.targetsOf(CITY)).extracting(Target::id).containsExactly("a", "b");
        assertThat(pack.targetsOf(COUNTY)).extracting(Target::id).containsExactly("b");
    }

    private static Plan plan(String id, Place place) {
        Document document = Document.builder()
                .number(id)
                .title(Text.same(id))
                .kind(Document.Kind.OFFICIAL)
                .build();
        return Plan.builder()
                .id(id)
                .document(document)
                .place(place)
                .period(ReportingPeriod.parse("2021/2025"))
                .build();
    }

    private static Target of(Plan plan, String id, Place place) {
        return Target.builder().from(of(id, place)).plan(plan).build();
    }

    @Test
    void thePartOfAPlaceHasThePlansThatSpeakOfItWhole() {
        Place other = Place.of("419001", "济源市", "Jiyuan");
        Plan city = plan("city", CITY);
        Plan county = plan("county", COUNTY);
        Plan elsewhere = plan("elsewhere", other);
        RulePack pack = RulePack.builder()
                .from(pack(
                        of(city, "a", CITY),
                        of(city, "b", COUNTY),
                        of(county, "c", COUNTY),
                        of(elsewhere, "d", other),
                        of("e", CITY),
                        of("elsewhere", COUNTY)))
                .addPlaces(other)
                .addPlans(city, county, elsewhere)
                .build();

        RulePack inCounty = pack.within(COUNTY);
        assertThat(inCounty.plans()).containsExactly(city, county);
        assertThat(inCounty.targets()).extracting(Target::id).containsExactly("a", "b", "c", "elsewhere");
        assertThat(inCounty.places()).isEqualTo(pack.places());
        assertThat(inCounty.indicators()).isEqualTo(pack.indicators());
        assertThat(pack.within(CITY).targets()).extracting(Target::id).containsExactly("a", "b", "c", "e", "elsewhere");
        assertThat(pack.within(other).plans()).containsExactly(elsewhere);
    }

    @Test
    void aPlaceThatThePackDoesNotKnowHasNoPart() {
        RulePack pack = pack(of("a", CITY));
        assertThat(pack.within(COUNTY).targets()).isEmpty();
        assertThatThrownBy(() -> pack.within(Place.of("110000", "北京市", "Beijing")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("110000")
                .hasMessageContaining("a place of the pack pack");
    }

    @Test
    void eachContradictionIsListedOnceHoweverOftenItIsSaid() {
        RulePack pack = pack(of("a", CITY, "b", "b"), of("b", CITY, "a"), of("c", CITY, "a", "c", "nobody"));
        assertThat(pack.contradictions())
                .extracting(c -> c.one().id() + "-" + c.other().id())
                .containsExactly("a-b", "c-a");
        assertThat(pack(of("a", CITY)).contradictions()).isEmpty();
    }

    @Test
    void anIdAVersionAndATitleAreRequired() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RulePack.builder().id("x").version("1").build());
    }

    @Test
    void withoutPacksNoneAreFound() throws java.io.IOException {
        assertThat(RulePacks.discover()).isEmpty();
        try (URLClassLoader alone = new URLClassLoader(new URL[0], RulePacks.class.getClassLoader())) {
            assertThat(RulePacks.discover(alone)).isEmpty();
        }
    }
}

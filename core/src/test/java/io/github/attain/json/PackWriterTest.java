package io.github.attain.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.indicator.Indicator;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Unit;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackWriterTest {
    private static final RulePack NOTHING = RulePack.builder()
            .id("nothing")
            .version("1")
            .title(Text.same("nothing"))
            .build();

    private static final Place HENAN = Place.of("410000", "河南省", "Henan");
    private static final Place JIYUAN = HENAN.inside("419001", "济源市", "Jiyuan");
    private static final Document STANDARD = Document.builder()
            .title(new Text("技术规范", "Technical regulation"))
            .number("HJ 663-2013")
            .build();
    private static final Indicator PM25 = Indicator.builder()
            .id("pm25")
            .name(Text.same("PM2.5"))
            .scale(Indicator.Scale.QUANTITY)
            .unit(Unit.parse("ug/m3"))
            .definedBy(new Clause(STANDARD, "表1"))
            .build();
    private static final Document DOCUMENT =
            Document.builder().title(new Text("方案", "Plan")).build();
    private static final Plan PLAN = Plan.builder()
            .id("jiyuan-2024-1")
            .document(DOCUMENT)
            .place(JIYUAN)
            .period(ReportingPeriod.ofYears(2024, 2025))
            .build();

    private static Target.Builder target(String id) {
        return Target.builder()
                .id(id)
                .plan(PLAN)
                .place(JIYUAN)
                .indicator(PM25)
                .term(Term.during(ReportingPeriod.ofYear(2025)))
                .rule(Limit.atMost("46 ug/m3"))
                .clause(new Clause(DOCUMENT, "一"));
    }

    private static RulePack.Builder pack() {
        return RulePack.builder().id("small").version("0.1.0").title(new Text("小", "Small"));
    }

    private static RulePack whole(Target... targets) {
        return pack().addPlaces(HENAN, JIYUAN)
                .addIndicators(PM25)
                .addPlans(PLAN)
                .addTargets(targets)
                .build();
    }

    @Test
    void writesOneEntryALineOrBlock() {
        RulePack pack = whole(target("pm25-2025").build());
        assertThat(PackWriter.write(pack)).isEqualTo("""
            {
              "id": "small",
              "version": "0.1.0",
              "title": {"zh": "小", "en": "Small"},
              "documents": [
                {
                  "id": "hj-663-2013",
                  "number": "HJ 663-2013",
                  "title": {"zh": "技术规范", "en": "Technical regulation"}
                }
              ],
              "places": [
                {"code": "410000", "zh": "河南省", "en": "Henan"},
                {"code": "419001", "zh": "济源市", "en": "Jiyuan", "in": "410000"}
              ],
              "indicators": [
                {
                  "id": "pm25",
                  "zh": "PM2.5",
                  "en": "PM2.5",
                  "scale": "quantity",
                  "unit": "ug/m3",
                  "defined-by": {"document": "hj-663-2013", "locator": "表1"}
                }
              ],
              "plans": [
                {
                  "id": "jiyuan-2024-1",
                  "document": {"title": {"zh": "方案", "en": "Plan"}},
                  "place": "419001",
                  "period": "2024/2025",
                  "targets": [
                    {
                      "id": "pm25-2025",
                      "indicator": "pm25",
                      "during": "2025",
                      "rule": {"at-most": "46 ug/m3"},
                      "clause": "一"
                    }
                  ]
                }
              ]
            }
            """);
    }

    @Test
    void readingBackGivesAnEqualPackOfEveryForm() {
        RulePack pack = PackReader.read(PackWriterTest.class, "all-forms.json").orThrow();
        byte[] written = PackWriter.write(pack).getBytes(UTF_8);
        assertThat(PackReader.read("written", new ByteArrayInputStream(written)).orThrow())
                .isEqualTo(pack);
    }

    @Test
    void emptyPackIsWritten() {
        RulePack empty = pack().build();
        byte[] written = PackWriter.write(empty).getBytes(UTF_8);
        assertThat(PackReader.read("written", new ByteArrayInputStream(written)).orThrow())
                .isEqualTo(empty);
    }

    @Test
    void targetsAreGatheredUnderTheirPlans() {
        Plan other = Plan.builder()
                .id("other")
                .document(DOCUMENT)
                .place(JIYUAN)
                .period(ReportingPeriod.ofYear(2025))
                .build();
        RulePack mixed = pack().addPlaces(HENAN, JIYUAN)
                .addIndicators(PM25)
                .addPlans(PLAN, other)
                .addTargets(
                        target("b").plan(other).build(),
                        target("a").build(),
                        target("c").plan(other).build())
                .build();
        byte[] written = PackWriter.write(mixed).getBytes(UTF_8);
        assertThat(PackReader.read("written", new ByteArrayInputStream(written))
                        .orThrow()
                        .targets())
                .extracting(Target::id)
                .containsExactly("a", "b", "c");
    }

    @Test
    void documentsOfTheSameNumberGetDifferentIds() {
        PackWriting ids = new PackWriting(NOTHING);
        Document second =
                Document.builder().title(Text.same("另一个")).number("HJ 663-2013").build();
        assertThat(List.of(
                        ids.id(STANDARD),
                        ids.id(second),
                        ids.id(DOCUMENT),
                        ids.id(STANDARD),
                        ids.id(Document.builder()
                                .title(Text.same("三"))
                                .number("〔2022〕77号")
                                .build())))
                .containsExactly("hj-663-2013", "hj-663-2013-2", "document", "hj-663-2013", "2022-77");
    }

    @Test
    void theThirdDocumentOfANumberIsTheThird() {
        PackWriting ids = new PackWriting(NOTHING);
        assertThat(List.of("一", "二", "三"))
                .extracting(title -> ids.id(numbered(title, "HJ 663-2013")))
                .containsExactly("hj-663-2013", "hj-663-2013-2", "hj-663-2013-3");
    }

    /** Ids are of a-z and 0-9 with single hyphens between them, and of at most 100 characters. */
    @Test
    void idsOfDocumentsAreMadeOfTheirNumbers() {
        PackWriting ids = new PackWriting(NOTHING);
        assertThat(List.of(
                        ids.id(numbered("一", "AZ az 09")),
                        ids.id(numbered("二", "@A[Z`a{z/0:9")),
                        ids.id(numbered("三", "〔2022〕第7号")),
                        ids.id(numbered("四", "a".repeat(70))),
                        ids.id(numbered("五", "b".repeat(59) + "号c")),
                        ids.id(numbered("六", "c".repeat(58) + "号c号c")),
                        ids.id(numbered("七", "7"))))
                .containsExactly(
                        "az-az-09",
                        "a-z-a-z-0-9",
                        "2022-7",
                        "a".repeat(60),
                        "b".repeat(59),
                        "c".repeat(58) + "-c",
                        "7");
    }

    private static Document numbered(String title, String number) {
        return Document.builder().title(Text.same(title)).number(number).build();
    }

    @Test
    void targetWithoutPlanIsRefused() {
        Target alone = Target.builder()
                .id("alone")
                .place(JIYUAN)
                .indicator(PM25)
                .term(Term.during(ReportingPeriod.ofYear(2025)))
                .rule(Limit.atMost("46 ug/m3"))
                .clause(new Clause(DOCUMENT, "一"))
                .build();
        assertRefused(whole(alone), "the target alone has no plan");
    }

    @Test
    void targetOfAnotherDocumentIsRefused() {
        Target strange = target("t").clause(new Clause(STANDARD, "表1")).build();
        assertRefused(whole(strange), "the target t cites HJ 663-2013, which is not the document of its plan");
    }

    @Test
    void packWithoutItsPartsIsRefused() {
        Target target = target("t").build();
        assertRefused(pack().addPlaces(JIYUAN).build(), "the pack does not hold what 419001 refers to: 410000");
        assertRefused(
                pack().addPlaces(HENAN, JIYUAN).addTargets(target).build(),
                "the pack does not hold what t refers to: jiyuan-2024-1");
        assertRefused(pack().addPlans(PLAN).build(), "the pack does not hold what jiyuan-2024-1 refers to: 419001");
        assertRefused(
                pack().addPlaces(HENAN, JIYUAN)
                        .addPlans(PLAN)
                        .addTargets(target)
                        .build(),
                "the pack does not hold what t refers to: pm25");
    }

    private static void assertRefused(RulePack pack, String message) {
        assertThatThrownBy(() -> PackWriter.write(pack))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}

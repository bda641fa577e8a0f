package io.github.attain.rules.henan;

import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.source.Document;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The plans of the pack, their documents and their places. */
final class HenanPlansTest {
    private static final RulePack PACK = HenanRules.load();

    @Test
    void everyPlanHasItsTargets() {
        Map<String, Long> counts = PACK.targets().stream()
                .collect(groupingBy(t -> t.plan().orElseThrow().id(), counting()));

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        entry("jiaozuo-2022-77", 221L),
                        entry("jiyuan-2024-1", 89L),
                        entry("pingdingshan-2024-8", 52L),
                        entry("huiji-2024-3-air", 73L),
                        entry("huiji-2024-3-water", 28L),
                        entry("huiji-2024-3-soil", 60L),
                        entry("zhengzhou-2018", 1L),
                        entry("zhengzhou-2019", 3L),
                        entry("zhengzhou-autumn-winter-2019", 1L),
                        entry("zhengzhou-2021", 2L),
                        entry("henan-2018", 4L),
                        entry("henan-2020", 1L),
                        entry("henan-2021", 4L),
                        entry("henan-2022", 5L),
                        entry("henan-2021-44", 2L),
                        entry("henan-2023-33", 6L),
                        entry("henan-2024-beautiful", 3L),
                        entry("henan-2025-work-report", 2L),
                        entry("xinmi-2024", 2L),
                        entry("zhongmu-2025-air", 5L),
                        entry("jiyuan-14th-plan-air", 5L),
                        entry("kaifeng-2023", 5L),
                        entry("kaifeng-2025-air", 4L),
                        entry("yanshi-2025-air", 3L),
                        entry("xuchang-zone-2026-01", 4L),
                        entry("xuchang-zone-2026-02", 4L)));
    }

    /** The documents that were read whole have a number; of the others an excerpt was read, and they say so. */
    @Test
    void everyPlanNamesItsDocumentAndHowItWasRead() {
        Set<String> whole = Set.of(
                "jiaozuo-2022-77",
                "jiyuan-2024-1",
                "pingdingshan-2024-8",
                "huiji-2024-3-air",
                "huiji-2024-3-water",
                "huiji-2024-3-soil");
        assertThat(PACK.plans()).allSatisfy(plan -> {
            Document document = plan.document();
            if (whole.contains(plan.id())) {
                assertThat(document.kind()).isEqualTo(Document.Kind.OFFICIAL);
                assertThat(document.number()).isPresent();
                assertThat(document.issued()).isPresent();
                assertThat(document.verified()).isPresent();
            } else {
                assertThat(document.url().isPresent() || document.number().isPresent())
                        .isTrue();
                assertThat(document.note()).isPresent();
                assertThat(document.verified().isPresent()
                                || document.note().orElseThrow().zh().contains("未读到"))
                        .isTrue();
            }
        });
    }

    @Test
    void thePlacesInCodeAreThoseOfTheData() {
        assertThat(Arrays.stream(HenanPlaces.class.getFields()).map(HenanPlansTest::place))
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
    void aPlaceHasTheTargetsOfWhatLiesInside() {
        assertThat(PACK.targetsOf(HenanPlaces.HUIJI)).hasSize(161);
        assertThat(PACK.targetsOf(HenanPlaces.ZHENGZHOU)).hasSize(175);
        assertThat(PACK.targetsOf(HenanPlaces.HENAN)).hasSameSizeAs(PACK.targets());
    }
}

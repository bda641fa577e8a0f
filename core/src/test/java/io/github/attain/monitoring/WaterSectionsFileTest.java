package io.github.attain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.standard.water.SurfaceWaterStandard;
import io.github.attain.standard.water.WaterBody;
import io.github.attain.standard.water.WaterClass;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.testing.RealData;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The national sections of 4 February 2026: the class by the worst item beside the published one. */
class WaterSectionsFileTest {
    private static final SurfaceWaterStandard STANDARD = SurfaceWaterStandard.GB_3838_2002;

    /** Points in lakes and reservoirs, published by the limits of lakes and worse than by those of rivers. */
    private static final Set<String> LAKES =
            Set.of("草海中心", "白鱼口", "断桥", "鲁班岛", "石骨水库", "龙岩滩水库", "白龟山水库", "三门峡水库", "五龙泉");

    /**
     * Total phosphorus shown exactly at a limit (0.200 and 0.1) and published one class worse: the class was made before the
     * value was rounded for display.
     */
    private static final Set<String> ON_A_LIMIT = Set.of("永昌桥", "高速公路桥");

    private static List<WaterSectionRow> rows = List.of();

    @BeforeAll
    static void readFile() {
        Path file = RealData.file("water-sections-2026-02-04/sections.csv");
        Checked<List<WaterSectionRow>> read = WaterSectionsCsv.read(file);
        assertThat(read.problems()).isEmpty();
        rows = read.orThrow();
    }

    private static WaterClass<WaterItem> classified(WaterSectionRow row, WaterBody body) {
        return STANDARD.classify(row.sample(), body);
    }

    /** Sections whose class differs from the published one, by name. */
    private static Map<String, String> differences(Function<WaterSectionRow, WaterBody> body) {
        Map<String, String> differences = new TreeMap<>();
        for (WaterSectionRow row : rows) {
            if (row.published().isPresent()) {
                Grade grade = classified(row, body.apply(row)).grade().orElseThrow();
                if (!grade.equals(row.published().get())) {
                    differences.put(
                            row.section(),
                            grade.label() + " for " + row.published().get().label());
                }
            }
        }
        return differences;
    }

    @Test
    void everyRowIsRead() {
        assertThat(rows).hasSize(590);
        assertThat(rows.stream().filter(r -> r.published().isPresent())).hasSize(582);
        assertThat(rows.stream().filter(r -> r.published().isEmpty()))
                .allSatisfy(r -> assertThat(r.sample().readings()).isEmpty());
    }

    @Test
    void theClassEqualsThePublishedOneExceptInLakesAndOnALimit() {
        Map<String, String> asRivers = differences(row -> WaterBody.RIVER);
        assertThat(asRivers).hasSize(11);
        assertThat(asRivers.keySet()).containsAll(LAKES).containsAll(ON_A_LIMIT);
        Map<String, String> asTheyAre =
                differences(row -> LAKES.contains(row.section()) ? WaterBody.LAKE : WaterBody.RIVER);
        assertThat(asTheyAre).isEqualTo(Map.of("永昌桥", "Ⅲ for Ⅳ", "高速公路桥", "Ⅱ for Ⅲ"));
    }

    @Test
    void theGuessOfLakesIsRightForAllButAFew() {
        assertThat(differences(WaterSectionRow::likelyBody))
                .as("a reservoir without algae, and the two on a limit")
                .containsOnlyKeys("石骨水库", "永昌桥", "高速公路桥");
    }

    @Test
    void aPhOutsideItsRangeIsAlwaysPublishedAsWorseThanFive() {
        Grade worst = GradeScale.SURFACE_WATER.grade("劣Ⅴ");
        List<WaterSectionRow> outside = rows.stream()
                .filter(r -> r.sample()
                        .counted(WaterItem.PH)
                        .flatMap(ph -> STANDARD.grade(WaterItem.PH, WaterBody.RIVER, ph))
                        .filter(worst::equals)
                        .isPresent())
                .toList();
        assertThat(outside)
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.published()).hasValue(worst));
    }
}

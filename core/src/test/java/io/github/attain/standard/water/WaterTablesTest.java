package io.github.attain.standard.water;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cell of the printed tables, at the limit and a hair beyond it. */
class WaterTablesTest {
    private static final String SURFACE = "/io/github/attain/standard/water/gb-3838-2002-table-1.csv";
    private static final String GROUND = "/io/github/attain/standard/water/gb-t-14848-2017-table-1.csv";
    private static final BigDecimal HAIR = new BigDecimal("0.0000001");

    private interface Grading {
        Grade grade(Exact value);
    }

    @ParameterizedTest
    @CsvFileSource(resources = SURFACE, numLinesToSkip = 4)
    void surfaceWaterKeepsThePrintedLimits(ArgumentsAccessor row) {
        WaterItem item = WaterItem.named(row.getString(0)).orElseThrow();
        List<String> printed = printed(row, 2);
        for (WaterBody body : bodies(row.getString(1))) {
            for (int i = 0; i < printed.size(); i++) {
                Grade grade = new Grade(GradeScale.SURFACE_WATER, i);
                assertThat(SurfaceWaterStandard.GB_3838_2002.limit(item, body, grade))
                        .hasValue(Exact.parse(printed.get(i)));
            }
            boolean higher = item == WaterItem.DISSOLVED_OXYGEN;
            assertClasses(
                    printed,
                    higher,
                    value -> SurfaceWaterStandard.GB_3838_2002
                            .grade(item, body, value)
                            .orElseThrow());
        }
    }

    private static Set<WaterBody> bodies(String name) {
        return switch (name) {
            case "both" -> EnumSet.allOf(WaterBody.class);
            case "river" -> EnumSet.of(WaterBody.RIVER);
            default -> EnumSet.of(WaterBody.LAKE);
        };
    }

    @ParameterizedTest
    @CsvFileSource(resources = GROUND, numLinesToSkip = 3)
    void groundwaterKeepsThePrintedLimits(ArgumentsAccessor row) {
        GroundwaterItem item = Stream.of(GroundwaterItem.values())
                .filter(i -> i.label().zh().equals(row.getString(0)))
                .findFirst()
                .orElseThrow();
        List<String> printed = printed(row, 1);
        for (int i = 0; i < printed.size(); i++) {
            Grade grade = new Grade(GradeScale.GROUNDWATER, i);
            assertThat(GroundwaterStandard.GB_T_14848_2017.limit(item, grade)).hasValue(Exact.parse(printed.get(i)));
        }
        assertClasses(printed, false, value -> GroundwaterStandard.GB_T_14848_2017.grade(item, value));
    }

    private static List<String> printed(ArgumentsAccessor row, int from) {
        return row.toList().subList(from, row.size()).stream()
                .map(Object::toString)
                .toList();
    }

    /** The class of a value is the first whose printed limit it keeps, counted here by plain decimals. */
    private static void assertClasses(List<String> printed, boolean higherIsBetter, Grading grading) {
        for (String limit : printed) {
            BigDecimal at = new BigDecimal(limit);
            BigDecimal worse = higherIsBetter ? at.subtract(HAIR) : at.add(HAIR);
            for (BigDecimal value : List.of(at, worse)) {
                int expected = 0;
                while (expected < printed.size()
                        && !keeps(value, new BigDecimal(printed.get(expected)), higherIsBetter)) {
                    expected++;
                }
                assertThat(grading.grade(Exact.of(value)).index())
                        .as("class of %s under %s", value, printed)
                        .isEqualTo(expected);
            }
        }
    }

    private static boolean keeps(BigDecimal value, BigDecimal limit, boolean higherIsBetter) {
        return higherIsBetter ? value.compareTo(limit) >= 0 : value.compareTo(limit) <= 0;
    }

    @Test
    void itemsWithoutPrintedLimitsHaveNone() {
        Grade three = GradeScale.SURFACE_WATER.grade("Ⅲ");
        SurfaceWaterStandard standard = SurfaceWaterStandard.GB_3838_2002;
        for (WaterBody body : WaterBody.values()) {
            assertThat(standard.limit(WaterItem.WATER_TEMPERATURE, body, three)).isEmpty();
            assertThat(standard.limit(WaterItem.PH, body, three)).isEmpty();
            assertThat(standard.grade(WaterItem.WATER_TEMPERATURE, body, Exact.of(20)))
                    .isEmpty();
        }
        assertThat(standard.grade(WaterItem.TOTAL_NITROGEN, WaterBody.RIVER, Exact.of(9)))
                .isEmpty();
        assertThat(standard.limit(WaterItem.COD, WaterBody.RIVER, GradeScale.SURFACE_WATER.grade("劣Ⅴ")))
                .isEmpty();
    }

    @Test
    void theTablesSpeakOf24ItemsOfWhich21DecideAndOf22OfGroundwater() {
        assertThat(WaterItem.values()).hasSize(24);
        assertThat(Stream.of(WaterItem.values()).filter(i -> !i.isAssessed()))
                .containsExactly(WaterItem.WATER_TEMPERATURE, WaterItem.TOTAL_NITROGEN, WaterItem.FAECAL_COLIFORM);
        assertThat(GroundwaterItem.values()).hasSize(22);
    }

    @ParameterizedTest
    @CsvSource({
        "5.49, 劣Ⅴ, Ⅴ",
        "5.5, 劣Ⅴ, Ⅳ",
        "5.99, 劣Ⅴ, Ⅳ",
        "6, Ⅰ, Ⅳ",
        "6.0, Ⅰ, Ⅳ",
        "6.49, Ⅰ, Ⅳ",
        "6.5, Ⅰ, Ⅰ",
        "7, Ⅰ, Ⅰ",
        "8.5, Ⅰ, Ⅰ",
        "8.51, Ⅰ, Ⅳ",
        "9, Ⅰ, Ⅳ",
        "9.0, Ⅰ, Ⅳ",
        "9.01, 劣Ⅴ, Ⅴ",
        "14, 劣Ⅴ, Ⅴ",
        "0, 劣Ⅴ, Ⅴ"
    })
    void theRangesOfPhIncludeTheirEnds(String ph, String surface, String ground) {
        Exact value = Exact.parse(ph);
        assertThat(SurfaceWaterStandard.GB_3838_2002.grade(WaterItem.PH, WaterBody.RIVER, value))
                .hasValue(GradeScale.SURFACE_WATER.grade(surface));
        assertThat(GroundwaterStandard.GB_T_14848_2017.grade(GroundwaterItem.PH, value))
                .isEqualTo(GradeScale.GROUNDWATER.grade(ground));
    }

    @Test
    void everyUnitIsKnownAndEveryNameFindsItsItem() {
        for (WaterItem item : WaterItem.values()) {
            assertThat(WaterItem.named(item.label().zh())).hasValue(item);
            assertThat(WaterItem.named(item.label().en())).hasValue(item);
            assertThat(item.unit().isPresent()).isEqualTo(item != WaterItem.WATER_TEMPERATURE);
        }
        for (GroundwaterItem item : GroundwaterItem.values()) {
            assertThat(item.unit().code()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "水温(℃), WATER_TEMPERATURE",
        "pH(无量纲), PH",
        "PH, PH",
        "溶解氧(mg/L), DISSOLVED_OXYGEN",
        "高锰酸盐指数（mg/L）, PERMANGANATE_INDEX",
        "CODMn, PERMANGANATE_INDEX",
        "COD_Mn (mg/L), PERMANGANATE_INDEX",
        "CODcr, COD",
        "cod, COD",
        "氨氮, AMMONIA_NITROGEN",
        "NH3-N, AMMONIA_NITROGEN",
        "总磷（以P计）, TOTAL_PHOSPHORUS",
        "tp, TOTAL_PHOSPHORUS",
        "BOD5, BOD5",
        "BOD₅, BOD5",
        "铬（六价）, CHROMIUM_6",
        "F⁻, FLUORIDE",
        "Total phosphorus (as P), TOTAL_PHOSPHORUS",
        "砷(以As计), ARSENIC",
        "氨氮(以N计), AMMONIA_NITROGEN"
    })
    void tablesCallItemsByManyNames(String name, WaterItem item) {
        assertThat(WaterItem.named(name)).hasValue(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(mg/L)",
                "电导率(μS/cm)",
                "浊度(NTU)",
                "叶绿素α(mg/L)",
                "铬",
                "断面名称",
                "总磷(以PO4计)",
                "氨氮(以NH3计)",
                "总磷（as P2O5）"
            })
    void otherColumnsAreNoItems(String name) {
        assertThat(WaterItem.named(name)).isEmpty();
    }
}

package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HJ 633, Table 2 and Appendix A. */
class AirLevelTest {

    @ParameterizedTest
    @CsvSource({
        "0, EXCELLENT",
        "1, EXCELLENT",
        "50, EXCELLENT",
        "51, GOOD",
        "100, GOOD",
        "101, LIGHT",
        "150, LIGHT",
        "151, MODERATE",
        "200, MODERATE",
        "201, HEAVY",
        "300, HEAVY",
        "301, SEVERE",
        "500, SEVERE"
    })
    void levelsBeginWhereTheTableSays(int index, AirLevel level) {
        assertThat(AirLevel.of(index)).isEqualTo(level);
        assertThat(level.lowest()).isLessThanOrEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXCELLENT | 一级 | 优       | 绿色   | 0 228 0   | 40 0 100 0
            GOOD      | 二级 | 良       | 黄色   | 255 255 0 | 0 0 100 0
            LIGHT     | 三级 | 轻度污染 | 橙色   | 255 126 0 | 0 52 100 0
            MODERATE  | 四级 | 中度污染 | 红色   | 255 0 0   | 0 100 100 0
            HEAVY     | 五级 | 重度污染 | 紫色   | 153 0 76  | 10 100 40 30
            SEVERE    | 六级 | 严重污染 | 褐红色 | 126 0 35  | 30 100 100 30
            """)
    void namesAndColoursAreThoseOfTheAppendix(
            AirLevel level, String label, String category, String colour, String rgb, String cmyk) {
        assertThat(level.label().zh()).isEqualTo(label);
        assertThat(level.category().zh()).isEqualTo(category);
        assertThat(level.colour().zh()).isEqualTo(colour);
        assertThat(level.rgb()).isEqualTo(numbers(rgb));
        assertThat(level.cmyk()).isEqualTo(numbers(cmyk));
    }

    private static List<Integer> numbers(String text) {
        return Splitter.on(' ').splitToStream(text).map(Integer::valueOf).collect(Collectors.toList());
    }

    @Test
    void thereIsNoLevelBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> AirLevel.of(-1)).withMessageContaining("at least 0");
    }
}

package io.github.attain.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.value.Exact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcologicalQualityTest {
    private static final EcologicalQuality METHOD = EcologicalQuality.METHOD_2021;

    /** Henan 54.76, Hainan 74.88, Jiangxi 75.00 and Yixing 62.7 are announced with their classes. */
    @ParameterizedTest
    @CsvSource({
        "74.88, 一类",
        "75.00, 一类",
        "70, 一类",
        "69.99, 二类",
        "62.7, 二类",
        "59.77, 二类",
        "59.95, 二类",
        "55.00, 二类",
        "54.99, 三类",
        "54.76, 三类",
        "40, 三类",
        "39.99, 四类",
        "32.73, 四类",
        "30, 四类",
        "29.99, 五类",
        "0, 五类"
    })
    void theIndexHasItsClass(String index, String label) {
        assertThat(METHOD.grade(Exact.parse(index)).text().zh()).isEqualTo(label);
        assertThat(EcologicalQuality.CLASSES.grade(label)).isEqualTo(METHOD.grade(Exact.parse(index)));
    }

    @ParameterizedTest
    @CsvSource({
        "60, 60, 基本稳定, stable",
        "60, 60.99, 基本稳定, stable",
        "60, 59.01, 基本稳定, stable",
        "60, 61, 轻微变好, slightly better",
        "60, 59, 轻微变差, slightly worse",
        "60, 62, 一般变好, generally better",
        "60, 56.01, 一般变差, generally worse",
        "60, 64, 明显变好, markedly better",
        "60, 56, 明显变差, markedly worse"
    })
    void aChangeHasItsWords(String before, String after, String zh, String en) {
        assertThat(METHOD.change(Exact.parse(before), Exact.parse(after)).zh()).isEqualTo(zh);
        assertThat(METHOD.change(Exact.parse(before), Exact.parse(after)).en()).isEqualTo(en);
    }

    @Test
    void boundsOutOfOrderAreRefused() {
        List<Exact> falling = METHOD.classFrom();
        List<Exact> rising = METHOD.changeFrom();
        assertThatIllegalArgumentException().isThrownBy(() -> new EcologicalQuality(rising, falling));
        assertThatIllegalArgumentException().isThrownBy(() -> new EcologicalQuality(falling.subList(0, 3), rising));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EcologicalQuality(falling, List.of(Exact.ZERO, Exact.ONE, Exact.of(2))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EcologicalQuality(falling, List.of(Exact.ONE, Exact.ONE, Exact.of(2))));
        List<Exact> equal = List.of(Exact.of(70), Exact.of(55), Exact.of(55), Exact.of(30));
        assertThatIllegalArgumentException().isThrownBy(() -> new EcologicalQuality(equal, rising));
        assertThat(new EcologicalQuality(falling, rising)).isEqualTo(METHOD);
    }
}

package io.github.attain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void wordsStayWhole() {
        assertThat(Wrap.lines("annual mean of PM2.5", 11)).containsExactly("annual mean", "of PM2.5");
        assertThat(Wrap.lines("a verylongword b", 6)).containsExactly("a", "verylongword", "b");
    }

    @Test
    void chineseBreaksAnywhereButAroundPunctuation() {
        assertThat(Wrap.lines("受污染耕地安全利用率", 8)).containsExactly("受污染耕", "地安全利", "用率");
        assertThat(Wrap.lines("达标率，全部（报告）", 6)).containsExactly("达标", "率，全", "部（报", "告）");
        assertThat(Wrap.lines("焦政办〔2022〕77号 专栏1", 14)).containsExactly("焦政办〔2022〕", "77号 专栏1");
    }

    @Test
    void whatFitsIsLeftAlone() {
        assertThat(Wrap.lines("58 µg/m³", 8)).isEqualTo(List.of("58 µg/m³"));
        assertThat(Wrap.lines("", 8)).isEqualTo(List.of(""));
    }

    @Test
    void aPeriodBreaksBetweenItsDatesAndNothingElseAtASlash() {
        assertThat(Wrap.lines("73 µg/m³ (2026-02-01/2026-02-02)", 12))
                .containsExactly("73 µg/m³", "(2026-02-01/", "2026-02-02)");
        assertThat(Wrap.lines("see https://example.org/2020/01-16/1.html", 12))
                .containsExactly("see", "https://example.org/2020/01-16/1.html");
    }
}

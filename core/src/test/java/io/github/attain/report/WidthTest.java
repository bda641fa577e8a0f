package io.github.attain.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "PM2.5, 5",
        // Two for each character.
        "焦作, 4",
        "（2020）, 8",
        "，。：“”, 8",
        "〔2022〕, 8",
        "ｗｉｄｅ, 8",
        "한글, 4",
        "かな, 4",
        // A character outside of the basic plane.
        "𠮷, 2",
        "😀, 2",
        // Ambiguous ones count one.
        "µg/m³, 5",
        "≤≥→≈·×, 6",
        "Ⅲ, 1",
        "劣Ⅴ类, 5",
        "αЖé, 3",
        // Half-width forms.
        "ｶﾅ, 2",
    })
    void aTextTakesAsManyColumnsAsATerminalGivesIt(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }

    @Test
    void marksSitOnTheCharacterBefore() {
        assertThat(Width.of("e\u0301")).isEqualTo(1);
        assertThat(Width.of("a\u200Bb")).isEqualTo(2);
    }

    @Test
    void paddingFillsUpAndNeverCuts() {
        assertThat(Width.padded("焦作", 6)).isEqualTo("焦作  ");
        assertThat(Width.padded("焦作市", 5)).isEqualTo("焦作市");
    }
}

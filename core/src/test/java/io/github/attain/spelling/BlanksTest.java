package io.github.attain.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                ' ', '\t', '\n', '\r', 0x85, 0xA0, 0xAD, 0x1680, 0x180E, 0x2002, 0x2007, 0x2009, 0x200A, 0x200B, 0x200C,
                0x200D, 0x200E, 0x200F, 0x2028, 0x202A, 0x202E, 0x202F, 0x205F, 0x2060, 0x2066, 0x2069, 0x2800, 0x3000,
                0x3164, 0xFE0F, 0xFEFF, 0xFFA0
            })
    void whatIsNotSeenMeansNothingAroundAText(int unseen) {
        String c = String.valueOf((char) unseen);
        assertThat(Blanks.contain(unseen)).isTrue();
        assertThat(Blanks.strip(c + c + "焦作 市" + c)).isEqualTo("焦作 市");
        assertThat(Blanks.plain(c + "46.5" + c)).isEqualTo("46.5");
        assertThat(Blanks.strip(c)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', '0', '-', 0, 0x1B, 'Ⅲ', '市', '，', 0x2212, 0x301})
    void whatIsSeenOrControlsIsNoBlank(int seen) {
        String c = String.valueOf((char) seen);
        assertThat(Blanks.contain(seen)).isFalse();
        assertThat(Blanks.strip(c)).isEqualTo(c);
    }

    @Test
    void plainSpellingIsHalfWidthWithUsualBlanks() {
        assertThat(Blanks.plain("５８．５\u00A0μｇ／\u200Bm³")).isEqualTo("58.5 μg/m³");
        assertThat(Blanks.plain("４６．５％")).isEqualTo("46.5%");
    }
}

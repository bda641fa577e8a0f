package io.github.attain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final Text LIMIT = new Text("限值", "limit");

    @Test
    void everyChineseReaderGetsChineseAndEverybodyElseEnglish() {
        assertThat(LIMIT.in(Locale.CHINA)).isEqualTo("限值");
        assertThat(LIMIT.in(Locale.TRADITIONAL_CHINESE)).isEqualTo("限值");
        assertThat(LIMIT.in(Locale.forLanguageTag("zh-Hans-SG"))).isEqualTo("限值");
        assertThat(LIMIT.in(Locale.ENGLISH)).isEqualTo("limit");
        assertThat(LIMIT.in(Locale.forLanguageTag("tr-TR-u-nu-deva"))).isEqualTo("limit");
        assertThat(LIMIT.in(Locale.ROOT)).isEqualTo("limit");
    }

    @Test
    void textsJoinLanguageByLanguage() {
        assertThat(LIMIT.and(new Text("：46", ": 46"))).isEqualTo(new Text("限值：46", "limit: 46"));
        assertThat(LIMIT.and(Text.none())).isEqualTo(LIMIT);
        assertThat(Text.same("46")).isEqualTo(new Text("46", "46"));
    }

    @Test
    void remarksStandInTheParenthesesOfTheLanguage() {
        assertThat(LIMIT.asRemark()).isEqualTo(new Text("（限值）", " (limit)"));
    }
}

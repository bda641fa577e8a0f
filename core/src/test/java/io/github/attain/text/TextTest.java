package io.github.attain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
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

    @Test
    void sentencesAreFilledInByLanguage() {
        assertThat(Text.of("{}不高于{}", "{} is at most {}", LIMIT, 46))
                .isEqualTo(new Text("限值不高于46", "limit is at most 46"));
        assertThat(Text.of("{1}中的{0}", "{0} of {1}", 5, 9)).isEqualTo(new Text("9中的5", "5 of 9"));
        assertThat(Text.of("限值", "limit", "{}")).isEqualTo(LIMIT);
        assertThat(Text.of("{}", "{}", "{0}")).isEqualTo(Text.same("{0}"));
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("{}和{}", "{}", 1));
        for (String wrong : List.of("a}", "{", "{}}", "{{}", "{x}", "{-1}", "{ 0}")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> Text.of(wrong, "", 1));
        }
    }

    @Test
    void listsStandBetweenWhatJoinsThem() {
        Text comma = new Text("、", ", ");
        assertThat(Text.join(List.of(LIMIT, Text.same("46")), comma)).isEqualTo(new Text("限值、46", "limit, 46"));
        assertThat(Text.join(List.of(LIMIT), comma)).isEqualTo(LIMIT);
        assertThat(Text.join(List.of(), comma)).isEqualTo(Text.none());
    }
}

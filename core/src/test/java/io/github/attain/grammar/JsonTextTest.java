package io.github.attain.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.grammar.JsonText.Layout;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How JSON is laid out: what fits into 120 columns with the comma behind it stands on one line. */
class JsonTextTest {

    /** A list of one text, four columns from the left: with its key, brackets, quotes and comma 14 columns wider than the text. */
    private static String written(String text) {
        Json inner = Json.object().put("a", Json.list(List.of(Json.text(text)))).put("b", "b".repeat(120));
        return JsonText.write(Json.object().put("outer", inner), Map.of());
    }

    /** From U+2E80 on, the radicals of Chinese, a character takes two columns. */
    @ParameterizedTest
    @CsvSource({"a, 106, ''", "⹿, 106, ''", "⺀, 53, ''", "一, 53, ''", "一, 52, aa"})
    void whatFitsStandsOnOneLine(String character, int times, String rest) {
        String text = character.repeat(times) + rest;
        assertThat(written(text)).isEqualTo("""
            {
              "outer": {
                "a": ["%s"],
                "b": "%s"
              }
            }
            """.formatted(text, "b".repeat(120)));
    }

    @ParameterizedTest
    @CsvSource({"a, 107, ''", "⹿, 107, ''", "⺀, 53, a", "一, 54, ''"})
    void whatDoesNotFitStandsOneItemALine(String character, int times, String rest) {
        String text = character.repeat(times) + rest;
        assertThat(written(text)).isEqualTo("""
            {
              "outer": {
                "a": [
                  "%s"
                ],
                "b": "%s"
              }
            }
            """.formatted(text, "b".repeat(120)));
    }

    @Test
    void whatHoldsLinesIsNotPutOnOne() {
        Json lines = Json.list(List.of(Json.of(Json.Kind.NUMBER, "1"), Json.of(Json.Kind.NUMBER, "2")));
        Json inner = Json.object().put("lines", lines);
        Json whole = Json.object()
                .put("object", inner)
                .put("none", Json.object())
                .put("few", Json.list(List.of(Json.text("一"))));
        assertThat(JsonText.write(whole, Map.of("lines", Layout.LINES))).isEqualTo("""
            {
              "object": {
                "lines": [
                  1,
                  2
                ]
              },
              "none": {},
              "few": ["一"]
            }
            """);
        assertThat(JsonText.write(whole, Map.of("few", Layout.LINES))).isEqualTo("""
            {
              "object": {"lines": [1, 2]},
              "none": {},
              "few": [
                "一"
              ]
            }
            """);
    }

    @Test
    void aValueTellsWhereItStands() {
        Json tree = Trees.of("{\"a\": [1, {\"b/c\": true}]}");
        assertThat(tree.inside().get(0).inside().get(1).inside().get(0)).hasToString("all: /a/1/b~1c");
    }
}

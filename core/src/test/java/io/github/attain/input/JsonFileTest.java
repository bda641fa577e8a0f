package io.github.attain.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.ChineseWording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFileTest {
    private static byte[] bytes(int... each) {
        byte[] bytes = new byte[each.length];
        for (int i = 0; i < each.length; i++) {
            bytes[i] = (byte) each[i];
        }
        return bytes;
    }

    private static JsonParser open(byte[] file) throws IOException {
        return new JsonFile().open(new ByteArrayInputStream(file));
    }

    /** What is wrong with a file that is read to its end, values included. */
    private static Optional<Problem> problem(byte[] file) throws IOException {
        try (JsonParser parser = open(file)) {
            try {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token.isNumeric()) {
                        parser.getDecimalValue();
                    } else {
                        parser.getText();
                    }
                }
                return Optional.empty();
            } catch (JsonProcessingException broken) {
                return Optional.of(JsonFile.broken(parser, broken));
            }
        } catch (CharacterCodingException broken) {
            return Optional.of(JsonFile.unreadable(broken));
        }
    }

    private static Problem problem(String json) throws IOException {
        Problem problem = problem(json.getBytes(UTF_8)).orElseThrow();
        ChineseWording.isChinese(List.of(problem));
        return problem;
    }

    private static void isWrongEncoding(String found, int... file) throws IOException {
        CharacterCodingException refusal =
                catchThrowableOfType(CharacterCodingException.class, () -> open(bytes(file)));
        Problem problem = JsonFile.unreadable(refusal);
        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_ENCODING);
        assertThat(problem.message().en()).isEqualTo("wrong encoding: " + found + "; supported: UTF-8");
    }

    @Test
    void utf16AndUtf32AreNamed() throws IOException {
        isWrongEncoding("UTF-16 / UTF-32", 0xFE, 0xFF, 0, '{');
        isWrongEncoding("UTF-16 / UTF-32", 0xFF, 0xFE, '{', 0);
        // Without their marks, RFC 4627 section 3 knows them by the zero bytes.
        isWrongEncoding("UTF-16 / UTF-32", 0, '{');
        isWrongEncoding("UTF-16 / UTF-32", '{', 0);
    }

    @Test
    void workbooksAndArchivesAreNamed() throws IOException {
        isWrongEncoding("XLSX / XLS / ZIP", 'P', 'K', 3, 4);
        isWrongEncoding("XLSX / XLS / ZIP", 0xD0, 0xCF, 0x11, 0xE0);
    }

    /** Half of what tells another encoding tells nothing: no byte FE or FF is in UTF-8, and D0 begins a Cyrillic letter. */
    @Test
    void otherFirstBytesAreLeftToTheParser() throws IOException {
        for (byte[] file : List.of(
                bytes(0xFE, '{', '}'),
                bytes(0xFF, '{', '}'),
                bytes(0xFE, 0xFE, '}'),
                bytes(0xFF, 0xFF, '}'),
                bytes('{', 0xFF, '}'),
                bytes('{', 0xFE, '}'),
                bytes(0xD0, '{', '}'))) {
            assertThat(problem(file).orElseThrow().message().en())
                    .isEqualTo("wrong encoding: not UTF-8; supported: UTF-8");
            assertThat(problem(file).orElseThrow().message().zh()).isEqualTo("编码错误：不是UTF-8；支持：UTF-8");
        }
        for (byte[] file : List.of("PA".getBytes(UTF_8), "AK".getBytes(UTF_8), "РФ".getBytes(UTF_8))) {
            assertThat(problem(file).orElseThrow().code()).isEqualTo(ProblemCode.BROKEN_JSON);
        }
    }

    @Test
    void marksOfUtf8AreSkipped() throws IOException {
        try (JsonParser parser = open("\uFEFF\uFEFF[1]".getBytes(UTF_8))) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
        }
    }

    /** What cannot stand there is quoted, by its place from 1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1, treu]|“treu”不合语法|'treu'",
                "[1, @]|“@”不合语法|'@'",
                "[1, ']|“'”不合语法|'''",
                "[1, 2|内容不完整|end-of-input",
                "[1, 2}|“}”不合语法|'}'",
                "[NaN]|“NaN”不合语法|'NaN'",
                "[01]|此处不合语法|Invalid numeric value"
            })
    void whatIsNotJsonIsSaidInBothLanguages(String json, String zh, String en) throws IOException {
        Problem problem = problem(json);

        assertThat(problem.code()).isEqualTo(ProblemCode.BROKEN_JSON);
        assertThat(problem.message().zh()).startsWith("不是有效的JSON：第1行第").endsWith("个字符：" + zh);
        assertThat(problem.message().en())
                .startsWith("not valid JSON: line 1, column ")
                .contains(en)
                .doesNotContain("enable", "not recognized");
    }

    private static void isTooLarge(String json, String zh, String en) throws IOException {
        Problem problem = problem(json);
        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(problem.message().zh()).isEqualTo(zh);
        assertThat(problem.message().en()).isEqualTo(en);
    }

    @Test
    void whatIsAsLargeAsAllowedIsRead() throws IOException {
        assertThat(problem(("[".repeat(100) + "]".repeat(100)).getBytes(UTF_8))).isEmpty();
        assertThat(problem(("{\"" + "k".repeat(200) + "\":1}").getBytes(UTF_8))).isEmpty();
        assertThat(problem(("[" + "7".repeat(100) + "]").getBytes(UTF_8))).isEmpty();
        assertThat(problem(("[\"" + "水".repeat(1_000_000) + "\"]").getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void whichLimitIsPassedIsSaid() throws IOException {
        isTooLarge("[".repeat(101), "嵌套过大（> 100）：上限为100层", "the nesting is too large (> 100): the limit is 100 levels");
        isTooLarge(
                "{\"" + "k".repeat(201) + "\":1}",
                "键过大（> 200）：上限为200个字符",
                "a key is too large (> 200): the limit is 200 characters");
        isTooLarge(
                "[" + "7".repeat(101) + "]",
                "数过大（> 100）：上限为100位",
                "a number is too large (> 100): the limit is 100 digits");
        isTooLarge(
                "[\"" + "水".repeat(1_000_001) + "\"]",
                "文本过大（> 1000000）：上限为1000000个字符",
                "a text is too large (> 1000000): the limit is 1000000 characters");
    }

    /** Each 0 is a value, and the list is one; the blanks are 32 million and one. */
    @Test
    void aFileOfTooManyValuesOrCharactersIsRefused() throws IOException {
        isTooLarge(
                "[0" + ",0".repeat(2_000_000) + "]",
                "键与值的总数过大（> 2000000）：上限为2000000",
                "the number of keys and values is too large (> 2000000): the limit is 2000000 in a file");
        isTooLarge(
                "[" + " ".repeat(32_010_000) + "]",
                "文件过大（> 32000000）：上限为32000000个字符",
                "the file is too large (> 32000000): the limit is 32000000 characters");
    }
}

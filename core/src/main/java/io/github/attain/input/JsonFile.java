package io.github.attain.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Opens JSON files as streams of tokens, in UTF-8 and within limits, and says in both languages why one cannot be read. Names
 * of keys are shared among the files that one instance opens.
 */
public final class JsonFile {
    /** How many levels deep values may be nested. */
    public static final int DEEPEST = 100;

    private static final int LONGEST_TEXT = 1_000_000;
    private static final long LARGEST_FILE = 32_000_000;
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final long MOST_VALUES = 2_000_000;
    private static final int MARK = 3;

    // Nothing of a file outlives the instance: no table of names that all share, no buffers kept by threads.
    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LARGEST_FILE)
                    .maxTokenCount(MOST_VALUES)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_KEY)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    /** Creates what opens files. */
    public JsonFile() {}

    /** Another encoding than UTF-8, recognised by its first bytes. */
    private static final class WrongEncodingException extends CharacterCodingException {
        private static final long serialVersionUID = 1L;

        private final String encoding;

        WrongEncodingException(String encoding) {
            this.encoding = encoding;
        }
    }

    /**
     * Opens a file.
     *
     * @param bytes the file, which the parser does not close; byte order marks of UTF-8 are skipped
     * @return the parser, before the first token; it throws {@link CharacterCodingException} at the first malformed byte
     * @throws CharacterCodingException if the file begins as one of another encoding does
     * @throws IOException if it cannot be read
     */
    public JsonParser open(InputStream bytes) throws IOException {
        return factory.createParser(text(bytes));
    }

    private static Reader text(InputStream bytes) throws IOException {
        // Small, for it holds no more than the first bytes: what comes after is read in the portions of the reader.
        BufferedInputStream buffered = new BufferedInputStream(bytes, 2 * MARK);
        int first;
        int second;
        int third;
        do {
            buffered.mark(MARK + 1);
            first = buffered.read();
            second = buffered.read();
            third = buffered.read();
        } while (first == 0xEF && second == 0xBB && third == 0xBF);
        boolean utf16 = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        // JSON begins with two ASCII characters: a zero byte among them is the other half of a wider character.
        if (utf16 || first == 0 || second == 0) {
            throw new WrongEncodingException("UTF-16 / UTF-32");
        }
        if ((first == 'P' && second == 'K') || (first == 0xD0 && second == 0xCF)) {
            throw new WrongEncodingException("XLSX / XLS / ZIP");
        }
        buffered.reset();
        return new InputStreamReader(
                buffered,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /**
     * Says why bytes cannot be read as text.
     *
     * @param why what was thrown
     * @return the problem
     */
    public static Problem unreadable(IOException why) {
        if (!(why instanceof CharacterCodingException)) {
            return Unreadable.because(why);
        }
        Text found = why instanceof WrongEncodingException other
                ? Text.same(other.encoding)
                : new Text("不是UTF-8", "not UTF-8");
        return Problem.of(ProblemCode.WRONG_ENCODING).with("value", found).with("allowed", "UTF-8");
    }

    /**
     * Says why text cannot be read as JSON.
     *
     * @param parser the parser, where it stopped
     * @param why what it threw
     * @return the problem
     */
    public static Problem broken(JsonParser parser, JsonProcessingException why) {
        return why instanceof StreamConstraintsException
                ? tooLarge(why.getOriginalMessage())
                : broken(parser, reason(why.getOriginalMessage()));
    }

    /**
     * Says that the value is followed by something else.
     *
     * @param parser the parser, behind the end of the value
     * @return the problem
     */
    public static Problem moreAfterTheEnd(JsonParser parser) {
        return broken(parser, new Text("值结束后还有内容", "there is more after the end of the value"));
    }

    private static Problem broken(JsonParser parser, Text why) {
        var at = parser.currentLocation();
        Text where = new Text(
                "第" + at.getLineNr() + "行第" + at.getColumnNr() + "个字符：",
                "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ");
        return Problem.of(ProblemCode.BROKEN_JSON).with("value", where.and(why));
    }

    /** The library's own words in English, and in Chinese what can be said of them. */
    private static Text reason(String words) {
        int quote = words.indexOf('\'') + 1;
        int end = words.indexOf('\'', quote + 1);
        String zh = words.contains("end-of-input")
                ? "内容不完整"
                : end > 0 ? "“" + words.substring(quote, end) + "”不合语法" : "此处不合语法";
        return new Text(zh, words.replaceFirst("(: enable | \\(not recognized).*", ""));
    }

    /** Says which limit was passed; the library's own words carry numbers in the digits of the default locale. */
    private static Problem tooLarge(String words) {
        if (words.contains("nesting")) {
            return tooLarge(new Text("嵌套", "the nesting"), DEEPEST, new Text("层", " levels"));
        } else if (words.contains("Name")) {
            return tooLarge(new Text("键", "a key"), LONGEST_KEY, new Text("个字符", " characters"));
        } else if (words.contains("Number")) {
            return tooLarge(new Text("数", "a number"), LONGEST_NUMBER, new Text("位", " digits"));
        } else if (words.contains("String")) {
            return tooLarge(new Text("文本", "a text"), LONGEST_TEXT, new Text("个字符", " characters"));
        } else if (words.contains("Token")) {
            return tooLarge(
                    new Text("键与值的总数", "the number of keys and values"), MOST_VALUES, new Text("", " in a file"));
        }
        return tooLarge(new Text("文件", "the file"), LARGEST_FILE, new Text("个字符", " characters"));
    }

    private static Problem tooLarge(Text subject, long limit, Text unit) {
        return Problem.of(ProblemCode.TOO_LARGE)
                .with("subject", subject)
                .with("value", "> " + limit)
                .with("allowed", Text.same(String.valueOf(limit)).and(unit));
    }
}

package io.github.attain.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.attain.input.Unreadable;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one file into a tree, within limits on size and depth. A key that stands twice is reported and its first value
 * kept, so that the rest of the file is still checked.
 */
final class TreeReader {
    static final int DEEPEST = 100;
    static final int LONGEST_TEXT = 1_000_000;
    static final long LARGEST_FILE = 32_000_000;

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final long MOST_VALUES = 2_000_000;
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            // Nothing of a file outlives its reading: no shared table of keys, no buffers kept by threads.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
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

    private final Problems problems;
    private final JsonParser parser;
    private final long firstTurn;
    private Spot spot;
    private long values;

    private TreeReader(JsonParser parser, Spot file, Problems problems) {
        this.parser = parser;
        this.firstTurn = file.turn();
        this.spot = file;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param bytes the file; not closed
     * @param file the spot of the file
     * @param problems where problems go
     * @return the tree; empty where the file as a whole cannot be used
     */
    static Optional<Json> read(InputStream bytes, Spot file, Problems problems) {
        Problem whole;
        try (JsonParser parser = FACTORY.createParser(Utf8.open(bytes))) {
            return new TreeReader(parser, file, problems).file(file);
        } catch (IOException e) {
            whole = unreadable(e);
        }
        problems.add(file, whole);
        problems.miss();
        return Optional.empty();
    }

    /** Why bytes cannot be read as text. */
    static Problem unreadable(IOException why) {
        if (why instanceof Utf8.WrongEncodingException) {
            return wrongEncoding(Text.same(String.valueOf(why.getMessage())));
        }
        return why instanceof CharacterCodingException
                ? wrongEncoding(new Text("不是UTF-8", "not UTF-8"))
                : Unreadable.because(why);
    }

    private static Problem wrongEncoding(Text found) {
        return Problem.of(ProblemCode.WRONG_ENCODING).with("value", found).with("allowed", "UTF-8");
    }

    private Optional<Json> file(Spot file) throws IOException {
        Problem broken;
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                broken = Problem.of(ProblemCode.EMPTY_FILE).with("allowed", "{\"id\": \"…\", …}, {\"plans\": […]}");
            } else {
                Json root = value(first, file);
                if (parser.nextToken() == null) {
                    return Optional.of(root);
                }
                spot = file;
                broken = moreAfterTheEnd(parser);
            }
        } catch (JsonProcessingException e) {
            broken = broken(parser, e);
        }
        problems.add(spot, broken);
        problems.miss();
        return Optional.empty();
    }

    /** Why text cannot be read as JSON. */
    static Problem broken(JsonParser parser, JsonProcessingException why) {
        return why instanceof StreamConstraintsException
                ? tooLarge(why.getOriginalMessage())
                : brokenJson(parser, reason(why.getOriginalMessage()));
    }

    /** The library's own words in English, and in Chinese what can be said of them. */
    private static Text reason(String words) {
        int quote = words.indexOf('\'') + 1;
        int end = words.indexOf('\'', quote + 1);
        String zh = words.contains("end-of-input")
                ? "内容不完整"
                : quote > 0 && end > 0 ? "“" + words.substring(quote, end) + "”不合语法" : "此处不合语法";
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

    /** Says that the value is followed by something else. */
    static Problem moreAfterTheEnd(JsonParser parser) {
        return brokenJson(parser, new Text("值结束后还有内容", "there is more after the end of the value"));
    }

    /** Says where text ceases to be JSON. */
    private static Problem brokenJson(JsonParser parser, Text why) {
        var at = parser.currentLocation();
        return Problem.of(ProblemCode.BROKEN_JSON)
                .with(
                        "value",
                        new Text(
                                        "第" + at.getLineNr() + "行第" + at.getColumnNr() + "个字符：",
                                        "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ")
                                .and(why));
    }

    private Json value(JsonToken token, Spot here) throws IOException {
        spot = here;
        return switch (token) {
            case START_OBJECT -> members(here);
            case START_ARRAY -> items(here);
            case VALUE_STRING -> new Json.Text(here, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(here, parser.getText());
            default -> new Json.Word(here, parser.getText());
        };
    }

    private Json members(Spot here) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        boolean clear = true;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Spot below = here.below(key, nextTurn());
            spot = below;
            Json value = value(parser.nextToken(), below);
            spot = here;
            if (members.putIfAbsent(key, value) != null) {
                clear = false;
                problems.add(
                        below,
                        Problem.of(ProblemCode.DUPLICATE)
                                .with("subject", new Text("键", "key"))
                                .with("value", key));
            }
        }
        return new Json.Members(here, members, clear);
    }

    private Json items(Spot here) throws IOException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, here.below(Integer.toString(items.size()), nextTurn())));
            spot = here;
        }
        return new Json.Items(here, items);
    }

    private long nextTurn() {
        values++;
        return firstTurn + values;
    }
}

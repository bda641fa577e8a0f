package io.github.attain.examples.commandline.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.RowSource;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of flat objects, {@code [{"place": "焦作", "indicator": …, "period": "2025", "value": 42.6, "unit": "ug/m3"}, …]}, as the rows
 * of a table: the keys are the names of its columns, or of the columns of one row where objects name the same things differently. An
 * object that is not flat, or says a thing twice, costs no other; where the list breaks off, the objects before it count.
 */
final class JsonRows implements RowSource {
    /** Programs write a number that is none as NaN, although JSON has no word for it. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final String FORM = "{\"place\": …, \"indicator\": …, \"period\": …, \"value\": …}";
    private static final Text CELLS = new Text("文字、数、true、false或null", "text, a number, true, false or null");

    private final Set<String> columns = new LinkedHashSet<>();
    private final List<Map<String, String>> rows = new ArrayList<>();
    /** The lines in which the objects begin. */
    private final List<Integer> lines = new ArrayList<>();
    /** Why objects were left out, each with its line: the first of them, and how many there are. */
    private final List<Problem> refused = new ArrayList<>();

    private long refusals;

    private int at;

    private JsonRows() {}

    /** The rows, the names of the columns first. */
    static JsonRows read(InputStream in) throws IOException {
        JsonRows read = new JsonRows();
        try (JsonParser json = FACTORY.createParser(in)) {
            try {
                read.all(json);
            } catch (JsonProcessingException why) {
                read.refuse(json.currentLocation().getLineNr(), broken(why));
            }
        }
        return read;
    }

    private void all(JsonParser json) throws IOException {
        expect(json, JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            row(json);
        }
        expect(json, null);
    }

    private void row(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        int line = json.currentTokenLocation().getLineNr();
        if (token == null) {
            throw unexpected(json);
        }
        if (token != JsonToken.START_OBJECT) {
            Text entry = new Text("列表中的一项", "an entry of the list");
            refuse(line, wrong(entry, shown(json), Text.same(FORM)));
            json.skipChildren();
            return;
        }
        Map<String, String> row = new LinkedHashMap<>();
        long before = refusals;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            int at = json.currentTokenLocation().getLineNr();
            String cell = scalar(json);
            if (cell == null) {
                refuse(at, wrong(Text.same(Refusal.shown(key)), shown(json), CELLS));
                json.skipChildren();
            } else if (row.put(key, cell) != null) {
                refuse(
                        at,
                        Problem.of(ProblemCode.DUPLICATE)
                                .with("subject", new Text("键", "key"))
                                .with("value", Refusal.shown(key)));
            }
        }
        if (refusals == before && !row.isEmpty()) {
            add(row, line);
        }
    }

    private static Problem wrong(Text subject, String value, Text allowed) {
        return Problem.of(ProblemCode.WRONG_TYPE)
                .with("subject", subject)
                .with("value", value)
                .with("allowed", allowed);
    }

    private static String shown(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> "{…}";
            case START_ARRAY -> "[…]";
            default -> Refusal.shown(json.getText());
        };
    }

    private void refuse(int line, Problem problem) {
        refusals++;
        if (refused.size() < ValueFile.MOST_PROBLEMS) {
            refused.add(problem.at(new Location("", new Text("第" + line + "行", "line " + line))));
        }
    }

    /** Why objects were left out, in their order, each with its line; of very many the first. */
    List<Problem> refused() {
        return refused;
    }

    /** How often something was refused, also where it is only counted. */
    long refusals() {
        return refusals;
    }

    private void add(Map<String, String> row, int line) {
        columns.addAll(row.keySet());
        rows.add(row);
        lines.add(line);
    }

    /** Whether no object could be read. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether not all objects have the same keys. */
    boolean isMixed() {
        return rows.stream().anyMatch(row -> row.size() < columns.size());
    }

    /** Each object as a table of its own. */
    List<JsonRows> each() {
        List<JsonRows> each = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            JsonRows one = new JsonRows();
            one.add(rows.get(i), lines.get(i));
            each.add(one);
        }
        return each;
    }

    /** The text of a cell; null where it is an object or a list. */
    private static @Nullable String scalar(JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        if (token == null) {
            throw unexpected(json);
        }
        return switch (token) {
            case VALUE_STRING, VALUE_NUMBER_INT -> json.getText();
            case VALUE_NUMBER_FLOAT -> json.getText().equals("NaN") ? "" : json.getText();
            case VALUE_TRUE -> "yes";
            case VALUE_FALSE -> "no";
            case VALUE_NULL -> "";
            default -> null;
        };
    }

    private static void expect(JsonParser json, @Nullable JsonToken token) throws IOException {
        if (json.nextToken() != token) {
            throw unexpected(json);
        }
    }

    private static JsonProcessingException unexpected(JsonParser json) {
        return new JsonParseException(json, "the list is [" + FORM + ", …] and ends with it");
    }

    /** What the parser says, without its advice to programmers. */
    private static Problem broken(JsonProcessingException why) {
        String words = why.getOriginalMessage().replaceFirst("(: enable | \\(not recognized).*", "");
        if (words.startsWith("Invalid UTF-8")) {
            return Problem.of(ProblemCode.WRONG_ENCODING)
                    .with("value", new Text("不是UTF-8", "not UTF-8"))
                    .with("allowed", "UTF-8");
        }
        // Of its columns the parser counts bytes, which nobody sees.
        return Problem.of(ProblemCode.BROKEN_JSON).with("value", new Text("此处不合语法", words));
    }

    @Override
    public boolean advance() {
        at++;
        return at <= rows.size() + 1;
    }

    /** The names of the columns stand where the first object does. */
    @Override
    public long number() {
        return lines.isEmpty() ? 1 : lines.get(Math.max(0, at - 2));
    }

    @Override
    public List<String> cells() {
        if (at == 1) {
            return List.copyOf(columns);
        }
        Map<String, String> row = rows.get(at - 2);
        return columns.stream().map(key -> row.getOrDefault(key, "")).toList();
    }
}

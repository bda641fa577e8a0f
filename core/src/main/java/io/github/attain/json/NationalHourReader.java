package io.github.attain.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import io.github.attain.input.DataFiles;
import io.github.attain.input.ProblemList;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the features of files of the national centre one after the other. */
final class NationalHourReader implements DataFiles.Reading {
    private static final int MOST = 100_000;
    private static final String FORM = "{\"features\": [{\"properties\": {\"stationcode\": \"1001A\", …}}, …]}";

    private final boolean isSwapped;
    private final ProblemList problems = new ProblemList("");
    private final Map<String, NationalHour> hours = new TreeMap<>();
    private final Set<String> conflicts = new HashSet<>();
    private boolean understood;

    NationalHourReader(boolean isSwapped) {
        this.isSwapped = isSwapped;
    }

    ProblemList problems() {
        return problems;
    }

    /** What was read. */
    Checked<List<NationalHour>> hours() {
        hours.keySet().removeAll(conflicts);
        return understood
                ? Checked.of(ImmutableList.copyOf(hours.values()), problems.all())
                : Checked.failed(problems.all());
    }

    @Override
    public void read(String name, InputStream in) throws IOException {
        try (JsonParser parser = TreeReader.FACTORY.createParser(Utf8.open(in))) {
            read(parser);
        } catch (Utf8.WrongEncodingException | CharacterCodingException notUtf8) {
            problems.add(TreeReader.unreadable(notUtf8));
        }
    }

    private void read(JsonParser parser) throws IOException {
        try {
            JsonToken root = parser.nextToken();
            boolean found = false;
            while (root == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isList = parser.currentName().equals("features");
                if (isList && parser.nextToken() == JsonToken.START_ARRAY) {
                    found = true;
                    understood = true;
                    features(parser);
                } else {
                    pass(parser, isList);
                }
            }
            parser.skipChildren();
            if (root != null && parser.nextToken() != null) {
                problems.add(TreeReader.moreAfterTheEnd(parser));
            }
            if (!found) {
                problems.add(Problem.of(root == null ? ProblemCode.EMPTY_FILE : ProblemCode.MISSING)
                        .with("subject", "features")
                        .with("allowed", FORM));
            }
        } catch (JsonProcessingException broken) {
            problems.add(TreeReader.broken(parser, broken));
        }
    }

    /** Passes over a value, on which the parser stands already or which comes next. */
    private static void pass(JsonParser parser, boolean isOnIt) throws IOException {
        if (!isOnIt) {
            parser.nextToken();
        }
        parser.skipChildren();
    }

    private void features(JsonParser parser) throws IOException {
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            String path = "/features/" + index;
            index++;
            Map<String, String> properties = null;
            while (token == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isThem = parser.currentName().equals("properties");
                if (isThem && parser.nextToken() == JsonToken.START_OBJECT) {
                    properties = properties(parser, path + "/properties");
                } else {
                    pass(parser, isThem);
                }
            }
            parser.skipChildren();
            if (properties == null) {
                problems.addAt(
                        path,
                        Problem.of(ProblemCode.MISSING)
                                .with("subject", "properties")
                                .with("allowed", FORM));
            } else {
                add(path + "/properties", properties);
            }
        }
    }

    private Map<String, String> properties(JsonParser parser, String path) throws IOException {
        Map<String, String> properties = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token.isStructEnd() || token.isStructStart()) {
                parser.skipChildren();
            } else if (properties.putIfAbsent(key, token == JsonToken.VALUE_NULL ? "" : parser.getText()) != null) {
                problems.addAt(
                        path,
                        Problem.of(ProblemCode.DUPLICATE)
                                .with("subject", new Text("键", "key"))
                                .with("value", key));
            }
        }
        return properties;
    }

    private void add(String path, Map<String, String> properties) {
        NationalHour hour = new NationalHourFields(properties, path, isSwapped, problems).hour();
        if (hour == null) {
            return;
        }
        String key = hour.station() + " " + hour.time();
        NationalHour before = hours.get(key);
        if (before != null) {
            boolean same = before.equals(hour);
            problems.addAt(
                    path,
                    Problem.of(same ? ProblemCode.DUPLICATE : ProblemCode.CONFLICTING_MEASUREMENTS)
                            .with("subject", same ? new Text("站点", "station") : Text.same(key))
                            .with("value", same ? key : before.hourly())
                            .with("other", hour.hourly()));
            if (!same) {
                conflicts.add(key);
            }
        } else if (hours.size() < MOST) {
            hours.put(key, hour);
        } else {
            problems.addAt(
                    path,
                    Problem.of(ProblemCode.TOO_LARGE)
                            .with("subject", new Text("features的个数", "the number of features"))
                            .with("value", "> " + MOST)
                            .with("allowed", MOST));
        }
    }
}

package io.github.attain.monitoring;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import io.github.attain.input.DataFiles;
import io.github.attain.input.JsonFile;
import io.github.attain.input.ProblemList;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the features of files of the national centre one after the other. */
final class NationalHourReader implements DataFiles.Reading {
    private static final int MOST = 100_000;
    private static final String FORM =
            "{\"features\": [{\"properties\": {\"stationcode\": \"1001A\", …}}, …]}, [{\"StationCode\": \"1001A\", …},"
                    + " …]";

    /** Whether the fields of O3 are swapped; null where their values tell. */
    private final @Nullable Boolean isSwapped;

    private final JsonFile json = new JsonFile();
    private final ProblemList problems = new ProblemList("");
    private final Map<String, NationalHour> hours = new TreeMap<>();
    private final Set<String> conflicts = new HashSet<>();
    /** What the file holds that is being read, with its paths. */
    private final List<NationalHour> ofFile = new ArrayList<>();

    private final List<String> paths = new ArrayList<>();
    /** Unknown fields of the file, each of which is told once. */
    private final Set<String> told = new HashSet<>();

    /** The units that the head of the file states. */
    private final EntryUnits head = new EntryUnits();

    private boolean understood;

    NationalHourReader(@Nullable Boolean isSwapped) {
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
        try (JsonParser parser = json.open(in)) {
            read(parser);
        } catch (CharacterCodingException notUtf8) {
            problems.add(JsonFile.unreadable(notUtf8));
        }
    }

    private void read(JsonParser parser) throws IOException {
        try {
            JsonToken root = parser.nextToken();
            boolean found = root == JsonToken.START_ARRAY && features(parser, "") > 0;
            while (root == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                boolean isList = key.equals("features") || key.equals("data");
                if (isList && parser.nextToken() == JsonToken.START_ARRAY) {
                    found = true;
                    understood = true;
                    features(parser, "/" + key);
                } else {
                    if (!isList) {
                        parser.nextToken();
                    }
                    head.take(parser, "", key);
                }
            }
            parser.skipChildren();
            if (root != null && parser.nextToken() != null) {
                problems.add(JsonFile.moreAfterTheEnd(parser));
            }
            understood |= found;
            if (!found) {
                problems.add(Problem.of(root == null ? ProblemCode.EMPTY_FILE : ProblemCode.MISSING)
                        .with("subject", "features")
                        .with("allowed", FORM));
            }
        } catch (JsonProcessingException broken) {
            problems.add(JsonFile.broken(parser, broken));
        } finally {
            addAll();
        }
    }

    private int features(JsonParser parser, String list) throws IOException {
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            String path = list + "/" + index;
            index++;
            int before = ofFile.size();
            if (token == JsonToken.START_OBJECT && fields(parser, path, new EntryUnits())) {
                understood |= ofFile.size() > before;
            } else {
                parser.skipChildren();
                problems.addAt(
                        path,
                        Problem.of(ProblemCode.MISSING)
                                .with("subject", "properties")
                                .with("allowed", FORM));
            }
        }
        return index;
    }

    /** Reads a feature, whose fields are its own or those of its properties; false where it has neither. */
    private boolean fields(JsonParser parser, String path, EntryUnits units) throws IOException {
        Map<String, Map.Entry<String, String>> fields = new HashMap<>();
        boolean isRead = false;
        int before = ofFile.size();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT && key.equals("properties")) {
                fields(parser, path + "/properties", new EntryUnits());
                isRead = true;
            } else if (StatedUnits.of(key) != null
                    || (token.isStructStart() && !NationalHourFields.isMeasured(NationalHourFields.plain(key)))) {
                units.take(parser, path, key);
            } else {
                // A structure is no number, which the field will say.
                String value = token == JsonToken.VALUE_NULL
                        ? ""
                        : token.isStructStart() ? parser.getText() + "…" : parser.getText();
                parser.skipChildren();
                if (fields.putIfAbsent(NationalHourFields.plain(key), Map.entry(key, value)) != null) {
                    problems.addAt(
                            path,
                            Problem.of(ProblemCode.DUPLICATE)
                                    .with("subject", new Text("键", "key"))
                                    .with("value", key));
                }
            }
        }
        if (ofFile.size() > before) {
            // What stands beside the properties holds for them.
            int last = ofFile.size() - 1;
            ofFile.set(last, inOwnUnits(ofFile.get(last), units));
        }
        if (isRead || (!path.endsWith("properties") && !fields.containsKey("stationcode"))) {
            return isRead;
        }
        NationalHourFields read = new NationalHourFields(fields, path, problems);
        read.noteUnknown(told);
        NationalHour hour = read.hour();
        if (hour != null) {
            ofFile.add(inOwnUnits(hour, units));
            paths.add(path);
        }
        return true;
    }

    private NationalHour inOwnUnits(NationalHour hour, EntryUnits units) {
        Set<Pollutant> refused = units.refused(hour.measured(), problems);
        return refused.isEmpty() ? hour : hour.without(refused);
    }

    /** Adds what a file held, once it is known which of its fields is the hour of O3. */
    private void addAll() {
        Set<Pollutant> there = EnumSet.noneOf(Pollutant.class);
        ofFile.forEach(hour -> there.addAll(hour.measured()));
        Set<Pollutant> refused = head.refused(there, problems);
        head.clear();
        ofFile.replaceAll(hour -> refused.isEmpty() ? hour : hour.without(refused));
        int above = 0;
        int below = 0;
        for (NationalHour hour : ofFile) {
            Exact hourly = hour.hourly().get(Pollutant.O3);
            Exact largest = hour.daily().get(Pollutant.O3);
            if (hourly != null && largest != null) {
                int sign = hourly.compareTo(largest);
                above += sign > 0 ? 1 : 0;
                below += sign < 0 ? 1 : 0;
            }
        }
        // One feature in twenty may be a correction that came late.
        boolean looksSwapped = above > 0 && below * 20 <= above + below;
        boolean swaps = isSwapped == null ? looksSwapped : isSwapped;
        if (looksSwapped && !Boolean.TRUE.equals(isSwapped)) {
            problems.add(Problem.of(ProblemCode.SWAPPED)
                    .with("subject", "o3")
                    .with("other", "o3_24h")
                    .with(
                            "allowed",
                            swaps
                                    ? new Text("已按实际内容读取", "they are read as what they are")
                                    : new Text("仍按名称读取", "they are read by their names all the same")));
        }
        for (int i = 0; i < ofFile.size(); i++) {
            add(paths.get(i), swaps ? ofFile.get(i).withOzoneSwapped() : ofFile.get(i));
        }
        ofFile.clear();
        told.clear();
        paths.clear();
    }

    private void add(String path, NationalHour hour) {
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

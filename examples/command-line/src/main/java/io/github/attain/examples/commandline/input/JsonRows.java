package io.github.attain.examples.commandline.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of flat objects, {@code [{"place": "焦作", "indicator": …, "period": "2025", "value": 42.6, "unit": "ug/m3"}, …]}, as the rows
 * of a table: the keys are the names of its columns.
 */
final class JsonRows {
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    private JsonRows() {}

    /** The rows, the names of the columns first. */
    static List<List<String>> read(InputStream in) throws IOException {
        JsonRows read = new JsonRows();
        try (JsonParser json = new JsonFactory().createParser(in)) {
            expect(json, JsonToken.START_ARRAY);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                read.row(json);
            }
        }
        List<List<String>> all = new ArrayList<>();
        all.add(List.copyOf(read.columns.keySet()));
        all.addAll(read.rows);
        return all;
    }

    private void row(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw unexpected(json);
        }
        List<String> row = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            int column = columns.computeIfAbsent(json.currentName(), name -> columns.size());
            while (row.size() <= column) {
                row.add("");
            }
            row.set(column, scalar(json));
        }
        rows.add(row);
    }

    private static String scalar(JsonParser json) throws IOException {
        return switch (json.nextToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getText();
            case VALUE_TRUE -> "yes";
            case VALUE_FALSE -> "no";
            case VALUE_NULL -> "";
            default -> throw unexpected(json);
        };
    }

    private static void expect(JsonParser json, JsonToken token) throws IOException {
        if (json.nextToken() != token) {
            throw unexpected(json);
        }
    }

    private static IOException unexpected(JsonParser json) {
        return new IOException("[{\"place\": …, \"indicator\": …, \"period\": …, \"value\": …}, …]: "
                + json.currentLocation().getLineNr());
    }
}

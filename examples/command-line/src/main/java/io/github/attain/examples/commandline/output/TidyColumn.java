package io.github.attain.examples.commandline.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.attain.csv.AssessmentCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * A column of the tidy table of results, as its published schema describes it.
 *
 * @param name what stands above it, the same in every language
 * @param type string, number, integer, boolean or date
 * @param description what it holds
 * @param isRequired whether no cell of it is empty
 * @param codes all that can stand there; none where that is open
 */
record TidyColumn(String name, String type, String description, boolean isRequired, List<String> codes) {

    /** The columns in their order. */
    static List<TidyColumn> all() {
        List<TidyColumn> columns = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(AssessmentCsv.schema())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean isFields = json.currentName().equals("fields");
                json.nextToken();
                if (!isFields) {
                    json.skipChildren();
                    continue;
                }
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    columns.add(column(json));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return columns;
    }

    /** What the columns hold, by their names; those that are not among them are described by the schema, in English. */
    static Map<String, String> meanings(Locale locale) {
        Map<String, String> meanings = new HashMap<>();
        if (locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            ResourceBundle words = ResourceBundle.getBundle(
                    TidyColumn.class.getPackageName() + ".columns",
                    Locale.CHINESE,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            words.keySet().forEach(name -> meanings.put(name, words.getString(name)));
        }
        return meanings;
    }

    private static TidyColumn column(JsonParser json) throws IOException {
        String name = "";
        String type = "";
        String description = "";
        boolean isRequired = false;
        List<String> codes = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "name" -> name = json.getText();
                case "type" -> type = json.getText();
                case "description" -> description = json.getText();
                case "constraints" -> isRequired = constraints(json, codes);
                default -> throw new IOException("unknown to this program: " + key);
            }
        }
        return new TidyColumn(name, type, description, isRequired, List.copyOf(codes));
    }

    /** Collects the codes; tells whether something must stand there. */
    private static boolean constraints(JsonParser json, List<String> codes) throws IOException {
        boolean isRequired = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            switch (key) {
                case "required" -> isRequired = value == JsonToken.VALUE_TRUE;
                case "enum" -> {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        codes.add(json.getText());
                    }
                }
                default -> throw new IOException("unknown to this program: " + key);
            }
        }
        return isRequired;
    }
}

package io.github.attain.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small reader of Frictionless table schemas: names and order of columns, types, required cells, closed sets of words. */
public final class TableSchema {
    private final List<JsonNode> fields = new ArrayList<>();

    public TableSchema(String json) throws IOException {
        new ObjectMapper().readTree(json).get("fields").forEach(fields::add);
    }

    public List<String> names() {
        return fields.stream().map(field -> field.get("name").asText()).toList();
    }

    /** The words that may stand in a column; none where it is open. */
    List<String> words(String name) {
        List<String> words = new ArrayList<>();
        fields.stream()
                .filter(field -> field.get("name").asText().equals(name))
                .forEach(field -> field.path("constraints").path("enum").forEach(word -> words.add(word.asText())));
        return words;
    }

    /** Everything in a table that the schema does not allow. */
    public List<String> violations(String table) {
        List<List<String>> rows = CsvReader.builder().ofCsvRecord(table).stream()
                .map(row -> row.getFields())
                .toList();
        List<String> violations = new ArrayList<>();
        if (!rows.get(0).equals(names())) {
            violations.add("the header is " + rows.get(0));
        }
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < fields.size(); i++) {
                JsonNode field = fields.get(i);
                if (!allows(field, row.get(i))) {
                    violations.add(field.get("name").asText() + ": " + row.get(i));
                }
            }
        }
        return violations;
    }

    private static boolean allows(JsonNode field, String cell) {
        JsonNode constraints = field.path("constraints");
        if (cell.isEmpty()) {
            return !constraints.path("required").asBoolean();
        }
        List<String> words = new ArrayList<>();
        constraints.path("enum").forEach(word -> words.add(word.asText()));
        return (words.isEmpty() || words.contains(cell))
                && switch (field.get("type").asText()) {
                    case "number" -> cell.matches("-?[0-9]+(\\.[0-9]+)?");
                    case "integer" -> cell.matches("-?[0-9]+");
                    case "boolean" -> cell.equals("true") || cell.equals("false");
                    case "date" -> isDate(cell);
                    case "string" -> true;
                    default -> false;
                };
    }

    private static boolean isDate(String cell) {
        try {
            return LocalDate.parse(cell).toString().equals(cell);
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}

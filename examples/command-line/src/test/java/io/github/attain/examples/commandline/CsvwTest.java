package io.github.attain.examples.commandline;

import static io.github.attain.examples.commandline.Run.attain;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.attain.csv.AssessmentCsv;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The description of the table keeps the rules of the W3C's Metadata Vocabulary for Tabular Data (MV) and Model for Tabular Data and
 * Metadata on the Web (TM), Recommendations of 17 December 2015, and says the same as the schema of the table. No validator of CSVW is
 * published where this project gets its tools, so the rules that concern such a table are held here.
 */
class CsvwTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** MV 5.6 and RFC 6570, 2.3: the name of a variable, which does not begin with an underscore. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");
    /** XML Schema 1.1 part 2, 3.3.3: no exponent. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");

    @TempDir
    Path folder;

    private JsonNode described(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of("assess", "--csvw", "--out", table().toString()));
        all.addAll(List.of(args));
        assertThat(attain(all.toArray(new String[0]))).isEqualTo(new Run(0, "", ""));
        // TM 5.3: where a reader looks that is given the table alone.
        return JSON.readTree(Files.readString(folder.resolve("results.csv-metadata.json")));
    }

    private Path table() {
        return folder.resolve("results.csv");
    }

    private static Set<String> keys(JsonNode object) {
        Set<String> keys = new HashSet<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** MV 5.4 and RFC 3986: a link, in which a blank, a per cent sign, a number sign and a question mark are escaped. */
    @Test
    void theAddressIsThatOfTheFile() throws IOException {
        String name = "结论 100%#1?.csv";
        Run run = attain("assess", "--csvw", "--out", folder.resolve(name).toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(JSON.readTree(Files.readString(folder.resolve(name + "-metadata.json")))
                        .get("url")
                        .asText())
                .isEqualTo("结论%20100%25%231%3F.csv");
    }

    @Test
    void itIsADescriptionOfOneTable() throws IOException {
        JsonNode table = described("--language", "zh");

        // MV 5.2: the namespace, then an object with a default language.
        assertThat(table.get("@context").get(0).asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(keys(table.get("@context").get(1))).containsExactly("@language");
        // MV 5.4: the address is required; a common property has a prefix.
        assertThat(table.get("url").asText()).isEqualTo("results.csv");
        assertThat(keys(table)).isSubsetOf("@context", "url", "lang", "dc:title", "tableSchema");
        assertThat(table.get("lang").asText()).isEqualTo("zh");
        assertThat(keys(table.get("tableSchema"))).isSubsetOf("columns", "primaryKey");
        Set<String> names = new HashSet<>();
        for (JsonNode column : table.get("tableSchema").get("columns")) {
            assertThat(keys(column)).isSubsetOf("name", "titles", "dc:description", "datatype", "required");
            assertThat(column.get("name").asText()).matches(NAME);
            assertThat(names.add(column.get("name").asText())).isTrue();
            JsonNode datatype = column.get("datatype");
            assertThat(datatype.isObject() ? keys(datatype) : Set.of()).isSubsetOf("base", "format");
            // MV 5.11.1, the built-in ones.
            assertThat(datatype.isObject() ? datatype.get("base").asText() : datatype.asText())
                    .isIn("string", "decimal", "integer", "boolean", "date");
        }
        assertThat(names).contains(table.get("tableSchema").get("primaryKey").asText());
    }

    /** Names, order, descriptions, codes and what is required are those of the Frictionless schema that is published with the table. */
    @Test
    void itSaysWhatTheSchemaOfTheTableSays() throws IOException {
        JsonNode fields = JSON.readTree(AssessmentCsv.schema()).get("fields");
        JsonNode columns = described().get("tableSchema").get("columns");

        assertThat(columns).hasSameSizeAs(fields);
        for (int i = 0; i < fields.size(); i++) {
            JsonNode field = fields.get(i);
            JsonNode column = columns.get(i);
            assertThat(column.get("titles")).isEqualTo(field.get("name"));
            assertThat(column.get("dc:description")).isEqualTo(field.get("description"));
            JsonNode constraints = field.path("constraints");
            assertThat(column.path("required").asBoolean())
                    .isEqualTo(constraints.path("required").asBoolean());
            List<String> codes = new ArrayList<>();
            constraints.path("enum").forEach(code -> codes.add(code.asText()));
            JsonNode datatype = column.get("datatype");
            assertThat(datatype.path("format").asText()).isEqualTo(String.join("|", codes));
            String type = field.get("type").asText();
            assertThat(
                            codes.isEmpty()
                                    ? datatype.asText()
                                    : datatype.get("base").asText())
                    .isEqualTo(type.equals("number") ? "decimal" : type);
        }
    }

    /** TM 6.4 and 8: the header is that of the titles, and every cell is of its type; an empty one is null. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyCellIsAsDescribed(String language) throws IOException {
        JsonNode schema = described("--all", "--language", language).get("tableSchema");
        JsonNode columns = schema.get("columns");
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(Files.readString(table(), UTF_8))) {
            csv.forEach(row -> rows.add(row.getFields()));
        }
        List<String> titles = new ArrayList<>();
        columns.forEach(column -> titles.add(column.get("titles").asText()));

        assertThat(rows.get(0)).isEqualTo(titles);
        Set<String> keys = new HashSet<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            assertThat(row).hasSize(columns.size());
            assertThat(keys.add(row.get(
                            titles.indexOf(schema.get("primaryKey").asText().replace('_', '-')))))
                    .isTrue();
            for (int i = 0; i < row.size(); i++) {
                check(columns.get(i), row.get(i));
            }
        }
        assertThat(rows).hasSizeGreaterThan(100);
    }

    private static void check(JsonNode column, String cell) {
        if (cell.isEmpty()) {
            assertThat(column.path("required").asBoolean())
                    .as(column.toString())
                    .isFalse();
            return;
        }
        JsonNode datatype = column.get("datatype");
        if (datatype.isObject()) {
            assertThat(cell).matches("(" + datatype.get("format").asText() + ")");
            return;
        }
        switch (datatype.asText()) {
            case "decimal" -> {
                assertThat(cell).matches(DECIMAL);
                assertThat(new BigDecimal(cell)).isNotNull();
            }
            case "integer" -> assertThat(cell).matches("[+-]?[0-9]+");
            case "boolean" -> assertThat(cell).isIn("true", "false", "1", "0");
            case "date" -> assertThat(LocalDate.parse(cell)).hasToString(cell);
            default -> assertThat(datatype.asText()).isEqualTo("string");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess --csvw", "assess --csvw --out x.json", "assess --csvw --format csv"})
    void whatIsNoTableOfANameIsNotDescribed(String command) {
        Run run = attain(command.split(" ", -1));

        assertThat(run).isEqualTo(new Run(2, "", "--csvw goes with --out report.csv\n"));
    }
}

package io.github.attain.examples.commandline.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.examples.commandline.terminal.Table;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of texts that can be written in every form.
 *
 * @param columns what stands above the columns
 * @param rows the rows, each as long as the columns
 */
public record Grid(List<Column> columns, List<List<Text>> rows) {
    // What is not seen in front is dropped by some spreadsheets before they look.
    private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n]|[\\p{Z}\\p{Cf}\\p{Cc}]*+[=+\\-@＝＋－＠]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]*\\.?[0-9]+(?: %)?");

    /**
     * A column.
     *
     * @param name what stands above it; in English it is the key of programs, so that they read the same in every language
     * @param isOfNumbers whether its cells are numbers, where they are not empty
     * @param width how many letters it shows in a workbook
     */
    public record Column(Text name, boolean isOfNumbers, int width) {
        /** A column of words. */
        public static Column of(String zh, String en, int width) {
            return new Column(new Text(zh, en), false, width);
        }

        /** A column of numbers. */
        public static Column ofNumbers(String zh, String en) {
            return new Column(new Text(zh, en), true, 12);
        }

        private String key() {
            return name.en().replace(' ', '-');
        }
    }

    /** Writes it in a form. */
    public byte[] bytes(Format format, Locale locale) {
        List<List<String>> cells = rows.stream()
                .map(row -> row.stream().map(cell -> cell.in(locale)).toList())
                .toList();
        List<String> names =
                columns.stream().map(column -> column.name().in(locale)).toList();
        return switch (format) {
            case TEXT -> text(names, cells).getBytes(UTF_8);
            case MARKDOWN -> markdown(names, cells).getBytes(UTF_8);
            case CSV -> csv(cells).getBytes(UTF_8);
            case JSON -> json(cells).getBytes(UTF_8);
            case XLSX -> workbook(names, cells);
            case HTML, GEOJSON -> throw new Refusal(Text.of("此命令没有{}", "this command has no {}", format));
        };
    }

    private static String text(List<String> names, List<List<String>> cells) {
        Table table = new Table().row(names);
        cells.forEach(table::row);
        return table.textWithHeadings();
    }

    private static String markdown(List<String> names, List<List<String>> cells) {
        StringBuilder text = new StringBuilder(markdownRow(names));
        text.append("|").append("---|".repeat(names.size())).append('\n');
        cells.forEach(row -> text.append(markdownRow(row)));
        return text.toString();
    }

    private static String markdownRow(List<String> cells) {
        return cells.stream().map(Grid::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** A text that stays text, and in its cell. */
    public static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>|&]", "\\\\$0").replace('\n', ' ');
    }

    private String csv(List<List<String>> cells) {
        List<String> keys = columns.stream().map(Column::key).toList();
        return Stream.concat(Stream.of(keys), cells.stream()).map(Grid::record).collect(Collectors.joining());
    }

    private String json(List<List<String>> cells) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (List<String> row : cells) {
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++) {
                    String cell = row.get(i);
                    if (!cell.isEmpty() && columns.get(i).isOfNumbers()) {
                        json.writeFieldName(columns.get(i).key());
                        json.writeNumber(cell);
                    } else if (!cell.isEmpty()) {
                        json.writeStringField(columns.get(i).key(), cell);
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private byte[] workbook(List<String> names, List<List<String>> cells) {
        List<List<Object>> content = cells.stream().map(this::typed).toList();
        return Book.of(book ->
                book.sheet("attain", names, columns.stream().map(Column::width).toList(), content));
    }

    private List<Object> typed(List<String> row) {
        List<Object> typed = new ArrayList<>(row);
        for (int i = 0; i < row.size(); i++) {
            if (columns.get(i).isOfNumbers() && !row.get(i).isEmpty()) {
                typed.set(i, Exact.parse(row.get(i)));
            }
        }
        return typed;
    }

    /** A row of a table by RFC 4180, but for the end of the line, which is LF. */
    public static String record(List<String> cells) {
        return cells.stream().map(Grid::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String text) {
        // A spreadsheet would run what begins like a formula; an apostrophe stops it.
        boolean runs =
                FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
        String cell = runs ? "'" + text : text;
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}

package io.github.attain.examples.commandline.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * Describes the tidy table of results for statistics offices and catalogues of open data, by the W3C's Metadata Vocabulary for Tabular
 * Data (CSVW, Recommendation of 17 December 2015). All of it comes from the schema that is published with the table.
 */
public final class Csvw {
    private static final String DATATYPE = "datatype";

    private Csvw() {}

    /** What the file of a description is called: where readers look for it, beside the table (Model for Tabular Data, 5.3). */
    public static String nameOf(String table) {
        return table + "-metadata.json";
    }

    /**
     * Describes a table.
     *
     * @param table the name of its file, beside which the description lies
     * @param locale the language of its words
     */
    public static String of(String table, Locale locale) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("@context");
            json.writeString("http://www.w3.org/ns/csvw");
            json.writeStartObject();
            json.writeStringField("@language", "en");
            json.writeEndObject();
            json.writeEndArray();
            json.writeStringField("url", address(table));
            json.writeStringField("lang", locale.getLanguage());
            json.writeStringField("dc:title", "Targets and their verdicts");
            json.writeObjectFieldStart("tableSchema");
            json.writeArrayFieldStart("columns");
            for (TidyColumn column : TidyColumn.all()) {
                column(json, column);
            }
            json.writeEndArray();
            json.writeStringField("primaryKey", variable("target-id"));
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    /** The address of a file that lies beside: a colon would end the name of a scheme (RFC 3986, 4.2). */
    private static String address(String file) {
        try {
            String path = new URI(null, null, "/" + file, null).getRawPath().substring(1);
            return path.contains(":") ? "./" + path : path;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void column(JsonGenerator json, TidyColumn column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", variable(column.name()));
        json.writeStringField("titles", column.name());
        json.writeStringField("dc:description", column.description());
        if (column.codes().isEmpty()) {
            json.writeStringField(DATATYPE, type(column.type()));
        } else {
            json.writeObjectFieldStart(DATATYPE);
            json.writeStringField("base", "string");
            json.writeStringField("format", oneOf(column.codes()));
            json.writeEndObject();
        }
        if (column.isRequired()) {
            json.writeBooleanField("required", true);
        }
        json.writeEndObject();
    }

    /** A name is that of a variable in templates of addresses, in which there are no hyphens (RFC 6570, 2.3). */
    private static String variable(String name) {
        return name.replace('-', '_');
    }

    /** Numbers are decimals, which are exact; in CSVW a plain number would be a binary one. */
    private static String type(String type) {
        return type.equals("number") ? "decimal" : type;
    }

    /** The codes consist of small letters and hyphens, which mean themselves there. */
    private static String oneOf(List<String> codes) {
        return String.join("|", codes);
    }
}

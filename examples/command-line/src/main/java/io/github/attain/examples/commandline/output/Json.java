package io.github.attain.examples.commandline.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON with lines that end alike on every machine. */
final class Json {
    private Json() {}

    /** What is written in it. */
    interface Content {
        /** Writes it. */
        void write(JsonGenerator json) throws IOException;
    }

    /** A text of JSON, ended by a line break. */
    static String write(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
            DefaultIndenter line = new DefaultIndenter("  ", "\n");
            lines.indentObjectsWith(line);
            lines.indentArraysWith(line);
            json.setPrettyPrinter(lines);
            content.write(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text + "\n";
    }
}

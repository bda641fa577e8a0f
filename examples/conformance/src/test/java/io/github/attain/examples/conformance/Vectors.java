package io.github.attain.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The vectors as they lie in the folder. */
final class Vectors {
    static final Path FOLDER = Path.of("vectors", "1");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Vectors() {}

    /** The files, in the order of their names. */
    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    /** The vectors of a file, one on each line. */
    static List<JsonNode> of(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Vectors::json).toList();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new IllegalArgumentException(text, broken);
        }
    }
}

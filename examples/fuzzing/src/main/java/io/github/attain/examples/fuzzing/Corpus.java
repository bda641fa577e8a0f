package io.github.attain.examples.fuzzing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The inputs that are kept, one a line, so that a change of them can be read: printable ASCII as it is, {@code \n}, {@code \\} and
 * other bytes as {@code \x00}.
 */
final class Corpus {
    /** Short ones reach what long ones reach, and a repository is no dump. */
    private static final int MOST_BYTES = 16_000;

    private Corpus() {}

    /** The inputs of a file; none where there is none. */
    static List<byte[]> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.map(Corpus::bytes).toList();
        }
    }

    /** Writes every input into a file of its own, as Jazzer wants them. */
    static void unpack(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        int number = 0;
        for (byte[] input : read(file)) {
            Files.write(folder.resolve("kept-" + number), input);
            number++;
        }
    }

    /** Adds the inputs of a folder to those of a file, the shortest first, as many as have room; what the file holds stays. */
    static void keep(Path folder, Path file) throws IOException {
        TreeSet<String> lines =
                new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        int size = 0;
        for (byte[] input : read(file)) {
            String line = line(input);
            size += lines.add(line) ? line.length() + 1 : 0;
        }
        TreeSet<String> learnt = new TreeSet<>(lines.comparator());
        try (Stream<Path> inputs = Files.list(folder)) {
            for (Path input : inputs.toList()) {
                learnt.add(line(Files.readAllBytes(input)));
            }
        }
        learnt.removeAll(lines);
        for (String line : learnt) {
            size += line.length() + 1;
            if (size > MOST_BYTES) {
                break;
            }
            lines.add(line);
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.US_ASCII);
    }

    static String line(byte[] input) {
        StringBuilder line = new StringBuilder();
        for (byte one : input) {
            if (one == '\n') {
                line.append("\\n");
            } else if (one == '\\') {
                line.append("\\\\");
            } else if (one >= ' ' && one <= '~') {
                line.append((char) one);
            } else {
                line.append(String.format(Locale.ROOT, "\\x%02x", one & 0xFF));
            }
        }
        return line.toString();
    }

    static byte[] bytes(String line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = c == '\\' ? line.charAt(i + 1) : c;
            if (c != '\\') {
                bytes.write(c);
            } else if (next == 'x') {
                bytes.write(Integer.parseInt(line.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                bytes.write(next == 'n' ? '\n' : next);
                i++;
            }
        }
        return bytes.toByteArray();
    }
}

package io.github.attain.examples.commandline.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.attain.json.PackWriter;
import io.github.attain.pack.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Of what and by what an answer was made, as JSON: whoever has the same program, packs and files and gives the same options gets the
 * same bytes, and the same manifest. No clock, no folder and nobody's name is in it.
 *
 * @param version the version of the program
 * @param command what was asked
 * @param language the language of the answer
 * @param form the form of the answer
 * @param asOf the dates of assessment, typed or not
 * @param options the options that were typed, in the order in which the program lists them, with their values
 * @param packs the packs that the targets are from
 * @param files the files and folders that were read
 */
public record Manifest(
        String version,
        String command,
        Locale language,
        Format form,
        List<LocalDate> asOf,
        Map<String, List<String>> options,
        List<RulePack> packs,
        List<Path> files) {

    /**
     * Writes it.
     *
     * @param answer the answer
     * @throws IOException if a file cannot be read any more
     */
    public String of(byte[] answer) throws IOException {
        try {
            return Json.write(json -> write(json, answer));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void write(JsonGenerator json, byte[] answer) throws IOException {
        json.writeStartObject();
        json.writeStringField("attain", version);
        json.writeStringField("command", command);
        json.writeStringField("language", language.getLanguage());
        json.writeStringField("form", form.toString());
        strings(json, "as-of", asOf.stream().map(LocalDate::toString).toList());
        json.writeObjectFieldStart("options");
        for (Map.Entry<String, List<String>> option : options.entrySet()) {
            strings(json, option.getKey(), option.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("packs");
        for (RulePack pack : packs) {
            json.writeStartObject();
            json.writeStringField("id", pack.id());
            json.writeStringField("version", pack.version());
            // A pack may lie in one file, in several or in a jar: what it says is hashed in the one form that it is
            // written in.
            json.writeStringField("sha256", hash(PackWriter.write(pack).getBytes(UTF_8)));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("files");
        for (Path file : files) {
            file(json, file);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("answer");
        json.writeNumberField("bytes", answer.length);
        json.writeStringField("sha256", hash(answer));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A file by its name, a folder by all files in it, in the order of their names. */
    private static void file(JsonGenerator json, Path file) throws IOException {
        List<Path> all;
        try (Stream<Path> inside = Files.walk(file)) {
            all = inside.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        record Named(String name, Path file) {}
        List<Named> inOrder = all.stream()
                .map(each -> new Named(name(file, each), each))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        for (Named each : inOrder) {
            json.writeStartObject();
            json.writeStringField("name", each.name());
            json.writeStringField("sha256", hash(each.file()));
            json.writeEndObject();
        }
    }

    /** As it is called inside what was typed, with slashes on every machine. */
    private static String name(Path typed, Path file) {
        StringBuilder name = new StringBuilder(nameOf(typed));
        if (!typed.equals(file)) {
            typed.relativize(file).forEach(part -> name.append('/').append(part));
        }
        return name.toString();
    }

    /** The last name of a path: where it lies is nobody's business. */
    public static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every platform has SHA-256", impossible);
        }
    }
}

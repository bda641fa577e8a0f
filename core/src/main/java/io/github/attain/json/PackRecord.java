package io.github.attain.json;

import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Checks a pack once, in the build that packages it, and records that it did, so that {@link PackReader#load} need not look again
 * for what does not fit together, nor read the plans of other places where one is asked for. The record holds the edition of the
 * checks, of which places each file speaks, and a hash of the data and of this (CRC-32, which finds accidents and no tampering). Beside it lies
 * an {@linkplain PackImage image} of the data, from which they are read without their text being parsed.
 */
public final class PackRecord {
    /** What is added to the name of a pack's first file. */
    static final String ENDING = ".checked";

    /** Grows when checks are added or become stricter, so that older records of them are worth nothing. */
    private static final String CHECKS = "checks 3, data ";

    /** In bytes; of a larger record the rest is cut off, so that it holds of nothing. */
    private static final int LARGEST = 1_000_000;

    private static final PackRecord NONE = new PackRecord("", Map.of());

    private final String hash;
    /**
     * The files in their order. A file of plans alone has the codes of the places of its targets and of those that these lie in; any
     * other has none.
     */
    private final Map<String, Set<String>> files;

    private PackRecord(String hash, Map<String, Set<String>> files) {
        this.hash = hash;
        this.files = files;
    }

    /** The record that lies beside the first file of a pack; one that holds of no data where there is none that can be used. */
    static PackRecord beside(String first, Folder folder) {
        try (InputStream bytes = folder.open(first + ENDING)) {
            return bytes == null ? NONE : parse(new String(bytes.readNBytes(LARGEST), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return NONE;
        }
    }

    private static PackRecord parse(String text) {
        String[] lines = text.split("\n", -1);
        if (!lines[0].startsWith(CHECKS)) {
            return NONE;
        }
        Map<String, Set<String>> files = new LinkedHashMap<>();
        // Behind the end of the last line there is nothing.
        for (int i = 1; i < lines.length - 1; i++) {
            List<String> words = List.of(lines[i].split("\t", -1));
            files.put(words.get(0), new LinkedHashSet<>(words.subList(1, words.size())));
        }
        return new PackRecord(lines[0].substring(CHECKS.length()), files);
    }

    /** The record of data that were read, of which the names and the bytes were hashed in their order. */
    static PackRecord of(CRC32 data, Map<String, Set<String>> files) {
        return new PackRecord(whole(data, files), files);
    }

    /** Adds the name of a file to the hash, before its bytes. */
    static void enter(String file, CRC32 hash) {
        hash.update(file.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of data and of what the record says of them. */
    private static String whole(CRC32 data, Map<String, Set<String>> files) {
        data.update(lines(files).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(data.getValue());
    }

    /** The hash of the files of a folder and of what the record says of them; empty where a file cannot be read. */
    private String hash(Folder folder) {
        CRC32 hash = new CRC32();
        byte[] part = new byte[1 << 14];
        for (String file : files.keySet()) {
            enter(file, hash);
            try (InputStream bytes = folder.open(file)) {
                if (bytes == null) {
                    return "";
                }
                for (int length = bytes.read(part); length >= 0; length = bytes.read(part)) {
                    hash.update(part, 0, length);
                }
            } catch (IOException unreadable) {
                return "";
            }
        }
        return whole(hash, files);
    }

    /** Whether it is the record of exactly these data: of a first file and those that it lists. */
    boolean isOf(String first, Folder folder) {
        return files.containsKey(first) && !hash.isEmpty() && hash.equals(hash(folder));
    }

    /** The hash of the data and of what is said of them here. */
    String hash() {
        return hash;
    }

    /** The files that were checked, in their order. */
    Set<String> files() {
        return files.keySet();
    }

    /** The files of plans that do not speak of a place. */
    Set<String> without(Place place) {
        Set<String> without = new HashSet<>();
        for (Map.Entry<String, Set<String>> file : files.entrySet()) {
            if (!file.getValue().isEmpty() && !file.getValue().contains(place.code())) {
                without.add(file.getKey());
            }
        }
        return without;
    }

    /** The record as it is kept. */
    @Override
    public String toString() {
        return CHECKS + hash + '\n' + lines(files);
    }

    private static String lines(Map<String, Set<String>> files) {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, Set<String>> file : files.entrySet()) {
            lines.append(file.getKey());
            for (String place : file.getValue()) {
                lines.append('\t').append(place);
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /**
     * Checks a pack and returns the record of it.
     *
     * @param pack the first file of a pack, such as {@code pack.json}; the files that it lists lie beside it
     * @return the record as text, with LF at the end of each line
     * @throws io.github.attain.problem.ProblemsException with every problem, if there is an error
     */
    public static String of(Path pack) {
        return record(new PackFiles(), pack).toString();
    }

    private static PackRecord record(PackFiles files, Path pack) {
        Folder folder = Folder.of(pack);
        RulePack read = files.read(String.valueOf(pack.getFileName()), folder).orThrow();
        return files.record(read, folder);
    }

    /**
     * Checks packs and writes the record and the image of each beside it, {@code pack.json.checked} and {@code pack.json.image} beside
     * {@code pack.json}.
     *
     * @param packs the first file of each
     * @throws IOException if one cannot be written
     * @throws io.github.attain.problem.ProblemsException with every problem, if there is an error
     */
    public static void main(String[] packs) throws IOException {
        for (String first : packs) {
            Path pack = Path.of(first);
            PackFiles files = new PackFiles();
            PackRecord record = record(files, pack);
            Files.writeString(pack.resolveSibling(pack.getFileName() + ENDING), record.toString());
            Files.write(pack.resolveSibling(pack.getFileName() + PackImage.ENDING), files.image(record));
        }
    }
}

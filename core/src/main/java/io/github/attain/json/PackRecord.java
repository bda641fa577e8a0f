package io.github.attain.json;

import io.github.attain.grammar.Json;
import io.github.attain.grammar.JsonImage;
import io.github.attain.grammar.JsonImageWriter;
import io.github.attain.grammar.Reading;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pack as the build that packages it read and checked it, so that {@link PackReader#load} need neither parse its files nor look
 * again for what does not fit together, nor read the plans of other places where one is asked for. The record is a
 * {@link JsonImage}: its first tree says the edition of the checks and of each file its name, the CRC-32 of its bytes (which finds
 * accidents and no tampering) and the places of which it speaks; the others are the files, in that order.
 */
public final class PackRecord {
    /** What is added to the name of a pack's first file. */
    static final String ENDING = ".checked";

    /** Grows when checks are added or become stricter, so that older records of them are worth nothing. */
    private static final String CHECKS = "4";

    private static final String CHECKS_KEY = "checks";
    private static final String FILES = "files";
    private static final String HASH = "crc";
    private static final String PLACES = "places";

    private final JsonImage image;
    /** What is said of each file, behind its name, in the order of their trees. */
    private final Json files;

    private PackRecord(JsonImage image, Json files) {
        this.image = image;
        this.files = files;
    }

    /** The record that lies beside the first file of a pack; null where there is none of exactly the data that lie there. */
    static @Nullable PackRecord beside(String first, Folder folder) {
        try (InputStream bytes = folder.open(first + ENDING)) {
            JsonImage image = bytes == null ? null : JsonImage.read(bytes);
            if (image == null) {
                return null;
            }
            Json head = new Json(null, "", 0);
            image.read(0, head, new Reading());
            Json files = says(CHECKS, CHECKS_KEY, head) ? head.get(FILES) : null;
            return files == null || files.get(first) == null || !isOf(files, folder)
                    ? null
                    : new PackRecord(image, files);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static boolean isOf(Json files, Folder folder) {
        for (Json file = files.first; file != null; file = file.next) {
            if (!says(Long.toHexString(folder.hash(file.key)), HASH, file)) {
                return false;
            }
        }
        return true;
    }

    private static boolean says(String wanted, String key, Json json) {
        Json value = json.get(key);
        return value != null && value.said.equals(wanted);
    }

    /** Reads a file; false where the record does not hold it. */
    boolean read(String file, Json root, Reading in) {
        int tree = 1;
        for (Json each = files.first; each != null; each = each.next) {
            if (each.key.equals(file)) {
                image.read(tree, root, in);
                return true;
            }
            tree++;
        }
        return false;
    }

    /** The files of plans that do not speak of a place. */
    Set<String> without(Place place) {
        Set<String> without = new HashSet<>();
        for (Json file = files.first; file != null; file = file.next) {
            Json places = file.get(PLACES);
            if (places != null && !isAmong(places, place)) {
                without.add(file.key);
            }
        }
        return without;
    }

    private static boolean isAmong(Json places, Place place) {
        for (Json each = places.first; each != null; each = each.next) {
            if (each.said.equals(place.code())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The record of files that were read and found good, as it is kept.
     *
     * @param roots the files in their order
     * @param hashes the CRC-32 of the bytes of each
     * @param places of each file of plans alone, the codes of the places of its targets and of those that these lie in
     */
    static byte[] of(Map<String, Json> roots, Map<String, Long> hashes, Map<String, Set<String>> places) {
        Json files = Json.object();
        for (String name : roots.keySet()) {
            Json file = Json.object().put(HASH, Long.toHexString(Objects.requireNonNull(hashes.get(name))));
            Set<String> its = places.get(name);
            if (its != null) {
                Json codes = Json.list(List.of());
                for (String code : its) {
                    codes.add(Json.text(code));
                }
                file.put(PLACES, codes);
            }
            files.put(name, file);
        }
        List<Json> trees =
                new ArrayList<>(List.of(Json.object().put(CHECKS_KEY, CHECKS).put(FILES, files)));
        trees.addAll(roots.values());
        return JsonImageWriter.write(trees);
    }

    /**
     * Checks a pack and returns the record of it.
     *
     * @param pack the first file of a pack, such as {@code pack.json}; the files that it lists lie beside it
     * @return the record, to be kept in {@code pack.json.checked} beside {@code pack.json}
     * @throws io.github.attain.problem.ProblemsException with every problem, if there is an error
     */
    public static byte[] of(Path pack) {
        PackFiles files = new PackFiles();
        Folder folder = Folder.of(pack);
        RulePack read = files.read(String.valueOf(pack.getFileName()), folder).orThrow();
        return files.record(read, folder);
    }

    /**
     * Checks packs and writes the record of each beside it, {@code pack.json.checked} beside {@code pack.json}.
     *
     * @param packs the first file of each
     * @throws IOException if one cannot be written
     * @throws io.github.attain.problem.ProblemsException with every problem, if there is an error
     */
    public static void main(String[] packs) throws IOException {
        for (String first : packs) {
            Path pack = Path.of(first);
            Files.write(pack.resolveSibling(pack.getFileName() + ENDING), of(pack));
        }
    }
}

package io.github.attain.json;

import io.github.attain.grammar.Json;
import io.github.attain.grammar.JsonImage;
import io.github.attain.grammar.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of a pack as its own build read them. It begins with the hash of the record of the check, so that it belongs to exactly those data;
 * where that differs, or the image is missing or damaged, the files themselves are read.
 */
final class PackImage {
    /** What is added to the name of a pack's first file. */
    static final String ENDING = ".image";

    /** In bytes; of a larger image the rest is cut off, so that it is none. */
    private static final int LARGEST = 100_000_000;

    private final JsonImage image;
    /** Where the tree of each file is. */
    private final Map<String, Integer> trees;

    private PackImage(JsonImage image, Map<String, Integer> trees) {
        this.image = image;
        this.trees = trees;
    }

    /** The image that lies beside the first file of a pack; null where there is none of what was recorded. */
    static @Nullable PackImage beside(String first, Folder folder, PackRecord record) {
        try (InputStream bytes = folder.open(first + ENDING)) {
            JsonImage image = bytes == null ? null : JsonImage.read(bytes.readNBytes(LARGEST));
            if (image == null || !recorded(image).equals(record.hash())) {
                return null;
            }
            Map<String, Integer> trees = new HashMap<>();
            for (String file : record.files()) {
                trees.put(file, trees.size() + 1);
            }
            return new PackImage(image, trees);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static String recorded(JsonImage image) {
        Json record = new Json(null, "", 0);
        image.read(0, record, new Reading());
        return record.said;
    }

    /** Reads a file; false where the image does not hold it. */
    boolean read(String file, Json root, Reading in) {
        Integer tree = trees.get(file);
        if (tree != null) {
            image.read(tree, root, in);
        }
        return tree != null;
    }

    /** The image of files that were read, of which there is a record. */
    static byte[] of(PackRecord record, Map<String, Json> roots) {
        List<Json> trees = new ArrayList<>(List.of(Json.text(record.hash())));
        for (String file : record.files()) {
            trees.add(roots.get(file));
        }
        return JsonImage.of(trees);
    }
}

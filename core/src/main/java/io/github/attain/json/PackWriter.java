package io.github.attain.json;

import io.github.attain.grammar.JsonText;
import io.github.attain.grammar.JsonText.Layout;
import io.github.attain.pack.RulePack;
import java.util.Map;

/**
 * Writes rule packs in the form that {@link PackReader} reads.
 *
 * <p>Holds no state: thread-safe.
 */
public final class PackWriter {
    private static final Map<String, Layout> LAYOUTS = Map.of(
            "documents",
            Layout.BLOCKS,
            "places",
            Layout.LINES,
            "indicators",
            Layout.BLOCKS,
            "plans",
            Layout.BLOCKS,
            "targets",
            Layout.BLOCKS);

    private PackWriter() {}

    /**
     * Writes a whole pack as one document: every entry on a line or in a small block, in the order of the pack, so that a
     * comparison of two versions reads as one promise changed. Equal packs give the same text.
     *
     * <p>Reading the text gives an equal pack, provided that the pack itself could have been read: that
     * {@link io.github.attain.pack.PackChecker} finds no error in it but references to targets that were left out, which are listed, that ids and texts are of the allowed form, and that
     * the targets of a plan stand together, in the order of the plans. A target that stands elsewhere is moved there.
     *
     * @param pack the pack
     * @return JSON text, with LF at the end of every line
     * @throws IllegalArgumentException if a target has no plan, or cites another document than that of its plan, or if the
     *     pack lacks a plan, place or indicator that it refers to
     */
    public static String write(RulePack pack) {
        return JsonText.write(FileShape.FIRST.write(pack, new PackWriting(pack)), LAYOUTS);
    }
}

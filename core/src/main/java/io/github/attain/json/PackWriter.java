package io.github.attain.json;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.attain.json.JsonText.Layout;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.target.Plan;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes rule packs in the form that {@link PackReader} reads.
 *
 * <p>Holds no state: thread-safe.
 */
public final class PackWriter {
    private static final Map<String, Layout> LAYOUTS = Map.of(
            Sections.DOCUMENTS,
            Layout.BLOCKS,
            Sections.PLACES,
            Layout.LINES,
            Sections.INDICATORS,
            Layout.BLOCKS,
            Sections.PLANS,
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
        PackParts.require(pack);
        ListMultimap<String, Target> targets =
                Multimaps.index(pack.targets(), t -> t.plan().map(Plan::id).orElse(""));
        DocumentWriter documents = new DocumentWriter();
        IndicatorWriter indicatorWriter = new IndicatorWriter(documents);
        List<Json> indicators =
                pack.indicators().stream().map(indicatorWriter::write).toList();
        List<Json> leftOut = leftOut(pack);
        Block head =
                new Block().put("id", pack.id()).put("version", pack.version()).put("title", Block.both(pack.title()));
        Json whole = (leftOut.isEmpty() ? head : head.put("left-out", Block.list(leftOut)))
                .put(Sections.DOCUMENTS, documents.all())
                .put(
                        Sections.PLACES,
                        Block.list(pack.places().stream().map(PackWriter::place).toList()))
                .put(Sections.INDICATORS, Block.list(indicators))
                .put(
                        Sections.PLANS,
                        Block.list(pack.plans().stream()
                                .map(p -> TargetWriter.write(p, targets.get(p.id())))
                                .toList()))
                .build();
        return JsonText.write(whole, LAYOUTS);
    }

    /** What targets refer to and the pack does not hold, so that the references are no errors when it is read back. */
    private static List<Json> leftOut(RulePack pack) {
        Set<String> held = new HashSet<>();
        pack.targets().forEach(t -> held.add(t.id()));
        return pack.targets().stream()
                .flatMap(t -> t.relations().stream())
                .map(Relation::target)
                .filter(id -> !held.contains(id))
                .distinct()
                .map(Block::text)
                .toList();
    }

    private static Json place(Place place) {
        return new Block()
                .put("code", place.code())
                .put("zh", place.name().zh())
                .put("en", place.name().en())
                .putText("in", place.parent())
                .build();
    }
}

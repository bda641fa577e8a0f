package io.github.attain.report;

import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents that a report cites: in its lines by their number or, where they have none, by one that the report gives them; with
 * title and address once, in the order in which they were first cited. Used by one thread.
 */
final class Sources {
    private final Map<Document, Text> names = new LinkedHashMap<>();
    private final boolean isShort;
    private int unnumbered;

    private Sources(boolean isShort) {
        this.isShort = isShort;
    }

    /** Cites in short, with the titles once. */
    static Sources inShort() {
        return new Sources(true);
    }

    /** Cites in full wherever it is asked for, for whoever lists the documents otherwise. */
    static Sources inFull() {
        return new Sources(false);
    }

    /** A clause in short, such as 焦政办〔2022〕77号 专栏1第1行, or [1] 第2段 of a document without a number. */
    Text cite(Clause clause) {
        if (!isShort) {
            return clause.citation();
        }
        Text name = names.get(clause.document());
        if (name == null) {
            name = Text.same(clause.document().number().orElseGet(() -> "[" + ++unnumbered + "]"));
            names.put(clause.document(), name);
        }
        return clause.locator().isEmpty() ? name : name.and(Text.same(" " + clause.locator()));
    }

    /** The documents cited so far, each with what its short name stands for. */
    List<Text> entries() {
        List<Text> entries = new ArrayList<>();
        names.forEach((document, name) -> {
            Text full = document.number().isPresent()
                    ? name.and(new Text("：", ": ")).and(document.title())
                    : name.and(Text.same(" ")).and(document.citation());
            Text url = document.url()
                    .map(u -> new Text("，", ", ").and(Text.same(u)))
                    .orElse(Text.none());
            entries.add(full.and(url));
        });
        return entries;
    }
}

package io.github.attain.report;

import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The documents that a page cites, numbered as they come, with the clauses and the rows that rest on each. */
final class NumberedSources {
    private final List<Document> documents = new ArrayList<>();
    /** The rows by clause, in the order of the documents. */
    private final List<Map<String, Set<Integer>>> clauses = new ArrayList<>();

    /** Cites a clause in a row, and tells the number of its document. */
    int cite(Clause clause, int row) {
        int at = documents.indexOf(clause.document());
        if (at < 0) {
            at = documents.size();
            documents.add(clause.document());
            clauses.add(new TreeMap<>());
        }
        clauses.get(at)
                .computeIfAbsent(clause.locator(), locator -> new TreeSet<>())
                .add(row);
        return at + 1;
    }

    void write(Html out) {
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            out.own("<li id='source-{}'><b>{}</b> ", i + 1, document.citation());
            if (document.number().isPresent()) {
                out.text(document.title());
            }
            out.own(
                    " <span class='quiet'>{}</span> ",
                    document.issued().map(Object::toString).orElse(""));
            String url = document.url().orElse("");
            // An address of the web is a link; any other stays text.
            boolean isLink = url.startsWith("https://") || url.startsWith("http://");
            out.text(isLink ? "" : url);
            if (isLink) {
                out.own("<a href='{}' rel='noopener noreferrer'>{}</a>", url, url);
            }
            out.own("<ul>");
            clauses.get(i).forEach((locator, rows) -> clause(out, locator, rows));
            out.own("</ul></li>\n");
        }
        out.own("</ol></section>\n");
    }

    private static void clause(Html out, String locator, Set<Integer> rows) {
        out.own("<li>{}", Text.same(locator));
        for (int row : rows) {
            out.own(" <a href='#r{}'>#{}</a>", row, row);
        }
        out.own("</li>");
    }
}

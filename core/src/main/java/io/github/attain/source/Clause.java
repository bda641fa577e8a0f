package io.github.attain.source;

import io.github.attain.text.Text;

/**
 * A place in a document: who says so, and where.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the document
 * @param locator section, item or row, in the document's own numbering; empty for the document as a whole
 */
public record Clause(Document document, String locator) {

    /**
     * Cites the document as a whole.
     *
     * @param document the document
     * @return the clause
     */
    public static Clause of(Document document) {
        return new Clause(document, "");
    }

    /**
     * Names the clause as it is cited, such as {@code 焦政办〔2022〕77号 专栏1第1行}.
     *
     * @return the citation in both languages; the locator stays in the document's language
     */
    public Text citation() {
        return locator.isEmpty() ? document.citation() : document.citation().and(Text.same(" " + locator));
    }
}

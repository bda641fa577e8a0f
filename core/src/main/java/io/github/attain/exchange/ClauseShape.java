package io.github.attain.exchange;

import io.github.attain.grammar.Entry;
import io.github.attain.grammar.Forms;
import io.github.attain.grammar.Key;
import io.github.attain.grammar.Parts;
import io.github.attain.grammar.Shape;
import io.github.attain.grammar.Words;
import io.github.attain.grammar.WordsForm;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The source of a measured value: a document, and where it stands there. */
final class ClauseShape extends Shape<Clause> {
    private final Key<String> number = optional("number", Forms.TEXT);
    private final Key<Text> title = required("title", WordsForm.EITHER);
    private final Key<Document.Kind> kind = unless(Document.Kind.OFFICIAL, "kind", Words.all(Document.Kind.values()));
    private final Key<LocalDate> issued = optional("issued", Forms.DATE);
    private final Key<String> url = optional("url", Forms.URL);
    private final Key<String> locator = optional("locator", WordsForm.ANY);

    ClauseShape() {
        super("{\"title\": \"…\"}");
        // What an answer adds for readers.
        optional("citation", Forms.TEXT);
    }

    @Override
    @Nullable
    protected Clause make(Entry entry) {
        if (!entry.isSound()) {
            return null;
        }
        Document document = Document.builder()
                .number(entry.maybe(number))
                .title(entry.the(title))
                .kind(entry.the(kind))
                .issued(entry.maybe(issued))
                .url(entry.maybe(url))
                .build();
        return new Clause(document, entry.maybe(locator).orElse(""));
    }

    @Override
    protected void take(Clause clause, Parts into) {
        Document document = clause.document();
        into.put(number, document.number())
                .put(title, document.title())
                .put(kind, document.kind())
                .put(issued, document.issued())
                .put(url, document.url())
                .put(locator, clause.locator().isEmpty() ? null : clause.locator());
    }
}

package io.github.attain.json;

import io.github.attain.grammar.Entry;
import io.github.attain.grammar.Forms;
import io.github.attain.grammar.Key;
import io.github.attain.grammar.Parts;
import io.github.attain.grammar.Reading;
import io.github.attain.grammar.Shape;
import io.github.attain.grammar.Words;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Documents: those that have an id and are referred to, and those that stand inside a plan. */
final class DocumentShape extends Shape<Document> {
    static final DocumentShape INSIDE = new DocumentShape(false);
    static final DocumentShape WITH_ID = new DocumentShape(true);

    private final @Nullable Key<String> id;
    private final Key<String> number;
    private final Key<Text> title;
    private final Key<Text> issuer;
    private final Key<LocalDate> issued;
    private final Key<Boolean> dateInferred;
    private final Key<Document.Kind> kind;
    private final Key<String> url;
    private final Key<LocalDate> verified;
    private final Key<Text> note;

    private DocumentShape(boolean withId) {
        super("{\"title\": …}", withId ? Reading.DOCUMENT : null);
        id = withId ? required("id", Forms.ID) : null;
        number = optional("number", Forms.TEXT);
        title = required("title", Forms.BOTH);
        issuer = optional("issuer", Forms.BOTH);
        issued = optional("issued", Forms.DATE);
        dateInferred = unless(false, "date-inferred", Forms.FLAG);
        kind = unless(Document.Kind.OFFICIAL, "kind", Words.all(Document.Kind.values()));
        url = optional("url", Forms.URL);
        verified = optional("verified", Forms.DATE);
        note = optional("note", Forms.BOTH);
    }

    @Override
    @Nullable
    protected Document make(Entry entry) {
        if (id != null) {
            entry.in().documents.declare(entry, id);
        }
        if (!entry.isSound()) {
            return null;
        }
        Document document = Document.builder()
                .number(entry.maybe(number))
                .title(entry.the(title))
                .issuer(entry.maybe(issuer))
                .issued(entry.maybe(issued))
                .isDateInferred(entry.the(dateInferred))
                .kind(entry.the(kind))
                .url(entry.maybe(url))
                .verified(entry.maybe(verified))
                .note(entry.maybe(note))
                .build();
        if (id != null) {
            entry.in().documents.keep(entry.the(id), document);
        }
        return document;
    }

    @Override
    protected void take(Document document, Parts into) {
        into.put(number, document.number())
                .put(title, document.title())
                .put(issuer, document.issuer())
                .put(issued, document.issued())
                .put(dateInferred, document.isDateInferred())
                .put(kind, document.kind())
                .put(url, document.url())
                .put(verified, document.verified())
                .put(note, document.note());
    }
}

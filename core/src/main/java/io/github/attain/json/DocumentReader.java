package io.github.attain.json;

import io.github.attain.source.Document;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads documents: those that have an id and are referred to, and those that stand inside a plan. */
final class DocumentReader {
    static final List<String> KEYS =
            List.of("number", "title", "issuer", "issued", "date-inferred", "kind", "url", "verified", "note");

    /** A document inside another entry. */
    static final Form<Document> DOCUMENT = new Form<>(
            "{\"title\": …}",
            (json, subject, problems) -> Entry.of(json, subject, KEYS, problems).flatMap(DocumentReader::document));

    private static final List<String> KEYS_WITH_ID = withId();
    private static final Form<Document.Kind> KIND = Forms.word(Words.all(Document.Kind.class));

    private DocumentReader() {}

    /** Reads the documents of all files into the register. */
    static void read(List<Json> all, Register<Document> documents, Problems problems) {
        for (Json json : all) {
            Optional<Entry> entry = Entry.of(json, new Text("文件", "document"), KEYS_WITH_ID, problems);
            Optional<String> id = entry.flatMap(e -> documents.declare(e, "id", Forms.ID));
            Optional<Document> document = entry.flatMap(DocumentReader::document);
            id.ifPresent(i -> document.ifPresent(d -> documents.keep(i, d)));
        }
    }

    private static Optional<Document> document(Entry entry) {
        Document.Builder document = Document.builder();
        entry.required("title", Forms.BOTH).ifPresent(document::title);
        entry.optional("number", Forms.TEXT).ifPresent(document::number);
        entry.optional("issuer", Forms.BOTH).ifPresent(document::issuer);
        entry.optional("issued", Forms.DATE).ifPresent(document::issued);
        entry.optional("date-inferred", Forms.FLAG).ifPresent(document::isDateInferred);
        entry.optional("kind", KIND).ifPresent(document::kind);
        entry.optional("url", Forms.URL).ifPresent(document::url);
        entry.optional("verified", Forms.DATE).ifPresent(document::verified);
        entry.optional("note", Forms.BOTH).ifPresent(document::note);
        return entry.isSound() ? Optional.of(document.build()) : Optional.empty();
    }

    private static List<String> withId() {
        List<String> keys = new ArrayList<>(KEYS);
        keys.add(0, "id");
        return List.copyOf(keys);
    }
}

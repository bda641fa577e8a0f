package io.github.attain.json;

import io.github.attain.source.Document;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes documents, and gives an id to those that are referred to. */
final class DocumentWriter {
    private final Map<Document, String> ids = new LinkedHashMap<>();

    /** The id of a document, made from its number; the same for equal documents. */
    String id(Document document) {
        String known = ids.get(document);
        if (known != null) {
            return known;
        }
        String plain = plain(document.number().orElse(""));
        String id = plain;
        for (int i = 2; ids.containsValue(id); i++) {
            id = plain + "-" + i;
        }
        ids.put(document, id);
        return id;
    }

    /** The documents that have an id, in the order in which they were first referred to. */
    Json all() {
        return Block.list(ids.entrySet().stream()
                .map(e -> put(e.getKey(), new Block().put("id", e.getValue())).build())
                .toList());
    }

    static Json write(Document document) {
        return put(document, new Block()).build();
    }

    private static Block put(Document document, Block block) {
        block.putText("number", document.number());
        block.put("title", Block.both(document.title()));
        block.putBoth("issuer", document.issuer());
        block.putText("issued", document.issued());
        if (document.isDateInferred()) {
            block.put("date-inferred", true);
        }
        block.putWordUnless("kind", document.kind(), Document.Kind.OFFICIAL);
        block.putText("url", document.url());
        block.putText("verified", document.verified());
        return block.putBoth("note", document.note());
    }

    /** The ASCII letters and digits of a number in lower case, such as hj-663-2013. */
    private static String plain(String number) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < number.length() && plain.length() < 60; i++) {
            char c = number.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                plain.append(upper ? (char) (c + 'a' - 'A') : c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
            }
        }
        int end = plain.length() - 1;
        if (end >= 0 && plain.charAt(end) == '-') {
            plain.deleteCharAt(end);
        }
        return plain.isEmpty() ? "document" : plain.toString();
    }
}

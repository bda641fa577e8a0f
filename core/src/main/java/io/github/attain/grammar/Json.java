package io.github.attain.grammar;

import io.github.attain.problem.Location;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value: one that was read, with where it stands, or one that is made to be written. Numbers keep their written form:
 * nothing is computed from them here. Used by one thread.
 */
public final class Json {
    private static final int LONGEST_STEP = 60;

    public Kind kind;
    /** What a text, a number or a word says. */
    public String said;
    /** The key behind which it stands, or the name of the file; empty for an item of a list. */
    public String key;
    /** Its turn among all values of a pack, by which problems are put in order; 0 where it is made to be written. */
    final int turn;
    /** What stands inside, and beside it. */
    @Nullable
    public Json first;

    @Nullable
    public Json next;

    /** Whether a key stood twice in it. */
    public boolean repeats;

    private @Nullable Json parent;
    private @Nullable Json last;

    public enum Kind {
        OBJECT("{", "}"),
        LIST("[", "]"),
        TEXT("\"", "\""),
        NUMBER("", ""),
        /** {@code true}, {@code false} or {@code null}, or what is not read yet. */
        WORD("", "");

        private final String opening;
        private final String closing;

        Kind(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        /** Whether other values stand inside. */
        boolean holdsOthers() {
            return this == OBJECT || this == LIST;
        }
    }

    /** A value, of which nothing is known yet but where it stands. */
    public Json(@Nullable Json parent, String key, int turn) {
        this.parent = parent;
        this.key = key;
        this.turn = turn;
        this.kind = Kind.WORD;
        this.said = "";
    }

    public static Json of(Kind kind, String said) {
        Json json = new Json(null, "", 0);
        json.kind = kind;
        json.said = said;
        return json;
    }

    public static Json object() {
        return of(Kind.OBJECT, "");
    }

    public static Json text(String text) {
        return of(Kind.TEXT, text);
    }

    public static Json list(Iterable<Json> items) {
        Json list = of(Kind.LIST, "");
        items.forEach(list::add);
        return list;
    }

    /** Puts a value behind those that are inside. */
    public void add(Json value) {
        value.parent = this;
        if (last == null) {
            first = value;
        } else {
            last.next = value;
        }
        last = value;
    }

    /** Puts a value behind a key, in the order in which it is to be written. */
    public Json put(String itsKey, Json value) {
        value.key = itsKey;
        add(value);
        return this;
    }

    public Json put(String itsKey, String text) {
        return put(itsKey, text(text));
    }

    public Json put(String itsKey, int number) {
        return put(itsKey, of(Kind.NUMBER, Integer.toString(number)));
    }

    public Json put(String itsKey, boolean flag) {
        return put(itsKey, of(Kind.WORD, Boolean.toString(flag)));
    }

    /** Puts the text of a value, where there is one. */
    public Json putText(String itsKey, Optional<?> value) {
        value.ifPresent(v -> put(itsKey, v.toString()));
        return this;
    }

    /** Puts the word of a constant. */
    public Json putWord(String itsKey, Enum<?> constant) {
        return put(itsKey, Words.of(constant));
    }

    /** Puts the word of a constant, unless it is what is meant where the key is absent. */
    public Json putWordUnless(String itsKey, Enum<?> constant, Enum<?> unsaid) {
        return constant == unsaid ? this : putWord(itsKey, constant);
    }

    public List<Json> inside() {
        List<Json> inside = new ArrayList<>();
        for (Json each = first; each != null; each = each.next) {
            inside.add(each);
        }
        return inside;
    }

    /** The value behind a key; null where there is none. */
    @Nullable
    public Json get(String wanted) {
        for (Json member = first; member != null; member = member.next) {
            if (member.key.equals(wanted)) {
                return member;
            }
        }
        return null;
    }

    /** What a message about it speaks of: the key that it stands behind, or that its list does. */
    Text subject() {
        return key.isEmpty() && parent != null ? parent.subject() : Text.same(key);
    }

    /** The value in short, for messages: {@code 46}, {@code "46"}, {@code […]}, <code>{…}</code>. */
    String shown() {
        return kind.opening + said + (first == null ? "" : "…") + kind.closing;
    }

    /** The location as users see it; the path is a JSON pointer. */
    public Location location() {
        StringBuilder path = new StringBuilder();
        return new Location(write(path), path.toString());
    }

    /** Writes the path, and returns the file. */
    private String write(StringBuilder path) {
        if (parent == null) {
            return key;
        }
        String file = parent.write(path);
        path.append('/');
        if (parent.kind == Kind.LIST) {
            int index = 0;
            for (Json before = parent.first; before != null && before != this; before = before.next) {
                index++;
            }
            path.append(index);
        }
        // Keys are the user's data: cut and cleaned, so that a hostile one cannot spoil a terminal or a log.
        key.codePoints()
                .limit(LONGEST_STEP)
                .forEach(c -> path.append(
                        switch (c) {
                            case '~' -> "~0";
                            case '/' -> "~1";
                            default -> isHarmless(c) ? Character.toString(c) : "?";
                        }));
        return file;
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return location().toString();
    }
}

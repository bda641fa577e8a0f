package io.github.attain.json;

import io.github.attain.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a JSON object key by key, in the order in which they are to be written; what is absent is left out. */
final class Block {
    private final Map<String, Json> members = new LinkedHashMap<>();

    static Json text(String text) {
        return new Json.Text(Spot.NONE, text);
    }

    static Json list(List<? extends Json> items) {
        return new Json.Items(Spot.NONE, List.copyOf(items));
    }

    static Json both(Text text) {
        return new Block().put("zh", text.zh()).put("en", text.en()).build();
    }

    Block put(String key, Json value) {
        members.put(key, value);
        return this;
    }

    Block put(String key, String text) {
        return put(key, text(text));
    }

    Block put(String key, int number) {
        return put(key, new Json.Numeral(Spot.NONE, Integer.toString(number)));
    }

    Block put(String key, boolean flag) {
        return put(key, new Json.Word(Spot.NONE, Boolean.toString(flag)));
    }

    /** Puts the text of a value, where there is one. */
    Block putText(String key, Optional<?> value) {
        value.ifPresent(v -> put(key, v.toString()));
        return this;
    }

    /** Puts both languages, where there is something to say. */
    Block putBoth(String key, Optional<Text> text) {
        text.ifPresent(t -> put(key, both(t)));
        return this;
    }

    /** Puts the word of a constant. */
    Block putWord(String key, Enum<?> constant) {
        return put(key, Words.of(constant));
    }

    /** Puts the word of a constant, unless it is what is meant where the key is absent. */
    Block putWordUnless(String key, Enum<?> constant, Enum<?> unsaid) {
        return constant == unsaid ? this : putWord(key, constant);
    }

    /** Puts all members of another object. */
    Block putAll(Json.Members more) {
        members.putAll(more.members());
        return this;
    }

    Json.Members build() {
        return new Json.Members(Spot.NONE, members, true);
    }
}

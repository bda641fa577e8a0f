package io.github.attain.grammar;

import io.github.attain.text.Text;
import org.jspecify.annotations.Nullable;

/** Words that come with measured values: one text for both languages, or one for each. */
public final class WordsForm extends Form<Text> {
    public static final Form<Text> EITHER = new WordsForm();

    /** Any text, the empty one too. */
    public static final Form<String> ANY = new Form<>("\"…\"") {
        @Override
        @Nullable
        public String read(Json json, Reading in) {
            return json.kind == Json.Kind.TEXT && json.said.isEmpty() ? "" : Forms.TEXT.read(json, in);
        }

        @Override
        public Json write(String text, Writing out) {
            return Json.text(text);
        }
    };

    private WordsForm() {
        super("\"…\"");
    }

    @Override
    @Nullable
    public Text read(Json json, Reading in) {
        if (json.kind == Json.Kind.OBJECT) {
            return Forms.BOTH.read(json, in);
        }
        String both = Forms.TEXT.read(json, in);
        return both == null ? null : Text.same(both);
    }

    @Override
    public Json write(Text text, Writing out) {
        return text.zh().equals(text.en()) ? Json.text(text.zh()) : Forms.BOTH.write(text, out);
    }
}

package io.github.attain.json;

import io.github.attain.text.Text;
import org.jspecify.annotations.Nullable;

/** Words that come with measured values: one text for both languages, or one for each. */
final class WordsForm extends Form<Text> {
    static final Form<Text> EITHER = new WordsForm();

    /** Any text, the empty one too. */
    static final Form<String> ANY = new Form<>("\"…\"") {
        @Override
        @Nullable
        String read(Json json, Reading in) {
            return json.kind == Json.Kind.TEXT && json.said.isEmpty() ? "" : Forms.TEXT.read(json, in);
        }

        @Override
        Json write(String text, Writing out) {
            return Json.text(text);
        }
    };

    private WordsForm() {
        super("\"…\"");
    }

    @Override
    @Nullable
    Text read(Json json, Reading in) {
        if (json.kind == Json.Kind.OBJECT) {
            return Forms.BOTH.read(json, in);
        }
        String both = Forms.TEXT.read(json, in);
        return both == null ? null : Text.same(both);
    }

    @Override
    Json write(Text text, Writing out) {
        return text.zh().equals(text.en()) ? Json.text(text.zh()) : Forms.BOTH.write(text, out);
    }
}

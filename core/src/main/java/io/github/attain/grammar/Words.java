package io.github.attain.grammar;

import io.github.attain.text.Code;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of a closed set of words, which stand for constants: their names in lower case with hyphens. */
public final class Words<E extends Enum<E>> extends Form<E> {
    public final List<String> words;
    private final List<E> constants;

    private Words(List<E> constants, List<String> words) {
        super("\"" + String.join("\" | \"", words) + "\"");
        this.constants = constants;
        this.words = words;
    }

    /** The words for constants, in their order. */
    public static <E extends Enum<E>> Words<E> all(E[] constants) {
        List<String> words = new ArrayList<>(constants.length);
        for (E constant : constants) {
            words.add(of(constant));
        }
        return new Words<>(List.of(constants), words);
    }

    /** The words for all constants but the one that means that nothing is said. */
    public static <E extends Enum<E>> Words<E> allBut(E unsaid, E[] constants) {
        Words<E> all = all(constants);
        List<E> said = new ArrayList<>(all.constants);
        said.remove(unsaid);
        all.words.remove(of(unsaid));
        return new Words<>(said, all.words);
    }

    /** The word for a constant. */
    public static String of(Enum<?> constant) {
        return Code.of(constant);
    }

    @Override
    @Nullable
    public E read(Json json, Reading in) {
        int index = json.kind == Json.Kind.TEXT ? words.indexOf(json.said) : -1;
        if (json.kind != Json.Kind.TEXT) {
            String text = "\"" + words.get(0) + "\"";
            return refuse(json, new Text("文本：" + text, "text: " + text), in);
        }
        return index < 0 ? refuseWord(json, Text.same(String.join(", ", words)), in) : constants.get(index);
    }

    @Override
    public Json write(E constant, Writing out) {
        return Json.text(of(constant));
    }
}

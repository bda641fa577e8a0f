package io.github.attain.examples.commandline.terminal;

import io.github.attain.text.Text;
import java.util.List;

/** Ends a command that cannot do what it was asked, with one clear sentence. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    /**
     * Ends the command.
     *
     * @param sentence why
     */
    public Refusal(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    /** Ends it because what an option names is not there; asks whether the nearest was meant. */
    public static Refusal of(String option, String value, List<String> allowed) {
        return new Refusal(cannotBe(option, value).and(Nearest.question(value, allowed)));
    }

    /** The beginning of a sentence that goes on with what could be. */
    public static Text cannotBe(String option, String value) {
        String shown = shown(value);
        return new Text(option + "不能是“" + shown + "”：", option + " cannot be \"" + shown + "\": ");
    }

    /** What was typed or read may be long, and may hold what would spoil the terminal. */
    public static String shown(String text) {
        int longest = 200;
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(longest).forEach(c -> shown.appendCodePoint(isHarmless(c) ? c : '?'));
        return text.codePointCount(0, text.length()) > longest ? shown + "…" : shown.toString();
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** Why, in both languages. */
    public Text sentence() {
        return sentence;
    }
}

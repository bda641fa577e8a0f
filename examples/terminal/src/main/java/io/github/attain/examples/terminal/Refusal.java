package io.github.attain.examples.terminal;

import io.github.attain.text.Text;
import java.util.List;

/** Ends a program that cannot do what it was asked, with one clear sentence. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    /**
     * Ends the program.
     *
     * @param sentence why
     */
    public Refusal(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    /** Ends it because what an option names is not there. */
    public static Refusal of(Option<?> option, String value, List<String> allowed) {
        return new Refusal(Wrong.value(option, value, Wrong.allowed(allowed)));
    }

    /** Why, in both languages. */
    public Text sentence() {
        return sentence;
    }
}

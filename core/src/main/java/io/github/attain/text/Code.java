package io.github.attain.text;

import java.util.Locale;

/**
 * The one spelling of constants wherever programs read them, in JSON, in tables and on command lines: the name in lower case, with
 * hyphens. What people read is the label of the constant.
 */
public final class Code {
    private Code() {}

    /**
     * Spells a constant.
     *
     * @param constant the constant, such as {@code Verdict.NOT_MET}
     * @return its code, such as {@code not-met}
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

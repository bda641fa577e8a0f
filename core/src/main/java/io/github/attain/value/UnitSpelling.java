package io.github.attain.value;

import io.github.attain.spelling.Blanks;
import java.text.Normalizer;

/**
 * Brings the ways to type a unit down to one: full-width forms, square symbols such as ㎡, both micro signs, superscripts
 * (which become {@code ^2}), the various dots, slashes, minus signs and blanks. Full NFKC would do too much: it turns
 * 10⁴ into 104 and CO₂ into CO2.
 */
final class UnitSpelling {
    private UnitSpelling() {}

    /**
     * Spells a text plainly.
     *
     * @param text a short text
     * @return the text as the parser reads it
     */
    static String plain(String text) {
        String plain = Blanks.plain(text);
        StringBuilder spelled = new StringBuilder(plain.length() + 8);
        boolean raised = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻".indexOf(c);
            if (digit >= 0) {
                spelled.append(raised ? "" : "^").append("0123456789-".charAt(digit));
            } else if (c >= '\u3380' && c <= '\u33df') {
                append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC), spelled);
            } else {
                spelled.append(plain(c));
            }
            raised = digit >= 0;
        }
        String words = spelled.toString();
        return words.replace("percentage points", "{pp}").replace("percentage point", "{pp}");
    }

    private static void append(String letters, StringBuilder plain) {
        for (int i = 0; i < letters.length(); i++) {
            plain.append(plain(letters.charAt(i)));
        }
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u00b5', '\u03bc' -> 'u';
            case '\u2212' -> '-';
            case '\u2044', '\u2215' -> '/';
            case '\u2022', '\u2219', '\u22c5', '\u30fb', '\uff65' -> '·';
            default -> c;
        };
    }
}

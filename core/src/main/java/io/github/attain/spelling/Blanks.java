package io.github.attain.spelling;

/**
 * Characters that are not seen: blanks of every kind and width, and characters that have no width at all, such as the byte order
 * mark, zero-width spaces and marks of direction. Around a text they mean nothing.
 */
public final class Blanks {
    private static final int FULL_WIDTH = 0xFEE0;

    private Blanks() {}

    /**
     * Tells whether a character is not seen.
     *
     * @param c the character
     * @return true for blanks and for what has no width
     */
    public static boolean contain(int c) {
        return c == ' ' || (c > 0x7F ? isSpace(c) || hasNoWidth(c) : Character.isWhitespace(c));
    }

    private static boolean isSpace(int c) {
        // The letters that fill a place without being seen, the empty braille cell, and the next line of mainframes.
        return Character.isSpaceChar(c) || "\u0085\u115F\u1160\u2800\u3164\uFFA0".indexOf(c) >= 0;
    }

    private static boolean hasNoWidth(int c) {
        return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x034F;
    }

    /**
     * Takes away what is not seen around a text.
     *
     * @param text the text
     * @return the text from the first character that is seen to the last one
     */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && contain(text.charAt(from))) {
            from++;
        }
        while (to > from && contain(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * Spells a number, code, date or unit plainly: nothing around it, nothing without width in it, every kind of blank as the
     * usual one, and full-width letters, digits and signs as the usual ones.
     *
     * @param text the text
     * @return the text in plain characters
     */
    public static String plain(String text) {
        String stripped = strip(text);
        StringBuilder plain = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                plain.append((char) (c - FULL_WIDTH));
            } else if (c <= 0x7F || !hasNoWidth(c)) {
                plain.append(c > 0x7F && isSpace(c) ? ' ' : c);
            }
        }
        return plain.toString();
    }
}

package io.github.attain.report;

/**
 * How many columns a text takes on a terminal: two for wide and full-width characters of East Asia (UAX #11), none for marks
 * that sit on others, one for everything else. Ambiguous characters such as µ ³ ≤ Ⅲ “ ” take one, as they do outside of old
 * East Asian fonts.
 */
final class Width {
    /** First and last code point of each range of wide characters, ascending. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x2329, 0x232A},
        {0x23E9, 0x23EC},
        {0x25FD, 0x25FE},
        {0x2614, 0x2615},
        {0x2648, 0x2653},
        {0x26AA, 0x26AB},
        {0x26BD, 0x26BE},
        {0x26C4, 0x26C5},
        {0x2705, 0x2705},
        {0x270A, 0x270B},
        {0x274C, 0x274C},
        {0x2753, 0x2755},
        {0x2795, 0x2797},
        {0x2B1B, 0x2B1C},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6B},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18DFF},
        {0x1B000, 0x1B2FF},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    private Width() {}

    /** The columns that a text takes. */
    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /** The text with blanks behind it, so that it takes as many columns as wanted. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** Whether a character takes two columns. */
    static boolean isWide(int codePoint) {
        int low = 0;
        int high = WIDE.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (codePoint < WIDE[middle][0]) {
                high = middle - 1;
            } else if (codePoint > WIDE[middle][1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}

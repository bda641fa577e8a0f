package io.github.attain.report;

/** Makes foreign text safe to show: on one line, and without characters that steer a terminal. */
final class Plain {
    private Plain() {}

    /** The text with a blank for every break of line and a question mark for every other control character. */
    static String text(String text) {
        if (text.codePoints().allMatch(Plain::isHarmless)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(isHarmless(c) ? c : isBreak(c) ? ' ' : '?'));
        return plain.toString();
    }

    private static boolean isBreak(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == '\t'
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

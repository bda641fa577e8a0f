package io.github.attain.value;

import org.jspecify.annotations.Nullable;

/** Two counts as they are written, one of the other: {@code 7 of 9} or {@code 7/9}. Nothing is said of which may be larger. */
final class Counts {
    private static final String OF = "of";

    final long count;
    final long total;

    private Counts(long count, long total) {
        this.count = count;
        this.total = total;
    }

    /**
     * Reads two counts, without a regular expression: preparing the first one takes milliseconds of a program's start.
     *
     * @param plain the text in plain characters
     * @param mostDigits how many digits each may have, at most 18
     * @return the counts; null where the text says anything else
     */
    static @Nullable Counts read(String plain, int mostDigits) {
        String between = plain.indexOf('/') < 0 ? OF : "/";
        int at = plain.indexOf(between);
        if (at < 0) {
            return null;
        }
        long count = number(plain.substring(0, at).strip(), mostDigits);
        long total = number(plain.substring(at + between.length()).strip(), mostDigits);
        return count < 0 || total < 0 ? null : new Counts(count, total);
    }

    /** A number of digits alone; negative where the text is none. */
    private static long number(String text, int mostDigits) {
        long number = text.isEmpty() || text.length() > mostDigits ? -1 : 0;
        for (int i = 0; i < text.length() && number >= 0; i++) {
            int digit = text.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? -1 : 10 * number + digit;
        }
        return number;
    }
}

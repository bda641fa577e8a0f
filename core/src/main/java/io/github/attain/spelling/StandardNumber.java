package io.github.attain.spelling;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of standards, which are printed with a dash of one width and typed with one of another, with blanks and without. */
public final class StandardNumber {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![A-Za-z])(GB|HJ)(?:/([TZ]))? ?([0-9]+(?:\\.[0-9]+)*) ?[-\u2010-\u2015\u2212] ?([0-9]{4})(?![0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRANSITIONAL = Pattern.compile("(?<=-[0-9]{4}) ?\\(?过渡(?:阶段)?(?:浓度)?限值\\)?");

    private StandardNumber() {}

    /**
     * Spells the numbers of national standards and of those of the ministry plainly, wherever they stand in a text.
     *
     * @param text such as {@code GB3095—2012} or {@code HJ 663-2026 + GB 3095—2026（过渡阶段限值）}
     * @return such as {@code GB 3095-2012} or {@code HJ 663-2026 + GB 3095-2026 transitional}; a text that holds no such number as it
     *     is, without what is not seen around it
     */
    public static String plain(String text) {
        String plain = Blanks.plain(text);
        if (!NUMBER.matcher(plain).find()) {
            return Blanks.strip(text);
        }
        String spelled = NUMBER.matcher(plain)
                .replaceAll(n -> n.group(1).toUpperCase(Locale.ROOT)
                        + (n.group(2) == null ? "" : "/" + n.group(2).toUpperCase(Locale.ROOT))
                        + " " + n.group(3) + "-" + n.group(4));
        return TRANSITIONAL.matcher(spelled).replaceAll(" transitional");
    }
}

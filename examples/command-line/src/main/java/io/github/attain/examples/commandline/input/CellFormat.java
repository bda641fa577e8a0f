package io.github.attain.examples.commandline.input;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number format of a cell, and what a person sees by it: a date where it has the letters of one, a percentage, a number with the
 * words that the format puts around it.
 */
final class CellFormat {
    private static final MathContext KEPT = new MathContext(15);
    private static final int MOST_DIGITS = 400;
    /** A comma behind the last digit divides what is shown by a thousand. */
    private static final Pattern SCALED = Pattern.compile("[0#?],+(?![,0#?])");
    /** A word in a format, a letter of one, or what is none. */
    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|\\\\(.)|\\[[^\\]]*\\]|[_*].|.");

    private static final Pattern SIGN = Pattern.compile("[-−()（）]");

    private final String format;
    /** What of the format stands for a part of the number: neither words nor colours, nor the room of another sign. */
    private final String letters;

    CellFormat(String format) {
        // The word for "General" is none to be seen.
        this.format = format.replace("G/通用格式", "General");
        this.letters =
                format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|[_*].", "").toLowerCase(Locale.ROOT);
    }

    boolean isDate() {
        return letters.contains("y") || (letters.contains("d") && letters.contains("m"));
    }

    /** The hour of a day, of which the letters are no number that anybody sees. */
    boolean isTime() {
        return !isDate() && letters.contains("h");
    }

    /** A spreadsheet makes the first of January 2025 of what was typed as 2025-01, and shows the month alone. */
    String date(LocalDateTime moment) {
        if (isTime()) {
            return moment.toLocalTime().toString();
        }
        if (!letters.contains("d")) {
            return letters.contains("m")
                    ? YearMonth.from(moment).toString()
                    : Year.from(moment).toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** What is shown in thousands is another number than the one that is kept: it stands beside its format, so that no reader takes it. */
    String number(BigDecimal kept) {
        String words = kept.signum() == 0 ? insteadOfZero() : "";
        if (!words.isEmpty()) {
            return words;
        }
        String number = letters.contains("%") ? plain(kept.movePointRight(2)) + " %" : plain(kept);
        return SCALED.matcher(letters).find() ? number + " [" + format + "]" : withWords(number);
    }

    /** A number with the words around it, such as 万, ug/m3, or the % of a number that is no fraction. */
    private String withWords(String number) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        boolean behind = false;
        // Of two forms the second is that of what is below zero: its minus or its brackets are the sign.
        boolean isSecond = false;
        Matcher token = TOKEN.matcher(format);
        while (token.find()) {
            if (token.group().equals(";")) {
                if (isSecond || !number.startsWith("-")) {
                    break;
                }
                isSecond = true;
                behind = false;
                before.setLength(0);
                after.setLength(0);
                continue;
            }
            String word = word(token);
            (behind ? after : before).append((isSecond ? SIGN.matcher(word).replaceAll("") : word).strip());
            behind |= "0#?G".contains(token.group());
        }
        return before + number + after;
    }

    /** The words that a third form shows in place of zero (未检出), and no number; empty where there are none, as behind a dash. */
    private String insteadOfZero() {
        StringBuilder words = new StringBuilder();
        int form = 0;
        Matcher token = TOKEN.matcher(format);
        while (token.find() && form < 3) {
            if (token.group().equals(";")) {
                form++;
            } else if (form == 2) {
                if ("0#?G".contains(token.group())) {
                    return "";
                }
                words.append(word(token));
            }
        }
        return words.chars().anyMatch(Character::isLetter) ? words.toString().strip() : "";
    }

    private static String word(Matcher token) {
        return Optional.ofNullable(token.group(1))
                .or(() -> Optional.ofNullable(token.group(2)))
                .or(() -> Optional.of(token.group()).filter(bare -> Character.isIdeographic(bare.codePointAt(0))))
                .orElse("");
    }

    private static String plain(BigDecimal number) {
        BigDecimal kept = number.round(KEPT).stripTrailingZeros();
        if (Math.abs(kept.scale()) > MOST_DIGITS) {
            // No spreadsheet keeps such a number; written out it could fill the memory.
            return kept.toString();
        }
        return kept.setScale(Math.max(0, kept.scale())).toPlainString();
    }
}

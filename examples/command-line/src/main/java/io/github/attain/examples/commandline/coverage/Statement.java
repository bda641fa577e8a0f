package io.github.attain.examples.commandline.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in a text that can be kept or missed: a number, share, date, class or rank, or a word for all or none.
 *
 * @param passage the paragraph
 * @param token the number, class or word
 * @param words the part of the sentence around it, between commas
 * @param before what the paragraph says before it
 * @param after what its sentence says after the part around it
 */
public record Statement(Passage passage, String token, String words, String before, String after) {
    private static final String CLASS =
            "劣?\\s?(?:[ⅠⅡⅢⅣⅤⅥ]+|IV|V|[二三五](?=[类類]水))[类類]|[二][级級](?=标准|達|达)|第四阶段|国[一三六]" + "|[AB]级";
    private static final String WORD =
            "(?<!健)全部|全面|全覆[盖蓋]|一律|所有|清零|杜[绝絕]|[严嚴]禁|禁止|不得|零增[长長]|零的突破|零直排|不再|消除|消[灭滅]" + "|百分之百|逐一|不[减減]少|不下降|永续";
    /** A number that is not part of a name (PM2.5, HFC-23, 5G) and not the number of a document. */
    private static final String NUMBER = "(?<![A-Za-z0-9.\\-])[0-9]+(?:\\.[0-9]+)?[%％]?(?![A-Za-z0-9])";

    /** The year in which something is promised, and not the one with which it is compared. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9较較比在])20[0-9]{2}(?=年(?!基[础礎]))");

    private static final Pattern TOKEN = Pattern.compile(NUMBER + "|" + CLASS + "|" + WORD);

    /** All of a text, in its order. */
    public static List<Statement> of(String text) {
        List<Statement> statements = new ArrayList<>();
        for (Passage passage : Passage.of(text)) {
            Matcher token = TOKEN.matcher(passage.text());
            while (token.find()) {
                String whole = passage.text();
                int stop = whole.indexOf('。', token.end());
                String rest = whole.substring(token.end(), stop < 0 ? whole.length() : stop);
                String words = around(whole, token.start(), token.end());
                statements.add(
                        new Statement(passage, token.group().strip(), words, whole.substring(0, token.start()), rest));
            }
        }
        return statements;
    }

    private static String around(String text, int from, int to) {
        int begin = from;
        while (begin > 0 && "。,，;；:：".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        int end = to;
        while (end < text.length() && "。,，;；:：".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(begin, end).strip();
    }

    /** The year that the paragraph named last, the statement included; empty where it names none. */
    String year() {
        Matcher year = YEAR.matcher(before + token);
        String last = "";
        while (year.find()) {
            last = year.group();
        }
        return last;
    }

    /** The words that tell of what it is said: those around it or, of a date that stands alone, the rest of its sentence. */
    String about() {
        return words.matches("[到至]?[0-9]{4}年?[初底末]?前?") ? words + after : words;
    }

    /** It with what it counts: {@code 100吨}; with the end of the sentence where nothing follows. */
    String measured() {
        return token + (after.isEmpty() ? "。" : after.substring(0, 1));
    }

    /** What a number or 全部 is said of, if after it: up to the next member of a list, without what stands in brackets. */
    String near() {
        if (!isNumber() && !isAll()) {
            return "";
        }
        return after.replaceAll("\\([^)]*\\)", "").split("[、,;；]", -1)[0];
    }

    /** What its sentence says before it. */
    String sentence() {
        return before.substring(
                Math.max(before.lastIndexOf('。'), Math.max(before.lastIndexOf(';'), before.lastIndexOf('；'))) + 1);
    }

    /** Whether it is a word for all of a set that can be counted. */
    boolean isAll() {
        return token.matches("全部|所有|一律|全覆[盖蓋]|百分之百|逐一");
    }

    /** Whether it is a word for no less than before. */
    boolean isNoLess() {
        return token.matches("不[减減]少");
    }

    /** Whether it is a number, a share or a date. */
    boolean isNumber() {
        return Character.isDigit(token.charAt(0));
    }

    /** The digits, without the sign of a percentage. */
    String digits() {
        return token.replaceAll("[%％]", "");
    }

    /** Whether it is a class or a stage of a standard. */
    boolean isClass() {
        return token.matches(CLASS.replaceAll("\\(\\?=[^)]*\\)", ""));
    }
}

package io.github.attain.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing said in Chinese and in English: a name, a label, a sentence.
 *
 * <p>Immutable and thread-safe.
 *
 * @param zh the Chinese wording
 * @param en the English wording
 */
public record Text(String zh, String en) {

    /**
     * Says the same in both languages, for names and numbers that need no translation.
     *
     * @param both the wording
     * @return the text
     */
    public static Text same(String both) {
        return new Text(both, both);
    }

    /**
     * Fills in a sentence in both languages.
     *
     * @param zh the Chinese wording, with <code>{}</code> for each part in turn, or <code>{0}</code>, <code>{1}</code>, … by
     *     its place where the languages differ in order
     * @param en the English wording, likewise
     * @param parts a {@link Text} is filled in by language, anything else by its {@code toString}
     * @return the text
     * @throws IllegalArgumentException if a wording asks for more parts than there are, or a brace stands in it for no part
     */
    public static Text of(String zh, String en, Object... parts) {
        return new Text(filled(zh, true, parts), filled(en, false, parts));
    }

    private static String filled(String wording, boolean chinese, Object[] parts) {
        StringBuilder filled = new StringBuilder();
        int next = 0;
        int from = 0;
        for (int close = wording.indexOf('}'); close >= 0; close = wording.indexOf('}', from)) {
            int open = wording.indexOf('{', from);
            int place = close == open + 1 ? next++ : number(wording, open + 1, close);
            if (open < 0 || open > close || place >= parts.length) {
                throw new IllegalArgumentException("nothing to fill in at " + close + " of: " + wording);
            }
            Object part = parts[place];
            filled.append(wording, from, open);
            filled.append(part instanceof Text text ? (chinese ? text.zh : text.en) : part);
            from = close + 1;
        }
        if (wording.indexOf('{', from) >= 0) {
            throw new IllegalArgumentException("an open brace in: " + wording);
        }
        return filled.append(wording, from, wording.length()).toString();
    }

    /** The place that is written between braces; beyond every part where none is. */
    private static int number(String wording, int from, int to) {
        int digit = to == from + 1 ? Character.digit(wording.charAt(from), 10) : -1;
        return digit < 0 ? Integer.MAX_VALUE : digit;
    }

    /**
     * Puts several texts one behind the other.
     *
     * @param texts the texts
     * @param between what stands between two of them
     * @return the text; nothing in both languages where there are none
     */
    public static Text join(List<Text> texts, Text between) {
        Text joined = none();
        for (int i = 0; i < texts.size(); i++) {
            joined = i == 0 ? texts.get(0) : joined.and(between).and(texts.get(i));
        }
        return joined;
    }

    /**
     * Returns the wording for a reader.
     *
     * @param locale the reader's locale; any Chinese one gives Chinese, every other one gives English
     * @return the wording
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }

    /**
     * Nothing, in both languages.
     *
     * @return the empty text
     */
    public static Text none() {
        return same("");
    }

    /**
     * Puts the text in parentheses, as a remark behind other words: full-width ones in Chinese, after a blank in English.
     *
     * @return the remark
     */
    public Text asRemark() {
        return new Text("（" + zh + "）", " (" + en + ")");
    }

    /**
     * Appends another text in each language.
     *
     * @param more the text to append
     * @return the joined text
     */
    public Text and(Text more) {
        return new Text(zh + more.zh, en + more.en);
    }

    // What a record would generate, without the time that linking it takes.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text that && zh.equals(that.zh) && en.equals(that.en);
    }

    @Override
    public int hashCode() {
        return 31 * zh.hashCode() + en.hashCode();
    }
}

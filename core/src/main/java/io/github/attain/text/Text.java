package io.github.attain.text;

import java.util.Locale;

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
}

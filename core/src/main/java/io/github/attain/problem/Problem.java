package io.github.attain.problem;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Something wrong with data, as data: what it is ({@link #code}), where it stands ({@link #location}), and the values
 * concerned ({@link #attributes}), from which the message is built.
 *
 * <p>Immutable and thread-safe.
 */
public final class Problem {
    private static final int LONGEST_ATTRIBUTE = 240;

    private final ProblemCode code;
    private final Location location;
    private final ImmutableMap<String, Text> attributes;

    private Problem(ProblemCode code, Location location, ImmutableMap<String, Text> attributes) {
        this.code = code;
        this.location = location;
        this.attributes = attributes;
    }

    /**
     * Creates a problem without location or attributes.
     *
     * @param code what is wrong
     * @return the problem
     */
    public static Problem of(ProblemCode code) {
        return new Problem(code, Location.NONE, ImmutableMap.of());
    }

    /**
     * Adds a named value that needs no translation: an id, a number, a word that users type. What is not
     * seen is named, such as {@code <U+00A0>}, and long values are cut: hostile data cannot spoil a terminal or a log.
     *
     * @param name the name that the message of the code uses
     * @param value the value, shown by {@code toString}
     * @return the problem with that attribute, replacing one of the same name
     */
    public Problem with(String name, Object value) {
        return with(name, Text.same(value.toString()));
    }

    /**
     * Adds a named value that is said in words; otherwise as {@link #with(String, Object)}.
     *
     * @param name the name that the message of the code uses
     * @param value the value in both languages, each for the message of its language
     * @return the problem with that attribute, replacing one of the same name
     */
    public Problem with(String name, Text value) {
        Map<String, Text> all = new LinkedHashMap<>(attributes);
        all.put(name, shown(value));
        return new Problem(code, location, ImmutableMap.copyOf(all));
    }

    /**
     * Places the problem.
     *
     * @param where the location
     * @return the problem at that location
     */
    public Problem at(Location where) {
        return new Problem(code, where, attributes);
    }

    /**
     * Returns what is wrong.
     *
     * @return the code
     */
    public ProblemCode code() {
        return code;
    }

    /**
     * Returns how much it weighs.
     *
     * @return the severity of the code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * Returns where it stands.
     *
     * @return the location, {@link Location#NONE} where there is none
     */
    public Location location() {
        return location;
    }

    /**
     * Returns the values concerned, by constant names, for programs.
     *
     * @return the attributes in English, in the order in which they were added; {@link #message()} has both languages
     */
    public Map<String, String> attributes() {
        return ImmutableMap.copyOf(Maps.transformValues(attributes, Text::en));
    }

    /**
     * Says the problem in one sentence, with its location.
     *
     * @return the message in both languages
     */
    public Text message() {
        Text where = location.isNone() ? Text.none() : shown(location.text()).and(new Text("：", ": "));
        return where.and(new Text(filled(code.template(), Text::zh), filled(code.template(), Text::en)));
    }

    /**
     * Says the problem in one sentence, with its location.
     *
     * @param locale the reader's locale
     * @return the message
     */
    public String message(Locale locale) {
        return message().in(locale);
    }

    private String filled(Text sentence, Function<Text, String> language) {
        String template = language.apply(sentence);
        StringBuilder filled = new StringBuilder(template.length() + 64);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            Text value = attributes.get(template.substring(open + 1, close));
            filled.append(template, from, open).append(value == null ? "?" : language.apply(value));
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }

    private static Text shown(Text value) {
        String zh = shown(value.zh(), "…（共", "个字符）");
        return new Text(zh, shown(value.en(), "… (", " characters)"));
    }

    private static String shown(String value, String before, String after) {
        String cut = value.length() <= LONGEST_ATTRIBUTE
                ? value
                : value.substring(0, LONGEST_ATTRIBUTE) + before + value.length() + after;
        StringBuilder shown = new StringBuilder(cut.length());
        cut.codePoints().forEach(c -> {
            if (isSeen(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
            }
        });
        return shown.toString();
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> codePoint == ' ' || !Blanks.contain(codePoint);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem that
                && code == that.code
                && location.equals(that.location)
                && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * code.hashCode() + location.hashCode()) + attributes.hashCode();
    }

    /**
     * Returns the English message.
     *
     * @return {@code message(Locale.ENGLISH)}
     */
    @Override
    public String toString() {
        return message().en();
    }
}

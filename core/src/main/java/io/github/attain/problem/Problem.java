package io.github.attain.problem;

import com.google.common.collect.ImmutableMap;
import io.github.attain.text.Text;
import java.util.Locale;
import java.util.Map;

/**
 * Something wrong with data, as data: what it is ({@link #code}), where it stands ({@link #location}), and the values
 * concerned ({@link #attributes}), from which the message is built.
 *
 * <p>Immutable and thread-safe.
 */
public final class Problem {
    private static final int LONGEST_ATTRIBUTE = 200;

    private final ProblemCode code;
    private final Location location;
    private final ImmutableMap<String, String> attributes;

    private Problem(ProblemCode code, Location location, ImmutableMap<String, String> attributes) {
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
     * Adds a named value. Control characters are shown as {@code ?} and long values are cut, so that hostile data
     * cannot spoil a terminal or a log.
     *
     * @param name the name that the message of the code uses
     * @param value the value, shown by {@code toString}
     * @return the problem with that attribute, replacing one of the same name
     */
    public Problem with(String name, Object value) {
        Map<String, String> all = new java.util.LinkedHashMap<>(attributes);
        all.put(name, shown(value.toString()));
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
     * Returns the values concerned, by constant names.
     *
     * @return the attributes in the order in which they were added
     */
    public Map<String, String> attributes() {
        return attributes;
    }

    /**
     * Says the problem in one sentence, with its location.
     *
     * @return the message in both languages
     */
    public Text message() {
        String where = location.isNone() ? "" : shown(location.toString()) + ": ";
        return new Text(
                where + filled(code.template().zh()),
                where + filled(code.template().en()));
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

    private String filled(String template) {
        StringBuilder filled = new StringBuilder(template.length() + 64);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String value = attributes.get(template.substring(open + 1, close));
            filled.append(template, from, open).append(value == null ? "?" : value);
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }

    private static String shown(String value) {
        String cut = value.length() <= LONGEST_ATTRIBUTE
                ? value
                : value.substring(0, LONGEST_ATTRIBUTE) + "… (" + value.length() + " characters)";
        StringBuilder shown = new StringBuilder(cut.length());
        cut.codePoints().forEach(c -> shown.appendCodePoint(isHarmless(c) ? c : '?'));
        return shown.toString();
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
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

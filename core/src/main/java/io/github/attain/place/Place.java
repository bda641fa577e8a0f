package io.github.attain.place;

import io.github.attain.text.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A jurisdiction, or an area, river section or site inside one. Places nest.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the GB/T 2260 code of the jurisdiction ({@code 410800}), followed by a slash and a name for an area or site
 *     inside it ({@code 410108/huayuankou})
 * @param name the name
 * @param parent the place that contains this one; empty at the top
 */
public record Place(String code, Text name, Optional<Place> parent) {
    private static final int DIGITS = 6;
    /** What people leave out at the end of a Chinese name, longer words before shorter ones. */
    private static final List<String> ENDINGS = List.of("示范区", "省", "市", "县", "区");

    /**
     * Creates a place.
     *
     * @throws IllegalArgumentException if the code is not of the form above
     */
    public Place {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a place code: " + code + " (allowed: 410800, 410108/huayuankou)");
        }
    }

    /**
     * A place at the top.
     *
     * @param code the code
     * @param zh the Chinese name
     * @param en the English name
     * @return the place
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Place of(String code, String zh, String en) {
        return new Place(code, new Text(zh, en), Optional.empty());
    }

    /**
     * A place inside this one.
     *
     * @param insideCode its code
     * @param zh the Chinese name
     * @param en the English name
     * @return the place
     * @throws IllegalArgumentException if the code is malformed
     */
    public Place inside(String insideCode, String zh, String en) {
        return new Place(insideCode, new Text(zh, en), Optional.of(this));
    }

    /**
     * Returns what people call it. A name may be that of another place too.
     *
     * @return the code, the names in Chinese and English, and the Chinese one as it is said for short: 焦作 for 焦作市
     */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>(List.of(code, name.zh(), name.en()));
        ENDINGS.stream()
                .filter(ending -> name.zh().endsWith(ending) && name.zh().length() > ending.length() + 1)
                .findFirst()
                .ifPresent(ending -> names.add(name.zh().substring(0, name.zh().length() - ending.length())));
        return List.copyOf(names);
    }

    /**
     * Tells whether a text has the form of a place code.
     *
     * @param text the text
     * @return true where it has
     */
    public static boolean isCode(String text) {
        int length = text.length();
        if (length < DIGITS || length > 60 || length == DIGITS + 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            boolean isWord = isDigit || (c >= 'a' && c <= 'z');
            // Words stand behind the slash, with single hyphens between them.
            boolean isHyphen = c == '-' && i > DIGITS + 1 && i < length - 1 && text.charAt(i - 1) != '-';
            if (i < DIGITS ? !isDigit : i == DIGITS ? c != '/' : !isWord && !isHyphen) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether this place is another or lies inside it.
     *
     * @param other the other place
     * @return true where the other is this place or one that contains it, compared by code
     */
    public boolean isWithin(Place other) {
        return code.equals(other.code) || (parent.isPresent() && parent.get().isWithin(other));
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }

    // What a record would generate, without the time that linking it takes.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && code.equals(that.code)
                && name.equals(that.name)
                && parent.equals(that.parent);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + name.hashCode();
    }
}

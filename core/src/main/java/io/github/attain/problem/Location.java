package io.github.attain.problem;

import io.github.attain.text.Text;

/**
 * Where in the user's data a problem stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the name of the file or resource as the user knows it; empty where there is none
 * @param part the part of it: a JSON pointer such as {@code /targets/3/rule}, the same in both languages, or a line such as
 *     {@code 第12行} and {@code line 12}; empty for the file as a whole
 */
public record Location(String file, Text part) {

    /** No location: the problem lies in an argument of a call. */
    public static final Location NONE = new Location("", "");

    /**
     * Points at a part of a file whose name needs no translation.
     *
     * @param file the name of the file or resource; empty where there is none
     * @param path the part of it, such as a JSON pointer or an id; empty for the file as a whole
     */
    public Location(String file, String path) {
        this(file, Text.same(path));
    }

    /**
     * Returns the part of the file for programs.
     *
     * @return the English wording of the part, such as {@code line 12}, or a JSON pointer
     */
    public String path() {
        return part.en();
    }

    /**
     * Tells whether there is nothing to point at.
     *
     * @return true where both the file and the path are empty
     */
    public boolean isNone() {
        return file.isEmpty() && path().isEmpty();
    }

    /**
     * Says the location as users read it, such as {@code values.csv：第12行} and {@code values.csv: line 12}.
     *
     * @return the file and the part in both languages
     */
    public Text text() {
        Text name = Text.same(file);
        return file.isEmpty() || path().isEmpty()
                ? name.and(part)
                : name.and(new Text("：", ": ")).and(part);
    }

    /**
     * Writes the location in English, such as {@code values.csv: line 12}.
     *
     * @return {@code text().en()}
     */
    @Override
    public String toString() {
        return text().en();
    }
}

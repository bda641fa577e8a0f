package io.github.attain.problem;

/**
 * Where in the user's data a problem stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the name of the file or resource as the user knows it; empty where there is none
 * @param path the place inside it: a JSON pointer such as {@code /targets/3/rule} or a line such as {@code line 12};
 *     empty for the file as a whole
 */
public record Location(String file, String path) {

    /** No location: the problem lies in an argument of a call. */
    public static final Location NONE = new Location("", "");

    /**
     * Tells whether there is nothing to point at.
     *
     * @return true where both the file and the path are empty
     */
    public boolean isNone() {
        return file.isEmpty() && path.isEmpty();
    }

    /**
     * Writes the location as users read it, such as {@code values.csv: line 12}.
     *
     * @return the file and the path
     */
    @Override
    public String toString() {
        return file.isEmpty() || path.isEmpty() ? file + path : file + ": " + path;
    }
}

package io.github.attain.input;

import java.util.Set;

/** What networks write where nothing was obtained. */
public final class MissingMarks {
    private static final Set<String> ALL =
            Set.of("", "-", "--", "—", "——", "-;", "NaN", "nan", "NA", "N/A", "null", "NULL", "-999");

    private MissingMarks() {}

    /**
     * Tells whether a cell says that there is no value. 0 is none of these marks: only some formats mean that by it.
     *
     * @param cell the cell without blanks around it
     * @return true where it is empty, a dash, {@code -;}, {@code NaN}, {@code NA}, {@code null} or {@code -999}
     */
    public static boolean contain(String cell) {
        return ALL.contains(cell);
    }
}

package io.github.attain.csv;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a table of golden cases. */
enum GoldenColumn {
    TARGET,
    SITUATION,
    MEASURED,
    AS_OF,
    VERDICT,
    CLAUSE,
    TOLERANCE,
    ASSIGNED;

    private static final ImmutableList<GoldenColumn> REQUIRED =
            ImmutableList.of(TARGET, SITUATION, MEASURED, AS_OF, VERDICT, CLAUSE);

    /** The columns without which a case says nothing. */
    static List<GoldenColumn> required() {
        return REQUIRED;
    }

    /** The column that a header means; case and blanks around it do not matter. */
    static Optional<GoldenColumn> named(String header) {
        String plain = Names.plain(header);
        return Arrays.stream(values()).filter(c -> c.toString().equals(plain)).findFirst();
    }

    /** All names, the required columns first. */
    static String allNames() {
        return Arrays.stream(values()).map(GoldenColumn::toString).collect(Collectors.joining(", "));
    }

    /** The name in the header, such as {@code as_of}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

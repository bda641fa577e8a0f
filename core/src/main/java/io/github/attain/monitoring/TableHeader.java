package io.github.attain.monitoring;

import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The header of a table whose columns are found by their names, in any order. */
final class TableHeader {
    /** Where there is no such column. */
    static final int NONE = -1;

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private final Row row;
    private final List<String> names;
    private final ProblemList problems;
    private boolean isGood = true;

    TableHeader(Row row, ProblemList problems) {
        this.row = row;
        this.names = Records.withoutBlankEnd(row.cells());
        this.problems = problems;
    }

    /** Whether no column stands there twice, and none was missed. */
    boolean isGood() {
        return isGood;
    }

    int width() {
        return names.size();
    }

    long line() {
        return row.line();
    }

    /** The name of a column as the table writes it, but for what is not seen and full-width letters. */
    String name(int column) {
        return Blanks.plain(names.get(column));
    }

    /** A name as it is seen: without what has no width in it, and otherwise as written. */
    static String seen(String name) {
        return Blanks.strip(UNSEEN.matcher(name).replaceAll(""));
    }

    /**
     * Finds a column; one that stands there twice is noted.
     *
     * @param all patterns of its names in small letters, without blanks and underscores; the first that any column has counts
     * @return its index, or {@link #NONE}
     */
    int column(String... all) {
        int found = NONE;
        for (String names : all) {
            for (int i = 0; i < width(); i++) {
                if (name(i).toLowerCase(Locale.ROOT).replaceAll("[\\s_]", "").matches(names)) {
                    if (found != NONE) {
                        note(new Text("列", "column"), ProblemCode.DUPLICATE, name(i));
                    }
                    found = found == NONE ? i : found;
                }
            }
            if (found != NONE) {
                break;
            }
        }
        return found;
    }

    /** Finds a column that has to be there. */
    int required(String names, String form) {
        int found = column(names);
        if (found == NONE) {
            int or = names.indexOf('|');
            note(Text.same(names.substring(0, or)), ProblemCode.MISSING, form);
        }
        return found;
    }

    /** Notes a column that says what another says already; the first one holds. */
    void noteTwice(String name) {
        problems.add(
                line(),
                Problem.of(ProblemCode.DUPLICATE)
                        .with("subject", new Text("列", "column"))
                        .with("value", name));
    }

    private void note(Text subject, ProblemCode code, String value) {
        isGood = false;
        problems.add(
                line(),
                Problem.of(code).with("subject", subject).with("value", value).with("allowed", value));
    }
}

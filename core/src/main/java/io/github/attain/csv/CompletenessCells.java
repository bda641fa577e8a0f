package io.github.attain.csv;

import io.github.attain.input.Records.Row;
import io.github.attain.measurement.Completeness;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how complete a value is, from three cells. Where nobody says how many are required, that stays unknown. */
final class CompletenessCells {
    private static final Pattern COUNT = Pattern.compile("([0-9]{1,9}) ?[天日个]?");

    private CompletenessCells() {}

    /** Reads the cells; an empty completeness where all of them are empty. */
    static Checked<Optional<Completeness>> read(Row row, Header header) {
        String valid = header.cell(row, Column.VALID);
        String expected = header.cell(row, Column.EXPECTED);
        String required = header.cell(row, Column.STILL_REQUIRED);
        if (valid.isEmpty() && expected.isEmpty() && required.isEmpty()) {
            return Checked.of(Optional.empty());
        }
        List<Problem> problems = new ArrayList<>();
        int n = count(valid, header.name(Column.VALID), problems);
        int of = count(expected, header.name(Column.EXPECTED), problems);
        int more = required.isEmpty() ? 0 : count(required, header.name(Column.STILL_REQUIRED), problems);
        if (problems.isEmpty() && n > of) {
            problems.add(outside(header.name(Column.VALID), valid, of));
        } else if (problems.isEmpty() && more > of - n) {
            problems.add(outside(header.name(Column.STILL_REQUIRED), required, of - n));
        }
        if (!problems.isEmpty()) {
            return Checked.failed(problems);
        }
        return Checked.of(Optional.of(required.isEmpty() ? Completeness.of(n, of) : Completeness.lacking(n, of, more)));
    }

    private static int count(String text, String column, List<Problem> problems) {
        String plain = Blanks.plain(text);
        Matcher count = COUNT.matcher(plain);
        if (count.matches()) {
            return Integer.parseInt(count.group(1));
        }
        Problem problem = text.isEmpty()
                ? Problem.of(ProblemCode.MISSING).with("subject", column)
                : Problem.of(ProblemCode.NOT_A_NUMBER).with("value", text);
        problems.add(problem.with("column", column).with("allowed", "0, 1, … 365"));
        return 0;
    }

    private static Problem outside(String column, String value, int most) {
        return Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                .with("column", column)
                .with("subject", column)
                .with("value", value)
                .with("allowed", "0 … " + most);
    }
}

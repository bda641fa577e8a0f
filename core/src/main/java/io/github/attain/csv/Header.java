package io.github.attain.csv;

import io.github.attain.input.Records.Row;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column stands where.
 *
 * @param positions the position of each column that is there, from 0
 * @param names the cells of the header as they were written
 */
record Header(Map<Column, Integer> positions, List<String> names) {

    /** Reads the first row. */
    static Checked<Header> read(Row row) {
        List<String> names = withoutBlankEnd(row.cells());
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<Column> column = Column.named(names.get(i));
            if (column.isEmpty()) {
                problems.add(Problem.of(ProblemCode.UNKNOWN_KEY)
                        .with("value", names.get(i))
                        .with("allowed", Column.allNames()));
            } else if (positions.putIfAbsent(column.get(), i) != null) {
                problems.add(Problem.of(ProblemCode.DUPLICATE)
                        .with("subject", new Text("列", "column"))
                        .with("value", column.get()));
            }
        }
        if (positions.isEmpty()) {
            return Checked.failed(Problem.of(ProblemCode.MISSING)
                    .with("subject", new Text("表头", "the header"))
                    .with("value", String.join(",", names))
                    .with("allowed", Column.allNames()));
        }
        for (Column column : Column.required()) {
            if (!positions.containsKey(column)) {
                problems.add(Problem.of(ProblemCode.MISSING)
                        .with("subject", new Text("列" + column, "column " + column))
                        .with("allowed", Column.allNames()));
            }
        }
        return problems.isEmpty() ? Checked.of(new Header(positions, names)) : Checked.failed(problems);
    }

    /** Spreadsheets write empty cells behind the last column. */
    private static List<String> withoutBlankEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    /** What is wrong with the number of cells of a row; blank ones behind the last column do not count. */
    Optional<Problem> misfit(Row row) {
        int cells = Math.max(
                withoutBlankEnd(row.cells()).size(), Math.min(row.cells().size(), names.size()));
        return cells == names.size()
                ? Optional.empty()
                : Optional.of(
                        Problem.of(ProblemCode.ROW_WIDTH).with("value", cells).with("allowed", names.size()));
    }

    /** A cell without the blanks around it; empty where the column is not there. */
    String cell(Row row, Column column) {
        Integer position = positions.get(column);
        return position == null ? "" : row.cells().get(position).strip();
    }

    /** What the file itself calls a column. */
    String name(Column column) {
        Integer position = positions.get(column);
        return position == null ? column.toString() : names.get(position).strip();
    }
}

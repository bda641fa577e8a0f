package io.github.attain.csv;

import io.github.attain.input.Records;
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
        List<String> names = Records.withoutBlankEnd(row.cells());
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        List<Problem> problems = new ArrayList<>();
        List<Problem> notes = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<Column> column = Column.named(names.get(i));
            Problem index = Records.index(names.get(i), i);
            if (index != null) {
                notes.add(index);
            } else if (column.isEmpty()) {
                unknown.add(names.get(i));
            } else if (positions.putIfAbsent(column.get(), i) != null) {
                problems.add(Problem.of(ProblemCode.DUPLICATE)
                        .with("subject", new Text("列", "column"))
                        .with("value", column.get()));
            }
        }
        if (!unknown.isEmpty()) {
            // One sentence for all of them: the list of what is allowed is long.
            problems.add(
                    0,
                    Problem.of(ProblemCode.UNKNOWN_KEY)
                            .with("value", String.join(", ", unknown))
                            .with("allowed", Column.allNames()));
        }
        if (names.contains(ResultColumn.TARGET_ID.toString())
                && !positions.keySet().containsAll(Column.required())) {
            return Checked.failed(Problem.of(ProblemCode.WRONG_TYPE)
                    .with("subject", new Text("本表", "the table"))
                    .with("value", new Text("目标或结论的表", "one of targets or verdicts"))
                    .with(
                            "allowed",
                            new Text("实测值的表：", "one of measured values: ").and(Text.same(Column.requiredNames()))));
        }
        if (positions.isEmpty()) {
            return Checked.failed(Problem.of(ProblemCode.MISSING)
                    .with("subject", new Text("表头", "the header"))
                    .with("value", String.join(",", names))
                    .with("allowed", Column.requiredNames()));
        }
        for (Column column : Column.required()) {
            if (!positions.containsKey(column)) {
                problems.add(Problem.of(ProblemCode.MISSING)
                        .with("subject", new Text("列" + column, "column " + column))
                        .with("allowed", Column.requiredNames()));
            }
        }
        return problems.isEmpty() ? Checked.of(new Header(positions, names), notes) : Checked.failed(problems);
    }

    /** Whether a row is a header and no title: it names columns. */
    static boolean isOne(Row row) {
        return row.cells().stream()
                        .filter(name -> Column.named(name).isPresent())
                        .limit(2)
                        .count()
                == 2;
    }

    /** A cell; empty where the column is not there, or where a dash says that there is nothing. A value keeps its dash, to be told. */
    String cell(Row row, Column column) {
        Integer position = positions.get(column);
        String cell = position == null ? "" : row.cells().get(position);
        return column != Column.VALUE && ValueCell.isNothing(cell) ? "" : cell;
    }

    /** What the file itself calls a column. */
    String name(Column column) {
        Integer position = positions.get(column);
        return position == null ? column.toString() : names.get(position);
    }
}

package io.github.attain.csv;

import io.github.attain.input.PhysicalLines;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.input.Unreadable;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes cases of the rows of one table. */
final class GoldenReader {
    private final RulePack pack;
    private final String file;
    private final ProblemList problems;

    GoldenReader(RulePack pack, String file, ProblemList problems) {
        this.pack = pack;
        this.file = file;
        this.problems = problems;
    }

    /** The good rows; empty where there is no header under which rows can be understood. */
    Optional<List<GoldenCase>> read(InputStream in) throws IOException {
        Checked<PhysicalLines> lines = PhysicalLines.of(in);
        lines.problems().forEach(problems::add);
        if (lines.hasErrors()) {
            return Optional.empty();
        }
        Records records = new Records(lines.orThrow(), problems);
        Row first = records.header(row ->
                row.cells().stream().anyMatch(name -> GoldenColumn.named(name).isPresent()));
        if (first == null) {
            problems.add(Problem.of(ProblemCode.EMPTY_FILE).with("allowed", GoldenColumn.allNames()));
            return Optional.empty();
        }
        Optional<Map<GoldenColumn, Integer>> header = header(first);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        records.expect(first.cells().size());
        return Optional.of(cases(records, header.get()));
    }

    private Optional<Map<GoldenColumn, Integer>> header(Row first) {
        Map<GoldenColumn, Integer> positions = new EnumMap<>(GoldenColumn.class);
        List<Problem> wrong = new ArrayList<>();
        for (int i = 0; i < first.cells().size(); i++) {
            String name = first.cells().get(i);
            Optional<GoldenColumn> column = GoldenColumn.named(name);
            if (column.isEmpty()) {
                wrong.add(Problem.of(ProblemCode.UNKNOWN_KEY)
                        .with("value", name)
                        .with("allowed", GoldenColumn.allNames()));
            } else if (positions.putIfAbsent(column.get(), i) != null) {
                wrong.add(Problem.of(ProblemCode.DUPLICATE)
                        .with("subject", new Text("列", "column"))
                        .with("value", column.get()));
            }
        }
        for (GoldenColumn column : GoldenColumn.required()) {
            if (!positions.containsKey(column)) {
                wrong.add(Problem.of(ProblemCode.MISSING)
                        .with("subject", new Text("列" + column, "column " + column))
                        .with("allowed", GoldenColumn.allNames()));
            }
        }
        wrong.forEach(p -> problems.add(first.line(), p));
        return wrong.isEmpty() ? Optional.of(positions) : Optional.empty();
    }

    private List<GoldenCase> cases(Records records, Map<GoldenColumn, Integer> positions) {
        List<GoldenCase> cases = new ArrayList<>();
        try {
            read(records, positions, cases);
        } catch (IOException broken) {
            problems.add(Unreadable.because(broken));
        }
        return cases;
    }

    private void read(Records records, Map<GoldenColumn, Integer> positions, List<GoldenCase> cases)
            throws IOException {
        GoldenRow rows = new GoldenRow(pack, file, problems);
        Set<List<String>> seen = new HashSet<>();
        for (Row row = records.next(); row != null; row = records.next()) {
            if (!seen.add(row.cells())) {
                problems.add(
                        row.line(),
                        Problem.of(ProblemCode.DUPLICATE)
                                .with("subject", new Text("案例", "case"))
                                .with("value", String.join(",", row.cells())));
            } else {
                rows.read(row, positions).ifPresent(cases::add);
            }
        }
    }
}

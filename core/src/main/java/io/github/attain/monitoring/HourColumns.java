package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.attain.input.ProblemList;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The header of station hours: three fixed columns, and then a column for each station. */
final class HourColumns {
    /** How many columns stand before the first station. */
    static final int FIXED = 3;

    private static final List<String> NAMES = List.of("date", "hour", "type");
    static final String FORM = "date,hour,type,1001A,1002A,…; " + LongRows.FORM;

    private HourColumns() {}

    /** Whether a row is a header whose columns are stations. */
    static boolean isOne(List<String> cells) {
        for (int i = 0; i < FIXED; i++) {
            if (i >= cells.size()
                    || !cells.get(i).strip().toLowerCase(Locale.ROOT).equals(NAMES.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads the header, and judges what stands above the wanted stations.
     *
     * @return the codes of the stations in the order of their columns, blank where a column has no name; null where it is no such
     *     header, which is then noted
     */
    static @Nullable ImmutableList<String> read(
            long line, List<String> cells, ProblemList problems, Predicate<String> wants) {
        for (int i = 0; i < FIXED; i++) {
            String cell = i < cells.size() ? cells.get(i).strip() : "";
            if (!cell.toLowerCase(Locale.ROOT).equals(NAMES.get(i))) {
                problems.add(
                        line,
                        Problem.of(ProblemCode.UNKNOWN_WORD)
                                .with("subject", new Text("第" + (i + 1) + "列", "column " + (i + 1)))
                                .with("value", cell)
                                .with("allowed", FORM));
                return null;
            }
        }
        if (cells.size() == FIXED) {
            problems.add(
                    line,
                    Problem.of(ProblemCode.MISSING)
                            .with("subject", new Text("站点", "station"))
                            .with("allowed", FORM));
            return null;
        }
        ImmutableList.Builder<String> codes = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        for (int i = FIXED; i < cells.size(); i++) {
            String code = cells.get(i).strip();
            codes.add(code);
            if (!wants.test(code)) {
                continue;
            }
            if (code.isEmpty()) {
                problems.add(
                        line,
                        Problem.of(ProblemCode.MISSING)
                                .with("subject", new Text("第" + (i + 1) + "列的站点", "station of column " + (i + 1)))
                                .with("allowed", FORM));
            } else if (!seen.add(code)) {
                problems.add(
                        line,
                        Problem.of(ProblemCode.DUPLICATE)
                                .with("subject", new Text("站点", "station"))
                                .with("value", code));
            }
        }
        return codes.build();
    }
}

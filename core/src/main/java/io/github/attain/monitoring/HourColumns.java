package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Blanks;
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

    /** Whether a row is such a header behind a column that only counts the rows. */
    static boolean isCounted(List<String> cells) {
        return !cells.isEmpty() && Records.index(cells.get(0), 0) != null && isOne(cells.subList(1, cells.size()));
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
            String code = code(cells.get(i));
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

    /** The code of a station; where its cell has several lines, others may hold its name. */
    private static String code(String cell) {
        String[] lines = Blanks.strip(cell).split("\\R", -1);
        StringBuilder code = new StringBuilder();
        for (String line : lines) {
            String part = Blanks.plain(line);
            if (code.length() == 0 || part.chars().allMatch(c -> c < 0x80)) {
                code.append(part);
            }
        }
        return code.toString();
    }
}

package io.github.attain.examples.spark;

import io.github.attain.assessment.VerdictColumns;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Judges numbers where they lie, each row by itself and without a shuffle, by the prepared form of the targets: for values in
 * billions, of which one wants to know the verdict and nothing else. The value of a row is that of the whole term of its target, in
 * the unit of its indicator, complete but for the observations that it says are missing.
 *
 * @param pack the id of a pack on the class path of driver and executors
 * @param decimals how many decimals the values have at most
 */
public record PreparedVerdicts(String pack, int decimals) implements Serializable {
    private static final int CHUNK = 4096;
    /** As many as a long holds whatever they are. */
    private static final int MOST_DIGITS = 18;

    private static final List<String> CODES = List.of("not-assessable", "met", "not-met", "undecided");

    /**
     * Judges every row.
     *
     * @param table its first columns are {@code id} (long), {@code target} (text), {@code value} (decimal), {@code valid} and {@code
     *     missing} (int, the observations)
     * @return a row for each: {@code id}, {@code verdict} (code), {@code problem} (code, null where there is none: {@code unknown-target},
     *     {@code not-prepared}, {@code no-value}, {@code too-many-decimals}, {@code too-large}, {@code no-observations})
     */
    public Dataset<Row> of(Dataset<Row> table) {
        StructType judged = new StructType()
                .add("id", DataTypes.LongType)
                .add("verdict", DataTypes.StringType)
                .add("problem", DataTypes.StringType);
        return table.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> new Chunks(Judge.by(pack), decimals, rows),
                Encoders.row(judged));
    }

    /** Takes rows by some thousands, so that the loop over arrays does the work and no partition has to fit in memory. */
    private static final class Chunks implements Iterator<Row> {
        private final Judge judge;
        private final int decimals;
        private final VerdictColumns columns;
        private final Iterator<Row> rows;
        private final List<Row> chunk = new ArrayList<>(CHUNK);
        private Iterator<Row> judged = chunk.iterator();

        Chunks(Judge judge, int decimals, Iterator<Row> rows) {
            this.judge = judge;
            this.decimals = decimals;
            this.columns = judge.assessor.columns(decimals);
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            if (!judged.hasNext() && rows.hasNext()) {
                judgeNext();
            }
            return judged.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return judged.next();
        }

        private void judgeNext() {
            chunk.clear();
            while (chunk.size() < CHUNK && rows.hasNext()) {
                chunk.add(rows.next());
            }
            int size = chunk.size();
            @Nullable String[] problems = new String[size];
            int[] targets = new int[size];
            long[] values = new long[size];
            int[] valid = new int[size];
            int[] missing = new int[size];
            byte[] verdicts = new byte[size];
            for (int i = 0; i < size; i++) {
                Row row = chunk.get(i);
                targets[i] =
                        row.isNullAt(1) ? -1 : judge.number(row.getString(1)).orElse(-1);
                values[i] = Long.MIN_VALUE;
                problems[i] = problem(row, targets[i]);
                if (problems[i] == null) {
                    values[i] = row.getDecimal(2)
                            .setScale(decimals, RoundingMode.UNNECESSARY)
                            .unscaledValue()
                            .longValue();
                    valid[i] = row.getInt(3);
                    missing[i] = row.getInt(4);
                }
                targets[i] = Math.max(targets[i], 0);
            }
            columns.judge(targets, values, valid, missing, verdicts);
            for (int i = 0; i < size; i++) {
                chunk.set(i, RowFactory.create(chunk.get(i).get(0), CODES.get(verdicts[i]), problems[i]));
            }
            judged = chunk.iterator();
        }

        private @Nullable String problem(Row row, int target) {
            if (target < 0) {
                return "unknown-target";
            }
            if (!columns.isPrepared(target)) {
                return "not-prepared";
            }
            if (row.isNullAt(2)) {
                return "no-value";
            }
            BigDecimal value = row.getDecimal(2);
            if (value.stripTrailingZeros().scale() > decimals) {
                return "too-many-decimals";
            }
            if (value.precision() - value.scale() + decimals > MOST_DIGITS) {
                return "too-large";
            }
            return row.isNullAt(3) || row.isNullAt(4) || !areCounts(row.getInt(3), row.getInt(4))
                    ? "no-observations"
                    : null;
        }

        private static boolean areCounts(int valid, int missing) {
            return valid >= 0 && missing >= 0 && valid + missing >= 0;
        }
    }
}

package io.github.attain.examples.spark;

import io.github.attain.text.RowSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a data frame as the readers take them: the names of the columns as a header, then cells, null ones empty. The column
 * {@value #ROW} says what messages call a row; it is no cell.
 */
final class NumberedRows implements RowSource {
    static final String ROW = "row";

    private final List<String> header = new ArrayList<>();
    private final int rowColumn;
    private final Iterator<Row> rows;
    private @Nullable Row current;
    private boolean isBegun;

    NumberedRows(String[] columns, Iterator<Row> rows) {
        this.rows = rows;
        int at = -1;
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].equals(ROW)) {
                at = i;
            } else {
                header.add(columns[i]);
            }
        }
        this.rowColumn = at;
    }

    @Override
    public boolean advance() {
        if (!isBegun) {
            isBegun = true;
            return true;
        }
        current = rows.hasNext() ? rows.next() : null;
        return current != null;
    }

    @Override
    public long number() {
        return current == null ? 1 : current.getLong(rowColumn);
    }

    @Override
    public List<String> cells() {
        if (current == null) {
            return header;
        }
        List<String> cells = new ArrayList<>(header.size());
        for (int i = 0; i < current.size(); i++) {
            if (i != rowColumn) {
                cells.add(current.isNullAt(i) ? "" : current.getString(i));
            }
        }
        return cells;
    }
}

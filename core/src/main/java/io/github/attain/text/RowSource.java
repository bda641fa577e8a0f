package io.github.attain.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/**
 * Rows of cells one after the other: a sheet of a workbook, the result of a query. Readers of tables take it in place of a file, and
 * read the same of the same cells.
 */
public interface RowSource {
    /**
     * Goes to the next row.
     *
     * @return false at the end
     * @throws IOException if it cannot be read; what came before counts
     */
    boolean advance() throws IOException;

    /**
     * Returns what messages call the row: where a sheet has blank rows, its number in the sheet.
     *
     * @return the number, from 1
     */
    long number();

    /**
     * Returns the cells as a file of text would hold them: numbers as plain decimals, days as {@code 2019-01-15}. Cells that are not there at
     * the end are empty, and so is null.
     *
     * @return the cells from the first column on
     */
    List<String> cells();

    /**
     * Takes rows that stand in a collection or a stream, counting from 1.
     *
     * @param rows the rows, blank ones included; an {@link UncheckedIOException} says that they cannot be read
     * @return the source, which can be read once
     */
    static RowSource of(Iterable<? extends List<String>> rows) {
        Iterator<? extends List<String>> each = rows.iterator();
        return new RowSource() {
            private long number;
            private List<String> cells = List.of();

            @Override
            public boolean advance() throws IOException {
                try {
                    boolean more = each.hasNext();
                    cells = more ? each.next() : List.of();
                    number++;
                    return more;
                } catch (UncheckedIOException broken) {
                    throw broken.getCause();
                }
            }

            @Override
            public long number() {
                return number;
            }

            @Override
            public List<String> cells() {
                return cells;
            }
        };
    }
}

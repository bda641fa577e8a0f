package io.github.attain.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.attain.input.PhysicalLines.Line;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of cells out of lines, by RFC 4180: a quoted cell may run over several lines. A quote that is never closed costs
 * its own line and no other: where joining lines leads nowhere within bounds, or runs into a line that is a whole row by
 * itself, the lines after it are read on their own.
 */
public final class Records {
    private static final int MOST_LINES = 100;
    /** As many as FastCSV reads in a row. */
    private static final int MOST_CELLS = 16 * 1024;

    private static final int MOST_CHARACTERS = PhysicalLines.LONGEST;
    private static final CsvReader.CsvReaderBuilder GRAMMAR = CsvReader.builder()
            .commentStrategy(CommentStrategy.NONE)
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .trimWhitespacesAroundQuotes(true);

    private final PhysicalLines lines;
    private final ProblemList problems;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private int width = -1;

    /**
     * Starts to make rows.
     *
     * @param lines the lines
     * @param problems where broken lines are noted
     */
    public Records(PhysicalLines lines, ProblemList problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * One row.
     *
     * @param line the number of the line on which it begins
     * @param cells its cells
     */
    public record Row(long line, List<String> cells) {}

    /**
     * Says how many cells a whole row has, once the header is known.
     *
     * @param cells how many
     */
    public void expect(int cells) {
        width = cells;
    }

    /**
     * Returns the next row. Comments and blank lines are passed over, broken lines are noted.
     *
     * @return the row; null at the end
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable Row next() throws IOException {
        for (Line line = take(); line != null; line = take()) {
            if (line.problem().isPresent()) {
                problems.add(line.number(), line.problem().get());
            } else if (!line.text().isBlank() && !line.text().stripLeading().startsWith("#")) {
                List<String> cells = cells(line.text());
                if (cells == null && hasOddQuotes(line.text())) {
                    cells = joined(line);
                }
                if (cells == null) {
                    problems.add(line.number(), refused(line.text()));
                } else if (!cells.stream().allMatch(String::isBlank)) {
                    return new Row(line.number(), cells);
                }
            }
        }
        return null;
    }

    private @Nullable Line take() throws IOException {
        Line waiting = ahead.poll();
        return waiting == null ? lines.next() : waiting;
    }

    /** The cells of a row that goes on after its first line; null, and nothing taken, where that leads nowhere. */
    private @Nullable List<String> joined(Line first) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        List<Line> taken = new ArrayList<>();
        while (taken.size() < MOST_LINES) {
            Line line = take();
            if (line == null) {
                break;
            }
            taken.add(line);
            text.append('\n').append(line.text());
            if (line.problem().isPresent() || text.length() > MOST_CHARACTERS || isWholeRow(line.text())) {
                break;
            }
            if (hasOddQuotes(line.text())) {
                List<String> cells = cells(text.toString());
                if (cells != null) {
                    return cells;
                }
                break;
            }
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            ahead.addFirst(taken.get(i));
        }
        return null;
    }

    private boolean isWholeRow(String line) {
        if (line.chars().filter(c -> c == ',').count() < width - 1L) {
            return false;
        }
        List<String> cells = cells(line);
        return cells != null && cells.size() == width;
    }

    /**
     * Cuts one row, for those who cut their own lines.
     *
     * @param text the row
     * @return its cells without their quotes; null where a quote is not closed, or text follows a closed one
     */
    public static @Nullable List<String> cells(String text) {
        try (CloseableIterator<CsvRecord> records = GRAMMAR.ofCsvRecord(text).iterator()) {
            List<String> cells = records.hasNext() ? records.next().getFields() : List.of();
            return records.hasNext() ? null : cells;
        } catch (CsvParseException notCsv) {
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean hasOddQuotes(String text) {
        boolean odd = false;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            odd = !odd;
        }
        return odd;
    }

    private Problem refused(String text) {
        if (text.indexOf('"') < 0) {
            // Only a row of very many cells is refused without a quote.
            return Problem.of(ProblemCode.ROW_WIDTH)
                    .with("value", text.chars().filter(c -> c == ',').count() + 1)
                    .with("allowed", width < 0 ? MOST_CELLS : width);
        }
        return Problem.of(ProblemCode.MISQUOTED).with("value", text);
    }
}

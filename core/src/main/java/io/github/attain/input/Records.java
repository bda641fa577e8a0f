package io.github.attain.input;

import io.github.attain.input.PhysicalLines.Line;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Blanks;
import io.github.attain.text.RowSource;
import io.github.attain.text.Text;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of cells out of lines, by RFC 4180: a quoted cell may run over several lines and hold what looks like rows. A quote
 * that is never closed costs its own line and no other: where joining lines leads nowhere within bounds, or would swallow
 * whole rows and not even give one, the lines after it are read on their own.
 *
 * <p>The separator is what the header has most of: commas, tabs, semicolons, bars, or the full-width comma or semicolon. A
 * line {@code sep=;} before it says so.
 */
public final class Records {
    private static final int MOST_LINES = 10_000;
    private static final int MOST_CHARACTERS = 1 << 20;
    /** How many lines may stand before a header. */
    private static final int MOST_TITLES = 20;
    /** As many as FastCSV reads in a row. */
    private static final int MOST_CELLS = 16 * 1024;

    private static final Pattern STATED = Pattern.compile("\"?sep=([^\"\\w])\"?[,;]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEX = Pattern.compile("|unnamed: ?\\d+|index|序号", Pattern.CASE_INSENSITIVE);

    private final @Nullable PhysicalLines lines;
    /** Rows that are cut already; null where lines are to be cut. */
    private final @Nullable RowSource source;

    private final ProblemList problems;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private final Deque<Row> rowsAhead = new ArrayDeque<>();
    private int width = -1;
    /** Of the header; before it, the next line decides unless it was stated. */
    private char separator = ',';

    private boolean isStated;

    /**
     * Starts to make rows.
     *
     * @param lines the lines
     * @param problems where broken lines are noted
     */
    public Records(PhysicalLines lines, ProblemList problems) {
        this(lines, null, problems);
    }

    /**
     * Takes rows that are cut already.
     *
     * @param source the rows
     * @param problems where broken rows are noted
     */
    public Records(RowSource source, ProblemList problems) {
        this(null, source, problems);
    }

    private Records(@Nullable PhysicalLines lines, @Nullable RowSource source, ProblemList problems) {
        this.lines = lines;
        this.source = source;
        this.problems = problems;
    }

    /**
     * One row.
     *
     * @param line the number of the line on which it begins
     * @param cells its cells, without what is not seen around them
     */
    public record Row(long line, List<String> cells) {}

    /**
     * Says how many cells a whole row has, once the header is known. Rows with more or fewer are noted from then on; blank
     * cells behind the last column do not count.
     *
     * @param cells how many
     */
    public void expect(int cells) {
        width = cells;
    }

    /**
     * Looks for the header among the first rows; the titles before it are noted and passed over.
     *
     * @param isHeader tells a header from a title
     * @return the header; the first row where there is none; null where there is no row
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable Row header(Predicate<Row> isHeader) throws IOException {
        List<Row> titles = new ArrayList<>();
        for (Row row = next(); row != null && titles.size() < MOST_TITLES; row = next()) {
            if (isHeader.test(row)) {
                passOver(titles);
                return row;
            }
            titles.add(row);
        }
        return titles.isEmpty() ? null : titles.get(0);
    }

    /**
     * Notes rows that turned out to stand before the header.
     *
     * @param titles the rows
     */
    public void passOver(List<Row> titles) {
        for (Row title : titles) {
            Text what = new Text("表头前的行", "a line before the header");
            problems.add(title.line(), passedOver(what, String.join(" ", title.cells())));
        }
    }

    /**
     * Says that a column only counts the rows, as tables do that were written with their index.
     *
     * @param name what the header calls it
     * @param position its position, from 0
     * @return the note; null where it is a column like others
     */
    public static @Nullable Problem index(String name, int position) {
        int nth = position + 1;
        Text what = new Text("第" + nth + "列（没有列名，或只是序号）", "column " + nth + ", which has no name or only counts rows");
        return INDEX.matcher(name).matches() ? passedOver(what, name) : null;
    }

    private static Problem passedOver(Text what, String value) {
        return Problem.of(ProblemCode.PASSED_OVER).with("subject", what).with("value", value);
    }

    /**
     * Returns the next row. Comments and blank lines are passed over, broken lines are noted.
     *
     * @return the row; null at the end
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable Row next() throws IOException {
        for (Row row = any(); row != null; row = any()) {
            List<String> cells = row.cells();
            while (source != null && cells.size() < width) {
                cells.add("");
            }
            if (fits(cells)) {
                return row;
            }
            problems.add(row.line(), misfit(cells));
        }
        return null;
    }

    /** The next row of whatever width. */
    private @Nullable Row any() throws IOException {
        if (!rowsAhead.isEmpty()) {
            return rowsAhead.poll();
        }
        while (source != null && source.advance()) {
            List<String> cells = plain(source.cells());
            if (!cells.isEmpty()) {
                return new Row(source.number(), cells);
            }
        }
        for (Line line = take(); line != null; line = take()) {
            String text = line.text();
            String seen = Blanks.strip(text);
            if (line.problem().isPresent()) {
                problems.add(line.number(), line.problem().get());
            } else if (!seen.isEmpty() && !seen.startsWith("#") && !isSeparator(line)) {
                List<String> cells = cut(text);
                if (cells == null && CutCells.hasOddQuotes(text)) {
                    cells = joined(line);
                }
                if (cells == null) {
                    problems.add(line.number(), refused(text));
                } else if (!withoutBlankEnd(cells).isEmpty()) {
                    return new Row(line.number(), cells);
                }
            }
        }
        return null;
    }

    /** Cells as those of a file are; none where the row is blank or a remark. */
    private static List<String> plain(List<String> cells) {
        List<String> plain = new ArrayList<>();
        for (String cell : cells) {
            plain.add(cell == null ? "" : Blanks.strip(cell));
        }
        List<String> seen = withoutBlankEnd(plain);
        return new ArrayList<>(seen.isEmpty() || seen.get(0).startsWith("#") ? List.of() : seen);
    }

    /**
     * Gives back a line that was looked at, to be read once more.
     *
     * @param line the line
     */
    public void giveBack(Line line) {
        ahead.addFirst(line);
    }

    /**
     * Gives back rows that were looked at, to be read once more.
     *
     * @param rows the rows in their order
     */
    public void giveBack(List<Row> rows) {
        rowsAhead.addAll(rows);
    }

    /** Spreadsheets write the separator on a line of its own before the header. */
    private boolean isSeparator(Line line) {
        Matcher m = line.number() == 1 ? STATED.matcher(line.text()) : null;
        if (m == null || !m.matches()) {
            return false;
        }
        separator = m.group(1).charAt(0);
        isStated = true;
        return true;
    }

    private @Nullable Line take() throws IOException {
        Line waiting = ahead.poll();
        return waiting == null && lines != null ? lines.next() : waiting;
    }

    /** The cells of a row that goes on after its first line; null, and nothing taken, where that leads nowhere. */
    private @Nullable List<String> joined(Line first) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        List<Line> taken = new ArrayList<>();
        boolean holdsRows = false;
        boolean ended = false;
        while (!ended && taken.size() < MOST_LINES && text.length() <= MOST_CHARACTERS) {
            Line line = take();
            if (line == null) {
                break;
            }
            taken.add(line);
            text.append('\n').append(line.text());
            // After an odd number of quotes the line ends outside of them, and the row with it.
            ended = line.problem().isPresent() || CutCells.hasOddQuotes(line.text());
            holdsRows = holdsRows || isWholeRow(line.text());
        }
        boolean closed = ended && taken.get(taken.size() - 1).problem().isEmpty();
        List<String> cells = closed ? cut(text.toString()) : null;
        if (cells != null && (fits(cells) || !holdsRows)) {
            return cells;
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            ahead.addFirst(taken.get(i));
        }
        return null;
    }

    private boolean isWholeRow(String line) {
        if (line.chars().filter(c -> c == separator).count() < width - 1L) {
            return false;
        }
        List<String> cells = CutCells.cells(line, separator);
        return cells != null && cells.size() == width;
    }

    private boolean fits(List<String> cells) {
        return width < 0 || (cells.size() >= width && withoutBlankEnd(cells).size() <= width);
    }

    private Problem misfit(List<String> cells) {
        int seen = Math.max(withoutBlankEnd(cells).size(), Math.min(cells.size(), width));
        Problem misfit = misfit(seen, width);
        for (int i = 0; seen == 1 && i < CutCells.SEPARATORS.length(); i++) {
            char other = CutCells.SEPARATORS.charAt(i);
            if (cells.get(0).indexOf(other) >= 0) {
                return misfit.with(
                        "subject",
                        new Text("本行的", "its ")
                                .and(CutCells.name(other))
                                .and(new Text("不是分隔符", " separates no cells"))
                                .and(new Text("，表头用的是", ", the header has "))
                                .and(CutCells.name(separator)));
            }
        }
        return misfit;
    }

    /**
     * Says that a row has another number of cells than the header.
     *
     * @param cells how many it has
     * @param width how many the header has
     * @return the problem
     */
    public static Problem misfit(int cells, int width) {
        Text why = cells < width
                ? new Text("本行没有写完", "the row breaks off")
                : new Text("含逗号的格须加引号", "a cell with a comma needs quotes");
        return Problem.of(ProblemCode.ROW_WIDTH)
                .with("value", cells)
                .with("allowed", width)
                .with("subject", why);
    }

    /**
     * Leaves out the empty cells that spreadsheets write behind the last column.
     *
     * @param cells the cells of a row
     * @return the cells up to the last one that is not empty
     */
    public static List<String> withoutBlankEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private @Nullable List<String> cut(String text) {
        if (width < 0 && !isStated) {
            separator = CutCells.separator(text);
        }
        return CutCells.cells(text, separator);
    }

    /**
     * Cuts one row at commas, for those who cut their own lines.
     *
     * @param text the row
     * @return its cells without their quotes and what is not seen around them; null where a quote is not closed, or text
     *     follows a closed one
     */
    public static @Nullable List<String> cells(String text) {
        return CutCells.cells(text, ',');
    }

    private Problem refused(String text) {
        if (text.indexOf('"') < 0) {
            // Only a row of very many cells is refused without a quote.
            long cells = text.chars().filter(c -> c == separator).count() + 1;
            return misfit((int) cells, width < 0 ? MOST_CELLS : width);
        }
        return Problem.of(ProblemCode.MISQUOTED).with("value", text);
    }
}

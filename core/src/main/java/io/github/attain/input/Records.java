package io.github.attain.input;

import io.github.attain.input.PhysicalLines.Line;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.RowSource;
import io.github.attain.text.Text;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of cells out of lines, by RFC 4180: a quoted cell may run over several lines and hold what looks like rows. A quote
 * that is never closed costs its own line and no other: where joining lines leads nowhere within bounds, or would swallow
 * whole rows and not even give one, the lines after it are read on their own.
 *
 * <p>The separator is what the header has most of: commas, tabs, semicolons, bars, or the full-width comma or semicolon; of
 * two that are as many, the one that was so many first. A line {@code sep=;} before it says so.
 */
public final class Records {
    static final int UNKNOWN = -1;

    /** How many lines may stand before a header. */
    private static final int MOST_TITLES = 20;
    /** How the remarks under a table begin, and how those begin that fill a single cell. */
    private static final Pattern REMARK = Pattern.compile(
            "(?:备?注(?:释|解)?\\s*\\d*|说明|(?:[数资]据|资料)?来源|(?:计量)?单位|[制填]表[人日单时]?[^:：]*|审核人?"
                    + "|(?:foot)?notes?|sources?|remarks?|units?)\\s*[:：]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKED = Pattern.compile("[*※①②③]\\s*\\p{IsHan}|备注$|[(（].+[)）]$|\\p{IsHan}*单位");
    private static final Pattern VALUE = Pattern.compile("[+-]?\\d+(?:[.-]\\d+)?(?:[ %].*)?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+(?!\\d).*");
    private static final int MOST_REMARKS = 100;
    private static final Pattern INDEX = Pattern.compile("|unnamed: ?\\d+|index|序号", Pattern.CASE_INSENSITIVE);

    private final CutRows rows;
    private final ProblemList problems;
    private final Deque<Row> rowsAhead = new ArrayDeque<>();
    private final List<Row> remarks = new ArrayList<>();
    private int width = UNKNOWN;
    private boolean dropsFirst;

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
        this.rows = new CutRows(lines, source, problems, this::comment);
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
        rows.expect(cells);
    }

    /** Leaves out the first cell of each row from now on, which only counts the rows. */
    public void dropFirst() {
        dropsFirst = true;
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
        Row header = header(isHeader, titles);
        passOver(titles);
        return header;
    }

    /**
     * Looks for the header among the first rows.
     *
     * @param isHeader tells a header from a title
     * @param titles where the titles before it are put, for those who {@linkplain #passOver pass over} them themselves
     * @return the header; the first row where there is none; null where there is no row
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable Row header(Predicate<Row> isHeader, List<Row> titles) throws IOException {
        for (Row row = next(); row != null && titles.size() <= MOST_TITLES; row = next()) {
            if (isHeader.test(row)) {
                return row;
            }
            titles.add(row);
        }
        for (Row remark : remarks) {
            if (isHeader.test(new Row(remark.line(), bare(remark.cells())))) {
                problems.add(remark.line(), comment(remark.cells().get(0)));
            }
        }
        Row first = titles.isEmpty() ? null : titles.get(0);
        titles.clear();
        return first;
    }

    /** The cells of a comment without its mark. */
    private static List<String> bare(List<String> cells) {
        List<String> bare = new ArrayList<>(cells);
        bare.set(0, Blanks.strip(cells.get(0).replaceFirst("^#+", "")));
        return bare;
    }

    /**
     * Returns what stood beside the rows and is none of them: comments, and the remarks under a table (注：…).
     *
     * @return the first of them that were read so far, by their lines
     */
    public List<Row> remarks() {
        return remarks;
    }

    /** A row that begins with # is none; where it is a full one that is said. */
    private void comment(Row row) {
        remark(row);
        if (width > 1 && withoutBlankEnd(row.cells()).size() == width) {
            problems.add(row.line(), comment(row.cells().get(0)));
        }
    }

    /**
     * Says that a full row is a comment.
     *
     * @param text how it begins
     * @return the note
     */
    public static Problem comment(String text) {
        return passedOver(new Text("以#开头的行（视为注释）", "a row that begins with # and so is a comment"), text);
    }

    private void remark(Row row) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(row);
        }
    }

    /** Whether a row below the header is a remark: it says so, and neither fills all columns nor holds a number or a month. */
    private boolean isRemark(List<String> cells) {
        int first = 0;
        while (first < cells.size() && cells.get(first).isEmpty()) {
            first++;
        }
        if (width < 2 || first == cells.size()) {
            return false;
        }
        if (withoutBlankEnd(cells).size() == first + 1
                && MARKED.matcher(cells.get(first)).lookingAt()) {
            return true;
        }
        return REMARK.matcher(cells.get(first)).lookingAt()
                && cells.size() - Collections.frequency(cells, "") != width
                && cells.stream().noneMatch(cell -> VALUE.matcher(cell).matches());
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
            row = dropsFirst
                    ? new Row(
                            row.line(),
                            new ArrayList<>(row.cells().subList(1, row.cells().size())))
                    : row;
            List<String> cells = row.cells();
            while (rows.isCutAlready() && cells.size() < width) {
                cells.add("");
            }
            if (isRemark(cells)) {
                remark(row);
                problems.add(
                        row.line(),
                        passedOver(
                                new Text("表下的说明", "a remark on the table"), String.join(" ", withoutBlankEnd(cells))));
            } else if (fits(cells, width)) {
                notePoints(row);
                return row;
            } else {
                problems.add(row.line(), misfit(cells));
            }
        }
        return null;
    }

    /** In tables whose cells are set apart by semicolons decimals are often written with a comma, and thousands with a point. */
    private void notePoints(Row row) {
        if (width == UNKNOWN || (rows.separator() != ';' && rows.separator() != '；')) {
            return;
        }
        for (String cell : row.cells()) {
            if (THOUSANDS.matcher(cell).matches()) {
                problems.add(
                        row.line(),
                        Problem.of(ProblemCode.POINT_IN_DOUBT)
                                .with("value", cell)
                                .with("allowed", cell.replace(".", "")));
            }
        }
    }

    private @Nullable Row any() throws IOException {
        return rowsAhead.isEmpty() ? rows.next() : rowsAhead.poll();
    }

    /**
     * Gives back a line that was looked at, to be read once more.
     *
     * @param line the line
     */
    public void giveBack(Line line) {
        rows.giveBack(line);
    }

    /**
     * Gives back rows that were looked at, to be read once more.
     *
     * @param rows the rows in their order
     */
    public void giveBack(List<Row> rows) {
        rowsAhead.addAll(rows);
    }

    static boolean fits(List<String> cells, int width) {
        return width == UNKNOWN
                || (cells.size() >= width && withoutBlankEnd(cells).size() <= width);
    }

    private Problem misfit(List<String> cells) {
        int seen = Math.max(withoutBlankEnd(cells).size(), Math.min(cells.size(), width));
        Problem misfit = misfit(seen, width);
        for (int i = 0; seen == 1 && i < CutRows.SEPARATORS.length(); i++) {
            char other = CutRows.SEPARATORS.charAt(i);
            if (other != rows.separator() && cells.get(0).indexOf(other) >= 0) {
                return misfit.with(
                        "subject",
                        new Text("本行的", "its ")
                                .and(CutRows.name(other))
                                .and(new Text("不是分隔符", " separates no cells"))
                                .and(new Text("，表头用的是", ", the header has "))
                                .and(CutRows.name(rows.separator())));
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

    /**
     * Cuts one row at commas, for those who cut their own lines.
     *
     * @param text the row
     * @return its cells without their quotes and what is not seen around them; null where a quote is not closed, or text
     *     follows a closed one
     */
    public static @Nullable List<String> cells(String text) {
        return CutRows.cells(text, ',');
    }
}

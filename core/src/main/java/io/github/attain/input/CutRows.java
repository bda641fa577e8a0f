package io.github.attain.input;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.attain.input.PhysicalLines.Line;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.RowSource;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts lines, one or several, into rows of whatever width, or takes rows that are cut already. */
final class CutRows {
    static final String SEPARATORS = ",\t;，|；";

    private static final int MOST_LINES = 10_000;
    private static final int MOST_CHARACTERS = 1 << 20;
    /** As many as FastCSV reads in a row. */
    private static final int MOST_CELLS = 16 * 1024;

    /** Without these a row is cut at its separators and nothing else: the grammar has no more to say, and takes its time. */
    private static final CharMatcher SPECIAL = CharMatcher.anyOf("\"\r\n");

    private static final Pattern STATED = Pattern.compile("\"?sep=([^\"\\w])\"?[,;]*", Pattern.CASE_INSENSITIVE);

    /** What is added where a problem is only counted, and need not be said. */
    private static final Problem ONE_MORE = Problem.of(ProblemCode.MORE_PROBLEMS);

    private final @Nullable PhysicalLines lines;
    /** Rows that are cut already; null where lines are to be cut. */
    private final @Nullable RowSource source;

    private final ProblemList problems;
    private final Consumer<Row> comments;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private int width = Records.UNKNOWN;
    /** Of the header; before it, the next line decides unless it was stated. */
    private char separator = ',';

    private boolean isStated;

    CutRows(@Nullable PhysicalLines lines, @Nullable RowSource source, ProblemList problems, Consumer<Row> comments) {
        this.lines = lines;
        this.source = source;
        this.problems = problems;
        this.comments = comments;
    }

    /** Says how many cells a whole row has, once the header is known. */
    void expect(int cells) {
        width = cells;
    }

    boolean isCutAlready() {
        return source != null;
    }

    char separator() {
        return separator;
    }

    /** Gives back a line that was looked at, to be read once more. */
    void giveBack(Line line) {
        ahead.addFirst(line);
    }

    /** The next row of whatever width. */
    @Nullable
    Row next() throws IOException {
        while (source != null && source.advance()) {
            Row row = new Row(source.number(), plain(source.cells()));
            if (!row.cells().isEmpty() && row.cells().get(0).startsWith("#")) {
                comments.accept(row);
            } else if (!row.cells().isEmpty()) {
                return row;
            }
        }
        for (Line line = take(); line != null; line = take()) {
            String text = line.text();
            String seen = Blanks.strip(text);
            if (line.problem().isPresent()) {
                problems.add(line.number(), line.problem().get());
            } else if (seen.startsWith("#")) {
                List<String> cells = cells(text, separator);
                comments.accept(new Row(line.number(), cells == null ? List.of(seen) : cells));
            } else if (!seen.isEmpty() && !isSeparator(line)) {
                List<String> cells = cut(text);
                if (cells == null && hasOddQuotes(text)) {
                    cells = joined(line);
                }
                if (cells == null) {
                    problems.add(line.number(), problems.hasRoom() ? refused(text) : ONE_MORE);
                } else if (!Records.withoutBlankEnd(cells).isEmpty()) {
                    return new Row(line.number(), cells);
                }
            }
        }
        return null;
    }

    /** Cells as those of a file are; none where the row is blank. */
    private static List<String> plain(List<String> cells) {
        List<String> plain = new ArrayList<>();
        for (String cell : cells) {
            plain.add(cell == null ? "" : Blanks.strip(cell));
        }
        return new ArrayList<>(Records.withoutBlankEnd(plain));
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
            ended = line.problem().isPresent() || hasOddQuotes(line.text());
            holdsRows = holdsRows || isWholeRow(line.text());
        }
        boolean closed = ended && taken.get(taken.size() - 1).problem().isEmpty();
        List<String> cells = closed ? cut(text.toString()) : null;
        // A line that begins with a quote and has no separator is no row: where the quote is closed at the end of a
        // line, it is a note.
        boolean isNote = first.text().indexOf(separator) < 0 && cells != null && cells.size() == 1;
        if (cells != null && (Records.fits(cells, width) || !holdsRows || isNote)) {
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
        List<String> cells = cells(line, separator);
        return cells != null && cells.size() == width;
    }

    private @Nullable List<String> cut(String text) {
        if (width == Records.UNKNOWN && !isStated) {
            separator = separator(text);
        }
        return cells(text, separator);
    }

    private Problem refused(String text) {
        if (text.indexOf('"') < 0) {
            // Only a row of very many cells is refused without a quote.
            long cells = text.chars().filter(c -> c == separator).count() + 1;
            return Records.misfit((int) cells, width == Records.UNKNOWN ? MOST_CELLS : width);
        }
        return Problem.of(ProblemCode.MISQUOTED).with("value", text);
    }

    static Text name(char separator) {
        return separator == '\t' ? new Text("制表符", "tab") : new Text("“" + separator + "”", "\"" + separator + "\"");
    }

    /** What stands most often outside of quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        int best = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            int candidate = quoted ? -1 : SEPARATORS.indexOf(text.charAt(i));
            if (candidate >= 0 && ++counts[candidate] > counts[best]) {
                best = candidate;
            }
        }
        return SEPARATORS.charAt(best);
    }

    /** The cells of one row; null where a quote is not closed, or text follows a closed one. */
    static @Nullable List<String> cells(String text, char separator) {
        if (isBroken(text, separator)) {
            return null;
        }
        if (!text.isEmpty() && SPECIAL.matchesNoneOf(text)) {
            List<String> cells = Splitter.on(separator).splitToList(text);
            return cells.size() > MOST_CELLS
                    ? null
                    : cells.stream().map(Blanks::strip).toList();
        }
        int last = text.length() - 1;
        if (text.startsWith("\"") && text.indexOf('"', 1) == last) {
            // One cell in quotes is what it is; files of nothing else have very many.
            return List.of(Blanks.strip(text.substring(1, last)));
        }
        CsvReader.CsvReaderBuilder grammar = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true);
        try (CloseableIterator<CsvRecord> records = grammar.ofCsvRecord(text).iterator()) {
            List<String> cells = records.hasNext() ? records.next().getFields() : List.of();
            return records.hasNext() ? null : cells.stream().map(Blanks::strip).toList();
        } catch (CsvParseException notCsv) {
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Whether a cell that begins with a quote surely does not end with one. Files in which every line is such a one are read in time
     * only where this is seen at a glance; what is less clear is left to the grammar.
     */
    static boolean isBroken(String text, char separator) {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) <= ' ') {
                return false;
            }
            if (text.charAt(at) == '"') {
                do {
                    at = text.indexOf('"', at + 1) + 1;
                    if (at == 0) {
                        return true;
                    }
                } while (at < text.length() && text.charAt(at) == '"');
                char next = at < text.length() ? text.charAt(at) : separator;
                if (next != separator) {
                    return next > ' ' && next < 0x7F;
                }
            }
            int end = text.indexOf(separator, at);
            at = end < 0 ? text.length() : end + 1;
        }
        return false;
    }

    private static boolean hasOddQuotes(String text) {
        boolean odd = false;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            odd = !odd;
        }
        return odd;
    }
}

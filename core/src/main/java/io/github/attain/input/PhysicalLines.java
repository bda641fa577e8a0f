package io.github.attain.input;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes into lines that end with LF, CR LF or CR, and decodes each of them. A line that is too long is passed over
 * without being held in memory. All lines of a file are of one encoding: a line that is not is a problem, never a guess.
 *
 * <p>Neither encoding uses the bytes of CR and LF inside another character, so that lines can be cut before decoding.
 */
public final class PhysicalLines {
    /** The longest line that is read. */
    public static final int LONGEST = 1 << 16;

    private static final int HEAD = 1 << 20;
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk;
    private int position;
    private int limit;
    private long passed;
    private final byte[] line;
    private long length;
    private long number;
    private @Nullable Encoding encoding;

    /** Of a file that ends within its head, no chunk and no line is longer than that. */
    private PhysicalLines(InputStream in, int head, @Nullable Encoding encoding) {
        this.in = in;
        this.chunk = new byte[Math.min(CHUNK, head + 1)];
        this.line = new byte[Math.min(LONGEST, head) + 1];
        this.encoding = encoding;
    }

    /**
     * One line.
     *
     * @param number its number, from 1
     * @param text what stands on it, without the end of the line; empty where there is a problem
     * @param problem why it cannot be read
     */
    public record Line(long number, String text, Optional<Problem> problem) {}

    /**
     * Looks at the beginning of a file and starts to cut it.
     *
     * @param in the bytes
     * @return the lines; a problem where the bytes are no text that is read
     * @throws IOException if they cannot be read
     */
    public static Checked<PhysicalLines> of(InputStream in) throws IOException {
        FirstBytes first = FirstBytes.of(in, HEAD);
        byte[] head = first.bytes();
        Optional<Text> refusal = Encoding.refusal(head);
        if (refusal.isPresent()) {
            return Checked.failed(wrongEncoding(refusal.get()));
        }
        return Checked.of(new PhysicalLines(
                first.andTheRest(), head.length, Encoding.of(head).orElse(null)));
    }

    /**
     * Returns the next line.
     *
     * @return the line; null at the end
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable Line next() throws IOException {
        return advance() ? line() : null;
    }

    /**
     * Goes to the next line without decoding it, for those who read many lines of digits.
     *
     * @return false at the end
     * @throws IOException if the bytes cannot be read; what was read of the line is then no line
     */
    public boolean advance() throws IOException {
        if (!fill()) {
            return false;
        }
        length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = Encoding.endOfLine(chunk, position, limit);
            if (length < LONGEST) {
                int kept = Math.min(end - position, LONGEST - (int) length);
                System.arraycopy(chunk, position, line, (int) length, kept);
            }
            length += end - position;
            position = end;
            ended = end < limit;
        }
        passEnd();
        number++;
        line[(int) Math.min(length, LONGEST)] = '\n';
        return true;
    }

    /**
     * Returns the bytes of the line as they are, followed by a LF.
     *
     * @return an array that the next line will overwrite
     */
    public byte[] bytes() {
        return line;
    }

    /**
     * Returns how many bytes the line has.
     *
     * @return the length without the end of the line; more than {@link #LONGEST} where it was passed over
     */
    public long length() {
        return length;
    }

    /**
     * Tells whether a part of the line can be cut at its separators and nothing else has to be looked at: all of it is ASCII, and
     * none of it is a NUL or a quote.
     *
     * @param from where the part begins
     * @param to where it ends
     * @return whether it can
     */
    public boolean isPlain(int from, int to) {
        int at = Ordinary.end(line, from, to);
        while (at < to && line[at] > 0 && line[at] != '"') {
            at = Ordinary.end(line, at + 1, to);
        }
        return at >= to;
    }

    /**
     * Returns the number of the line.
     *
     * @return the number, from 1
     */
    public long number() {
        return number;
    }

    /**
     * Returns how far the reading has come.
     *
     * @return the bytes up to here
     */
    public long bytesRead() {
        return passed + position;
    }

    /**
     * Decodes the line.
     *
     * @return the text, or why it cannot be read
     */
    public Line line() {
        if (length > LONGEST) {
            return broken(Problem.of(ProblemCode.TOO_LARGE)
                    .with("subject", new Text("一行", "the line"))
                    .with("value", length + " B")
                    .with("allowed", LONGEST + " B"));
        }
        return decoded();
    }

    private Line decoded() {
        int end = (int) length;
        for (int i = 0; i < end; i++) {
            if (line[i] == 0) {
                return broken(wrongEncoding(Text.same("NUL")));
            }
        }
        if (encoding == null) {
            encoding = Encoding.of(line, 0, end).orElse(null);
        }
        Encoding known = encoding == null ? Encoding.UTF_8 : encoding;
        Optional<String> text = known.decode(line, 0, end);
        return text.isPresent()
                ? new Line(number, withoutMarks(text.get()), Optional.empty())
                : broken(wrongEncoding(new Text("不是" + known.label(), "not " + known.label())));
    }

    /** A file that went through several programs has several marks, and one pasted together has them on later lines too. */
    private static String withoutMarks(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '\uFEFF') {
            from++;
        }
        return text.substring(from);
    }

    private Line broken(Problem problem) {
        return new Line(number, "", Optional.of(problem));
    }

    static Problem wrongEncoding(Text found) {
        return Problem.of(ProblemCode.WRONG_ENCODING).with("value", found).with("allowed", Encoding.SUPPORTED);
    }

    private void passEnd() throws IOException {
        if (fill() && chunk[position++] == '\r' && fill() && chunk[position] == '\n') {
            position++;
        }
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            passed += limit;
            position = 0;
            limit = Math.max(0, in.read(chunk));
        }
        return position < limit;
    }
}

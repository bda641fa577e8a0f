package io.github.attain.examples.commandline.terminal;

import io.github.attain.monitoring.Progress;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Where a program prints its answer and, beside it, tells what is wrong, in the reader's language. */
public final class Terminal {
    private static final int MOST_TOLD = 5;

    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;
    private final boolean watched;

    /**
     * Creates a terminal.
     *
     * @param out where answers go
     * @param err where everything else goes
     * @param locale the reader's language
     * @param watched whether somebody looks at {@code err} while the program runs
     */
    public Terminal(PrintStream out, PrintStream err, Locale locale, boolean watched) {
        this.out = out;
        this.err = err;
        this.locale = locale;
        this.watched = watched;
    }

    /** The reader's language. */
    public Locale locale() {
        return locale;
    }

    /** Prints a part of the answer. */
    public void print(String answer) {
        out.print(answer);
    }

    /** Prints a part of the answer in the reader's language, as a line. */
    public void print(Text line) {
        out.print(line.in(locale) + "\n");
    }

    /** Tells something beside the answer, in a line. */
    public void tell(Text sentence) {
        err.print(sentence.in(locale) + "\n");
        err.flush();
    }

    /** Tells the first problems, one a line, and how many there are. */
    public void report(List<Problem> problems) {
        tellFirst(problems.stream().map(Problem::message).toList(), "个问题", "problems", () -> count(problems));
    }

    /** Tells the first of some sentences, one a line, and how many there are; {@code en} and {@code zh} say of what. */
    public void tellFirst(List<Text> sentences, String zh, String en) {
        tellFirst(sentences, zh, en, () -> String.valueOf(sentences.size()));
    }

    private void tellFirst(List<Text> sentences, String zh, String en, Supplier<String> count) {
        sentences.stream().limit(MOST_TOLD).forEach(this::tell);
        if (sentences.size() > MOST_TOLD) {
            tell(new Text(
                    "共" + count.get() + zh + "，以上只列出前" + MOST_TOLD + "个",
                    count.get() + " " + en + ", of which the first " + MOST_TOLD + " are listed"));
        }
    }

    /** A reader counts what it does not keep, in a last problem. */
    private static String count(List<Problem> problems) {
        Problem last = problems.get(problems.size() - 1);
        return last.code() == ProblemCode.MORE_PROBLEMS
                ? last.attributes().getOrDefault("value", "")
                : String.valueOf(problems.size());
    }

    /** Tells how far a long reading has come, where somebody looks. */
    public Progress progress() {
        return watched ? new Told(err) : (bytes, rows) -> {};
    }
}

package io.github.attain.examples.terminal;

import io.github.attain.problem.ProblemsException;
import io.github.attain.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A program at a terminal. Its status is 0 where it worked, whatever it found, and 2 for wrong arguments or a file that cannot be
 * read.
 *
 * @param <O> what its arguments are read into
 */
public final class Program<O> {
    private static final int FAILED = 2;

    private final Text help;
    private final List<Option<?>> known;
    private final Function<Arguments, O> reader;
    private final BiConsumer<O, Terminal> job;

    /**
     * Puts a program together.
     *
     * @param help how it is used
     * @param known its options; {@link Option#LANGUAGE} and {@link Option#HELP} every program has
     * @param reader reads what was typed; where something is wrong with it, a default stands in
     * @param job what it does; a {@link Refusal} or a {@link ProblemsException} ends it
     */
    public Program(Text help, List<Option<?>> known, Function<Arguments, O> reader, BiConsumer<O, Terminal> job) {
        this.help = help;
        this.known = new ArrayList<>(known);
        this.known.addAll(List.of(Option.LANGUAGE, Option.HELP));
        this.reader = reader;
        this.job = job;
    }

    /** Runs on the standard streams, in UTF-8 whatever the machine is set to, and ends with its status. */
    public void start(String... args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        int status = run(List.of(args), out, err);
        out.flush();
        err.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs unseen, for tests. */
    public Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private int run(List<String> args, PrintStream out, PrintStream err) {
        Arguments typed = new Arguments(known, args);
        O options = reader.apply(typed);
        Locale locale = typed.locale();
        Terminal terminal = new Terminal(out, err, locale);
        if (!typed.wrong().isEmpty()) {
            // One clear sentence: what is wrong first.
            terminal.tell(typed.wrong().get(0));
            return FAILED;
        }
        if (typed.has(Option.HELP)) {
            terminal.print(help.in(locale));
            return 0;
        }
        try {
            job.accept(options, terminal);
            return 0;
        } catch (Refusal refusal) {
            terminal.tell(refusal.sentence());
            return FAILED;
        } catch (ProblemsException nothingToShow) {
            terminal.report(nothingToShow.problems());
            return FAILED;
        }
    }
}

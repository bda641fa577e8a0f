package io.github.attain.examples.commandline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the program, unseen.
 *
 * @param status its status
 * @param out what it printed
 * @param err what it complained about
 */
public record Run(int status, String out, String err) {

    /** Runs it. */
    public static Run attain(String... args) {
        return run(false, args);
    }

    /** Runs it while somebody looks. */
    public static Run watched(String... args) {
        return run(true, args);
    }

    private static Run run(boolean watched, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Attain.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                watched);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs one of its commands. */
    public static Run of(String command, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = command;
        System.arraycopy(args, 0, all, 1, args.length);
        return attain(all);
    }

    /** The lines that it printed, with each sentence on one. */
    public List<String> sentences() {
        return out.replaceAll("\n {3,4}(?=\\S)", " ").lines().toList();
    }

    /** The lines that it printed. */
    public List<String> lines() {
        return out.lines().toList();
    }
}

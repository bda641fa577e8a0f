package io.github.attain.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.problem.ProblemsException;
import io.github.attain.text.Text;
import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The command line of the library. The status is 0 where it worked, 1 where what scripts asked about is so, and 2 where it could not. */
public final class Attain {
    private static final Map<String, Supplier<Command>> COMMANDS = commands();

    private Attain() {}

    private static Map<String, Supplier<Command>> commands() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("assess", AssessCommand::new);
        commands.put("city-year", CityYearCommand::new);
        commands.put("watch", WatchCommand::new);
        commands.put("path", PathCommand::new);
        commands.put("list", ListCommand::new);
        commands.put("indicators", IndicatorsCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("page", PageCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    /**
     * Runs the program on the standard streams, in UTF-8 whatever the machine is set to, and ends with its status.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, UTF_8);
        PrintStream err = new PrintStream(System.err, false, UTF_8);
        int status = run(List.of(args), out, err, isWatched());
        out.flush();
        err.flush();
        if (status != Command.WORKED) {
            System.exit(status);
        }
    }

    /** Whether the program runs at a terminal. Since JDK 22 there is a console without one too, which says so. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** Runs the program; {@code watched} says whether somebody looks at {@code err} while it runs. */
    static int run(List<String> args, PrintStream out, PrintStream err, boolean watched) {
        Locale locale = LanguageOption.in(args);
        Terminal terminal = new Terminal(out, err, locale, watched);
        if (args.stream().anyMatch(arg -> arg.indexOf('\uFFFD') >= 0)) {
            terminal.tell(
                    new Text(
                            "参数中有未能读出的字符：终端的字符编码不是UTF-8；可先执行export LC_ALL=C.UTF-8",
                            "an argument holds characters that could not be read: the terminal is not set to UTF-8; try export LC_ALL=C.UTF-8"));
            return Command.COULD_NOT;
        }
        CommandLine line =
                named(args).map(name -> commandLine(Set.of(name), locale)).orElseGet(() -> whole(locale));
        line.setOut(new PrintWriter(out, true, UTF_8));
        line.setExecutionStrategy(parsed -> execute(parsed, terminal));
        line.setParameterExceptionHandler((wrong, typed) -> {
            terminal.tell(Complaint.of(wrong));
            return Command.COULD_NOT;
        });
        return line.execute(args.toArray(new String[0]));
    }

    /** The command that was typed: the others need not be made to run it. */
    private static Optional<String> named(List<String> args) {
        return args.stream().filter(COMMANDS::containsKey).findFirst();
    }

    /** All commands. */
    static CommandLine whole(Locale locale) {
        return commandLine(COMMANDS.keySet(), locale);
    }

    private static CommandLine commandLine(Set<String> names, Locale locale) {
        CommandLine line = new CommandLine(new TopCommand());
        COMMANDS.forEach((name, command) -> {
            if (names.contains(name)) {
                line.addSubcommand(name, command.get());
            }
        });
        line.setResourceBundle(ResourceBundle.getBundle(
                Attain.class.getPackageName() + ".help",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        return line;
    }

    private static int execute(ParseResult parsed, Terminal terminal) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        ParseResult deepest = parsed;
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
        }
        if (deepest.commandSpec().userObject() instanceof Command command) {
            return run(command, deepest, terminal);
        }
        deepest.commandSpec()
                .commandLine()
                .usage(parsed.commandSpec().commandLine().getOut());
        return Command.WORKED;
    }

    private static int run(Command command, ParseResult typed, Terminal terminal) {
        try {
            WrittenFiles.check(typed);
            return command.run(terminal);
        } catch (Refusal refusal) {
            terminal.tell(refusal.sentence());
        } catch (ProblemsException nothingToShow) {
            terminal.report(nothingToShow.problems());
        } catch (IllegalArgumentException senseless) {
            terminal.tell(Text.same(Refusal.shown(String.valueOf(senseless.getMessage()))));
        }
        return Command.COULD_NOT;
    }
}

package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.terminal.Nearest;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.text.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a line that makes no sense, in both languages: what was typed, and what could be. */
final class Complaint {
    private Complaint() {}

    static Text of(ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            String name = name(twice.getOverwritten());
            return new Text("选项“" + name + "”重复", "the option \"" + name + "\" stands there twice");
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        ArgSpec arg = wrong.getArgSpec();
        if (arg == null || wrong.getValue() == null) {
            return Text.same(Refusal.shown(String.valueOf(wrong.getMessage())));
        }
        return Refusal.cannotBe(name(arg), wrong.getValue()).and(hint(arg));
    }

    private static Text unknown(String typed, CommandSpec command) {
        String shown = Refusal.shown(typed);
        if (!typed.startsWith("-")) {
            if (command.subcommands().isEmpty()) {
                return new Text("多余的“" + shown + "”", "\"" + shown + "\" is one too many");
            }
            return new Text("未知命令“" + shown + "”：", "unknown command \"" + shown + "\": ")
                    .and(Nearest.question(
                            typed, List.copyOf(command.subcommands().keySet())));
        }
        List<String> names = new ArrayList<>();
        command.options().forEach(option -> names.add(option.longestName()));
        int equals = typed.indexOf('=');
        return new Text("未知选项“" + shown + "”：", "unknown option \"" + shown + "\": ")
                .and(Nearest.question(equals < 0 ? typed : typed.substring(0, equals), names));
    }

    private static Text missing(List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        String name = name(first);
        return first.isOption()
                ? new Text(name + "需要一个值：", name + " needs a value: ").and(hint(first))
                : new Text("缺少" + name, name + " is missing");
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    /** What the value of an option may be. */
    private static Text hint(ArgSpec arg) {
        if (arg.completionCandidates() != null) {
            List<String> words = StreamSupport.stream(arg.completionCandidates().spliterator(), false)
                    .toList();
            return new Text("允许" + String.join("、", words), "allowed are " + String.join(", ", words));
        }
        Class<?> type = arg.auxiliaryTypes()[0];
        if (type == LocalDate.class) {
            return new Text("须为日期，如2026-01-31", "it is a date such as 2026-01-31");
        }
        if (type == Path.class) {
            return new Text("须为路径，如values.csv", "it is a path such as values.csv");
        }
        if (type == Integer.class) {
            return new Text("须为年份，如2025", "it is a year such as 2025");
        }
        String label = arg.paramLabel().toLowerCase(Locale.ROOT);
        return new Text("须为" + label, "it is a " + label);
    }
}

package io.github.attain.examples.yearwatch;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was typed: {@code --name value} or {@code --name=value}, and what is wrong with it. */
final class Arguments {
    private final Map<Option, String> values = new EnumMap<>(Option.class);
    private final List<Problem> problems = new ArrayList<>();

    Arguments(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
            String name = equals < 0 ? arg : arg.substring(0, equals);
            Optional<Option> option = Option.named(name);
            boolean next = i + 1 < args.size() && !args.get(i + 1).startsWith("--");
            if (option.isEmpty() || (option.get().isAlone() && equals >= 0)) {
                problems.add(unknown(arg));
            } else if (option.get().isAlone()) {
                values.put(option.get(), "");
            } else if (equals >= 0) {
                put(option.get(), arg.substring(equals + 1));
            } else if (next) {
                put(option.get(), args.get(++i));
            } else {
                problems.add(Problem.of(ProblemCode.MISSING)
                        .with("subject", name + " …")
                        .with("allowed", option.get().examples()));
            }
        }
    }

    private static Problem unknown(String arg) {
        String allowed = Arrays.stream(Option.values()).map(Option::toString).collect(Collectors.joining(", "));
        return Problem.of(ProblemCode.UNKNOWN_KEY).with("value", arg).with("allowed", allowed);
    }

    private void put(Option option, String value) {
        if (values.putIfAbsent(option, value) != null) {
            problems.add(
                    Problem.of(ProblemCode.DUPLICATE).with("subject", "option").with("value", option));
        }
    }

    /** Whether an option was typed. */
    boolean has(Option option) {
        return values.containsKey(option);
    }

    /** The value of an option. */
    Optional<String> value(Option option) {
        return Optional.ofNullable(values.get(option));
    }

    /** Notes that a value makes no sense, and what would. */
    void refuse(Option option, ProblemCode code, String value, String allowed) {
        problems.add(
                Problem.of(code).with("subject", option).with("value", value).with("allowed", allowed));
    }

    /** Notes that an option makes no sense without another. */
    void require(Option option) {
        if (!has(option)) {
            problems.add(Problem.of(ProblemCode.MISSING).with("subject", option).with("allowed", option.examples()));
        }
    }

    /** What is wrong. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}

package io.github.attain.examples.terminal;

import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was typed: {@code --name value} or {@code --name=value}, and what is wrong with it. */
public final class Arguments {
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<Text> wrong = new ArrayList<>();

    /**
     * Takes apart what was typed.
     *
     * @param known the options that the program has
     * @param args what was typed
     */
    public Arguments(List<Option<?>> known, List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
            String name = equals < 0 ? arg : arg.substring(0, equals);
            Optional<Option<?>> option =
                    known.stream().filter(o -> o.name().equals(name)).findFirst();
            boolean next = i + 1 < args.size() && !args.get(i + 1).startsWith("--");
            if (option.isEmpty() || (option.get().isAlone() && equals >= 0)) {
                wrong.add(Wrong.unknown(arg, known));
            } else if (option.get().isAlone()) {
                put(option.get(), "");
            } else if (equals >= 0) {
                put(option.get(), arg.substring(equals + 1));
            } else if (next) {
                put(option.get(), args.get(++i));
            } else {
                wrong.add(Wrong.withoutValue(option.get()));
            }
        }
    }

    private void put(Option<?> option, String value) {
        List<String> all = values.computeIfAbsent(option.name(), name -> new ArrayList<>());
        if (!all.isEmpty() && !option.isRepeatable()) {
            wrong.add(Wrong.twice(option));
        }
        all.add(value);
    }

    /** Whether an option was typed. */
    public boolean has(Option<?> option) {
        return values.containsKey(option.name());
    }

    /** What the first value of an option means; nothing where none was typed, or one that makes no sense, which is noted. */
    public <T> Optional<T> value(Option<T> option) {
        return all(option).stream().findFirst();
    }

    /** What the values of an option mean; those that make no sense are noted. */
    public <T> List<T> all(Option<T> option) {
        List<T> all = new ArrayList<>();
        for (String value : values.getOrDefault(option.name(), List.of())) {
            option.reader()
                    .apply(value)
                    .ifPresentOrElse(all::add, () -> wrong.add(Wrong.value(option, value, option.hint())));
        }
        return List.copyOf(all);
    }

    /** The reader's language; English where none was typed. */
    public Locale locale() {
        return value(Option.LANGUAGE).orElse(Locale.ENGLISH);
    }

    /** Notes which of some options are missing, where any of them was typed. */
    public void together(List<Option<?>> options) {
        if (options.stream().anyMatch(this::has)) {
            for (Option<?> option : options) {
                if (!has(option)) {
                    List<Option<?>> others = new ArrayList<>(options);
                    others.remove(option);
                    wrong.add(Wrong.missing(option, others));
                }
            }
        }
    }

    /** What is wrong, in the order in which it was found. */
    public List<Text> wrong() {
        return List.copyOf(wrong);
    }
}

package io.github.attain.examples.quickstart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The names of the arguments, with examples of their values. */
enum Option {
    FILE("values.csv"),
    PLACE("410100, 郑州, Zhengzhou"),
    AS_OF("2026-01-31"),
    LANGUAGE("en, zh"),
    FORMAT("table, markdown, csv, json"),
    ALL(""),
    EXPLAIN(""),
    HELP("");

    private final String examples;

    Option(String examples) {
        this.examples = examples;
    }

    /** What a value looks like; empty for an option that has none. */
    String examples() {
        return examples;
    }

    /** Whether it stands without a value. */
    boolean isAlone() {
        return examples.isEmpty();
    }

    /** The option of that name. */
    static Optional<Option> named(String name) {
        return Arrays.stream(values()).filter(o -> o.toString().equals(name)).findFirst();
    }

    /** The name as it is typed, such as {@code --as-of}. */
    @Override
    public String toString() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

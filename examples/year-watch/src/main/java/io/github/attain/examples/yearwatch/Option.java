package io.github.attain.examples.yearwatch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The names of the arguments, with examples of their values. */
enum Option {
    HOURS("hours.csv, hours.csv.gz, hours.zip, folder"),
    STATIONS("stations.csv"),
    CITY("郑州"),
    YEAR("2019"),
    WITHOUT("1316A,1324A"),
    PACK("pack.json"),
    LANGUAGE("en, zh"),
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

    /** The name as it is typed, such as {@code --city}. */
    @Override
    public String toString() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}

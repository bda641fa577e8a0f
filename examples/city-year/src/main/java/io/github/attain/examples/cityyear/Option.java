package io.github.attain.examples.cityyear;

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
    HOUR_LABEL("end, start"),
    EDITION("2019-01-01"),
    COMPARE("2026-03-01"),
    PACK("pack.json"),
    PLACE("410100"),
    AS_OF("2020-01-31"),
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

    /** The name as it is typed, such as {@code --as-of}. */
    @Override
    public String toString() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

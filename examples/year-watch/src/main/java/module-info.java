/** The year of a city day by day: when each of its targets became secured or lost, and what the rest of the year may bring. */
module io.github.attain.examples.yearwatch {
    requires io.github.attain.core;
    requires io.github.attain.examples.terminal;
    requires static org.jspecify;

    // The core reads the made-up pack that lies beside the classes.
    opens io.github.attain.examples.yearwatch to
            io.github.attain.core;
}

/** The year of a city from the hours of its stations: its indicator values, and the verdicts against the targets that hold. */
module io.github.attain.examples.cityyear {
    requires io.github.attain.core;
    requires io.github.attain.examples.terminal;
    requires static org.jspecify;

    // The core reads the made-up pack that lies beside the classes.
    opens io.github.attain.examples.cityyear to
            io.github.attain.core;
}

/** What the example programs share at a terminal: options, what is told, tables. */
module io.github.attain.examples.terminal {
    requires transitive io.github.attain.core;
    requires static org.jspecify;

    exports io.github.attain.examples.terminal;
    exports io.github.attain.examples.terminal.city;
}

/** The smallest useful program: a table of measured values held against the targets of Henan. */
module io.github.attain.examples.quickstart {
    requires io.github.attain.core;
    requires io.github.attain.rules.henan;
    requires static org.jspecify;
}

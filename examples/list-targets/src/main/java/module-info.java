/** Prints all targets of the packs that are there, as CSV or as Markdown. It names no pack: it lists those that it finds. */
module io.github.attain.examples.listtargets {
    requires io.github.attain.core;
    requires io.github.attain.examples.terminal;
    requires static org.jspecify;
}

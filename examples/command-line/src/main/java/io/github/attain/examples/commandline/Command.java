package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.terminal.Terminal;

/** What a command does, its options being read. */
interface Command {
    /** The status of a command that worked. */
    int WORKED = 0;

    /** The status of a command that worked, where what scripts asked about is so. */
    int FOUND = 1;

    /** The status of a command that could not do what it was asked. */
    int COULD_NOT = 2;

    /** Does it; returns the status. */
    int run(Terminal terminal);
}

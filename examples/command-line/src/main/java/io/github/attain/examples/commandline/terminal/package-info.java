/** What stands between the commands and the person at the terminal: what is printed, what is told beside it, and how a command refuses. */
@NullMarked
package io.github.attain.examples.commandline.terminal;

import org.jspecify.annotations.NullMarked;

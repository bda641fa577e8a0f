package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.terminal.Terminal;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Prints a script with which a shell completes commands, options and their words. */
@CommandLine.Command(sortOptions = false)
final class CompletionCommand implements Command {
    /** The shells; that of zsh reads the script of bash. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(arity = "0..1", paramLabel = "bash|zsh", descriptionKey = "shell")
    @SuppressWarnings("unused") // one script serves both
    private Shell shell = Shell.BASH;

    @Override
    public int run(Terminal terminal) {
        terminal.print(AutoComplete.bash("attain", Attain.whole(Locale.ENGLISH)));
        return WORKED;
    }
}

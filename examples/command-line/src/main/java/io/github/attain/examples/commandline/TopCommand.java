package io.github.attain.examples.commandline;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What stands above the commands: the language, the help, the version. */
@CommandLine.Command(name = "attain", versionProvider = TopCommand.Version.class, sortOptions = false)
final class TopCommand {
    @Option(
            names = "--language",
            scope = ScopeType.INHERIT,
            paramLabel = "en|zh",
            descriptionKey = "language",
            converter = LanguageOption.class,
            completionCandidates = LanguageOption.class,
            order = 90)
    @SuppressWarnings("unused") // read before the line is, for what is told of a broken line
    private Locale language = Locale.ENGLISH;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true,
            descriptionKey = "help",
            order = 91)
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "version", order = 92)
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    /** The version of the library inside. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"attain " + version()};
        }
    }

    /** The version that the manifest of the jar names. */
    static String version() {
        String version = Attain.class.getPackage().getImplementationVersion();
        return version == null ? "unpacked" : version.strip();
    }
}

package io.github.attain.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.attain.examples.commandline.output.Format;
import io.github.attain.examples.commandline.output.Manifest;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.pack.RulePack;
import io.github.attain.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Of what an answer was made, written down where that was asked for. */
final class ManifestFile {
    static final String MANIFEST = "--manifest";
    /** Where something goes to changes nothing of it; the language has a place of its own. */
    private static final Set<String> UNTOLD = Set.of(MANIFEST, "--out", "--language");

    private static final Set<String> LABELS_OF_FILES = Set.of("FILE", "PATH", "PACK");

    private ManifestFile() {}

    /** Writes it. */
    static void write(
            Path file,
            CommandSpec command,
            Format form,
            List<LocalDate> asOf,
            List<RulePack> packs,
            byte[] answer,
            Terminal terminal) {
        ParseResult typed = command.commandLine().getParseResult();
        Manifest manifest = new Manifest(
                TopCommand.version(),
                command.name(),
                terminal.locale(),
                form,
                asOf,
                options(command, typed),
                packs,
                files(command, typed));
        try {
            Files.writeString(file, manifest.of(answer), UTF_8);
        } catch (IOException unwritable) {
            String shown = Refusal.shown(file.toString());
            throw new Refusal(new Text("无法写入" + shown, "cannot write " + shown));
        }
    }

    private static Map<String, List<String>> options(CommandSpec command, ParseResult typed) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (OptionSpec option : command.options()) {
            if (typed.hasMatchedOption(option) && !UNTOLD.contains(option.longestName())) {
                options.put(
                        option.longestName(),
                        option.stringValues().stream()
                                .map(value -> isOfFiles(option) ? Manifest.nameOf(Path.of(value)) : value)
                                .toList());
            }
        }
        return options;
    }

    /** What was typed as a file and is there: the name of a pack may stand in the same place. */
    static List<Path> files(CommandSpec command, ParseResult typed) {
        List<Path> files = new ArrayList<>();
        for (ArgSpec arg : command.args()) {
            boolean isTyped = arg.isOption() ? typed.hasMatchedOption((OptionSpec) arg) : typed.hasMatchedPositional(0);
            boolean isOut = arg.isOption() && UNTOLD.contains(((OptionSpec) arg).longestName());
            if (isTyped && !isOut && isOfFiles(arg)) {
                arg.stringValues().stream().map(Path::of).filter(Files::exists).forEach(files::add);
            }
        }
        return files;
    }

    private static boolean isOfFiles(ArgSpec arg) {
        return LABELS_OF_FILES.contains(arg.paramLabel());
    }
}

package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What a command writes, which must not be what it reads or writes besides, and lies in a folder that is there. */
final class WrittenFiles {
    private static final List<String> WRITTEN = List.of("--out", ManifestFile.MANIFEST);

    private WrittenFiles() {}

    /** Refuses a file that would be written over another that was named, or that has no folder. */
    static void check(ParseResult typed) {
        CommandSpec command = typed.commandSpec();
        Set<Path> named = new HashSet<>();
        ManifestFile.files(command, typed).forEach(file -> named.add(place(file)));
        for (String name : WRITTEN) {
            OptionSpec option = command.findOption(name);
            if (option != null && typed.hasMatchedOption(option)) {
                for (String file : option.stringValues()) {
                    refuseLost(file);
                    if (!named.add(place(Path.of(file)))) {
                        throw new Refusal(Refusal.cannotBe(name, file)
                                .and(new Text("该文件另作输入或输出", "the same file is read or written besides")));
                    }
                }
            }
        }
    }

    private static void refuseLost(String file) {
        Path folder = place(Path.of(file)).getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            String shown = Refusal.shown(file);
            throw new Refusal(
                    new Text("无法写入" + shown + "：没有这个文件夹", "cannot write " + shown + ": there is no such folder"));
        }
    }

    private static Path place(Path file) {
        return file.toAbsolutePath().normalize();
    }
}

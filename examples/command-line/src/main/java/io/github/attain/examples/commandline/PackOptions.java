package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.Reading;
import io.github.attain.json.PackReader;
import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.problem.Checked;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where the targets stand. */
final class PackOptions {
    @Option(names = "--pack", paramLabel = "FILE", descriptionKey = "pack")
    private List<String> named = new ArrayList<>();

    /** Whether packs were named. */
    boolean areNamed() {
        return !named.isEmpty();
    }

    /** The packs that were named, or else those that come with the program. */
    Catalogue catalogue(Reading reading) {
        return new Catalogue(
                named.isEmpty()
                        ? RulePacks.discover().stream()
                                .map(RulePackProvider::load)
                                .toList()
                        : named.stream().map(name -> reading.good(read(name))).toList());
    }

    /** A pack by the id of one that comes with the program, or by its file or folder. */
    static Checked<RulePack> read(String name) {
        for (RulePackProvider provider : RulePacks.discover()) {
            if (provider.id().equals(name)) {
                return Checked.of(provider.load());
            }
        }
        return PackReader.read(file(name));
    }

    /** In a folder the pack is the file {@code pack.json}. */
    static Path file(String name) {
        Path path = Path.of(name);
        return Files.isDirectory(path) ? path.resolve("pack.json") : path;
    }
}

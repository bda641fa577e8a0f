package io.github.attain.examples.fuzzing;

import static io.github.attain.examples.fuzzing.Oracle.join;

import io.github.attain.monitoring.StationListCsv;
import io.github.attain.monitoring.Stations;
import io.github.attain.problem.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a path names, packed or not: the input is a file, alone and beside a good one in a folder. */
final class Archives implements Target {
    private static final byte[] GOOD = join("code,name,city\n", "GOOD1,East,Wuyou\n", "GOOD2,West,Wuyou\n");

    private final Path folder;
    private final Path any;

    Archives() {
        try {
            folder = Files.createTempDirectory("fuzzing");
            any = folder.resolve("a.zip");
            Files.write(folder.resolve("b.csv"), GOOD);
            folder.toFile().deleteOnExit();
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    @Override
    public void feed(byte[] input) {
        try {
            Files.write(any, input);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        StationListCsv.read(any);
        Checked<Stations> all = StationListCsv.read(folder);
        if (!Oracle.contains(input, "good")
                && all.problems().stream().noneMatch(p -> p.code().name().equals("DUPLICATE"))) {
            List<String> codes = all.value().orElseThrow().codesOf("Wuyou");
            Oracle.allIn("the file beside", List.of("GOOD1", "GOOD2"), codes);
        }
    }
}

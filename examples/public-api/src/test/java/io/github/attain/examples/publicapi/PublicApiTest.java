package io.github.attain.examples.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the libraries show is what they showed. The baseline is the last release, and until there is one the state in which the first
 * is being made; what is new is added to it in the same change, and what goes or becomes other is named among the intended breaks
 * with its reason.
 */
class PublicApiTest {
    private static final String HOW = "see examples/public-api/README.md";

    @ParameterizedTest
    @ValueSource(strings = {"core", "rules-henan"})
    void nothingThatWasShownIsGoneUnsaid(String library) throws IOException {
        Path folder = Path.of("../..", library);
        Path baseline = folder.resolve("api/signatures.txt");
        Path breaks = folder.resolve("api/intended-breaks.txt");
        SortedSet<String> shown = Signatures.of(Signatures.exportedTypes(folder.resolve("target/classes")));
        switch (System.getProperty("api.write", "no")) {
            case "new" -> write(baseline, shown, linesOf(baseline));
            case "release" -> {
                write(baseline, shown, List.of());
                Files.writeString(breaks, "");
            }
            default -> {}
        }

        TreeSet<String> gone = new TreeSet<>(linesOf(baseline));
        gone.removeAll(shown);
        TreeSet<String> added = new TreeSet<>(shown);
        linesOf(baseline).forEach(added::remove);
        Map<String, String> named = named(Files.readAllLines(breaks));

        assertThat(gone)
                .as(
                        "gone or changed, and not among the intended breaks of %s, or named there and not gone; %s",
                        library, HOW)
                .containsExactlyElementsOf(named.keySet());
        assertThat(named.values()).as("every break has its reason").noneMatch(String::isBlank);
        assertThat(added)
                .as("shown and not in the baseline of %s; %s", library, HOW)
                .isEmpty();
    }

    private static void write(Path baseline, Set<String> shown, List<String> before) throws IOException {
        TreeSet<String> all = new TreeSet<>(shown);
        all.addAll(before);
        Files.createDirectories(baseline.getParent());
        Files.writeString(baseline, String.join("\n", all) + "\n");
    }

    private static List<String> linesOf(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Each break with the lines below it that are set in: they say why, once for those above that have none. */
    static Map<String, String> named(List<String> lines) {
        Map<String, String> named = new TreeMap<>();
        List<String> waiting = new ArrayList<>();
        boolean saying = false;
        for (String line : lines) {
            if (line.startsWith("  ")) {
                waiting.forEach(one -> named.merge(one, line.strip(), (a, b) -> (a + " " + b).strip()));
                saying = true;
            } else if (!line.isBlank()) {
                if (saying) {
                    waiting.clear();
                    saying = false;
                }
                waiting.add(line);
                named.put(line, "");
            }
        }
        return named;
    }

    @Test
    void aReasonHoldsForTheBreaksAboveIt() {
        assertThat(named(List.of("a", "b", "  because", "  of c", "", "d")))
                .isEqualTo(Map.of("a", "because of c", "b", "because of c", "d", ""));
    }

    /** A member that is inherited from a class that nobody sees is shown by the class that inherits it. */
    @Test
    void whatBuildersInheritIsShown() {
        assertThat(Signatures.of(List.of(io.github.attain.target.Target.Builder.class)))
                .contains("target.Target.Builder final id(String): target.Target.Builder");
    }
}

package io.github.attain.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.Severity;
import io.github.attain.testing.ChineseWording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One broken file for every way to be wrong, and one table of what must be said about it: {@code broken/expected.tsv}. */
class BrokenFilesTest {

    /**
     * A row of the table.
     *
     * @param file the broken file
     * @param where where the problem stands: file and JSON pointer
     * @param code what is wrong
     * @param targets how many of the targets are still there; {@code -} where there is no pack
     * @param schema whether the published schema refuses the file, accepts it, or cannot read it ({@code -})
     * @param words what the message must contain
     */
    record Row(String file, Location where, String code, String targets, String schema, List<String> words) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Row> table() {
        return Splitter.on('\n')
                .omitEmptyStrings()
                .splitToStream(text("broken/expected.tsv"))
                .filter(line -> !line.startsWith("#"))
                .map(BrokenFilesTest::row);
    }

    private static Row row(String line) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        String path = cells.get(2).equals("-") ? "" : cells.get(2);
        return new Row(
                cells.get(0),
                new Location("broken/" + cells.get(1), path),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                Splitter.on(" · ").splitToList(cells.get(6)));
    }

    static String text(String resource) {
        try (InputStream in = BrokenFilesTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void saysWhatIsWrongAndWhereAndWhatIsAllowed(Row row) {
        Checked<RulePack> read = PackReader.read(BrokenFilesTest.class, "broken/" + row.file());
        List<Problem> errors = read.problems().stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .toList();
        assertThat(errors).as("one problem each").hasSize(1);
        Problem error = errors.get(0);
        assertThat(error.location()).isEqualTo(row.where());
        assertThat(error.code().name()).isEqualTo(row.code());
        assertThat(error.message().en())
                .contains(row.words())
                .contains(row.where().file());
        assertThat(error.message().zh()).startsWith(row.where().file());
        ChineseWording.isChinese(read.problems(), text("broken/" + row.file()), "true false");
        assertThat(read.hasErrors()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void keepsWhatIsGood(Row row) {
        Checked<RulePack> read = PackReader.read(BrokenFilesTest.class, "broken/" + row.file());
        String kept =
                read.value().map(p -> Integer.toString(p.targets().size())).orElse("-");
        assertThat(kept).isEqualTo(row.targets());
    }

    @Test
    void tableNamesEveryFile() throws Exception {
        Path folder = Path.of(
                        BrokenFilesTest.class.getResource("broken/expected.tsv").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> there = files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.startsWith("part-"))
                    .toList();
            assertThat(table().map(Row::file)).containsExactlyInAnyOrderElementsOf(there);
        }
    }
}

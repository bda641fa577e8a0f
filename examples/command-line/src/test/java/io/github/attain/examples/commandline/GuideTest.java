package io.github.attain.examples.commandline;

import static io.github.attain.examples.commandline.Run.attain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.examples.commandline.city.MadeUpYear;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Chinese guide shows: its files are written, its commands run in their order, and their answers are those that it shows. */
class GuideTest {
    private static final Path GUIDE = Path.of("../guide/README.zh.md");
    private static final Path INDICATORS = Path.of("../guide/indicators.md");
    private static final Pattern FILE = Pattern.compile("\\*\\*`([^`]+)`\\*\\*\n\n```[a-z]+\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SHOWN =
            Pattern.compile("```sh\n([^`]*)```(?:\n\n```text\n([^`]*)```)?", Pattern.DOTALL);
    private static final String LEFT_OUT = "…";

    @TempDir
    Path folder;

    private void writeTheFiles(String guide) throws IOException {
        Matcher file = FILE.matcher(guide);
        while (file.find()) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
        Files.writeString(folder.resolve("边界.geojson"), """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"名称": "焦作市"},
             "geometry": {"type": "Polygon", "coordinates": [[[113, 35], [114, 35], [114, 36], [113, 35]]]}}]}
            """);
        Files.createDirectory(folder.resolve("小时值"));
        Files.writeString(folder.resolve("小时值/hours.csv"), MadeUpYear.text());
        try (OutputStream out = Files.newOutputStream(folder.resolve("2025.xlsx"));
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("2025");
            List<String> lines = Files.readAllLines(folder.resolve("2025.csv"));
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
    }

    private Run run(String command) {
        List<String> args = new ArrayList<>();
        for (String word : command.split(" +", -1)) {
            boolean isFile = word.matches("[^-].*\\.(csv|json|geojson|xlsx|html)") || word.equals("小时值");
            args.add(isFile ? folder.resolve(word).toString() : word);
        }
        return attain(args.toArray(new String[0]));
    }

    @Test
    void theGuideShowsWhatIsAnswered() throws IOException {
        String guide = Files.readString(GUIDE);
        writeTheFiles(guide);
        Matcher shown = SHOWN.matcher(guide);
        int answers = 0;
        while (shown.find()) {
            List<String> commands = shown.group(1)
                    .lines()
                    .filter(line -> line.startsWith("attain "))
                    .toList();
            for (String command : commands) {
                Run run = run(command.substring("attain ".length()));
                if (shown.group(2) == null) {
                    assertThat(run.err() + run.out()).as(command).isEmpty();
                    assertThat(run.status()).as(command).isZero();
                } else {
                    assertThat(commands).hasSize(1);
                    assertAnswer(
                            command,
                            plain(run.err() + run.out()),
                            shown.group(2).lines().toList());
                    answers++;
                }
            }
        }
        assertThat(answers).isGreaterThan(15);
    }

    private List<String> plain(String answer) {
        return answer.replace(folder + "/", "")
                .lines()
                .map(String::stripTrailing)
                .toList();
    }

    /** The lines that are shown stand there, in their order and with nothing between them but where a line says that some are left out. */
    private static void assertAnswer(String command, List<String> answer, List<String> shown) {
        List<List<String>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : shown) {
            if (line.equals(LEFT_OUT)) {
                pieces.add(new ArrayList<>());
            } else {
                pieces.get(pieces.size() - 1).add(line);
            }
        }
        List<String> first = pieces.get(0);
        List<String> last = pieces.get(pieces.size() - 1);
        assertThat(answer.subList(0, Math.min(first.size(), answer.size())))
                .as(command)
                .isEqualTo(first);
        assertThat(answer.subList(Math.max(0, answer.size() - last.size()), answer.size()))
                .as(command)
                .isEqualTo(last);
        int from = 0;
        for (List<String> piece : pieces) {
            int found = Collections.indexOfSubList(answer.subList(from, answer.size()), piece);
            assertThat(found).as(command + ": " + piece + " in " + answer).isNotNegative();
            from += found + piece.size();
        }
    }

    /** {@code attain indicators --format markdown --out examples/guide/indicators.md} writes it anew. */
    @Test
    void theReferenceOfIndicatorsIsThatOfThePacks() throws IOException {
        assertThat(Files.readString(INDICATORS))
                .isEqualTo(attain("indicators", "--format", "markdown").out());
    }
}

package io.github.attain.examples.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the guide stands there word for word, and prints what the guide says. */
class GuideTest {
    private static final Path GUIDE = Path.of("../guide/README.md");
    private static final Path EXAMPLES = Path.of("src/test/java/io/github/attain/examples/programs/GuideExamples.java");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PRINTED =
            Pattern.compile("```java\n[^`]*```\n(?:(?!```).)*```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("\\*\\*`([^`]+)`\\*\\*\n\n```[a-z]+\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    /** A piece of the guide. */
    private interface Piece {
        void run(PrintStream out) throws IOException;
    }

    private List<Piece> pieces() {
        return List.of(
                GuideExamples::firstVerdict,
                GuideExamples::ownTarget,
                out -> GuideExamples.packs(out, Path.of("my-pack.json")),
                out -> GuideExamples.hoursOfStations(out, folder.resolve("hours.csv"), folder.resolve("stations.csv")),
                out -> GuideExamples.daysOfACity(out, folder.resolve("days.csv")),
                out -> GuideExamples.waterSections(out, folder.resolve("sections.csv")),
                out -> GuideExamples.nationalHour(out, folder.resolve("hour.json")),
                GuideExamples::incompleteData,
                GuideExamples::standing,
                GuideExamples::editions,
                GuideExamples::choices,
                GuideExamples::assignedValues,
                GuideExamples::problems,
                out -> GuideExamples.tables(out, folder),
                out -> GuideExamples.oneAfterAnother(out, folder.resolve("results.jsonl")),
                GuideExamples::columns,
                GuideExamples::embedding);
    }

    /** A year of one station whose days are alike, but for the first thirty, which have no PM2.5. */
    private static String hours() {
        StringBuilder hours = new StringBuilder("date,hour,type,1001A\n");
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() == 2025; day = day.plusDays(1)) {
            for (int hour = 1; hour <= 24; hour++) {
                LocalDate labelled = hour == 24 ? day.plusDays(1) : day;
                String at = DateTimeFormatter.BASIC_ISO_DATE.format(labelled) + "," + hour % 24 + ",";
                int up = hour % 3;
                hours.append(at).append("PM10,").append(79 + up).append('\n');
                hours.append(at).append("SO2,").append(9 + up).append('\n');
                hours.append(at).append("NO2,").append(19 + up).append('\n');
                hours.append(at).append("O3,").append(49 + up).append('\n');
                hours.append(at).append("CO,1.").append(up).append('\n');
                if (day.getDayOfYear() > 30) {
                    hours.append(at).append("PM2.5,").append(41 + up).append('\n');
                }
            }
        }
        return hours.toString();
    }

    @Test
    void theGuidePrintsWhatItSays() throws IOException {
        String guide = Files.readString(GUIDE);
        Matcher file = FILE.matcher(guide);
        while (file.find()) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
        Files.writeString(folder.resolve("hours.csv"), hours());
        List<String> said = new ArrayList<>();
        Matcher text = PRINTED.matcher(guide);
        while (text.find()) {
            said.add(text.group(1));
        }

        List<String> printed = new ArrayList<>();
        for (Piece piece : pieces()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            piece.run(new PrintStream(out, true, UTF_8));
            printed.add(out.toString(UTF_8).replace(System.lineSeparator(), "\n"));
        }

        assertThat(said).containsExactlyElementsOf(printed);
    }

    @Test
    void theGuideHoldsTheseLines() throws IOException {
        List<String> compiled = codeOf(Files.readString(EXAMPLES));
        Matcher block = JAVA.matcher(Files.readString(GUIDE));
        int found = 0;
        while (block.find()) {
            List<String> lines = codeOf(block.group(1).replace("System.out", "out"));
            assertThat(lines.size()).isLessThanOrEqualTo(24);
            assertThat(compiled).containsSequence(lines);
            found++;
        }
        assertThat(found).isGreaterThanOrEqualTo(pieces().size());
    }

    private static List<String> codeOf(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

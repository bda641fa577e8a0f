package io.github.attain.examples.commandline;

import static io.github.attain.examples.commandline.Run.attain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.examples.commandline.city.MadeUpYear;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that stands in a document or in a help text runs, on files of the names that it uses. */
class DocumentsTest {
    private static final List<Path> DOCUMENTS = List.of(
            Path.of("README.md"),
            Path.of("CITY-YEAR.md"),
            Path.of("WATCH.md"),
            Path.of("LIST.md"),
            Path.of("../programs/README.md"),
            Path.of("../../README.md"));
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND =
            Pattern.compile("^ *(?:attain|java -jar examples/command-line/target/attain\\.jar) +(\\S.*)$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeTheFilesThatDocumentsName() throws IOException {
        String values = """
            place,indicator,period,value,unit
            焦作,air.pm25.annual-mean,2021,50,ug/m3
            焦作,air.pm25.annual-mean,2020,56,ug/m3
            焦作,air.pm25.annual-mean,2025,42.6,ug/m3
            """;
        file("values.csv", values);
        file("editions.csv", """
            place,indicator,period,value,edition
            焦作,air.pm25.annual-mean,2025,42 ug/m3,HJ 663-2013
            焦作,air.pm25.annual-mean,2025,45 ug/m3,HJ 663-2026
            """);
        file("january.csv", values);
        file("february.csv", values.replace("42.6", "44.6"));
        file(
                "values.json",
                "[{\"place\":\"焦作\",\"indicator\":\"air.pm25.annual-mean\",\"period\":2025,\"value\":\"42.6 ug/m3\"}]");
        String pack = Files.readString(
                Path.of("src/main/resources/io/github/attain/examples/commandline/city/made-up-pack.json"));
        file("pack.json", pack);
        file("old-pack.json", pack);
        file("new-pack.json", pack.replace("44 ug/m3", "42 ug/m3"));
        file("places.geojson", """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "410800"},
             "geometry": {"type": "Polygon", "coordinates": [[[113, 35], [114, 35], [114, 36], [113, 35]]]}}]}
            """);
        file("plan.txt", "二、重点任务\n（三）能源行动\n4.清洁能源。到2025年，非化石能源消费占比16%以上。\n");
        file("reasons.tsv", "# none\n");
        file("hours-2019", MadeUpYear.text().replace("\n2026", "\n2020").replace("\n2025", "\n2019"));
        Files.move(folder.resolve("hours-2019"), folder.resolve("hours.csv"));
        Files.createDirectory(folder.resolve("hours-2019"));
        Files.move(folder.resolve("hours.csv"), folder.resolve("hours-2019/hours.csv"));
        file("stations.csv", "code,name,city\nX001,a,郑州\nX002,b,郑州\n");
        try (OutputStream out = Files.newOutputStream(folder.resolve("values.xlsx"));
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("values");
            List<String> lines = values.lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
    }

    private static void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    static List<String> commandsOfDocuments() throws IOException {
        List<String> commands = new ArrayList<>();
        for (Path document : DOCUMENTS) {
            Matcher block = BLOCK.matcher(Files.readString(document));
            while (block.find()) {
                commands.addAll(commandsIn(block.group(1)));
            }
        }
        return commands;
    }

    static Stream<String> commandsOfHelp() {
        List<String> helps = new ArrayList<>(List.of("--help"));
        Attain.whole(Locale.ENGLISH).getSubcommands().keySet().forEach(name -> helps.add(name + " --help"));
        return helps.stream()
                .flatMap(help -> Stream.of(help, help + " --language zh"))
                .flatMap(help -> commandsIn(attain(help.split(" ", -1)).out()).stream())
                .distinct();
    }

    private static List<String> commandsIn(String text) {
        return text.lines()
                .map(COMMAND::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1).replaceAll("( {2,}.*| #.*| > .*)$", ""))
                .filter(command -> !command.startsWith("[") && !command.contains("COMMAND"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource({"commandsOfDocuments", "commandsOfHelp"})
    void theCommandRuns(String command) {
        List<String> args = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String plain = word.group(1) == null ? word.group(2) : word.group(1);
            boolean isFile = plain.contains(".") && plain.matches("(report|targets)\\.[a-z]+");
            boolean isThere = !plain.startsWith("-") && Files.exists(folder.resolve(plain));
            args.add(isFile || isThere ? folder.resolve(plain).toString() : plain);
        }
        Run run = attain(args.toArray(new String[0]));

        boolean asks = command.contains("--fail-on") || command.contains("--exit-code");
        // A table of verdicts has no row for values of years without a target, so they are told.
        assertThat(run.err()
                        .lines()
                        .filter(line -> !line.matches("no target used: 410800 air.pm25.annual-mean 202[01] .*")))
                .isEmpty();
        assertThat(run.status()).as(run.err()).isIn(0, asks ? 1 : 0);
        assertThat(run.out().isEmpty()).isEqualTo(command.contains("--out"));
    }

    /** The pattern above finds something, and every command is shown somewhere. */
    @Test
    void everyCommandIsShown() throws IOException {
        List<String> shown = Stream.concat(commandsOfDocuments().stream(), commandsOfHelp())
                .map(command -> command.replaceFirst(" .*", ""))
                .toList();

        assertThat(shown).containsAll(HelpTest.commands());
        assertThat(commandsOfDocuments()).hasSizeGreaterThan(20);
    }
}

package io.github.attain.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Commands of the documents that start Maven or Java. Those that take minutes, or gigabytes, are not run by the build; what they name
 * is there: modules, profiles, executions, classes, files.
 */
class BuildCommandsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile(" +# .*");

    static List<Arguments> commands() throws IOException {
        List<Arguments> commands = new ArrayList<>();
        for (Path document : files(file -> file.toString().endsWith(".md"))) {
            Matcher block = BLOCK.matcher(Files.readString(document));
            while (block.find()) {
                block.group(1)
                        .lines()
                        .map(line -> COMMENT.matcher(line.strip()).replaceAll(""))
                        .filter(line -> line.startsWith("mvn ") || line.startsWith("java "))
                        .map(line -> Arguments.of(ROOT.relativize(document).toString(), line))
                        .forEach(commands::add);
            }
        }
        assertThat(commands).hasSizeGreaterThan(25);
        return commands;
    }

    private static List<Path> files(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> !ROOT.relativize(file).toString().matches("(.*/)?(target|\\.git|\\.dev)(/.*)?"))
                    .filter(wanted)
                    .toList();
        }
    }

    private static Path file(String name) {
        return ROOT.resolve(name);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatTheCommandNamesIsThere(String document, String command) throws IOException {
        List<String> words = List.of(command.split(" +", -1));
        StringBuilder poms = new StringBuilder(Files.readString(file("pom.xml")));
        for (String module : after("-pl", words)) {
            assertThat(file(module).resolve("pom.xml")).exists();
            poms.append(Files.readString(file(module).resolve("pom.xml")));
        }
        for (String profile : after("-P", words)) {
            assertThat(poms).containsPattern("<profile>\\s*(<!--[^>]*-->\\s*)?<id>" + profile + "</id>");
        }
        for (String word : words) {
            if (word.matches("[a-z-]+:[A-Za-z-]+@.+")) {
                assertThat(poms).contains("<id>" + word.substring(word.indexOf('@') + 1) + "</id>");
            } else if (word.startsWith("-Dtest=")) {
                assertThat(classes(word.substring("-Dtest=".length()))).hasSize(1);
            } else if (word.matches("(-Dexec.mainClass=)?(io\\.github\\.attain\\.[\\w.]+)")) {
                String type = word.replaceFirst(".*=", "");
                assertThat(classes(type.substring(type.lastIndexOf('.') + 1)))
                        .singleElement()
                        .satisfies(source -> assertThat(Files.readString(source))
                                .contains("package " + type.substring(0, type.lastIndexOf('.')) + ";", "void main("));
            } else if (word.endsWith(".java")) {
                assertThat(file(word)).content().contains("void main(");
            } else if (word.endsWith(".jar")) {
                Path jar = Path.of(word);
                assertThat(file(word).resolve("../../pom.xml").normalize())
                        .content()
                        .contains("<finalName>" + jar.getFileName().toString().replace(".jar", "") + "</finalName>");
            }
        }
        if (command.startsWith("java core/mutation/")) {
            assertThat(file("core/mutation/" + words.get(2) + ".tsv")).exists();
        }
    }

    /** What stands behind an option, between commas. */
    private static List<String> after(String option, List<String> words) {
        int at = words.indexOf(option);
        return at < 0 ? List.of() : List.of(words.get(at + 1).split(",", -1));
    }

    private static List<Path> classes(String name) throws IOException {
        return files(file -> file.endsWith(name + ".java"));
    }
}

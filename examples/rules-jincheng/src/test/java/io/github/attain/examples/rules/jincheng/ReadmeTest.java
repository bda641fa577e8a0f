package io.github.attain.examples.rules.jincheng;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.csv.GoldenCases;
import io.github.attain.json.PackReader;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide in README.md: its files are taken out of the text and do what the text says. */
final class ReadmeTest {
    private static final Pattern FILE = Pattern.compile("\\*\\*`([^`]+)`\\*\\*\n\n```[a-z]*\n(.*?)```", Pattern.DOTALL);
    private static final String PACK = "src/main/resources/my/rules/pack.json";
    private static final String CASES = "src/test/cases/my-plan.csv";
    private static final Map<String, String> FILES = new LinkedHashMap<>();
    private static String readme = "";

    @BeforeAll
    static void takeTheFilesOut() throws IOException {
        readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        Matcher file = FILE.matcher(readme);
        while (file.find()) {
            FILES.put(file.group(1), file.group(2));
        }
    }

    @Test
    void theGuideHasAllItsFiles() {
        assertThat(FILES.keySet())
                .contains("pom.xml", PACK, CASES, "src/main/java/my/rules/MyRules.java")
                .hasSize(7);
        assertThat(text("src/main/resources/META-INF/services/io.github.attain.pack.RulePackProvider"))
                .isEqualTo("my.rules.MyRulesProvider\n");
    }

    @Test
    void thePackHasNoProblemAndItsCasesAreComplete() {
        Checked<RulePack> pack = pack(text(PACK));
        GoldenCases cases = cases(text(CASES));

        assertThat(pack.problems()).isEmpty();
        assertThat(cases.disagreements()).isEmpty();
        assertThat(cases.untried()).isEmpty();
    }

    @Test
    void whatIsBrokenIsToldAsTheGuideSays() {
        String noPercentage =
                pack(text(PACK).replace("71.4 %", "0.714")).problems().toString();
        String backwards = pack(text(PACK).replace("71.4 %", "85 %")).problems().toString();
        String rows = text(CASES).stripTrailing();
        String untried =
                cases(rows.substring(0, rows.lastIndexOf('\n'))).untried().toString();

        assertThat(readme.lines().map(line -> "[" + line + "]")).contains(noPercentage, backwards, untried);
    }

    @Test
    void theClassesCompile(@TempDir Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            if (file.getKey().endsWith(".java")) {
                Path source = folder.resolve(file.getKey());
                Files.createDirectories(source.resolveSibling("."));
                sources.add(Files.writeString(source, file.getValue(), StandardCharsets.UTF_8));
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    folder.toString(),
                    "-proc:none",
                    "-classpath",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as("%s", messages).isTrue();
        }
    }

    private static String text(String file) {
        return FILES.getOrDefault(file, "");
    }

    private static Checked<RulePack> pack(String json) {
        return PackReader.read("pack.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static GoldenCases cases(String csv) {
        return GoldenCases.read(
                        pack(text(PACK)).orThrow(),
                        "my-plan.csv",
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))
                .orThrow();
    }
}

package io.github.attain.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Verdict;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.rules.henan.HenanPlaces;
import io.github.attain.rules.henan.HenanRules;
import io.github.attain.value.Share;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java of the README compiles here, does what it says, and stands there word for word. */
class ReadmeExamples {
    private static final Path README = Path.of("../../README.md");
    private static final Path THIS = Path.of("src/test/java/io/github/attain/examples/quickstart/ReadmeExamples.java");
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final Pattern PRINTED = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

    private static Assessment twelveLines(PrintStream out) {
        RulePack henan = HenanRules.load();

        Measurements measured = Measurements.builder()
                .add(HenanPlaces.JIAOZUO, "air.pm25.annual-mean", Year.of(2025), "42.6 ug/m3")
                .add(HenanPlaces.JIAOZUO, "water.surface.class-1-3-share", Year.of(2025), Share.of(2, 5))
                .build();

        Assessment assessment =
                Assessor.of(henan.targets()).assess(HenanPlaces.JIAOZUO, measured, LocalDate.of(2026, 1, 31));

        out.println(assessment.summary().in(Locale.CHINA));
        for (Result result : assessment.answered()) {
            out.println(result.verdict() + "  " + result.sentence(Locale.CHINA));
        }
        return assessment;
    }

    /** 焦作 专栏1 rows 1 and 3: at most 43 µg/m³ and at least 33.3 %. By rounded value 42.6 is 43; 2 of 5 is 40 %. */
    @Test
    void theTwelveLinesJudgeJiaozuo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Assessment assessment = twelveLines(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(verdict(assessment, "jiaozuo-2022-77.box1-01")).isEqualTo(Verdict.MET);
        assertThat(verdict(assessment, "jiaozuo-2022-77.box1-03")).isEqualTo(Verdict.MET);
        assertThat(assessment.answered())
                .extracting(result -> result.target().id())
                .containsExactly("jiaozuo-2022-77.box1-01", "jiaozuo-2022-77.box1-03");
        List<String> printed = out.toString(StandardCharsets.UTF_8).lines().toList();
        Matcher shown = PRINTED.matcher(Files.readString(README));
        assertThat(shown.find()).isTrue();
        List<String> lines = shown.group(1).lines().toList();
        // The pack grows: how many targets nobody asked for is no promise of the README.
        assertThat(printed.get(0)).matches(lines.get(0).replaceAll("(?<!中)[0-9]+项(?!有|；)", "[0-9]+项"));
        assertThat(printed.subList(1, printed.size())).isEqualTo(lines.subList(1, lines.size()));
    }

    private static Verdict verdict(Assessment assessment, String target) {
        return assessment.of(target).orElseThrow().verdict();
    }

    @Test
    void theReadmeHoldsTheseLines() throws IOException {
        List<String> compiled = codeOf(Files.readString(THIS));
        Matcher blocks = BLOCK.matcher(Files.readString(README));
        int found = 0;
        while (blocks.find()) {
            String block = blocks.group(1).replace("System.out.", "out.").replace("Target target =", "return");
            assertThat(compiled).containsSequence(codeOf(block));
            found++;
        }
        assertThat(found).isEqualTo(1);
    }

    private static List<String> codeOf(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

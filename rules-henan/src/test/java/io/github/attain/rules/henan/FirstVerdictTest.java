package io.github.attain.rules.henan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Assessor;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a new JVM loads up to its first verdicts. A program on the command line pays for it at every start. */
class FirstVerdictTest {

    /** Judges cities by their parts of the pack, then by the whole pack. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) {
            List<Place> cities =
                    List.of(HenanPlaces.JIAOZUO, HenanPlaces.JIYUAN, HenanPlaces.PINGDINGSHAN, HenanPlaces.HUIJI);
            for (Place city : cities) {
                judge(city, HenanRules.load(city));
            }
            for (Place city : cities) {
                judge(city, HenanRules.load());
            }
        }

        private static void judge(Place city, RulePack pack) {
            Measurements measured = Measurements.builder()
                    .add(city, "air.pm25.annual-mean", Year.of(2025), "42.6 ug/m3")
                    .build();
            int results = Assessor.of(pack.targets())
                    .assess(city, measured, LocalDate.of(2026, 1, 31))
                    .results()
                    .size();
            if (results == 0) {
                throw new IllegalStateException("no target of " + city);
            }
        }
    }

    private static List<String> loaded() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(program.waitFor()).isZero();
        assertThat(lines).anyMatch(line -> line.contains("io.github.attain.judging.Judgement"));
        return lines;
    }

    /**
     * The first lambda takes as long to link as a city to judge, as does what records generate or a regular expression; what the
     * build has read already needs no parser.
     */
    @Test
    void noLambdaIsLinkedAndNoTextParsed() throws Exception {
        assertThat(loaded())
                .filteredOn(line -> line.contains("com.fasterxml")
                        || line.contains("java.lang.runtime.ObjectMethods")
                        || line.contains("java.util.regex.Matcher")
                        || (line.contains("io.github.attain") && line.contains("$$Lambda")))
                .isEmpty();
    }
}

package io.github.attain.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Verdict;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurements;
import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.monitoring.StationListCsv;
import io.github.attain.monitoring.Stations;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.rule.Limit;
import io.github.attain.rules.henan.HenanPlaces;
import io.github.attain.rules.henan.HenanRules;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.StationHours;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
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
import org.junit.jupiter.api.io.TempDir;

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

    private static Target aTargetInCode(Place place, Indicator pm25, Document plan) {
        return Target.builder()
                .id("my.pm25.2025")
                .place(place)
                .indicator(pm25)
                .term(Term.during(ReportingPeriod.ofYear(2025)))
                .rule(Limit.atMost("46 ug/m3"))
                .clause(new Clause(plan, "1.3"))
                .build();
    }

    private static Measurements aYearOfHours(Path stationList, Path hourTable) {
        Checked<Stations> stations = StationListCsv.read(stationList);
        Checked<StationHours> hours = StationHoursCsv.of(HourLabel.END_OF_HOUR).read(hourTable);
        hours.problems().forEach(System.err::println);

        AirStatistics year = AirStatistics.of(
                hours.value().orElseThrow(),
                stations.value().orElseThrow().codesOf("郑州"),
                ReportingPeriod.ofYear(2019),
                AirStandards.SINCE_2018_09);

        return year.measurements(HenanPlaces.ZHENGZHOU);
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

    /** 24 hours of 40 µg/m³ and 24 of 44: two days of 365, the mean is 42, and nothing can be told from it yet. */
    @Test
    void hoursOfStationsBecomeMeasurements(@TempDir Path folder) throws IOException {
        Path stations = folder.resolve("stations.csv");
        Path hours = folder.resolve("hours.csv");
        Files.writeString(stations, "监测点编码,监测点名称,城市,经度,纬度\n1316A,某站,郑州,113.6,34.7\n");
        StringBuilder table = new StringBuilder("date,hour,type,1316A\n");
        for (int hour = 1; hour <= 48; hour++) {
            int value = hour <= 24 ? 40 : 44;
            table.append("2019010")
                    .append(1 + hour / 24)
                    .append(',')
                    .append(hour % 24)
                    .append(",PM2.5,");
            table.append(value).append('\n');
        }
        Files.writeString(hours, table);

        Measurements measured = aYearOfHours(stations, hours);

        assertThat(measured.of("410100", "air.pm25.annual-mean"))
                .singleElement()
                .satisfies(mean -> {
                    assertThat(mean.value().written()).isEqualTo("42 ug/m3");
                    assertThat(mean.completeness()).contains(Completeness.lacking(2, 365, 322));
                });
    }

    @Test
    void aTargetCanBeWrittenInCode() {
        Document plan = Document.builder().title(Text.same("a plan")).build();
        Indicator pm25 = HenanRules.load().indicator("air.pm25.annual-mean").orElseThrow();
        assertThat(aTargetInCode(HenanPlaces.JIAOZUO, pm25, plan).promise().en())
                .isEqualTo("at most 46 µg/m³");
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
        assertThat(found).isEqualTo(3);
    }

    private static List<String> codeOf(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

package io.github.attain.examples.commandline.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing.State;
import io.github.attain.assessment.Verdict;
import io.github.attain.examples.commandline.Run;
import io.github.attain.examples.commandline.city.CityTargets;
import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.watch.Watch.Track;
import io.github.attain.json.PackReader;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.CityDays;
import io.github.attain.time.ReportingPeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearWatchTest {
    private static Run watch(String... args) {
        return Run.of("watch", args);
    }

    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);
    private static final AirStandards STANDARDS = AirStandards.on(LocalDate.of(2025, 1, 1));

    private static final Run ENGLISH = watch();

    @TempDir
    Path folder;

    private static CityTargets targets() {
        Catalogue pack = new Catalogue(
                List.of(PackReader.read(WatchedDays.class, "made-up-pack.json").orThrow()));
        return CityTargets.of(pack, MadeUpDays.CITY, Optional.empty(), YEAR);
    }

    /** The days were worked out by another program, with fractions, from the committed file. */
    @Test
    void theMadeUpYearTurnsOnTheDaysThatAnotherProgramFound() {
        assertThat(ENGLISH.out())
                .contains(
                        "\n2025-01-14  5  number of heavily polluted days  out of reach  ",
                        "\n2025-11-24  4  number of days with good air  secured  ",
                        "\n2025-12-22  2  annual mean of PM10  out of reach  ",
                        "\n2025-12-24  3  share of days with good air  secured  ");
        assertThat(ENGLISH.out().lines().filter(line -> line.matches("2025-[0-9-]+  .*")))
                .hasSize(5 + 4);
    }

    /** The lines of a page with each sentence on one. */
    private static List<String> sentences(Run run) {
        return run.out().replaceAll("\n {3,4}(?=\\S)", " ").lines().toList();
    }

    /** By the same program: 16019/359, 27311/364, 333 of 358, 8. */
    @Test
    void theMadeUpYearEndsAsAnotherProgramFound() {
        assertThat(sentences(ENGLISH))
                .anyMatch(line -> line.contains("undecided; measured ≈44.6212 µg/m³; "))
                .anyMatch(
                        line -> line.contains("the target is not met; measured ≈75.0302 µg/m³, rounded to 75 µg/m³; "))
                .anyMatch(line -> line.contains(
                        "the target is met (the data are incomplete; no filling of the gap could turn this);"
                                + " measured ≈93.0168 % (333/358)"))
                .anyMatch(line -> line.contains(
                        "the target is met (the data are incomplete; no filling of the gap could turn this);"
                                + " measured 333 d; "))
                .anyMatch(line ->
                        line.contains("the target is not met (the data are incomplete; no filling of the gap could turn"
                                + " this); measured 8 d; "));
    }

    @Test
    void theMadeUpYearGivesTheGoldenPages() throws IOException {
        assertThat(ENGLISH.err()).isEmpty();
        assertThat(ENGLISH.out()).isEqualTo(Files.readString(GOLDEN.resolve("watch-made-up-year.txt")));
        assertThat(watch("--language", "zh").out())
                .isEqualTo(Files.readString(GOLDEN.resolve("watch-made-up-year.zh.txt")));
    }

    @Test
    void nobodyCanTakeTheMadeUpYearForARealOne() {
        assertThat(ENGLISH.lines().get(1)).startsWith("MADE-UP DATA");
        assertThat(watch("--language=zh").lines().get(1)).startsWith("虚构数据");
    }

    /** What somebody would have been told who knew the year up to that day alone. */
    @Test
    void anAssessmentOnTheDayItselfSaysTheSame() {
        CityTargets targets = targets();
        CityDays days = MadeUpDays.read(MadeUpDays.text().lines().toList());
        Watch watch = Watch.of(days, YEAR, STANDARDS, targets.place().orElseThrow(), targets.targets());

        assertThat(watch.tracks()).hasSize(5);
        for (LocalDate day = YEAR.first(); day.isBefore(YEAR.last()); day = day.plusDays(1)) {
            AirStatistics toDate = AirStatistics.of(days, new ReportingPeriod(YEAR.first(), day), STANDARDS);
            for (Track track : watch.tracks()) {
                Result result = Assessor.of(List.of(track.target()))
                        .assess(toDate.measurements(targets.place().orElseThrow()), day.plusDays(1))
                        .results()
                        .get(0);
                State then = result.standing().orElseThrow().state();
                State now = track.on(day).orElseThrow().state();
                assertThat(now).as(day + " " + track.target().id()).isEqualTo(then);
            }
        }
    }

    /** Days to come are not missing: the watch ends with the data, and nothing is lost by what is not there. */
    @Test
    void aYearThatIsStillRunningIsWatchedUpToItsLastDay() {
        CityTargets targets = targets();
        CityDays half = MadeUpDays.read(MadeUpDays.text().lines().limit(1 + 181).toList());
        Watch watch = Watch.of(half, YEAR, STANDARDS, targets.place().orElseThrow(), targets.targets());

        assertThat(watch.last()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(watch.verdicts().with(Verdict.PENDING)).hasSize(5);
        assertThat(watch.tracks().stream()
                        .map(track -> track.end().orElseThrow().state()))
                .containsExactly(State.POSSIBLE, State.POSSIBLE, State.POSSIBLE, State.POSSIBLE, State.OUT_OF_REACH);
    }

    @Test
    void anotherPackCanBeNamed() throws IOException {
        Path pack = folder.resolve("pack.json");
        String text = Files.readString(
                Path.of("src/main/resources/io/github/attain/examples/commandline/watch/made-up-pack.json"));
        Files.writeString(pack, text.replace("\"300 d\"", "\"350 d\""));

        assertThat(watch("--pack", pack.toString()).out())
                .containsPattern("4  number of days with good air +out of reach +2025-");
        Files.writeString(pack, text.replace("乌有市", "子虚市"));
        assertThat(watch("--pack", pack.toString()).out()).endsWith("No pack has targets for the air of 乌有 in 2025.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --hours hours.csv          | --stations is missing | --hours, --city, --year
        --year 2019                | --hours is missing | --stations, --city, --year
        --hours x --stations y --city 郑州 --year 2015 | --year cannot be "2015" | allowed are 2016 – 2199
        --compare 2026-03-01       | unknown option "--compare" | --hours, --stations, --city, --year, --without
        --hours x --stations nowhere.csv --city 郑州 --year 2019 | nowhere.csv: cannot be read | no such file
        --pack nowhere.json        | nowhere.json | nowhere.json is missing
        """)
    void aWrongArgumentIsOneClearSentence(String args, String wrong, String allowed) {
        Run run = watch(args.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(wrong, allowed);
    }

    @Test
    void helpIsShownInBothLanguages() {
        assertThat(watch("--help").out()).contains("Walks the year of a city day by day");
        assertThat(watch("--help", "--language", "zh").out()).contains("逐日走过一个城市的一年");
    }
}

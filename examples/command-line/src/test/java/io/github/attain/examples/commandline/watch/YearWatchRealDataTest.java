package io.github.attain.examples.commandline.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.attain.assessment.Standing;
import io.github.attain.assessment.Standing.State;
import io.github.attain.assessment.Verdict;
import io.github.attain.examples.commandline.Run;
import io.github.attain.examples.commandline.city.CityInputs;
import io.github.attain.examples.commandline.city.CityRequest;
import io.github.attain.examples.commandline.city.CityTargets;
import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.Reading;
import io.github.attain.examples.commandline.watch.Watch.Track;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.standard.air.AirQuality;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Published hours of 2019, which nobody here wrote, and the targets that 郑州 announced for the year. When they were lost is
 * counted here again by plain loops over the days.
 */
class YearWatchRealDataTest {
    private static Run watch(String... args) {
        return Run.of("watch", args);
    }

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final AirStandards STANDARDS = AirStandards.on(FIRST);

    private static String[] args = {};
    private static CityDays days = CityDays.of(List.of()).orThrow();
    private static Optional<Watch> watch = Optional.empty();

    @BeforeAll
    static void watchTheYear() {
        String folder = System.getProperty("attain.data", "");
        Path hours = Path.of(folder, "air-stations-hourly-2019", "zhengzhou-jiaozuo-2019.csv");
        Path stations = Path.of(folder, "air-stations-list", "stations-2020-01-01.csv");
        assumeTrue(
                Files.exists(hours) && Files.exists(stations),
                () -> "SKIPPED, published data not found (attain.data): " + hours + ", " + stations);
        args = new String[] {
            "--hours", hours.toString(), "--stations", stations.toString(), "--city", "郑州", "--year", "2019"
        };
        ReportingPeriod year = ReportingPeriod.ofYear(2019);
        Catalogue packs = new Catalogue(
                RulePacks.discover().stream().map(RulePackProvider::load).toList());
        CityTargets targets = CityTargets.of(packs, "郑州", Optional.empty(), year);
        CityRequest asked = new CityRequest(
                Optional.of(hours),
                Optional.of(stations),
                "郑州",
                2019,
                List.of(),
                HourLabel.END_OF_HOUR,
                FIRST,
                Optional.empty(),
                FIRST.plusYears(1),
                Locale.ENGLISH);
        days = WatchedDays.of(asked, new CityInputs(asked, new Reading(), (bytes, rows) -> {}), STANDARDS);
        watch = Optional.of(Watch.of(days, year, STANDARDS, targets.place().orElseThrow(), targets.targets()));
    }

    private static Track track(String target) {
        return watch.orElseThrow().tracks().stream()
                .filter(track -> track.target().id().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static Verdict verdict(String target) {
        return watch.orElseThrow().verdicts().of(target).orElseThrow().verdict();
    }

    /** The day with which a target was lost, after which it stays lost; empty where it never was. */
    private static Optional<LocalDate> lost(String target) {
        Optional<LocalDate> lost = Optional.empty();
        for (Standing standing : track(target).standings().values()) {
            boolean out = standing.state() == State.OUT_OF_REACH;
            assertThat(out || lost.isEmpty()).as("once lost, always lost").isTrue();
            if (out && lost.isEmpty()) {
                lost = standing.through();
            }
        }
        assertThat(track(target).end().flatMap(Standing::since)).isEqualTo(lost);
        return lost;
    }

    private static int daysAfter(LocalDate day) {
        return 365 - day.getDayOfYear();
    }

    @Test
    void theGoodDaysWereLostOnTheDayThatAPlainCountFinds() {
        int good = 0;
        LocalDate day = FIRST;
        while (true) {
            Optional<AirQuality> air = days.on(day).map(STANDARDS::quality);
            if (air.isPresent()
                    && air.get().missing().isEmpty()
                    && air.get().index().orElseThrow() <= 100) {
                good++;
            }
            if (good + daysAfter(day) < 215) {
                break;
            }
            day = day.plusDays(1);
        }

        assertThat(lost("zhengzhou-2019.good-days")).contains(day);
        assertThat(watch(args).out()).contains("\n" + day + "  3  number of days with good air  out of reach  ");
    }

    /** A mean above 58.5 is reported as 59; 58.5 itself as 58. A mean of 107.5 is reported as 108. */
    @Test
    void theMeansWereLostOnTheDaysThatAPlainSumFinds() {
        assertThat(lost("zhengzhou-2019.pm25")).isPresent().isEqualTo(firstBeyond(Pollutant.PM25, "58.5", false));
        assertThat(lost("zhengzhou-2019.pm10")).isEmpty();
        assertThat(firstBeyond(Pollutant.PM10, "107.5", true)).isEmpty();
    }

    /** The first day before the last on which the mean of the year would lie beyond a limit even if every day to come were 0. */
    private static Optional<LocalDate> firstBeyond(Pollutant pollutant, String limit, boolean orOn) {
        Exact sum = Exact.ZERO;
        int valid = 0;
        for (LocalDate day = FIRST; day.getDayOfYear() < 365; day = day.plusDays(1)) {
            Optional<Exact> value = days.on(day).flatMap(d -> d.value(pollutant));
            if (value.isPresent()) {
                sum = sum.plus(value.get());
                valid++;
            }
            int side = sum.compareTo(Exact.parse(limit).times(Exact.of(valid + daysAfter(day))));
            if (side > 0 || (side == 0 && orOn)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** 18 days have no valid value, and four of them are required: only the good days are decided. */
    @Test
    void theVerdictsAreThoseOfTheWholeYear() {
        assertThat(watch.orElseThrow().verdicts().results()).hasSize(3);
        assertThat(verdict("zhengzhou-2019.good-days")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict("zhengzhou-2019.pm25")).isEqualTo(Verdict.UNDECIDED);
        assertThat(verdict("zhengzhou-2019.pm10")).isEqualTo(Verdict.UNDECIDED);
    }

    /** The list calls 1324A a control station, so that nobody has to name it; naming it changes nothing. */
    @Test
    void theControlStationIsLeftOutNamedOrNot() {
        Run unnamed = watch(args);
        String[] more = Arrays.copyOf(args, args.length + 2);
        more[args.length] = "--without";
        more[args.length + 1] = "1324A";

        assertThat(unnamed.status()).isZero();
        assertThat(watch(more).out()).isEqualTo(unnamed.out());
        assertThat(unnamed.out()).contains("  number of days with good air  out of reach  ");
    }
}

package io.github.attain.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.VerdictChange;
import io.github.attain.examples.commandline.city.CityInputs;
import io.github.attain.examples.commandline.city.CityPage;
import io.github.attain.examples.commandline.city.CityRequest;
import io.github.attain.examples.commandline.city.CityStations;
import io.github.attain.examples.commandline.city.CityTargets;
import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.Reading;
import io.github.attain.examples.commandline.output.Format;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.EditionComparison;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.StationHours;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the year of a city from the hours of its stations and holds it against the targets of that year. */
@CommandLine.Command(sortOptions = false)
final class CityYearCommand implements Command {
    private static final LocalDate FIRST_EDITION =
            AirStandards.SINCE_2016.index().from();

    @Mixin
    private CityOptions city = new CityOptions();

    @Option(
            names = "--hour-label",
            paramLabel = "end|start",
            descriptionKey = "hour-label",
            converter = HourLabelWord.class,
            completionCandidates = HourLabelWord.class)
    private HourLabel label = HourLabel.END_OF_HOUR;

    @Option(names = "--edition", paramLabel = "DATE", descriptionKey = "edition")
    private Optional<LocalDate> edition = Optional.empty();

    @Option(names = "--compare", paramLabel = "DATE", descriptionKey = "compare")
    private Optional<LocalDate> compare = Optional.empty();

    @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "place-of-targets")
    private Optional<String> place = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of-year")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public int run(Terminal terminal) {
        city.check(edition.isPresent());
        edition.ifPresent(day -> checkEdition("--edition", day));
        compare.ifPresent(day -> checkEdition("--compare", day));
        Format format = output.format();
        Reading reading = new Reading();
        Catalogue catalogue = city.hours().isEmpty() && !packs.areNamed()
                ? CityOptions.madeUp(CityRequest.class)
                : packs.catalogue(reading);
        CityRequest asked = city.request(catalogue, terminal.locale()).by(label, edition, compare, asOf);
        CityInputs inputs = new CityInputs(asked, reading, terminal.progress());
        CityTargets targets = CityTargets.of(catalogue, asked.city(), place, asked.period());
        CityStations stations = CityStations.of(inputs.stations(), asked.city(), asked.without());
        StationHours hours = inputs.hours(stations.evaluated());

        ReportingPeriod year = asked.evaluated();
        AirStandards standards = AirStandards.on(asked.edition());
        CityDays days = CityDays.of(hours, Set.copyOf(stations.evaluated()), year, standards);
        terminal.report(reading.problems());
        asked.refuseNone(days, inputs.hoursName() + ", --year, --hour-label");
        AirStatistics air = AirStatistics.of(days, year, standards);
        Optional<EditionComparison> comparison =
                compare.map(other -> EditionComparison.of(days, year, standards, AirStandards.on(other)));
        Assessment assessment = targets.assess(asked.asOf(), air, comparison.map(EditionComparison::second));
        if (format != Format.TEXT) {
            Assessment whole = assessment.withProblems(reading.problems());
            byte[] answer = targets.place()
                    .map(of -> output.bytesWithYear(whole, of, air, asked.title(), terminal))
                    .orElseGet(() -> output.bytes(whole, false, terminal));
            write(answer, asked, catalogue, terminal);
            return WORKED;
        }
        CityPage page = new CityPage(asked);
        page.title();
        page.sources(inputs, stations, stations.silent(hours, year), standards, names(catalogue, targets, asked));
        page.figures(air, days);
        comparison.ifPresent(page::comparison);
        page.verdicts(assessment, targets.others());
        comparison.ifPresent(c -> page.turned(
                VerdictChange.between(assessment, targets.assess(asked.asOf(), c.second(), Optional.of(air)))));
        write(page.toString().getBytes(UTF_8), asked, catalogue, terminal);
        return WORKED;
    }

    private void write(byte[] answer, CityRequest asked, Catalogue catalogue, Terminal terminal) {
        output.write(answer, catalogue.packs(), List.of(asked.asOf()), terminal);
    }

    private static void checkEdition(String option, LocalDate day) {
        if (day.isBefore(FIRST_EDITION)) {
            throw new Refusal(Refusal.cannotBe(option, day.toString())
                    .and(new Text(
                            "须为" + FIRST_EDITION + "及以后的日期，如2026-03-01",
                            "it is a date from " + FIRST_EDITION + " on, such as 2026-03-01")));
        }
    }

    private static Text names(Catalogue catalogue, CityTargets targets, CityRequest asked) {
        Text titles = catalogue.packs().stream()
                .map(RulePack::title)
                .reduce((one, other) -> one.and(new Text("、", ", ")).and(other))
                .orElse(new Text("没有规则包", "no pack was found"));
        return titles.and(targets.place()
                .map(CityYearCommand::named)
                .orElse(new Text(
                        "；其中没有名为" + asked.city() + "的地区", "; none of their places is called " + asked.city())));
    }

    private static Text named(Place place) {
        return new Text(
                "：" + place.name().zh() + place.code(), ": " + place.name().en() + " " + place.code());
    }
}

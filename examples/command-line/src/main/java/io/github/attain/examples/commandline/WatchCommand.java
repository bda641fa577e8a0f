package io.github.attain.examples.commandline;

import io.github.attain.assessment.Assessment;
import io.github.attain.examples.commandline.city.CityInputs;
import io.github.attain.examples.commandline.city.CityRequest;
import io.github.attain.examples.commandline.city.CityTargets;
import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.Reading;
import io.github.attain.examples.commandline.output.Format;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.examples.commandline.watch.Watch;
import io.github.attain.examples.commandline.watch.WatchPage;
import io.github.attain.examples.commandline.watch.WatchedDays;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.HourLabel;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Walks the year of a city day by day. */
@CommandLine.Command(sortOptions = false)
final class WatchCommand implements Command {
    @Mixin
    private CityOptions city = new CityOptions();

    @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "place-of-targets")
    private Optional<String> place = Optional.empty();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public int run(Terminal terminal) {
        city.check(false);
        Format format = output.format();
        Reading reading = new Reading();
        Catalogue catalogue = city.hours().isEmpty() && !packs.areNamed()
                ? CityOptions.madeUp(WatchedDays.class)
                : packs.catalogue(reading);
        CityRequest asked = asked(catalogue, terminal);
        CityTargets targets = CityTargets.of(catalogue, asked.city(), place, asked.period());
        AirStandards standards = AirStandards.on(asked.edition());
        CityDays days = WatchedDays.of(asked, new CityInputs(asked, reading, terminal.progress()), standards);
        terminal.report(reading.problems());
        if (days.all().isEmpty()) {
            throw new ProblemsException(Problem.of(ProblemCode.MISSING)
                    .with("subject", asked.city() + " " + asked.period())
                    .with("allowed", "--hours, --year"));
        }
        WatchPage page = new WatchPage(asked);
        page.title(standards);
        Optional<Place> of = targets.place();
        if (of.isEmpty() || targets.targets().isEmpty()) {
            page.noTargets();
        } else {
            Watch watch = Watch.of(days, asked.period(), standards, of.get(), targets.targets());
            if (format != Format.TEXT) {
                Assessment verdicts = watch.verdicts().withProblems(reading.problems());
                AirStatistics air = AirStatistics.of(days, asked.period(), standards);
                output.write(output.bytesWithYear(verdicts, of.get(), air, asked.title(), terminal), terminal);
                return WORKED;
            }
            page.targets(watch.tracks());
            page.days(watch);
            page.turns(watch);
            page.verdicts(watch);
        }
        output.write(page.toString(), terminal);
        return WORKED;
    }

    /** The hours of the network are labelled by their end; the editions are those of the first day of the year. */
    private CityRequest asked(Catalogue catalogue, Terminal terminal) {
        LocalDate first = LocalDate.of(city.year(), 1, 1);
        return new CityRequest(
                city.hours(),
                city.stations(),
                city.city(catalogue),
                city.year(),
                city.without(),
                HourLabel.END_OF_HOUR,
                first,
                Optional.empty(),
                LocalDate.of(city.year() + 1, 1, 31),
                terminal.locale());
    }
}

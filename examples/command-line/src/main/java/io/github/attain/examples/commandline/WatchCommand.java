package io.github.attain.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.CityDays;
import java.time.LocalDate;
import java.util.List;
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
        CityRequest asked = city.request(catalogue, terminal.locale());
        CityTargets targets = CityTargets.of(catalogue, asked.city(), place, asked.period());
        AirStandards standards = AirStandards.on(asked.edition());
        CityDays days = WatchedDays.of(asked, new CityInputs(asked, reading, terminal.progress()), standards);
        terminal.report(reading.problems());
        asked.refuseNone(days, "--hours, --year");
        WatchPage page = new WatchPage(asked);
        page.title(standards);
        List<LocalDate> dates = List.of();
        Optional<Place> of = targets.place();
        if (of.isEmpty() || targets.targets().isEmpty()) {
            page.noTargets();
        } else {
            Watch watch = Watch.of(days, asked.period(), standards, of.get(), targets.targets());
            dates = List.of(watch.last().plusDays(1));
            if (format != Format.TEXT) {
                Assessment verdicts = watch.verdicts().withProblems(reading.problems());
                AirStatistics air = AirStatistics.of(days, asked.period(), standards);
                byte[] answer = output.bytesWithYear(verdicts, of.get(), air, asked.title(), terminal);
                write(answer, dates, catalogue, terminal);
                return WORKED;
            }
            page.targets(watch.tracks());
            page.days(watch);
            page.turns(watch);
            page.verdicts(watch);
        }
        write(page.toString().getBytes(UTF_8), dates, catalogue, terminal);
        return WORKED;
    }

    private void write(byte[] answer, List<LocalDate> dates, Catalogue catalogue, Terminal terminal) {
        output.write(answer, catalogue.packs(), dates, terminal);
    }
}

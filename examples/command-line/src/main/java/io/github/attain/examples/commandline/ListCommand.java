package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.Reading;
import io.github.attain.examples.commandline.listing.MarkdownTable;
import io.github.attain.examples.commandline.listing.TargetList;
import io.github.attain.examples.commandline.output.Format;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.place.Place;
import io.github.attain.target.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the targets of packs. */
@CommandLine.Command(sortOptions = false)
final class ListCommand implements Command {
    private static final Comparator<Target> BY_YEAR = Comparator.comparing(
                    (Target target) -> target.term().due().getYear())
            .thenComparing(target -> target.place().code())
            .thenComparing(target -> target.indicator().id())
            .thenComparing(target -> target.term().due())
            .thenComparing(Target::id);

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Mixin
    private IndicatorOptions indicators = new IndicatorOptions();

    @Option(names = "--by-year", descriptionKey = "by-year")
    private boolean byYear;

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public int run(Terminal terminal) {
        Reading reading = new Reading();
        Catalogue catalogue = packs.catalogue(reading);
        terminal.report(reading.problems());
        List<Place> of = places.of(catalogue);
        Set<String> about = indicators.of(catalogue);
        List<Target> targets = catalogue
                .targets()
                .filter(target -> of.isEmpty() || of.stream().anyMatch(place -> isWithin(target.place(), place)))
                // A target is listed with all its rows where any of them speaks of one of the indicators.
                .filter(target -> target.indicators().stream().anyMatch(i -> about.contains(i.id())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (byYear) {
            targets.sort(BY_YEAR);
        }
        if (output.format() == Format.MARKDOWN) {
            output.write(
                    new MarkdownTable(terminal.locale(), byYear).write(targets),
                    catalogue.packs(),
                    List.of(),
                    terminal);
        } else {
            output.write(
                    output.format() == Format.TEXT ? TargetList.forReaders(targets) : TargetList.forPrograms(targets),
                    catalogue.packs(),
                    List.of(),
                    terminal);
        }
        return WORKED;
    }

    private static boolean isWithin(Place place, Place wanted) {
        return place.code().equals(wanted.code())
                || place.parent().filter(parent -> isWithin(parent, wanted)).isPresent();
    }
}

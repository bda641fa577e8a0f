package io.github.attain.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.Reading;
import io.github.attain.examples.commandline.output.Format;
import io.github.attain.examples.commandline.output.PlacesMap;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.measurement.Measurements;
import io.github.attain.path.Trajectory.Shape;
import io.github.attain.report.Page;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a page to look at: verdicts, bars, and the paths to those targets that have one. */
@CommandLine.Command(sortOptions = false)
final class PageCommand implements Command {
    @Mixin
    private ValueOptions values = new ValueOptions();

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of-page")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--all", descriptionKey = "all")
    private boolean whole;

    @Mixin
    private MapOptions places = new MapOptions();

    @Mixin
    private AssignOptions assign = new AssignOptions();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions(Format.HTML);

    @Override
    public int run(Terminal terminal) {
        if (output.format() != Format.HTML) {
            throw new Refusal(new Text("网页只有html一种形式：其他形式用assess", "a page is html: assess has the other forms"));
        }
        Reading reading = new Reading();
        Catalogue catalogue = packs.catalogue(reading);
        Optional<PlacesMap> map = places.of(catalogue, Format.HTML);
        Measurements all = reading.good(values.read(catalogue, terminal));
        Selection selection = Selection.of(catalogue, place.of(catalogue), all, whole);
        LocalDate date = date();
        Assessment assessment = assign.bind(Assessor.of(selection.shown()), catalogue)
                .assess(selection.measured(), date)
                .withProblems(reading.problems());
        terminal.report(assessment.problems());
        map.ifPresent(m -> m.told(assessment).forEach(terminal::tell));

        Page page = Page.of(assessment, terminal.locale())
                .withMap(map.map(PlacesMap::outlines).orElse(List.of()));
        Way.Drawing drawing = new Way.Drawing(Shape.LINEAR, Optional.empty());
        for (Way way : Way.toAll(selection.shown(), catalogue, selection.measured(), drawing)) {
            page = page.withPath(way.target(), way.path(), way.measured());
        }
        byte[] answer = page.html().getBytes(UTF_8);
        output.write(answer, catalogue.packs(), List.of(date), terminal);
        return WORKED;
    }

    private LocalDate date() {
        List<LocalDate> fitting = values.dates();
        return asOf.orElse(fitting.get(fitting.size() - 1));
    }
}

package io.github.attain.examples.commandline;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Verdict;
import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.Reading;
import io.github.attain.examples.commandline.output.Format;
import io.github.attain.examples.commandline.output.PlacesMap;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds measured values against the targets. */
@CommandLine.Command(sortOptions = false)
final class AssessCommand implements Command {
    private static final Set<Format> WITHOUT_UNUSED = EnumSet.of(Format.CSV, Format.XLSX, Format.GEOJSON);

    @Mixin
    private ValueOptions values = new ValueOptions();

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private List<LocalDate> asOf = new ArrayList<>();

    @Option(names = "--all", descriptionKey = "all")
    private boolean whole;

    @Option(names = "--explain", descriptionKey = "explain")
    private boolean explain;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            split = ",",
            descriptionKey = "fail-on",
            converter = VerdictWord.class,
            completionCandidates = VerdictWord.class)
    private List<Verdict> failOn = new ArrayList<>();

    @Mixin
    private MapOptions places = new MapOptions();

    @Mixin
    private AssignOptions assign = new AssignOptions();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--csvw", descriptionKey = "csvw")
    private boolean csvw;

    @Override
    public int run(Terminal terminal) {
        Format format = output.format();
        if (csvw) {
            output.checkCsvw();
        }
        Reading reading = new Reading();
        Catalogue catalogue = packs.catalogue(reading);
        Optional<PlacesMap> map = places.of(catalogue, format);
        List<Place> asked = place.of(catalogue);
        Measurements all = reading.good(values.read(catalogue, terminal));
        Selection selection = Selection.of(catalogue, asked, all, whole);
        Measurements measured = selection.measured();
        List<Target> shown = selection.shown();
        List<LocalDate> dates = dates();
        LocalDate last = dates.get(dates.size() - 1);
        Assessment assessment = assign.bind(Assessor.of(shown), catalogue)
                .assess(measured, last)
                .withProblems(reading.problems());
        // Tables of results carry no problems, and whoever looks at the terminal alone sees as many as the answer
        // names.
        terminal.report(assessment.problems());

        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        if (format.isForReaders()) {
            for (LocalDate date : dates.subList(0, dates.size() - 1)) {
                Assessment then = assign.bindOwn(Assessor.of(running(shown, date)), catalogue)
                        .assess(measured, date);
                answer.writeBytes(output.bytes(then.withoutUnused(), explain, terminal));
                answer.write('\n');
            }
        }
        map.ifPresent(m -> m.told(assessment).forEach(terminal::tell));
        answer.writeBytes(output.bytes(assessment, explain, map, terminal));
        if (format.isForReaders() && selection.left() > 0) {
            Text more = new Text(
                    "这些地区另有" + selection.left() + "项目标在表中没有数值；--all可一并列出。",
                    selection.left() + " more targets of these places have no value in the table; --all shows them.");
            answer.writeBytes(("\n" + more.in(terminal.locale()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        if (WITHOUT_UNUSED.contains(format)) {
            // A value that no target looked at is in no row of a table.
            terminal.tellFirst(
                    assessment.unused().stream().map(AssessCommand::unused).toList(),
                    "个没有目标用到的实测值",
                    "values that no target used");
        }
        output.write(answer.toByteArray(), catalogue.packs(), dates, terminal);
        if (csvw) {
            output.writeCsvw(terminal);
        }
        boolean found = assessment.results().stream().anyMatch(result -> failOn.contains(result.verdict()));
        return found ? FOUND : WORKED;
    }

    private static Text unused(Measurement m) {
        String what = m.place() + " " + m.indicator() + " " + m.period() + " ";
        return new Text("没有目标用到的实测值：" + what, "no target used: " + what)
                .and(m.value().text());
    }

    /** In order; those that fit the values where none was typed. */
    private List<LocalDate> dates() {
        return asOf.isEmpty()
                ? values.dates()
                : asOf.stream().distinct().sorted().toList();
    }

    /** The targets whose term holds the date. */
    private static List<Target> running(List<Target> targets, LocalDate date) {
        return targets.stream()
                .filter(t -> t.term().period().contains(ReportingPeriod.ofDay(date)))
                .toList();
    }
}

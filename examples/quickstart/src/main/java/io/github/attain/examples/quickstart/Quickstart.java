package io.github.attain.examples.quickstart;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.csv.MeasurementCsv;
import io.github.attain.examples.terminal.Program;
import io.github.attain.examples.terminal.Terminal;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.rules.henan.HenanRules;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table of measured values, assesses them as of one date or several and prints the answer. The status is 0 where the program
 * worked, whatever the cities did, and 2 for wrong arguments or a file that cannot be read.
 */
public final class Quickstart {
    private static final String EXAMPLE = "measured.csv";

    static final Program<Options> PROGRAM = new Program<>(Options.HELP, Options.KNOWN, Options::read, Quickstart::run);

    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PROGRAM.start(args);
    }

    private static void run(Options options, Terminal terminal) {
        RulePack henan = HenanRules.load();
        List<Place> asked =
                options.places().stream().map(name -> asked(henan, name)).toList();
        Checked<Measurements> read =
                read(MeasurementCsv.of(henan.indicators(), henan.places()), options.file(), terminal);
        Measurements all = options.strict()
                ? read.strictly()
                : read.value().orElseThrow(() -> new ProblemsException(read.problems()));
        List<Place> places = asked.isEmpty() ? PlaceFinder.measured(henan, all) : asked;
        Measurements measured = of(places, all);
        List<Target> targets = targets(henan, places);
        List<Target> shown = options.all() || !asked.isEmpty()
                ? targets
                : targets.stream().filter(t -> isMeasured(t, measured)).toList();
        LocalDate last = options.asOf().get(options.asOf().size() - 1);
        if (options.format().isForPeople()) {
            for (LocalDate date : options.asOf().subList(0, options.asOf().size() - 1)) {
                Assessment then = Assessor.of(running(shown, date)).assess(measured, date);
                terminal.print(
                        options.format().write(then.withoutUnused(), options.locale(), options.explain()) + "\n");
            }
        }
        Assessment assessment = Assessor.of(shown).assess(measured, last);
        // The answer carries all problems; whoever looks at the terminal alone sees those of reading too.
        List<Problem> shownThere = options.format() == Format.CSV ? List.of() : assessment.problems();
        notIn(shownThere, read.problems()).forEach(problem -> terminal.tell(problem.message()));
        Assessment whole = assessment.withProblems(read.problems());
        terminal.print(options.format().write(whole, options.locale(), options.explain()));
        if (options.format().isForPeople() && shown.size() < targets.size()) {
            terminal.print("\n" + unmeasured(targets.size() - shown.size()).in(options.locale()) + "\n");
        }
    }

    /** The targets whose term holds the date. */
    private static List<Target> running(List<Target> targets, LocalDate date) {
        return targets.stream()
                .filter(t -> t.term().period().contains(ReportingPeriod.ofDay(date)))
                .toList();
    }

    private static Place asked(RulePack henan, String name) {
        return PlaceFinder.find(henan, name).orElseThrow(() -> new ProblemsException(PlaceFinder.unknown(henan, name)));
    }

    private static Checked<Measurements> read(MeasurementCsv csv, Optional<Path> file, Terminal terminal) {
        String name = file.map(Path::toString).orElse(EXAMPLE);
        try (InputStream in =
                file.isPresent() ? Files.newInputStream(file.get()) : Quickstart.class.getResourceAsStream(EXAMPLE)) {
            return csv.read(name, new Progress(in, terminal));
        } catch (IOException unreadable) {
            // The library says why, in both languages.
            return file.isPresent() ? csv.read(file.get()) : missing();
        }
    }

    private static Checked<Measurements> missing() {
        return Checked.failed(
                Problem.of(ProblemCode.UNREADABLE).with("value", EXAMPLE).at(new Location(EXAMPLE, "")));
    }

    /** The targets of the places, in the order of the places. */
    private static List<Target> targets(RulePack pack, List<Place> places) {
        return places.stream()
                .distinct()
                .flatMap(place -> pack.targets().stream()
                        .filter(t -> PlaceFinder.isOf(List.of(place), t.place().code())))
                .distinct()
                .toList();
    }

    /** Whether the table has a value, of whatever year, for a target or for one of its arms. */
    private static boolean isMeasured(Target target, Measurements measured) {
        String place = target.place().code();
        return !measured.of(place, target.indicator().id()).isEmpty()
                || target.rule().arms().stream()
                        .flatMap(arm -> arm.indicator().stream())
                        .anyMatch(i -> !measured.of(place, i.id()).isEmpty());
    }

    private static Text unmeasured(int count) {
        return new Text(
                "这些地区另有" + count + "项目标在表中没有数值；--all可一并列出。",
                count + " more targets of these places have no value in the table; --all shows them.");
    }

    private static Measurements of(List<Place> places, Measurements all) {
        return Measurements.of(all.all().stream()
                .filter(m -> PlaceFinder.isOf(places, m.place()))
                .toList());
    }

    /** What the answer itself will not show. */
    private static List<Problem> notIn(List<Problem> shown, List<Problem> problems) {
        return problems.stream()
                .filter(p -> shown.stream().noneMatch(s -> s.attributes().equals(p.attributes())))
                .toList();
    }
}

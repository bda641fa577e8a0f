package io.github.attain.examples.quickstart;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.csv.MeasurementCsv;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rules.henan.HenanRules;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a table of measured values, assesses them as of a date and prints the answer. The status is 0 where the program
 * worked, whatever the cities did, and 2 for wrong arguments or a file that cannot be read.
 */
public final class Quickstart {
    private static final String EXAMPLE = "measured.csv";
    private static final int FAILED = 2;

    private final Options options;
    private final PrintStream out;
    private final PrintStream err;

    private Quickstart(Options options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program on the standard streams, in UTF-8 whatever the machine is set to.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        int status = run(List.of(args), out, err);
        out.flush();
        err.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the program and returns its status. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        Checked<Options> read = Options.read(args);
        Options options = read.value().orElseThrow();
        if (read.hasErrors()) {
            // One clear sentence: what is wrong first.
            err.print(read.problems().get(0).message(options.locale()) + "\n");
            return FAILED;
        }
        return new Quickstart(options, out, err).run();
    }

    private int run() {
        if (options.help()) {
            out.print(Options.HELP.in(options.locale()));
            return 0;
        }
        RulePack henan = HenanRules.load();
        List<Place> asked = new ArrayList<>();
        for (String name : options.places()) {
            Optional<Place> place = PlaceFinder.find(henan, name);
            if (place.isEmpty()) {
                report(List.of(PlaceFinder.unknown(henan, name)));
                return FAILED;
            }
            asked.add(place.get());
        }
        Checked<Measurements> read = read(MeasurementCsv.of(henan.indicators(), henan.places()));
        if (read.value().isEmpty()) {
            report(read.problems());
            return FAILED;
        }
        Measurements all = read.value().get();
        List<Place> places = asked.isEmpty() ? PlaceFinder.measured(henan, all) : asked;
        Measurements measured = of(places, all);
        List<Target> targets = targets(henan, places);
        List<Target> shown = options.all() || !asked.isEmpty()
                ? targets
                : targets.stream().filter(t -> isMeasured(t, measured)).toList();
        Assessment assessment = Assessor.of(shown).assess(measured, options.asOf());
        report(notIn(assessment, read.problems()));
        out.print(options.format().write(assessment, options.locale(), options.explain()));
        if (options.format().isForPeople() && shown.size() < targets.size()) {
            out.print("\n" + unmeasured(targets.size() - shown.size()).in(options.locale()) + "\n");
        }
        return 0;
    }

    private Checked<Measurements> read(MeasurementCsv csv) {
        Optional<Path> file = options.file();
        String name = file.map(Path::toString).orElse(EXAMPLE);
        try (InputStream in =
                file.isPresent() ? Files.newInputStream(file.get()) : Quickstart.class.getResourceAsStream(EXAMPLE)) {
            return csv.read(name, new Progress(in, err));
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

    /** What the answer itself will not show: a table of results has no place for problems. */
    private List<Problem> notIn(Assessment assessment, List<Problem> problems) {
        List<Problem> shown = options.format() == Format.CSV ? List.of() : assessment.problems();
        return problems.stream()
                .filter(p -> shown.stream().noneMatch(s -> s.attributes().equals(p.attributes())))
                .toList();
    }

    private void report(List<Problem> problems) {
        Locale locale = options.locale();
        problems.forEach(problem -> err.print(problem.message(locale) + "\n"));
        err.flush();
    }
}

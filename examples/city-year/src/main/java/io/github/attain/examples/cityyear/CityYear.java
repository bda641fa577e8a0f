package io.github.attain.examples.cityyear;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.VerdictChange;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.EditionComparison;
import io.github.attain.standard.air.StationHours;
import io.github.attain.text.Text;
import io.github.attain.time.Period;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the year of a city from the hours of its stations, holds it against the targets of that year and prints one page. The
 * status is 0 where the program worked, whatever the city did, and 2 for wrong arguments or a file that cannot be read.
 */
public final class CityYear {
    private static final int FAILED = 2;
    private static final int MOST_PROBLEMS = 5;

    private final Options options;
    private final PrintStream out;
    private final PrintStream err;

    private CityYear(Options options, PrintStream out, PrintStream err) {
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
        if (options.help()) {
            out.print(Options.HELP.in(options.locale()));
            return 0;
        }
        CityYear program = new CityYear(options, out, err);
        try {
            program.run();
            return 0;
        } catch (ProblemsException nothingToShow) {
            program.report(nothingToShow.problems());
            return FAILED;
        }
    }

    private void run() {
        Inputs inputs = new Inputs(options, new Told(err));
        List<RulePack> packs = inputs.packs();
        CityTargets targets = CityTargets.of(packs, options);
        CityStations stations = CityStations.of(inputs.stations(), options);
        StationHours hours = inputs.hours(stations.evaluated());

        Period year = options.evaluated();
        AirStandards standards = AirStandards.on(options.edition());
        CityDays days = CityDays.of(hours, Set.copyOf(stations.evaluated()), year, standards);
        report(inputs.problems());
        if (days.all().isEmpty()) {
            throw new ProblemsException(Problem.of(ProblemCode.MISSING)
                    .with("subject", options.city() + " " + year)
                    .with("allowed", inputs.hoursName() + ", " + Option.YEAR + ", " + Option.HOUR_LABEL));
        }
        AirStatistics air = AirStatistics.of(days, year, standards);

        Page page = new Page(options);
        page.title();
        page.sources(inputs, stations, stations.silent(hours, year), standards, names(packs, targets));
        page.figures(air, days);
        Optional<EditionComparison> comparison =
                options.compare().map(other -> EditionComparison.of(days, year, standards, AirStandards.on(other)));
        comparison.ifPresent(page::comparison);
        Assessment assessment = targets.assess(air, options.asOf());
        page.verdicts(assessment, targets.others());
        comparison.ifPresent(
                c -> page.turned(VerdictChange.between(assessment, targets.assess(c.second(), options.asOf()))));
        out.print(page);
    }

    private Text names(List<RulePack> packs, CityTargets targets) {
        Text titles = packs.stream()
                .map(RulePack::title)
                .reduce((one, other) -> one.and(new Text("、", ", ")).and(other))
                .orElse(new Text("没有规则包", "no pack was found"));
        return titles.and(targets.place()
                .map(CityYear::named)
                .orElse(new Text(
                        "；其中没有名为" + options.city() + "的地区", "; none of their places is called " + options.city())));
    }

    private static Text named(Place place) {
        return new Text(
                "：" + place.name().zh() + place.code(), ": " + place.name().en() + " " + place.code());
    }

    /** The first problems, one a line, and how many there are. */
    private void report(List<Problem> problems) {
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> err.print(problem.message(options.locale()) + "\n"));
        if (problems.size() > MOST_PROBLEMS) {
            String more = count(problems);
            err.print(new Text(
                                    "共" + more + "个问题，以上只列出前" + MOST_PROBLEMS + "个",
                                    more + " problems, of which the first " + MOST_PROBLEMS + " are listed")
                            .in(options.locale())
                    + "\n");
        }
        err.flush();
    }

    /** A reader counts what it does not keep, in a last problem. */
    private static String count(List<Problem> problems) {
        Problem last = problems.get(problems.size() - 1);
        return last.code() == ProblemCode.MORE_PROBLEMS
                ? last.attributes().getOrDefault("value", "")
                : String.valueOf(problems.size());
    }
}

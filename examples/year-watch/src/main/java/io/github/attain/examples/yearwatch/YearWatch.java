package io.github.attain.examples.yearwatch;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.CityDays;
import io.github.attain.text.Text;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Walks the year of a city day by day and prints when each target became secured or lost, at each month's end what the remaining
 * days may bring, and at last the verdicts. The status is 0 where the program worked, whatever the city did, and 2 for wrong
 * arguments or a file that cannot be read.
 */
public final class YearWatch {
    private static final int FAILED = 2;
    private static final int MOST_PROBLEMS = 5;

    private final Options options;
    private final PrintStream out;
    private final PrintStream err;

    private YearWatch(Options options, PrintStream out, PrintStream err) {
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
        YearWatch program = new YearWatch(options, out, err);
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
        CityTargets targets = CityTargets.of(inputs.packs(), options);
        AirStandards standards = AirStandards.on(options.period().first());
        CityDays days = inputs.days(standards);
        report(inputs.problems());
        if (days.all().isEmpty()) {
            throw new ProblemsException(Problem.of(ProblemCode.MISSING)
                    .with("subject", options.city() + " " + options.period())
                    .with("allowed", Option.HOURS + ", " + Option.YEAR));
        }

        Page page = new Page(options);
        page.title(standards);
        if (targets.place().isEmpty() || targets.targets().isEmpty()) {
            page.noTargets();
        } else {
            Watch watch =
                    Watch.of(days, options.period(), standards, targets.place().get(), targets.targets());
            page.targets(watch.tracks());
            page.days(watch);
            page.turns(watch);
            page.verdicts(watch);
        }
        out.print(page);
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

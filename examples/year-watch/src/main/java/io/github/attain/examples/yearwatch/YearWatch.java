package io.github.attain.examples.yearwatch;

import io.github.attain.examples.terminal.Program;
import io.github.attain.examples.terminal.Terminal;
import io.github.attain.examples.terminal.city.CityOptions;
import io.github.attain.examples.terminal.city.CityTargets;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.CityDays;
import java.util.Optional;

/**
 * Walks the year of a city day by day and prints when each target became secured or lost, at each month's end what the remaining
 * days may bring, and at last the verdicts. The status is 0 where the program worked, whatever the city did, and 2 for wrong
 * arguments or a file that cannot be read.
 */
public final class YearWatch {
    static final Program<Options> PROGRAM = new Program<>(Options.HELP, Options.KNOWN, Options::read, YearWatch::run);

    private YearWatch() {}

    /**
     * Runs the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PROGRAM.start(args);
    }

    private static void run(Options options, Terminal terminal) {
        Inputs inputs = new Inputs(options, terminal.progress());
        CityTargets targets = CityTargets.of(inputs.packs(), options.city(), Optional.empty(), options.period());
        AirStandards standards = AirStandards.on(options.period().first());
        CityDays days = inputs.days(standards);
        terminal.report(inputs.problems());
        if (days.all().isEmpty()) {
            throw new ProblemsException(Problem.of(ProblemCode.MISSING)
                    .with("subject", options.city() + " " + options.period())
                    .with("allowed", CityOptions.HOURS + ", " + CityOptions.YEAR));
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
        terminal.print(page.toString());
    }
}

package io.github.attain.examples.cityyear;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.VerdictChange;
import io.github.attain.examples.terminal.Program;
import io.github.attain.examples.terminal.Terminal;
import io.github.attain.examples.terminal.city.CityOptions;
import io.github.attain.examples.terminal.city.CityStations;
import io.github.attain.examples.terminal.city.CityTargets;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.EditionComparison;
import io.github.attain.standard.air.StationHours;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the year of a city from the hours of its stations, holds it against the targets of that year and prints one page. The
 * status is 0 where the program worked, whatever the city did, and 2 for wrong arguments or a file that cannot be read.
 */
public final class CityYear {
    static final Program<Options> PROGRAM = new Program<>(Options.HELP, Options.KNOWN, Options::read, CityYear::run);

    private CityYear() {}

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
        List<RulePack> packs = inputs.packs();
        CityTargets targets = CityTargets.of(packs, options.city(), options.place(), options.period());
        CityStations stations = CityStations.of(inputs.stations(), options.city(), options.without());
        StationHours hours = inputs.hours(stations.evaluated());

        ReportingPeriod year = options.evaluated();
        AirStandards standards = AirStandards.on(options.edition());
        CityDays days = CityDays.of(hours, Set.copyOf(stations.evaluated()), year, standards);
        terminal.report(inputs.problems());
        if (days.all().isEmpty()) {
            throw new ProblemsException(Problem.of(ProblemCode.MISSING)
                    .with("subject", options.city() + " " + year)
                    .with("allowed", inputs.hoursName() + ", " + CityOptions.YEAR + ", " + Options.HOUR_LABEL));
        }
        AirStatistics air = AirStatistics.of(days, year, standards);

        Page page = new Page(options);
        page.title();
        page.sources(inputs, stations, stations.silent(hours, year), standards, names(packs, targets, options.city()));
        page.figures(air, days);
        Optional<EditionComparison> comparison =
                options.compare().map(other -> EditionComparison.of(days, year, standards, AirStandards.on(other)));
        comparison.ifPresent(page::comparison);
        Assessment assessment = targets.assess(options.asOf(), air, comparison.map(EditionComparison::second));
        page.verdicts(assessment, targets.others());
        comparison.ifPresent(c -> page.turned(
                VerdictChange.between(assessment, targets.assess(options.asOf(), c.second(), Optional.of(air)))));
        terminal.print(page.toString());
    }

    private static Text names(List<RulePack> packs, CityTargets targets, String city) {
        Text titles = packs.stream()
                .map(RulePack::title)
                .reduce((one, other) -> one.and(new Text("、", ", ")).and(other))
                .orElse(new Text("没有规则包", "no pack was found"));
        return titles.and(targets.place()
                .map(CityYear::named)
                .orElse(new Text("；其中没有名为" + city + "的地区", "; none of their places is called " + city)));
    }

    private static Text named(Place place) {
        return new Text(
                "：" + place.name().zh() + place.code(), ": " + place.name().en() + " " + place.code());
    }
}

package io.github.attain.examples.listtargets;

import io.github.attain.examples.terminal.Program;
import io.github.attain.examples.terminal.Terminal;
import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.target.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints the targets of all packs that are there. The status is 0 where the program worked and 2 for wrong arguments.
 */
public final class ListTargets {
    static final Program<Options> PROGRAM = new Program<>(Options.HELP, Options.KNOWN, Options::read, ListTargets::run);

    private static final Comparator<Target> BY_YEAR = Comparator.comparing(
                    (Target target) -> target.term().due().getYear())
            .thenComparing(target -> target.place().code())
            .thenComparing(target -> target.indicator().id())
            .thenComparing(target -> target.term().due())
            .thenComparing(Target::id);

    private ListTargets() {}

    /**
     * Runs the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PROGRAM.start(args);
    }

    private static void run(Options options, Terminal terminal) {
        List<RulePack> packs =
                RulePacks.discover().stream().map(RulePackProvider::load).toList();
        List<Problem> unknown = unknown(packs, options);
        if (!unknown.isEmpty()) {
            throw new ProblemsException(unknown);
        }
        terminal.print(table(packs, options));
    }

    private static String table(List<RulePack> packs, Options options) {
        List<Target> targets = packs.stream()
                .flatMap(pack -> pack.targets().stream())
                .filter(target -> isWanted(target, options))
                .collect(Collectors.toCollection(ArrayList::new));
        if (options.byYear()) {
            targets.sort(BY_YEAR);
        }
        return options.markdown()
                ? new MarkdownTable(options.locale(), options.byYear()).write(targets)
                : CsvTable.write(targets);
    }

    /** A target is wanted with all its rows where any of them speaks of a wanted indicator. */
    private static boolean isWanted(Target target, Options options) {
        boolean place = options.place().isEmpty() || isWithin(target.place(), options.place());
        return place
                && Parts.of(target).stream()
                        .anyMatch(part -> part.indicator().id().startsWith(options.indicator()));
    }

    private static boolean isWithin(Place place, String code) {
        return place.code().equals(code)
                || place.parent().filter(p -> isWithin(p, code)).isPresent();
    }

    /** What a filter names and no pack knows: more likely mistyped than meant. */
    private static List<Problem> unknown(List<RulePack> packs, Options options) {
        List<Problem> unknown = new ArrayList<>();
        boolean place = packs.stream()
                .flatMap(pack -> pack.places().stream())
                .anyMatch(p -> p.code().equals(options.place()));
        if (!options.place().isEmpty() && !place) {
            unknown.add(Problem.of(ProblemCode.UNKNOWN_PLACE)
                    .with("value", options.place())
                    .with("allowed", "410800, 410108/huayuankou"));
        }
        boolean indicator = packs.stream()
                .flatMap(pack -> pack.indicators().stream())
                .anyMatch(i -> i.id().startsWith(options.indicator()));
        if (!options.indicator().isEmpty() && !indicator) {
            unknown.add(Problem.of(ProblemCode.UNKNOWN_INDICATOR)
                    .with("value", options.indicator())
                    .with("allowed", "air, air.pm25.annual-mean, rural.sewage"));
        }
        return unknown;
    }
}

package io.github.attain.examples.listtargets;

import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.target.Target;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints the targets of all packs that are there. The status is 0 where the program worked and 2 for wrong arguments.
 */
public final class ListTargets {
    private static final int WRONG_ARGUMENTS = 2;
    private static final Comparator<Target> BY_YEAR = Comparator.comparing(
                    (Target target) -> target.term().due().getYear())
            .thenComparing(target -> target.place().code())
            .thenComparing(target -> target.indicator().id())
            .thenComparing(target -> target.term().due())
            .thenComparing(Target::id);

    private ListTargets() {}

    /**
     * Runs the program on the standard streams, in UTF-8 whatever the machine is set to.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        List<RulePack> packs =
                RulePacks.discover().stream().map(RulePackProvider::load).toList();
        int status = run(packs, List.of(args), out, err);
        out.flush();
        err.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the program and returns its status. */
    static int run(List<RulePack> packs, List<String> args, PrintStream out, PrintStream err) {
        Checked<Options> read = Options.read(args);
        Options options = read.value().orElseThrow();
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(unknown(packs, options));
        if (!problems.isEmpty()) {
            problems.forEach(problem -> err.print(problem.message(options.locale()) + "\n"));
            return WRONG_ARGUMENTS;
        }
        out.print(options.help() ? Options.HELP.in(options.locale()) : table(packs, options));
        return 0;
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

package io.github.attain.pack;

import io.github.attain.indicator.Indicator;
import io.github.attain.place.Place;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds in a pack what reading it line by line cannot: what does not fit together. Every problem is located at the pack and
 * the target.
 */
public final class PackChecker {
    private PackChecker() {}

    /**
     * Checks a pack.
     *
     * @param pack the pack
     * @return every problem with its weight. Errors: ids that stand twice, clauses without a locator, rules and baselines that
     *     do not fit their indicator, sums with a due date and no beginning, references that lead out of the pack, relations that cannot be. Warnings: contradictions,
     *     overlaps that no relation ties, also of targets that differ in their scope alone, which no measurement has, counts that do not produce their percentage, limits finer than the indicator,
     *     percentages that no number of sites can produce, milestones that go backwards. Notes: baselines better than the
     *     target, indicators that nobody uses
     */
    public static List<Problem> check(RulePack pack) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(
                twice(new Text("指标", "indicator"), pack.indicators().stream().map(Indicator::id)));
        problems.addAll(twice(new Text("规划", "plan"), pack.plans().stream().map(Plan::id)));
        problems.addAll(twice(new Text("地区", "place"), pack.places().stream().map(p -> p.code())));
        problems.addAll(twice(new Text("目标", "target"), pack.targets().stream().map(Target::id)));
        RelationCheck relations = new RelationCheck(pack);
        Known known = new Known(pack);
        for (Target target : pack.targets()) {
            Location where = new Location(pack.id(), target.id());
            Stream.of(TargetCheck.check(target), known.strangers(target), relations.check(target))
                    .flatMap(List::stream)
                    .forEach(p -> problems.add(p.at(where)));
        }
        problems.addAll(relations.overlaps());
        problems.addAll(unused(pack));
        return List.copyOf(problems);
    }

    /**
     * Finds sources that nobody has held the data against for a year.
     *
     * @param pack the pack
     * @param today the date to count back from
     * @return a note for each plan whose document was never verified, or more than a year ago
     */
    public static List<Problem> stale(RulePack pack, LocalDate today) {
        List<Problem> stale = new ArrayList<>();
        for (Plan plan : pack.plans()) {
            Optional<LocalDate> verified = plan.document().verified();
            if (verified.isEmpty() || verified.get().isBefore(today.minusYears(1))) {
                stale.add(Problem.of(ProblemCode.STALE_SOURCE)
                        .with("value", plan.document().citation())
                        .with(
                                "other",
                                verified.map(day -> Text.same(day.toString()))
                                        .orElse(new Text("从未核对", "never verified")))
                        .at(new Location(pack.id(), plan.id())));
            }
        }
        return List.copyOf(stale);
    }

    private static List<Problem> twice(Text what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.filter(id -> !seen.add(id))
                .map(id ->
                        Problem.of(ProblemCode.DUPLICATE).with("subject", what).with("value", id))
                .toList();
    }

    /** What the pack holds, to be found by id. */
    private static final class Known {
        private final Map<String, Indicator> indicators = new HashMap<>();
        private final Map<String, Place> places = new HashMap<>();

        Known(RulePack pack) {
            pack.indicators().forEach(i -> indicators.put(i.id(), i));
            pack.places().forEach(p -> places.put(p.code(), p));
        }

        /** What a target refers to and the pack does not hold. */
        List<Problem> strangers(Target target) {
            List<Problem> strangers = new ArrayList<>();
            target.indicators().stream()
                    .filter(i -> !i.equals(indicators.get(i.id())))
                    .forEach(i -> strangers.add(Problem.of(ProblemCode.UNKNOWN_INDICATOR)
                            .with("value", i.id())
                            .with("allowed", new Text("不在规则包的指标中", "not among the indicators of the pack"))));
            if (!Objects.equals(places.get(target.place().code()), target.place())) {
                strangers.add(Problem.of(ProblemCode.UNKNOWN_PLACE)
                        .with("value", target.place())
                        .with("allowed", new Text("不在规则包的地区中", "not among the places of the pack")));
            }
            return strangers;
        }
    }

    private static List<Problem> unused(RulePack pack) {
        Set<String> used = new HashSet<>();
        for (Target target : pack.targets()) {
            target.indicators().forEach(i -> used.add(i.id()));
        }
        return pack.indicators().stream()
                .filter(i -> !used.contains(i.id()))
                .map(i -> Problem.of(ProblemCode.UNUSED_INDICATOR)
                        .with("value", i.id())
                        .at(new Location(pack.id(), "")))
                .toList();
    }
}

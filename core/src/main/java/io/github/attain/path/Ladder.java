package io.github.attain.path;

import io.github.attain.indicator.Direction;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.target.Baseline;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes paths of targets. */
final class Ladder {
    private Ladder() {}

    static Checked<Trajectory> towards(Target target, Baseline baseline, Trajectory.Shape shape) {
        Checked<Point> base = base(target, baseline);
        if (base.value().isEmpty()) {
            return Checked.failed(base.problems());
        }
        Optional<Level> level = Level.of(target, baseline, base.value().get());
        if (level.isEmpty()) {
            return Checked.failed(noLevel(target, baseline));
        }
        Point from = base.value().get();
        Point to = level.get().point();
        Direction better = level.get().better();
        boolean positive =
                from.value().amount().signum() > 0 && to.value().amount().signum() > 0;
        if (shape == Trajectory.Shape.EQUAL_RATE && !positive) {
            return Checked.failed(senseless(
                    Text.of("{} → {}", "{} → {}", from.text(), to.text()),
                    new Text("逐年等比推进时两端均须大于0", "equal yearly rate: both > 0")));
        }
        return Checked.of(
                shape == Trajectory.Shape.LINEAR
                        ? Trajectory.linear(from, to, better)
                        : Trajectory.equalRate(from, to, better));
    }

    static Checked<Trajectory> of(Target last, List<Target> all, Baseline baseline) {
        Checked<Point> base = base(last, baseline);
        if (base.value().isEmpty()) {
            return Checked.failed(base.problems());
        }
        List<Point> points = new ArrayList<>();
        Direction better = Direction.NONE;
        for (Target step : steps(last, all)) {
            Optional<Level> level = Level.of(step, baseline, base.value().get());
            if (level.isEmpty()) {
                return Checked.failed(noLevel(step, baseline));
            }
            Point point = level.get().point();
            if (!points.isEmpty() && points.get(points.size() - 1).year() >= point.year()) {
                return Checked.failed(senseless(
                        Text.of("{}：{}", "{}: {}", step.id(), point.text()),
                        new Text("每年只能有一个里程碑", "milestones: one a year")));
            }
            points.add(point);
            better = level.get().better();
        }
        return Checked.of(Trajectory.milestones(base.value().get(), points, better));
    }

    /** The target and what is a milestone of it, directly or through another, by due date. */
    private static List<Target> steps(Target last, List<Target> all) {
        Set<String> ids = new HashSet<>(Set.of(last.id()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Target target : all) {
                grown |= isStep(target, last, ids) && ids.add(target.id());
            }
        }
        ids.remove(last.id());
        return Stream.concat(Stream.of(last), all.stream().filter(t -> ids.contains(t.id())))
                .sorted(Comparator.comparing(t -> t.term().due()))
                .toList();
    }

    private static boolean isStep(Target target, Target last, Set<String> ids) {
        boolean sameThing = target.place().code().equals(last.place().code())
                && target.indicator().id().equals(last.indicator().id())
                && target.strength() == last.strength();
        return sameThing
                && target.relations().stream()
                        .anyMatch(r -> r.kind() == Relation.Kind.MILESTONE_OF && ids.contains(r.target()));
    }

    private static Checked<Point> base(Target target, Baseline baseline) {
        if (baseline.value().isEmpty()) {
            return Checked.failed(Problem.of(ProblemCode.MISSING)
                    .with("subject", Text.of("{}基准值", "baseline {}", baseline.period()))
                    .with("allowed", target.id()));
        }
        Optional<Problem> misfit = target.indicator().misfit(baseline.value().get(), baseline.period());
        return misfit.isPresent()
                ? Checked.failed(misfit.get())
                : Point.of(baseline.period(), baseline.value().get());
    }

    private static Problem noLevel(Target target, Baseline baseline) {
        return senseless(
                Text.of(
                        "{}：{}{}",
                        "{}: {}{}",
                        target.id(),
                        target.promise(),
                        target.term().text().asRemark()),
                Text.of("须为{}之后某年年底的单一数值", "a single level at the end of a year after {}", baseline.period()));
    }

    private static Problem senseless(Text value, Text allowed) {
        return Problem.of(ProblemCode.SENSELESS_RULE).with("value", value).with("allowed", allowed);
    }
}

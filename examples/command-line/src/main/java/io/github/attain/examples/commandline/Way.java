package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.path.Point;
import io.github.attain.path.Position;
import io.github.attain.path.Trajectory;
import io.github.attain.path.Trajectory.Shape;
import io.github.attain.problem.Checked;
import io.github.attain.problem.ProblemsException;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A target with its path and the values measured on it.
 *
 * @param target the target
 * @param path the path to it
 * @param measured the values of whole years, in their order
 */
record Way(Target target, Trajectory path, List<Point> measured) {
    /**
     * How paths are drawn.
     *
     * @param shape their shape
     * @param baseYear the measured year from which they start; empty for the baseline of each target
     */
    record Drawing(Shape shape, Optional<Integer> baseYear) {}

    /** The path to a target; refuses where there is none. */
    static Way to(Target target, Catalogue catalogue, Measurements measured, Drawing drawing) {
        Baseline baseline = baseline(target, measured, drawing)
                .orElseThrow(() -> new Refusal(Text.of(
                        "{}没有基准年的数值；可用--base-year指定实测的基准年",
                        "{} has no value of a baseline; --base-year takes a measured one",
                        Text.same(target.id()))));
        Checked<Trajectory> path = path(catalogue, target, baseline, drawing);
        return new Way(
                target,
                path.value().orElseThrow(() -> new ProblemsException(path.problems())),
                points(target, measured));
    }

    /** The paths to those of some targets that have one, and measured years on it. */
    static List<Way> toAll(List<Target> targets, Catalogue catalogue, Measurements measured, Drawing drawing) {
        return targets.stream()
                .filter(target -> !points(target, measured).isEmpty())
                .flatMap(target -> baseline(target, measured, drawing)
                        .flatMap(baseline ->
                                path(catalogue, target, baseline, drawing).value())
                        .map(path -> new Way(target, path, points(target, measured)))
                        .stream())
                .toList();
    }

    private static Checked<Trajectory> path(Catalogue catalogue, Target target, Baseline baseline, Drawing drawing) {
        return drawing.shape() == Shape.MILESTONES
                ? Trajectory.ladder(target, catalogue.targets().toList(), baseline)
                : Trajectory.towards(target, baseline, drawing.shape());
    }

    /** The baseline of the target, or of the year that was named; its value stated, or else measured. */
    private static Optional<Baseline> baseline(Target target, Measurements measured, Drawing drawing) {
        Optional<ReportingPeriod> period = drawing.baseYear()
                .map(ReportingPeriod::ofYear)
                .or(() -> target.baseline().map(Baseline::period));
        Optional<Baseline> stated = target.baseline()
                .filter(baseline -> baseline.value().isPresent()
                        && Optional.of(baseline.period()).equals(period));
        return stated.or(() -> period.flatMap(
                year -> measured.of(target.place().code(), target.indicator().id()).stream()
                        .filter(value -> value.period().equals(year))
                        .findFirst()
                        .map(value -> Baseline.stated(year, value.value()))));
    }

    /** The values of whole years, in their order. */
    private static List<Point> points(Target target, Measurements measured) {
        return measured.of(target.place().code(), target.indicator().id()).stream()
                .map((Measurement value) -> Point.of(value.period(), value.value()))
                .flatMap(point -> point.value().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Point::year))
                .toList();
    }

    /** Where the values lie that are held against the path: not those before it. */
    List<Position> positions() {
        return measured.stream()
                .filter(point -> point.year() >= path.base().year())
                .filter(point -> point.value().fits(path.target().value().unit()))
                .map(path::position)
                .toList();
    }
}

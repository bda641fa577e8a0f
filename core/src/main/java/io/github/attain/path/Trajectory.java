package io.github.attain.path;

import com.google.common.collect.ImmutableList;
import io.github.attain.indicator.Direction;
import io.github.attain.problem.Checked;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way from a baseline to the value of a target year, with a figure for its years (序时进度). Plans rarely state theirs:
 * base year, base value, shape and rounding are inputs, and the official progress statements of 2022 and 2023 come out of none
 * of the published values of 2020.
 *
 * <p>Figures are exact. One between base and target on an equal yearly rate is mostly irrational: values are compared with the
 * root itself, and it is shown rounded. Where the baseline is at target level already, nothing leads back to the target: a
 * linear or equal-rate path is then the target value in every year after the baseline's.
 *
 * <p>Immutable and thread-safe.
 */
public final class Trajectory {
    private static final int MOST_YEARS = 100;

    /** The shapes of a path. */
    public enum Shape {
        /** The same amount every year: base + (target − base) · years gone / years in all. */
        LINEAR(new Text("线性", "linear")),
        /** The same percentage every year, compound. */
        EQUAL_RATE(new Text("等比（年均变化率相同）", "at an equal yearly rate")),
        /** The figures that the plan states for its years; none between them. */
        YEARLY_FIGURES(new Text("规划年度目标值", "by the plan's own yearly figures")),
        /** The milestones of the target; none between them. */
        MILESTONES(new Text("阶段目标", "by milestones"));

        private final Text label;

        Shape(Text label) {
            this.label = label;
        }

        /** {@return the name in both languages} */
        public Text label() {
            return label;
        }
    }

    private final Shape shape;
    private final Direction better;
    private final Point base;
    private final ImmutableList<Point> figures;
    private final @Nullable Rounding rounding;

    private Trajectory(Shape shape, Direction better, Point base, List<Point> figures, @Nullable Rounding rounding) {
        if (better == Direction.NONE || figures.isEmpty()) {
            throw new IllegalArgumentException("a path leads somewhere, and says which way is better");
        }
        Unit unit = figures.get(figures.size() - 1).value().unit();
        this.shape = shape;
        this.better = better;
        this.base = base.in(unit);
        this.figures = figures.stream().map(f -> f.in(unit)).collect(ImmutableList.toImmutableList());
        this.rounding = rounding;
        int year = base.year();
        for (Point figure : this.figures) {
            if (figure.year() <= year || figure.year() > base.year() + MOST_YEARS) {
                throw new IllegalArgumentException("the years of a path follow one another, within " + MOST_YEARS
                        + " after the baseline's: " + year + ", " + figure.year());
            }
            year = figure.year();
        }
        if (shape == Shape.EQUAL_RATE && Math.min(sign(this.base), sign(target())) <= 0) {
            throw new IllegalArgumentException(
                    "a rate leads from one positive value to another: " + base + ", " + target());
        }
    }

    private static int sign(Point point) {
        return point.value().amount().signum();
    }

    /**
     * {@return a straight line}
     *
     * @param base the baseline: year and value
     * @param target the target: a later year, at most 100 years on, and its value
     * @param better which way is better
     * @throws IllegalArgumentException if the years are not in order, the units are incommensurable or no way is better
     */
    public static Trajectory linear(Point base, Point target, Direction better) {
        return new Trajectory(Shape.LINEAR, better, base, List.of(target), null);
    }

    /**
     * {@return a path with the same percentage every year}
     *
     * @param base the baseline: year and value, positive
     * @param target the target: a later year, at most 100 years on, and its value, positive
     * @param better which way is better
     * @throws IllegalArgumentException if a value is not positive, the years are not in order, the units are incommensurable or
     *     no way is better
     */
    public static Trajectory equalRate(Point base, Point target, Direction better) {
        return new Trajectory(Shape.EQUAL_RATE, better, base, List.of(target), null);
    }

    /**
     * {@return a path by the figures that the plan states itself}
     *
     * @param base the baseline: year and value
     * @param figures year by year after the baseline, the last of them the target
     * @param better which way is better
     * @throws IllegalArgumentException if there are no figures, the years are not in order, the units are incommensurable or no
     *     way is better
     */
    public static Trajectory yearly(Point base, List<Point> figures, Direction better) {
        return new Trajectory(Shape.YEARLY_FIGURES, better, base, figures, null);
    }

    /** The milestones of a target, the last of them the target itself. */
    static Trajectory milestones(Point base, List<Point> figures, Direction better) {
        return new Trajectory(Shape.MILESTONES, better, base, figures, null);
    }

    /**
     * The way from a baseline to a target with a single level at the end of one year: a limit, a counted share, a change from
     * the same baseline, an average growth, or no worse than the baseline.
     *
     * @param target the target
     * @param baseline the baseline with its calendar year and value; the target's own, or another that the caller answers for
     * @param shape {@link Shape#LINEAR} or {@link Shape#EQUAL_RATE}
     * @return the path, or what keeps the two from making one
     * @throws IllegalArgumentException if the shape is another
     */
    public static Checked<Trajectory> towards(Target target, Baseline baseline, Shape shape) {
        if (shape != Shape.LINEAR && shape != Shape.EQUAL_RATE) {
            throw new IllegalArgumentException("figures and milestones are stated, not computed: " + shape);
        }
        return Ladder.towards(target, baseline, shape);
    }

    /**
     * The milestones that relations tie to a target, the target itself included.
     *
     * @param target the last step
     * @param all the targets among which its milestones are looked for; of the same place, indicator and strength
     * @param baseline the baseline with its calendar year and value
     * @return the path, or what keeps the steps from making one
     */
    public static Checked<Trajectory> ladder(Target target, List<Target> all, Baseline baseline) {
        return Ladder.of(target, all, baseline);
    }

    /**
     * Rounds the figures that are computed, as published schedules are; what is stated stays as it is. Values are then compared
     * with the rounded figure.
     *
     * @param to the rounding, such as to one decimal
     * @return the path with those figures
     */
    public Trajectory rounded(Rounding to) {
        return new Trajectory(shape, better, base, figures, to);
    }

    /** {@return the shape} */
    public Shape shape() {
        return shape;
    }

    /** {@return which way is better: lower or higher} */
    public Direction better() {
        return better;
    }

    /** {@return where the path begins: year and value, in the unit of the target} */
    public Point base() {
        return base;
    }

    /** {@return where the path ends: year and value} */
    public Point target() {
        return figures.get(figures.size() - 1);
    }

    /** {@return how computed figures are rounded; empty where they are exact} */
    public Optional<Rounding> rounding() {
        return Optional.ofNullable(rounding);
    }

    /** {@return whether the baseline is as good as the target already, or better; no progress can then be spoken of} */
    public boolean isBaseAtTargetLevel() {
        return gain(target().value().amount(), base.value().amount()) >= 0;
    }

    /**
     * {@return the figure of a year: exact, or rounded as asked for; an irrational one to two decimals more than base or target
     * write, half to even. Empty before the baseline, after the target, and where only single years have a figure, between them}
     *
     * @param year the year
     */
    public Optional<Quantity> at(int year) {
        return figure(year).map(f -> new Quantity(shown(f), target().value().unit()));
    }

    /**
     * {@return the position of a value that is held against the path}
     *
     * @param now the value with its year
     * @throws io.github.attain.problem.ProblemsException if the unit does not fit
     */
    public Position position(Point now) {
        return new Position(this, now);
    }

    /** The figure of a year as it is compared. */
    Optional<Root> figure(int year) {
        if (year == base.year()) {
            return Optional.of(Root.of(base.value().amount()));
        }
        for (Point figure : figures) {
            if (figure.year() == year) {
                return Optional.of(Root.of(figure.value().amount()));
            }
        }
        boolean between = year > base.year() && year < target().year();
        boolean computed = shape == Shape.LINEAR || shape == Shape.EQUAL_RATE;
        if (!between || !computed) {
            return Optional.empty();
        }
        Root figure = between(year - base.year(), target().year() - base.year());
        return Optional.of(rounding == null ? figure : Root.of(figure.rounded(rounding)));
    }

    private Root between(int gone, int all) {
        Exact from = base.value().amount();
        Exact to = target().value().amount();
        if (isBaseAtTargetLevel()) {
            return Root.of(to);
        }
        return shape == Shape.LINEAR
                ? Root.of(Root.written(
                        from.plus(to.minus(from).times(Exact.of(gone)).dividedBy(Exact.of(all)))))
                : new Root(from.pow(all - gone).times(to.pow(gone)), all);
    }

    Exact shown(Root figure) {
        return figure.exact().orElseGet(() -> figure.rounded(shownTo()));
    }

    Rounding shownTo() {
        int written = Math.max(
                base.value().amount().decimals(), target().value().amount().decimals());
        return Rounding.toDecimals(Math.max(written, 0) + 2);
    }

    /** Negative, zero or positive as the second number is worse than the first, the same or better. */
    int gain(Exact from, Exact to) {
        return better == Direction.HIGHER ? to.compareTo(from) : from.compareTo(to);
    }

    /**
     * {@return the path with everything that went into it, such as {@code 线性，2020年35.0微克/立方米（基准）→2025年31.5
     * 微克/立方米（目标）}}
     */
    public Text text() {
        Text way = Text.join(figures.stream().map(Point::text).toList(), new Text("→", " to "));
        Text steps = rounding == null ? Text.none() : Text.of("，修约间隔{}", ", rounded to steps of {}", rounding.step());
        return Text.of(
                "{}，{}（基准）→{}（目标）{}",
                "{}, from {} (baseline) to {} (target){}",
                shape.label(),
                base.text(),
                way,
                steps);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trajectory that
                && shape == that.shape
                && better == that.better
                && base.equals(that.base)
                && figures.equals(that.figures)
                && Objects.equals(rounding, that.rounding);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shape, better, base, figures, rounding);
    }

    /** {@return the English text} */
    @Override
    public String toString() {
        return text().en();
    }
}

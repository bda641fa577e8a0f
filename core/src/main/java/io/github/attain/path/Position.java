package io.github.attain.path;

import io.github.attain.indicator.Direction;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import java.util.Optional;

/**
 * A value held against a path. The value is compared in full with the figure of its year; whoever wants it rounded first rounds
 * it first. No verdict: only the rule of the target decides, at its term.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path the path with its base, shape and target
 * @param now the value with its year, in the unit of the path
 */
public record Position(Trajectory path, Point now) {

    /** On which side of the path a value lies. */
    public enum Side {
        /** Better than the figure of the year. */
        AHEAD(new Text("好于序时进度", "ahead of schedule")),
        /** Exactly on it. */
        ON(new Text("与序时进度持平", "on schedule")),
        /** Worse than it. */
        BEHIND(new Text("落后于序时进度", "behind schedule"));

        private final Text label;

        Side(Text label) {
            this.label = label;
        }

        /** {@return the side in words, in both languages} */
        public Text label() {
            return label;
        }
    }

    /**
     * Creates a position.
     *
     * @throws ProblemsException if the unit of the value does not fit that of the path
     */
    public Position {
        Unit unit = path.target().value().unit();
        if (!now.value().fits(unit)) {
            throw new ProblemsException(Problem.of(ProblemCode.UNIT_MISMATCH)
                    .with("subject", path.text())
                    .with("value", now.value().unit())
                    .with("allowed", unit));
        }
        now = now.in(unit);
    }

    private Exact amount() {
        return now.value().amount();
    }

    private Exact goal() {
        return path.target().value().amount();
    }

    private Exact start() {
        return path.base().value().amount();
    }

    /** {@return on which side of the path the value lies, exactly; empty where the path has no figure for the year} */
    public Optional<Side> side() {
        return path.figure(now.year()).map(figure -> {
            int order = figure.compareTo(amount());
            int good = path.better() == Direction.LOWER ? order : -order;
            return good == 0 ? Side.ON : good > 0 ? Side.AHEAD : Side.BEHIND;
        });
    }

    /**
     * {@return the distance of the value from the figure of its year, positive on the good side: exact, or rounded once as the
     * figure is shown where that is irrational; between percentages in percentage points; with its percentage of the figure.
     * Empty where the path has no figure for the year}
     */
    public Optional<Margin> margin() {
        return path.figure(now.year()).map(figure -> {
            Exact above =
                    figure.exact().map(amount()::minus).orElseGet(() -> figure.roundedRest(amount(), path.shownTo()));
            Exact good = path.better() == Direction.HIGHER ? above : above.negate();
            Exact of = path.shown(figure).abs();
            Optional<Exact> percent = of.signum() == 0
                    ? Optional.empty()
                    : Optional.of(good.times(Exact.HUNDRED).dividedBy(of));
            return new Margin(good, unitOfChange(), percent);
        });
    }

    private Unit unitOfChange() {
        Unit unit = now.value().unit();
        return unit.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : unit;
    }

    /** {@return whether the value is as good as the target already, or better} */
    public boolean isAtTargetLevel() {
        return path.gain(goal(), amount()) >= 0;
    }

    /**
     * {@return the share of the way that is gone, (base − now) / (base − target), as an exact percentage: negative where the value
     * moved away, above 100 beyond the target. Empty where the baseline is at target level already, so that there is no way to
     * go, and for a year before the baseline's}
     */
    public Optional<Exact> progress() {
        if (path.isBaseAtTargetLevel() || now.year() < path.base().year()) {
            return Optional.empty();
        }
        return Optional.of(start().minus(amount()).times(Exact.HUNDRED).dividedBy(start().minus(goal())));
    }

    /**
     * {@return the signed change a year that is still needed, in equal steps, in percentage points for percentages; zero where the
     * value is at target level already. Empty in the target year and after it}
     */
    public Optional<Quantity> required() {
        int years = path.target().year() - now.year();
        if (years < 1) {
            return Optional.empty();
        }
        Exact change = isAtTargetLevel() ? Exact.ZERO : goal().minus(amount()).dividedBy(Exact.of(years));
        return Optional.of(new Quantity(change, unitOfChange()));
    }

    /**
     * Continues the average yearly change since the baseline in a straight line to the target year. A model and nothing more:
     * it knows of no weather, no measures and no physical bounds.
     *
     * @return the value that the model gives for the target year. Empty in the target year and after it, and where the value is
     *     not later than the baseline
     */
    public Optional<Quantity> linearContinuation() {
        int gone = now.year() - path.base().year();
        int left = path.target().year() - now.year();
        if (gone < 1 || left < 1) {
            return Optional.empty();
        }
        Exact change = amount().minus(start()).times(Exact.of(left)).dividedBy(Exact.of(gone));
        return Optional.of(new Quantity(amount().plus(change), now.value().unit()));
    }

    /**
     * {@return the position in one sentence with the path and its inputs, such as {@code 2023年30微克/立方米；序时进度（…）为32.9
     * 微克/立方米，好于序时进度2.9微克/立方米（8.81 %）；…}}
     */
    public Text text() {
        Optional<Quantity> needed = required().filter(r -> !isAtTargetLevel());
        return Text.of("{}；序时进度{}", "{}; the path{}", now.text(), path.text().asRemark())
                .and(sideInWords())
                .and(progressInWords())
                .and(needed.map(Position::requiredInWords).orElse(Text.none()))
                .and(linearContinuation().map(this::continued).orElse(Text.none()));
    }

    private Text sideInWords() {
        Optional<Root> figure = path.figure(now.year());
        if (figure.isEmpty()) {
            return new Text("在该年没有数值", " has no figure for that year");
        }
        Side side = side().orElseThrow();
        Text by = side == Side.ON
                ? Text.none()
                : Text.of("{}", " by {}", margin().orElseThrow().size());
        String about = figure.get().exact().isPresent() ? "" : "≈";
        Text shown = path.at(now.year()).orElseThrow().text();
        return Text.of("为{}{}，{}{}", " is at {}{}; {}{}", about, shown, side.label(), by);
    }

    private Text progressInWords() {
        if (path.isBaseAtTargetLevel()) {
            return new Text(
                    "；基准值已在目标水平，不计完成进度", "; the baseline is at target level already, so no progress is counted");
        }
        Text at = isAtTargetLevel() ? new Text("；已在目标水平", "; at target level already") : Text.none();
        return at.and(progress()
                .map(p -> Text.of(
                        "；完成进度{} %",
                        "; gone of the way: {} %", Rounding.toDecimals(2).round(p)))
                .orElse(Text.none()));
    }

    private static Text requiredInWords(Quantity change) {
        String plus = change.amount().signum() > 0 ? "+" : "";
        return Text.of("；此后每年须变化{}{}", "; needed a year from here: {}{}", plus, change.text());
    }

    private Text continued(Quantity value) {
        Text model = new Text(
                "按基准年以来的变化线性外推，仅为模型", "the change since the baseline continued in a line; a model, no promise");
        int year = path.target().year();
        return Text.of("；{}年外推值{}{}", "; continued to {}: {}{}", year, value.text(), model.asRemark());
    }
}

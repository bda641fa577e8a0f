package io.github.attain.path;

import io.github.attain.indicator.Direction;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Compound growth since the baseline against that required from it. Both are roots less one, u − 1 and v − 1; whether one
 * reaches t % of the other is whether 100 u lies beyond (100 − t) + t v, which is decided exactly.
 */
final class Growth {
    private static final int HIGH = 95;
    private static final int MIDDLE = 60;
    private static final int SHOWN_DIGITS = 40;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final Position position;
    private final Trajectory path;
    private final Optional<Root> actual;
    private final Optional<Root> required;

    Growth(Position position) {
        this.position = position;
        this.path = position.path();
        this.actual = factor(path.base(), position.now());
        this.required = factor(path.base(), path.target());
    }

    /** The factor of one year. */
    private static Optional<Root> factor(Point from, Point to) {
        Exact before = from.value().amount();
        Exact after = to.value().amount();
        int years = to.year() - from.year();
        boolean exists = before.signum() > 0 && after.signum() >= 0 && years >= 1 && years <= 100;
        return exists ? Optional.of(new Root(after.dividedBy(before), years)) : Optional.empty();
    }

    static Grading schedule(Position position) {
        Optional<Grading.Mark> mark = position.side().map(side -> switch (side) {
            case AHEAD -> Grading.Mark.AHEAD;
            case ON -> Grading.Mark.ON_SCHEDULE;
            case BEHIND -> Grading.Mark.BEHIND;
        });
        Optional<Exact> none = Optional.empty();
        return new Grading(GradingMethod.SCHEDULE, mark.orElse(Grading.Mark.NO_FIGURE), position, none, none, none);
    }

    Grading grade(GradingMethod method) {
        boolean open = method == GradingMethod.OPEN_SDG;
        Grading.Mark mark;
        if (open && position.isAtTargetLevel()) {
            mark = Grading.Mark.TARGET_ACHIEVED;
        } else if (actual.isEmpty() || required.isEmpty()) {
            mark = Grading.Mark.NO_RATE;
        } else if (path.isBaseAtTargetLevel()) {
            // Open SDG divides by the size of the required rate: what left the target level then deteriorated.
            boolean left = open && required.get().compareTo(Exact.ONE) != 0;
            mark = left ? Grading.Mark.DETERIORATION : Grading.Mark.AT_TARGET_ALREADY;
        } else if (reaches(HIGH)) {
            mark = open ? Grading.Mark.ON_TRACK : Grading.Mark.SIGNIFICANT_PROGRESS;
        } else if (reaches(MIDDLE)) {
            mark = open ? Grading.Mark.ACCELERATION_NEEDED : Grading.Mark.MODERATE_PROGRESS;
        } else if (reaches(0)) {
            mark = open ? Grading.Mark.LIMITED_PROGRESS : Grading.Mark.INSUFFICIENT_PROGRESS;
        } else {
            mark = open ? Grading.Mark.DETERIORATION : Grading.Mark.MOVEMENT_AWAY;
        }
        return new Grading(method, mark, position, actual.map(Growth::shown), required.map(Growth::shown), ratio());
    }

    private boolean reaches(int percent) {
        int order = order(actual.orElseThrow(), percent, required.orElseThrow());
        return path.better() == Direction.HIGHER ? order >= 0 : order <= 0;
    }

    /**
     * Compares 100 u with (100 − t) + t v. Where v is rational, by powers. Where it is not, the two are never equal: all conjugates
     * of u have one modulus, and those of (100 − t) + t v do not, for 0 < t < 100. More digits then always settle it.
     */
    static int order(Root u, int percent, Root v) {
        Exact share = Exact.of(percent);
        Exact rest = Exact.of(100L - percent);
        Optional<Exact> rational = percent == 0 ? Optional.of(Exact.ONE) : v.exact();
        if (rational.isPresent()) {
            return u.compareTo(rest.plus(share.times(rational.get())).dividedBy(Exact.HUNDRED));
        }
        for (int digits = 20; ; digits *= 2) {
            BigInteger one = BigInteger.TEN.pow(digits);
            BigInteger low = u.floor(digits).multiply(HUNDRED);
            BigInteger line = one.multiply(rest.numerator()).add(v.floor(digits).multiply(share.numerator()));
            if (low.compareTo(line.add(share.numerator())) >= 0) {
                return 1;
            }
            if (low.add(HUNDRED).compareTo(line) <= 0) {
                return -1;
            }
        }
    }

    /** The growth in percent, with two decimals. */
    private static Exact shown(Root factor) {
        Root percent = new Root(factor.radicand().times(Exact.HUNDRED.pow(factor.degree())), factor.degree());
        return percent.roundedRest(Exact.HUNDRED, Rounding.toDecimals(2)).negate();
    }

    private Optional<Exact> ratio() {
        Exact needed = required.map(Growth::rate).orElse(Exact.ZERO);
        if (actual.isEmpty() || needed.signum() == 0 || path.isBaseAtTargetLevel()) {
            return Optional.empty();
        }
        Exact ratio = rate(actual.get()).times(Exact.HUNDRED).dividedBy(needed);
        BigDecimal cut =
                new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), 2, RoundingMode.FLOOR);
        return Optional.of(Exact.of(cut));
    }

    private static Exact rate(Root factor) {
        return factor.exact()
                .orElseGet(() -> Root.number(factor.floor(SHOWN_DIGITS), SHOWN_DIGITS))
                .minus(Exact.ONE);
    }
}

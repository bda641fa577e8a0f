package io.github.attain.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

class PathProperties {
    private static final Unit TONNE = Unit.parse("t");

    @Provide
    Arbitrary<Trajectory> paths() {
        Arbitrary<Exact> amounts = Combinators.combine(
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.integers().between(0, 2))
                .as((n, decimals) -> Exact.of(BigDecimal.valueOf(n, decimals)));
        return Combinators.combine(
                        amounts,
                        amounts,
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(Direction.LOWER, Direction.HIGHER),
                        Arbitraries.of(true, false))
                .as((from, to, years, better, linear) -> {
                    Point base = new Point(2020, new Quantity(from, TONNE));
                    Point target = new Point(2020 + years, new Quantity(to, TONNE));
                    return linear
                            ? Trajectory.linear(base, target, better)
                            : Trajectory.equalRate(base, target, better);
                });
    }

    private static Point point(int year, Exact amount) {
        return new Point(year, new Quantity(amount, TONNE));
    }

    @Property(tries = 300)
    void aFigureThatIsExactIsOnThePathAndItsNeighboursAreNot(
            @ForAll("paths") Trajectory path, @ForAll @IntRange(min = 0, max = 12) int gone) {
        int year = 2020 + gone;
        Assume.that(path.figure(year).isPresent());
        Root figure = path.figure(year).get();
        Exact hair = Exact.parse("0.000001");
        Exact near = figure.exact().orElseGet(() -> figure.rounded(Rounding.toDecimals(7)));
        if (figure.exact().isPresent()) {
            Position on = path.position(point(year, near));
            assertThat(on.side()).contains(Position.Side.ON);
            assertThat(on.margin().orElseThrow().amount().signum()).isZero();
        }
        Exact better = path.better() == Direction.HIGHER ? near.plus(hair) : near.minus(hair);
        Exact worse = path.better() == Direction.HIGHER ? near.minus(hair) : near.plus(hair);
        assertThat(path.position(point(year, better)).side()).contains(Position.Side.AHEAD);
        assertThat(path.position(point(year, worse)).side()).contains(Position.Side.BEHIND);
        assertThat(path.position(point(year, better))
                        .margin()
                        .orElseThrow()
                        .amount()
                        .signum())
                .isNotNegative();
        assertThat(path.position(point(year, worse))
                        .margin()
                        .orElseThrow()
                        .amount()
                        .signum())
                .isNotPositive();
    }

    @Property(tries = 300)
    void figuresNeverTurnBackOnTheWay(@ForAll("paths") Trajectory path) {
        Exact before = null;
        for (int year = 2021; year <= path.target().year(); year++) {
            Exact figure = path.at(year).orElseThrow().amount();
            if (before != null) {
                assertThat(path.gain(before, figure)).isNotNegative();
            }
            assertThat(path.gain(figure, path.target().value().amount())).isNotNegative();
            before = figure;
        }
    }

    @Property(tries = 300)
    void theRequiredChangeKeptToArrivesAtTheTarget(
            @ForAll("paths") Trajectory path, @ForAll @IntRange(min = 1, max = 500) int now) {
        Assume.that(path.target().year() > 2021);
        Position position = path.position(point(2021, Exact.of(now)));
        Exact years = Exact.of(path.target().year() - 2021L);
        Exact end =
                Exact.of(now).plus(position.required().orElseThrow().amount().times(years));
        Exact goal = position.isAtTargetLevel()
                ? Exact.of(now)
                : path.target().value().amount();
        assertThat(end.compareTo(goal)).isZero();
        if (position.progress().isPresent()) {
            boolean whole = position.progress().get().compareTo(Exact.HUNDRED) >= 0;
            assertThat(whole).isEqualTo(position.isAtTargetLevel());
        }
    }

    @Property(tries = 300)
    void aBetterValueIsNeverGradedWorse(
            @ForAll("paths") Trajectory path,
            @ForAll @IntRange(min = 1, max = 500) int one,
            @ForAll @IntRange(min = 1, max = 500) int other,
            @ForAll @IntRange(min = 1, max = 12) int years) {
        Exact a = Exact.of(one);
        Exact b = Exact.of(other);
        Exact better = path.gain(a, b) >= 0 ? b : a;
        Exact worse = path.gain(a, b) >= 0 ? a : b;
        for (GradingMethod method : GradingMethod.values()) {
            Grading.Mark good =
                    method.grade(path.position(point(2020 + years, better))).mark();
            Grading.Mark bad =
                    method.grade(path.position(point(2020 + years, worse))).mark();
            // The marks of a method are listed from the best to the worst.
            assertThat(good.compareTo(bad)).isNotPositive();
        }
    }

    /** Against 60 digits of square roots taken by another arithmetic. */
    @Property(tries = 300)
    void growthIsComparedAsDecimalsOfManyDigitsSay(
            @ForAll @IntRange(min = 1, max = 2000) int now,
            @ForAll @IntRange(min = 1, max = 2000) int goal,
            @ForAll @IntRange(min = 0, max = 2) int threshold) {
        int percent = new int[] {0, 60, 95}[threshold];
        MathContext sixty = new MathContext(60, RoundingMode.HALF_EVEN);
        BigDecimal u = BigDecimal.valueOf(now, 3).sqrt(sixty);
        BigDecimal v = BigDecimal.valueOf(goal, 3).sqrt(sixty).sqrt(sixty);
        BigDecimal line = BigDecimal.valueOf(percent, 2).multiply(v).add(BigDecimal.valueOf(100L - percent, 2));
        BigDecimal difference = u.subtract(line);
        int expected = difference.abs().compareTo(new BigDecimal("1e-50")) < 0 ? 0 : difference.signum();
        int order = Growth.order(new Root(Exact.ratio(now, 1000), 2), percent, new Root(Exact.ratio(goal, 1000), 4));
        assertThat(Integer.signum(order)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void theWholePartOfARootIsTheLargestWhosePowerFits(
            @ForAll @BigRange(min = "0", max = "99999999999999999999999999") BigInteger number,
            @ForAll @IntRange(min = 1, max = 40) int degree) {
        BigInteger root = Root.floorRoot(number, degree);
        assertThat(root.pow(degree)).isLessThanOrEqualTo(number);
        assertThat(root.add(BigInteger.ONE).pow(degree)).isGreaterThan(number);
    }
}

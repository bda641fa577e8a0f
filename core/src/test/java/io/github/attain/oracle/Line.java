package io.github.attain.oracle;

import io.github.attain.rule.Comparison;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** A test that a number passes or not, and numbers near which that may change. */
interface Line {
    boolean keeps(Fraction value);

    List<Fraction> edges();

    /** At most, at least, below or above. */
    static boolean holds(Comparison side, int order) {
        return switch (side.name()) {
            case "AT_MOST" -> order <= 0;
            case "AT_LEAST" -> order >= 0;
            case "BELOW" -> order < 0;
            case "ABOVE" -> order > 0;
            default -> throw new IllegalArgumentException(side.name());
        };
    }

    /** A number against a limit; negative decimals where the limit was never written and nothing is rounded to it. */
    record Against(Comparison side, Fraction limit, int decimals) implements Line {
        @Override
        public boolean keeps(Fraction value) {
            Fraction compared = decimals < 0 ? value : value.rounded(decimals);
            return holds(side, compared.compareTo(limit));
        }

        @Override
        public List<Fraction> edges() {
            List<Fraction> edges = new ArrayList<>();
            edges.add(limit);
            if (decimals >= 0) {
                Fraction half =
                        Fraction.ONE.by(Fraction.of(2).times(Fraction.of(10).power(decimals)));
                for (int i = -3; i <= 3; i++) {
                    edges.add(limit.plus(half.times(Fraction.of(i))));
                }
            }
            return edges;
        }
    }

    static Line against(Comparison side, BigDecimal limit, boolean rounded) {
        return new Against(side, Fraction.of(limit), rounded ? Math.max(0, limit.scale()) : -1);
    }

    /** The change in percent of a baseline above zero. */
    record Percent(Line change, Fraction baseline) implements Line {
        @Override
        public boolean keeps(Fraction value) {
            return change.keeps(value.minus(baseline).times(Fraction.HUNDRED).by(baseline));
        }

        @Override
        public List<Fraction> edges() {
            return change.edges().stream()
                    .map(e -> baseline.plus(baseline.times(e).by(Fraction.HUNDRED)))
                    .toList();
        }
    }

    /** The difference to a baseline. */
    record Difference(Line change, Fraction baseline) implements Line {
        @Override
        public boolean keeps(Fraction value) {
            return change.keeps(value.minus(baseline));
        }

        @Override
        public List<Fraction> edges() {
            return change.edges().stream().map(baseline::plus).toList();
        }
    }

    /**
     * The yearly growth from a baseline above zero over some years: the root is never taken, but the rounded growth is searched
     * whose cell holds it.
     */
    record Growth(Comparison side, BigDecimal limit, boolean rounded, Fraction baseline, int years) implements Line {
        private Fraction after(Fraction percent) {
            if (percent.compareTo(Fraction.of(-100)) < 0) {
                return Fraction.of(-1); // less than nothing is left of nothing
            }
            return baseline.times(
                    Fraction.ONE.plus(percent.by(Fraction.HUNDRED)).power(years));
        }

        @Override
        public boolean keeps(Fraction value) {
            if (!rounded || value.compareTo(Fraction.ZERO) <= 0) {
                return holds(side, value.compareTo(after(Fraction.of(limit))));
            }
            int decimals = Math.max(0, limit.scale());
            Fraction step = Fraction.ONE.by(Fraction.of(10).power(decimals));
            double growth = (Math.pow(value.by(baseline).asDouble(), 1.0 / years) - 1) * 100;
            BigInteger guess = BigDecimal.valueOf(growth / step.asDouble()).toBigInteger();
            for (int off = -3; off <= 3; off++) {
                BigInteger cell = guess.add(BigInteger.valueOf(off));
                Fraction middle = step.times(new Fraction(cell, BigInteger.ONE));
                Fraction half = step.by(Fraction.of(2));
                int below = value.compareTo(after(middle.minus(half)));
                int above = value.compareTo(after(middle.plus(half)));
                boolean even = !cell.testBit(0);
                boolean inside = (even ? below >= 0 : below > 0) && (even ? above <= 0 : above < 0);
                if (inside) {
                    return holds(side, middle.compareTo(Fraction.of(limit)));
                }
            }
            throw new IllegalStateException("no growth found for " + value + " from " + baseline);
        }

        @Override
        public List<Fraction> edges() {
            return against(side, limit, true).edges().stream()
                    .filter(e -> e.compareTo(Fraction.of(-100)) > 0)
                    .map(this::after)
                    .toList();
        }
    }

    /** Both. */
    record Both(Line one, Line other) implements Line {
        @Override
        public boolean keeps(Fraction value) {
            return one.keeps(value) && other.keeps(value);
        }

        @Override
        public List<Fraction> edges() {
            List<Fraction> edges = new ArrayList<>(one.edges());
            edges.addAll(other.edges());
            return edges;
        }
    }

    /** Nothing keeps it. */
    record Never() implements Line {
        @Override
        public boolean keeps(Fraction value) {
            return false;
        }

        @Override
        public List<Fraction> edges() {
            return List.of();
        }
    }
}

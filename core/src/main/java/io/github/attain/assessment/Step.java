package io.github.attain.assessment;

import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Comparison;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Value;

/**
 * One step of the arithmetic, for a reader who checks by hand: each kind is a type of its own with its numbers.
 *
 * <p>All are immutable and thread-safe.
 */
public sealed interface Step {

    /** What a step does. */
    enum Kind {
        /** A measured value was taken. */
        MEASURED,
        /** A superior assigned the rule. */
        ASSIGNED,
        /** A baseline was taken. */
        BASELINE,
        /** A unit was converted, exactly. */
        CONVERTED,
        /** Parts were added up. */
        SUMMED,
        /** A change was computed, exactly. */
        CHANGED,
        /** Another figure was computed, exactly. */
        COMPUTED,
        /** A figure was rounded, by GB/T 8170, once. */
        ROUNDED,
        /** Two figures were compared. */
        COMPARED,
        /** A finding was held against what is required. */
        STATED,
        /** A reading was chosen or something stands beside the arithmetic. */
        NOTED
    }

    /**
     * Returns what the step does.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Says the step in words and figures.
     *
     * @return the words in both languages
     */
    Text text();

    private static Text arrow(Text from, Text to) {
        return from.and(Text.same(" → ")).and(to);
    }

    /**
     * A measured value was taken.
     *
     * @param measurement the measurement
     * @param namesIndicator whether it is of another indicator than the target's own
     */
    record Measured(Measurement measurement, boolean namesIndicator) implements Step {
        @Override
        public Kind kind() {
            return Kind.MEASURED;
        }

        @Override
        public Text text() {
            return Wording.measured(measurement, namesIndicator);
        }
    }

    /**
     * A superior assigned the rule.
     *
     * @param assignment the rule with its document
     */
    record Assigned(Assignment assignment) implements Step {
        @Override
        public Kind kind() {
            return Kind.ASSIGNED;
        }

        @Override
        public Text text() {
            return new Text("下达依据：", "assigned by: ").and(assignment.clause().citation());
        }
    }

    /**
     * Parts were added up.
     *
     * @param sum the sum
     * @param ofYears whether the parts are years
     */
    record Summed(Value sum, boolean ofYears) implements Step {
        @Override
        public Kind kind() {
            return Kind.SUMMED;
        }

        @Override
        public Text text() {
            return (ofYears ? new Text("各年之和 = ", "sum of the years = ") : new Text("各时段之和 = ", "sum of the parts = "))
                    .and(sum.text());
        }
    }

    /**
     * An earlier value was taken.
     *
     * @param period its period
     * @param value the value
     */
    record Baseline(ReportingPeriod period, Value value) implements Step {
        @Override
        public Kind kind() {
            return Kind.BASELINE;
        }

        @Override
        public Text text() {
            return Text.same(period + ": ").and(value.text());
        }
    }

    /**
     * A unit was converted.
     *
     * @param from the value as measured
     * @param to the same in the unit that is compared
     */
    record Converted(Quantity from, Quantity to) implements Step {
        @Override
        public Kind kind() {
            return Kind.CONVERTED;
        }

        @Override
        public Text text() {
            return arrow(from.text(), to.text());
        }
    }

    /**
     * A change was computed.
     *
     * @param value the value, in the unit of the baseline
     * @param baseline the baseline
     * @param change the change, in percent of the baseline or as the difference
     * @param inPercent whether it is in percent of the baseline
     */
    record Changed(Quantity value, Quantity baseline, Quantity change, boolean inPercent) implements Step {
        @Override
        public Kind kind() {
            return Kind.CHANGED;
        }

        @Override
        public Text text() {
            String now = value.amount().display();
            String before = baseline.amount().display();
            String formula =
                    inPercent ? "(" + now + " − " + before + ") / " + before + " = " : now + " − " + before + " = ";
            return Text.same(formula).and(change.text());
        }
    }

    /**
     * A figure was rounded.
     *
     * @param from the figure
     * @param to the rounded one
     */
    record Rounded(Quantity from, Quantity to) implements Step {
        @Override
        public Kind kind() {
            return Kind.ROUNDED;
        }

        @Override
        public Text text() {
            return arrow(from.text(), to.text());
        }
    }

    /**
     * A value was compared with a limit.
     *
     * @param value the value as compared: a number, a class or a place
     * @param comparison the side
     * @param limit the limit
     * @param method the comparison method
     * @param kept whether the limit is kept
     */
    record Compared(Value value, Comparison comparison, Value limit, ComparisonMethod method, boolean kept)
            implements Step {
        @Override
        public Kind kind() {
            return Kind.COMPARED;
        }

        @Override
        public Text text() {
            if (value instanceof Grade) {
                return value.text()
                        .and(kept ? new Text("达到或好于", " reaches ") : new Text("差于", " is worse than "))
                        .and(limit.text());
            }
            Text verdict = kept ? new Text("：成立", ": true") : new Text("：不成立", ": false");
            String sign = " " + comparison.symbol() + " ";
            if (value instanceof Rank rank && limit instanceof Rank worst) {
                return Text.same(rank.place() + sign + worst.place()).and(verdict);
            }
            Exact amount = value.asQuantity().orElseThrow().amount();
            return Text.same(amount.display() + sign)
                    .and(limit.text())
                    .and(verdict)
                    .and(method.label().asRemark());
        }
    }

    /**
     * A finding was held against what is required.
     *
     * @param finding what a source states
     * @param required the weakest finding that will do
     * @param kept whether it will
     */
    record Stated(Finding finding, Finding required, boolean kept) implements Step {
        @Override
        public Kind kind() {
            return Kind.STATED;
        }

        @Override
        public Text text() {
            return new Text("结论：", "finding: ")
                    .and(finding.text())
                    .and(new Text("，要求：", "; required: "))
                    .and(required.text());
        }
    }

    /**
     * A figure that no other step names, or something beside the arithmetic.
     *
     * @param kind computed or noted
     * @param text the words
     */
    record Other(Kind kind, Text text) implements Step {}
}

package io.github.attain.assessment;

import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Comparison;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Value;
import java.util.Arrays;

/**
 * One step of the arithmetic, for a reader who checks by hand: each kind is a type of its own with its numbers.
 *
 * <p>All are immutable and thread-safe.
 */
public sealed interface Step {

    /** What a step does. */
    enum Kind {
        /** A measured value was taken. */
        MEASURED(Measured.class),
        /** A superior assigned the rule. */
        ASSIGNED(Assigned.class),
        /** A baseline was taken. */
        BASELINE(Baseline.class),
        /** A unit was converted, exactly. */
        CONVERTED(Converted.class),
        /** Parts were added up. */
        SUMMED(Summed.class),
        /** A change was computed, exactly. */
        CHANGED(Changed.class),
        /** Another figure was computed, exactly. */
        COMPUTED(Other.class),
        /** A figure was rounded, by GB/T 8170, once. */
        ROUNDED(Rounded.class),
        /** Two figures were compared. */
        COMPARED(Compared.class),
        /** A finding was held against what is required. */
        STATED(Stated.class),
        /** A reading was chosen or something stands beside the arithmetic. */
        NOTED(Other.class);

        private final Class<? extends Step> type;

        Kind(Class<? extends Step> type) {
            this.type = type;
        }
    }

    /** {@return what the step does} */
    default Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.type.isInstance(this))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the step in words and figures} */
    Text text();

    /**
     * A measured value was taken.
     *
     * @param measurement the measurement
     * @param namesIndicator whether it is of another indicator than the target's own
     */
    record Measured(Measurement measurement, boolean namesIndicator) implements Step {
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
        public Text text() {
            return Text.of("下达依据：{}", "assigned by: {}", assignment.clause().citation());
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
        public Text text() {
            return ofYears
                    ? Text.of("各年之和 = {}", "sum of the years = {}", sum.text())
                    : Text.of("各时段之和 = {}", "sum of the parts = {}", sum.text());
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
        public Text text() {
            return Text.of("{} → {}", "{} → {}", from.text(), to.text());
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
        public Text text() {
            String before = baseline.amount().display();
            String difference = value.amount().display() + " − " + before;
            String formula = inPercent ? "(" + difference + ") / " + before : difference;
            return Text.same(formula + " = ").and(change.text());
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
        public Text text() {
            return Text.of("{} → {}", "{} → {}", from.text(), to.text());
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
        public Text text() {
            if (value instanceof Grade) {
                return kept
                        ? Text.of("{}达到或好于{}", "{} reaches {}", value.text(), limit.text())
                        : Text.of("{}差于{}", "{} is worse than {}", value.text(), limit.text());
            }
            Text verdict = kept ? new Text("：成立", ": true") : new Text("：不成立", ": false");
            String sign = " " + comparison.symbol() + " ";
            if (value instanceof Rank rank && limit instanceof Rank worst) {
                return Text.same(rank.place() + sign + worst.place()).and(verdict);
            }
            String amount = value.asQuantity().orElseThrow().amount().display();
            return Text.same(amount + sign)
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
        public Text text() {
            return Text.of("结论：{}，要求：{}", "finding: {}; required: {}", finding.text(), required.text());
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

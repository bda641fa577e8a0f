package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Quantity;
import io.github.attain.value.Value;
import java.util.Optional;

/**
 * The part of a promise that decides, and what was compared there.
 *
 * <p>Immutable and thread-safe.
 */
public final class Deciding {
    private final Arithmetic.Comparing comparing;

    private Deciding(Arithmetic.Comparing comparing) {
        this.comparing = comparing;
    }

    static Deciding of(Arithmetic.Comparing comparing) {
        return new Deciding(comparing);
    }

    /**
     * Returns the indicator that decides.
     *
     * @return the target's own, or that of an arm
     */
    public Indicator indicator() {
        return comparing.part().subject().measure().indicator();
    }

    /**
     * Returns for when the deciding value holds.
     *
     * @return the term, or the month, quarter or year that decides
     */
    public ReportingPeriod period() {
        return comparing.part().subject().period();
    }

    /**
     * Says what decides.
     *
     * @return the promise of that part in both languages
     */
    public Text promise() {
        return comparing.part().rule().describe(indicator());
    }

    /**
     * Returns the value as it was compared: converted, turned into a change, rounded.
     *
     * @return such as 58 µg/m³ for 58.5 µg/m³ against 58 µg/m³; a class or a place as it is
     */
    public Value comparedAs() {
        return Arithmetic.asValue(comparing.line(), comparing.held().compared());
    }

    /**
     * Returns the change that was compared, before rounding.
     *
     * @return the change from the baseline, in percent, percentage points or the unit; empty where no change is promised
     */
    public Optional<Quantity> change() {
        return Optional.ofNullable(comparing.held().change());
    }

    /**
     * Returns the earlier value that the promise refers to.
     *
     * @return the baseline; empty where the promise refers to none
     */
    public Optional<Value> baseline() {
        return Optional.ofNullable(comparing.line().base()).map(base -> base.value());
    }
}

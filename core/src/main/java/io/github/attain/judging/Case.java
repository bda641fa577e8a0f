package io.github.attain.judging;

import io.github.attain.indicator.Indicator;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A target with what the caller supplied for it. What does not hang on a measurement is resolved once, when it is made. */
public final class Case {
    private final Target target;
    private final Rule rule;
    private final Options options;
    /** Worked out when it is first asked for: an assessor has many more targets than are looked at. A race costs a repetition. */
    private @Nullable Resolved resolved;

    /**
     * What hangs on no measurement.
     *
     * @param promise the promise as far as the plan itself goes
     * @param baselines the earlier values to which it refers and that the plan does not state
     */
    private record Resolved(Promise promise, List<Earlier.Asked> baselines) {}

    private Case(Target target, Rule rule, Options options) {
        this.target = target;
        this.rule = rule;
        this.options = options;
    }

    private Resolved resolved() {
        Resolved known = resolved;
        if (known == null) {
            Stated stated = new Stated();
            Promise promise = new Resolver(target, options, stated).resolve(rule);
            known = new Resolved(promise, stated.baselines);
            resolved = known;
        }
        return known;
    }

    private Promise promise() {
        return resolved().promise;
    }

    public static Case of(Target target) {
        return new Case(target, target.rule(), Options.NONE);
    }

    public Case with(Options other) {
        return new Case(target, rule, other);
    }

    Case with(Rule other) {
        return new Case(target, other, options);
    }

    Case with(Target other) {
        return new Case(other, rule, options);
    }

    public Target target() {
        return target;
    }

    public Options options() {
        return options;
    }

    /** The rule that is judged: the assigned one where the whole target is set elsewhere. */
    public Rule rule() {
        boolean isSetElsewhere =
                options.assigned() != null && with(options.assigning(null)).promise() instanceof Promise.Unresolved;
        return isSetElsewhere ? Objects.requireNonNull(options.assigned()) : rule;
    }

    /** The promise where no measurement changes it; else null. */
    @Nullable
    Promise fixed() {
        return baselines().isEmpty() ? promise() : null;
    }

    /** Why parts of the promise cannot be resolved whatever is measured, as far as it is for a reason; none where none is. */
    public List<Open> unresolved(Reason reason) {
        List<Open> open = new ArrayList<>(promise().unresolved());
        open.removeIf(each -> each.reason() != reason);
        return open;
    }

    public boolean isOpenFor(Reason reason) {
        return !unresolved(reason).isEmpty();
    }

    Promise promise(Evidence evidence) {
        Resolved known = resolved();
        return known.baselines.isEmpty() ? known.promise : new Resolver(target, options, evidence).resolve(rule);
    }

    List<Earlier.Asked> baselines() {
        return resolved().baselines;
    }

    /**
     * The one value at which a promise on the term's own value turns by full value, in the unit of the baseline or the limit.
     *
     * @param amount the value
     * @param unit its unit
     * @param isUpper whether the promise is kept below it
     */
    public record Level(Exact amount, Unit unit, boolean isUpper) {}

    /** The level; empty where the promise is about several values, a total or a series, or refers to what is not stated. */
    public Optional<Level> level() {
        Promise full = with(options.by(ComparisonMethod.FULL_VALUE)).fixed();
        Promise read = full instanceof Promise.Stated stated && !stated.isInterpretation() ? stated.reading() : full;
        if (!(read instanceof Promise.Within part) || part.lines().size() != 1 || part.isCumulative()) {
            return Optional.empty();
        }
        Unit own = part.subject().measure().unit();
        if (own == null || part.accepted() == null) {
            return Optional.empty();
        }
        Bound end = part.accepted().ends().get(0);
        Line line = part.lines().get(0);
        Unit shown = line.base() != null && line.base().quantity() != null
                ? line.base().quantity().unit()
                : line.limit().asQuantity().map(Quantity::unit).orElse(own);
        Exact amount = new Quantity(end.value(), own).in(shown).amount();
        return Optional.of(new Level(amount, shown, end.comparison().isUpper()));
    }

    public Judgement judge(Precedence precedence) {
        return new Judgement(this, new Evidence(target, precedence, null));
    }

    /** What the plan itself states; notes what it does not. */
    private final class Stated implements Earlier {
        private final List<Asked> baselines = new ArrayList<>();

        @Override
        public Known at(Indicator indicator, ReportingPeriod period) {
            Value value = Evidence.stated(target, indicator, period).orElse(null);
            if (value != null) {
                return Known.of(value, List.of());
            }
            baselines.add(new Asked(indicator, period));
            return Known.not(Open.unmeasured(period.text()));
        }

        @Override
        public boolean isOver(ReportingPeriod period) {
            return true;
        }
    }
}

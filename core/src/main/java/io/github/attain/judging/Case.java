package io.github.attain.judging;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A target with what the caller supplied for it. What does not hang on a measurement is resolved once, when it is made. */
public final class Case {
    private final Target target;
    private final Rule rule;
    private final Options options;
    /** Null where the promise refers to a value that only a measurement can supply. */
    private final @Nullable Promise promise;

    private Case(Target target, Rule rule, Options options) {
        this.target = target;
        this.rule = rule;
        this.options = options;
        Stated stated = new Stated();
        Promise resolved = new Resolver(target, options, stated).resolve(rule);
        this.promise = stated.measured.isEmpty() ? resolved : null;
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
        boolean isSetElsewhere = options.assigned() != null
                && new Resolver(target, options.assigning(null), new Stated()).resolve(rule)
                        instanceof Promise.Unresolved;
        return isSetElsewhere ? Objects.requireNonNull(options.assigned()) : rule;
    }

    /** Why the promise cannot be resolved whatever is measured; null where it can. */
    public @Nullable Open unresolved() {
        return promise == null ? null : promise.unresolved();
    }

    /** Whether some part of the promise cannot be resolved for a reason. */
    public boolean isOpenFor(Reason reason) {
        return isOpenFor(new Resolver(target, options, new Stated()).resolve(rule), reason);
    }

    private static boolean isOpenFor(Promise promise, Reason reason) {
        if (promise instanceof Promise.Unresolved unresolved) {
            return unresolved.open().reason() == reason;
        }
        if (promise instanceof Promise.Stated stated) {
            return isOpenFor(stated.reading(), reason);
        }
        return promise instanceof Promise.Joined joined
                && joined.arms().stream().anyMatch(arm -> isOpenFor(arm, reason));
    }

    Promise promise(Evidence evidence) {
        return promise != null ? promise : new Resolver(target, options, evidence).resolve(rule);
    }

    /** The earlier values to which the promise refers and that the plan does not state. */
    ListMultimap<Indicator, ReportingPeriod> baselines() {
        Stated stated = new Stated();
        if (promise == null) {
            new Resolver(target, options, stated).resolve(rule);
        }
        return stated.measured;
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
        Promise full = with(options.by(ComparisonMethod.FULL_VALUE)).promise;
        Promise read = full instanceof Promise.Stated stated && !stated.isInterpretation() ? stated.reading() : full;
        if (!(read instanceof Promise.Within part)
                || part.accepted() == null
                || part.lines().size() != 1) {
            return Optional.empty();
        }
        Unit own = part.subject().measure().unit();
        if (own == null || part.isCumulative() || part.series() != null) {
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
        private final ListMultimap<Indicator, ReportingPeriod> measured = ArrayListMultimap.create();

        @Override
        public Known at(Indicator indicator, ReportingPeriod period) {
            Optional<Value> value = Evidence.stated(target, indicator, period);
            if (value.isPresent()) {
                return new Known(value.get(), null, null);
            }
            measured.put(indicator, period);
            return Known.not(Open.unmeasured(period.text()));
        }

        @Override
        public boolean isOver(ReportingPeriod period) {
            return true;
        }
    }
}

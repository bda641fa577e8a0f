package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be wrong with a rule, in words that say what is allowed; collected by the forms that have it. */
final class Misfits {
    private final List<Problem> problems = new ArrayList<>();

    List<Problem> list() {
        return List.copyOf(problems);
    }

    /** A limit in another unit or on another scale than the indicator, beyond what is possible, or that nothing possible keeps. */
    Misfits limit(Limit limit, Indicator indicator, Term term) {
        return indicator.countsDays()
                ? total(limit, indicator, term)
                : limit(limit, indicator.over(term), Extremes.of(indicator, term));
    }

    /** A limit on a sum, or on days, in another unit or on another scale, or that nothing possible keeps. */
    Misfits total(Limit limit, Indicator adding, Term term) {
        // As by a day, bounded by no year: years, or days, that are too few are told of, and refuse nothing.
        return limit(limit, adding.over(Term.by(term.due())), Extremes.of(adding, term));
    }

    private Misfits limit(Limit limit, Indicator indicator, Extremes extremes) {
        Optional<Problem> misfit = indicator.misfit(limit.limit());
        if (misfit.isPresent()) {
            problems.add(misfit.get());
            return this;
        }
        return possible(limit, extremes);
    }

    /** A limit that some value, or some change, keeps. */
    Misfits possible(Limit limit, Extremes extremes) {
        if (!extremes.allow(limit)) {
            problems.add(Problem.of(ProblemCode.LIMIT_OUT_OF_REACH)
                    .with("value", limit.words())
                    .with("allowed", extremes.end(limit.comparison())));
        }
        return this;
    }

    /** A baseline that does not lie before the term. */
    Misfits baseline(ReportingPeriod from, Term term) {
        if (from.last().isBefore(term.period().first())) {
            return this;
        }
        return senseless(
                Text.of("基准时段{}不在{}之前", "the baseline {} does not lie before {}", from, term),
                new Text("基准时段须在目标时段之前结束", "a baseline that ends before the term begins"));
    }

    /** A promise that only something with a better direction can keep. */
    Misfits ordered(boolean ordered, Indicator indicator) {
        if (ordered) {
            return this;
        }
        Text value = Text.of("{}未说明优劣方向", "{} has no better direction", indicator.id());
        return senseless(value, Text.same("\"better\": lower, higher"));
    }

    Misfits senseless(Text value, Text allowed) {
        problems.add(Problem.of(ProblemCode.SENSELESS_RULE).with("value", value).with("allowed", allowed));
        return this;
    }

    /** A scale or a unit that the indicator does not have. */
    Misfits unfit(boolean fits, ProblemCode code, Indicator indicator, Object value, Text allowed) {
        if (!fits) {
            problems.add(Problem.of(code)
                    .with("subject", indicator.id())
                    .with("value", value)
                    .with("allowed", allowed));
        }
        return this;
    }

    static boolean isNumber(Indicator indicator) {
        return indicator.scale() == Indicator.Scale.QUANTITY || indicator.scale() == Indicator.Scale.SHARE;
    }

    /** The same limit with the other strictness, unless no possible value, or change, could keep it. */
    static Optional<Limit> otherStrictness(Limit limit, Extremes extremes) {
        Limit other = new Limit(limit.comparison().otherStrictness(), limit.limit());
        return extremes.allow(other) ? Optional.of(other) : Optional.empty();
    }
}

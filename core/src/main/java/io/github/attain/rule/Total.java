package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import java.util.List;
import java.util.Optional;

/**
 * A limit on the sum over the whole period, such as 9700 t of NOx cut in 2021–2025. The sum may be measured as such or be
 * added up from its years or their parts. Where something is missing, the sum of the rest still decides if nothing that is missing
 * can add (never less than nothing, where the indicator's lowest value is 0 or more) turns it.
 *
 * @param limit the limit on the sum
 */
public record Total(Limit limit) implements Rule {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.total(this);
    }

    @Override
    public Optional<Comparison> side() {
        return Optional.of(limit.comparison());
    }

    @Override
    public Text describe(Indicator indicator) {
        return Text.of("累计{}", "{} in total", limit.describe(indicator));
    }

    @Override
    public Optional<Rule> otherStrictness(Indicator indicator, Term term) {
        return Misfits.otherStrictness(limit, Extremes.of(indicator.adding(), term))
                .map(Total::new);
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        Misfits misfits = new Misfits().total(limit, indicator.adding(), term);
        if (term.kind() == Term.Kind.BY) {
            Text example = Text.same("\"during\": \"2021/2025\"");
            misfits.senseless(
                    Text.of("累计值没有起始时间：{}", "a total without a beginning: {}", term.text()),
                    Text.of("须写明累计的时段，如{}", "a term to add up over, as in {}", example));
        }
        return misfits.list();
    }
}

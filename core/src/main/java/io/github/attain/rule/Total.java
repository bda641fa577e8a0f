package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import java.util.List;
import java.util.Optional;

/**
 * A limit on the sum over the whole period, such as 9700 t of NOx cut in 2021–2025. The sum may be measured as such or be
 * added up from the years. Where years are missing, the sum of the others still decides if nothing that a missing year can
 * add (never less than nothing, where the indicator's lowest value is 0 or more) turns it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param limit the limit on the sum
 */
public record Total(Limit limit) implements Rule {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.total(this);
    }

    @Override
    public Text describe(Indicator indicator) {
        return new Text("累计", "").and(limit.describe(indicator)).and(new Text("", " in total"));
    }

    @Override
    public Optional<Rule> otherStrictness(Indicator indicator) {
        return Misfits.otherStrictness(limit, indicator).map(Total::new);
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        // The highest value is that of a year, and a total of years may be more.
        Indicator unbounded =
                Indicator.builder().from(indicator).highest(Optional.empty()).build();
        return new Misfits()
                .limit(limit.limit(), unbounded)
                .senseless(
                        term.kind() == Term.Kind.BY,
                        new Text(
                                "累计值没有起始时间：" + term.text().zh(),
                                "a total without a beginning: " + term.text().en()),
                        new Text(
                                "须写明累计的时段，如\"during\": \"2021/2025\"",
                                "a term to add up over, as in \"during\": \"2021/2025\""))
                .list();
    }
}

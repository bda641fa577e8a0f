package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import java.util.List;
import java.util.Optional;

/**
 * A promise for every month, quarter, half-year or year of the period (月抽查率不低于20 %, 每季度25 %). One part that breaks
 * it breaks the whole, whatever is known of the others; a part without a value leaves the whole open.
 *
 * @param part the calendar unit
 * @param each what must hold in each of them
 */
public record EachPart(SubPeriod part, Rule each) implements Rule {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.eachPart(this);
    }

    @Override
    public List<Arm> arms() {
        return List.of(Arm.of(each));
    }

    @Override
    public Optional<SubPeriod> inEach() {
        return Optional.of(part);
    }

    @Override
    public Text describe(Indicator indicator) {
        // Behind one of several it would be read as said of that one.
        boolean isOfSeveral = each.arms().size() > 1;
        return Text.of(
                "每{}{}", isOfSeveral ? "in each {0} {1}" : "{1} in each {0}", part.label(), each.describe(indicator));
    }

    /** The shortest part has the fewest days: what it cannot keep is not kept in each. */
    @Override
    public Optional<Rule> otherStrictness(Indicator indicator, Term term) {
        ReportingPeriod shortest = null;
        for (ReportingPeriod one : term.period().split(part)) {
            shortest = shortest == null || one.days() < shortest.days() ? one : shortest;
        }
        return shortest == null
                ? Optional.empty()
                : each.otherStrictness(indicator, Term.during(shortest)).map(other -> new EachPart(part, other));
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        List<ReportingPeriod> parts = term.period().split(part);
        if (!parts.isEmpty()) {
            List<Problem> misfits = List.of();
            for (int i = 0; i < parts.size() && misfits.isEmpty(); i++) {
                misfits = each.misfits(indicator, Term.during(parts.get(i)));
            }
            return misfits;
        }
        Text value = Text.of("{}不能按{}划分", "{} does not consist of whole units of a {}", term, part.label());
        Text allowed = new Text("由整月、整季或整年组成的时段", "a term of whole months, quarters or years");
        return new Misfits().senseless(value, allowed).list();
    }
}

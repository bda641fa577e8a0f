package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import java.util.List;

/**
 * A place to be reached in a ranking of a known length: out of the last 20 of 168 is place 148 or better. Cities with equal
 * values share the better place. A measured place in a list of another length is not comparable.
 *
 * <p>Immutable and thread-safe.
 *
 * @param worst the worst place that still keeps the promise, included
 * @param of how many are ranked
 */
public record RankLimit(int worst, int of) implements Rule {

    /**
     * Creates a rank limit.
     *
     * @throws IllegalArgumentException if the place is outside 1 to {@code of}
     */
    public RankLimit {
        if (worst < 1 || worst > of) {
            throw new IllegalArgumentException("no place " + worst + " among " + of);
        }
    }

    /**
     * Out of the last ones (退出后20名).
     *
     * @param last how many places at the end are to be left
     * @param of how many are ranked
     * @return the rule: place {@code of − last} or better
     * @throws IllegalArgumentException if that place does not exist
     */
    public static RankLimit outOfLast(int last, int of) {
        return new RankLimit(of - last, of);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.rankLimit(this);
    }

    @Override
    public Text describe(Indicator indicator) {
        return new Text("居" + of + "名中第" + worst + "名或更前", "place " + worst + " or better of " + of);
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        return new Misfits()
                .scale(
                        indicator.scale() == Indicator.Scale.RANK,
                        indicator,
                        worst + " of " + of,
                        new Text("名次只用于排名指标", "a place needs an indicator that is a rank"))
                .list();
    }
}

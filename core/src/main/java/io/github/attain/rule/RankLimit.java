package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import java.util.List;

/**
 * A place to be reached in a ranking of a known length: out of the last 20 of 168 is place 148 or better. Cities with equal
 * values share the better place. A measured place in a list of another length is not comparable.
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
     * {@return the rule to get out of the last ones (退出后20名): place {@code of − last} or better}
     *
     * @param last how many places at the end are to be left
     * @param of how many are ranked
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
        return Text.of("居{1}名中第{0}名或更前", "place {0} or better of {1}", worst, of);
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        boolean rank = indicator.scale() == Indicator.Scale.RANK;
        Text allowed = new Text("名次只用于排名指标", "a place needs an indicator that is a rank");
        return new Misfits()
                .unfit(rank, ProblemCode.WRONG_SCALE, indicator, worst + " of " + of, allowed)
                .list();
    }
}

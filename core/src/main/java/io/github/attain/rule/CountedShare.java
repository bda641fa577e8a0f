package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A share with the counts that it stands for: 64.2 % (235天) of the 366 days of 2024, or 22.22 % of nine sections, which is 2
 * of 9. The percentage decides, by the method of the indicator or the target; what the counts alone would give is told as a
 * choice.
 *
 * @param limit the limit on the percentage, as written
 * @param count how many the percentage stands for
 * @param of of how many
 */
public record CountedShare(Limit limit, int count, int of) implements Rule {
    /**
     * Creates a share with its counts.
     *
     * @throws IllegalArgumentException if the limit is not in percent, the counts are no share, or they cannot give the
     *     percentage in its digits, as 5 of 9 cannot give 77.78 %
     */
    public CountedShare {
        if (!limit.limit().unit().equals(Unit.PERCENT) || of < 1 || count < 0 || count > of) {
            throw new IllegalArgumentException("not a share with counts: " + limit + " " + count + " of " + of);
        }
        Exact written = limit.limit().amount();
        Exact share = Share.of(count, of).percent();
        Exact shown = written.isWritten() ? Rounding.likeWritten(written).round(share) : share;
        if (shown.compareTo(written) != 0) {
            throw new IllegalArgumentException(count + " of " + of + " is " + shown + " % and not " + limit.limit()
                    + ": write what the counts give");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.countedShare(this);
    }

    @Override
    public Optional<Limit> ownLimit() {
        return Optional.of(limit);
    }

    @Override
    public Text describe(Indicator indicator) {
        return limit.describe(indicator)
                .and(Text.of("{}/{}", "{} of {}", count, of).asRemark());
    }

    @Override
    public Optional<Rule> otherStrictness(Indicator indicator, Term term) {
        return Misfits.otherStrictness(limit, Extremes.of(indicator, term))
                .map(other -> new CountedShare(other, count, of));
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        List<Problem> misfits = new ArrayList<>(limit.misfits(indicator, term));
        int year = term.kind() == Term.Kind.BY
                ? ReportingPeriod.ofYear(term.due().getYear()).days()
                : term.period().days();
        // Counted out of the days of a leap year in a year that is none, or the reverse.
        if ((of == 365 || of == 366) && of != year) {
            misfits.add(Problem.of(ProblemCode.SHARE_COUNT_MISMATCH)
                    .with("value", Text.of("{1}天中的{0}天", "{0} of {1}", count, of))
                    .with("other", Text.of("{}天", "{} d", year))
                    .with("subject", term.text()));
        }
        return List.copyOf(misfits);
    }
}

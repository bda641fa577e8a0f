package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Quantity;
import java.util.Optional;

/** Everything that a rule may look at: one indicator at one place, and what the caller supplied. */
public interface Evidence {

    /**
     * Returns the indicator that the rule speaks of.
     *
     * @return the indicator
     */
    Indicator indicator();

    /**
     * Returns the period for which the rule speaks.
     *
     * @return the period; the single day of a due date
     */
    ReportingPeriod period();

    /**
     * Returns how values of the indicator are held against limits.
     *
     * @return the method, from the target or else from the indicator's standard
     */
    ComparisonMethod method();

    /**
     * Returns how figures computed from values, such as changes, are held against limits. The standard of the indicator says
     * how its values are rounded and nothing of changes in them.
     *
     * @return the method, from the target or else full value (GB/T 8170)
     */
    ComparisonMethod methodForChanges();

    /**
     * Looks up the value for the period itself; of totals and numbers of days that nobody measured as such, what the values of
     * periods that follow one another without a gap add up to.
     *
     * @return the fact
     */
    Fact value();

    /**
     * Looks up the value of a part of the period, such as a year of a five-year total, measured as such or added up.
     *
     * @param part the part
     * @return the fact
     */
    Fact at(ReportingPeriod part);

    /**
     * Looks up the value of an earlier period to compare with: stated in the plan, or measured.
     *
     * @param earlier the earlier period
     * @return the fact; unknown also where the earlier data are too incomplete to build on
     */
    Fact baseline(ReportingPeriod earlier);

    /**
     * Returns how far from an "about" still counts.
     *
     * @return the tolerance that the caller supplied; empty where none
     */
    Optional<Quantity> tolerance();

    /**
     * Returns the rule that a superior assigned.
     *
     * @return the rule that the caller bound; empty where none
     */
    Optional<Rule> assigned();

    /**
     * Looks at another indicator of the same place and period.
     *
     * @param other the other indicator
     * @return its evidence
     */
    Evidence of(Indicator other);

    /**
     * Looks at a part of the period.
     *
     * @param part the part
     * @return the evidence for that part
     */
    Evidence during(ReportingPeriod part);
}

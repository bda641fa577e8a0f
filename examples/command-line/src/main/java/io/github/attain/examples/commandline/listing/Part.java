package io.github.attain.examples.commandline.listing;

import io.github.attain.indicator.Indicator;
import io.github.attain.rule.Limit;
import io.github.attain.time.ReportingPeriod;
import java.util.Optional;

/**
 * One elementary promise inside the rule of a target, which makes one row of the table.
 *
 * @param indicator what it speaks of: the target's own indicator, or that of the arm
 * @param form the form of the rule, behind those around it: {@code either-of/limit}, {@code each-quarter/limit}; what the
 *     other columns cannot say stands in parentheses: {@code counted-share (2 of 9)}
 * @param comparator on which side it must lie; see {@link Parts}
 * @param value a plain number, a class or a place in a ranking; empty where there is none
 * @param unit the UCUM code; empty where the value has none
 * @param from the year from which a change, a growth or a trend is counted; empty for other forms
 */
record Part(
        Indicator indicator,
        String form,
        String comparator,
        String value,
        String unit,
        Optional<ReportingPeriod> from) {

    /** A promise with a number. */
    static Part of(Indicator indicator, String form, String comparator, Limit limit, Optional<ReportingPeriod> from) {
        return new Part(
                indicator,
                form,
                comparator,
                limit.limit().amount().toString(),
                limit.limit().unit().code(),
                from);
    }
}

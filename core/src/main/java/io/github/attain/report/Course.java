package io.github.attain.report;

import io.github.attain.assessment.Allowance;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Limit;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the value of a term went, day by day, as far as it was measured to date.
 *
 * @param result the result
 * @param row its number in the table
 * @param limit what the value is held against at the end
 * @param days the days up to which there is a value, in order
 */
record Course(Result result, int row, Limit limit, List<Day> days) {
    /** Fewer make no line. */
    private static final int FEWEST_DAYS = 5;

    /**
     * A day with a value.
     *
     * @param date the day
     * @param measured the value from the beginning of the term up to it
     * @param value the same in the unit of the limit
     * @param standing how the promise stood
     */
    record Day(LocalDate date, Value measured, Exact value, Standing standing) {

        /** What the rest may bring, of one kind. */
        Optional<Allowance> allowance(Allowance.Kind kind) {
            return standing.allowances().stream().filter(a -> a.kind() == kind).findFirst();
        }
    }

    /** Empty where there are no values to date, or no one limit to hold them against. */
    static Optional<Course> of(Result result, int row) {
        Optional<Limit> limit = Gauge.ownLimit(result);
        List<Standing> standings = limit.isEmpty() ? List.of() : result.standings();
        List<Day> days = new ArrayList<>();
        for (Standing standing : standings.size() < FEWEST_DAYS ? List.<Standing>of() : standings) {
            Unit unit = limit.orElseThrow().limit().unit();
            List<Measurement> used = standing.measurements();
            Quantity value = used.size() == 1 ? used.get(0).value().asQuantity().orElse(null) : null;
            if (value != null && value.fits(unit) && isToDate(used.get(0), result, standing)) {
                Measurement own = used.get(0);
                days.add(
                        new Day(own.period().last(), own.value(), value.in(unit).amount(), standing));
            }
        }
        return days.size() < FEWEST_DAYS
                ? Optional.empty()
                : Optional.of(new Course(result, row, limit.orElseThrow(), days));
    }

    /** Whether a value is the target's own, from the beginning of the term up to the day. */
    private static boolean isToDate(Measurement used, Result result, Standing standing) {
        return used.indicator().equals(result.target().indicator().id())
                && used.period().first().equals(result.target().term().period().first())
                && standing.through().equals(Optional.of(used.period().last()));
    }

    ReportingPeriod term() {
        return result.target().term().period();
    }

    Day last() {
        return days.get(days.size() - 1);
    }

    /** The last day up to which there is a value on a date. */
    Day on(LocalDate date) {
        Day on = days.get(0);
        for (Day day : days) {
            on = day.date().isAfter(date) ? on : day;
        }
        return on;
    }

    /** What the rest may bring; empty where nothing is ever said of it. */
    Optional<Allowance.Kind> kind() {
        for (Day day : days) {
            for (Allowance allowance : day.standing().allowances()) {
                return Optional.of(allowance.kind());
            }
        }
        return Optional.empty();
    }

    /** The days on which the promise became secured or was lost, or neither any more; on the last of the term the verdict speaks. */
    List<Day> turns() {
        List<Day> turns = new ArrayList<>();
        Standing.State before = Standing.State.POSSIBLE;
        for (Day day : days) {
            Standing.State now = day.standing().state();
            if (now != before && now != Standing.State.UNKNOWN && !day.date().equals(term().last())) {
                turns.add(day);
                before = now;
            }
        }
        return turns;
    }
}

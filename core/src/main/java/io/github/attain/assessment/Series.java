package io.github.attain.assessment;

import io.github.attain.assessment.ToDate.Counting;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.problem.Problem;
import io.github.attain.rule.Outcome;
import io.github.attain.rule.Reason;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was measured of one term so far, day by day: values whose period begins with the term, and for totals and numbers of
 * days also the sums of periods that follow one another without a gap.
 */
final class Series {
    private final Gauge gauge;
    private final ReportingPeriod term;
    private final boolean ofDays;
    private final Optional<Basis> against;
    private final Set<ReportingPeriod> disputed = new HashSet<>();
    private final NavigableMap<LocalDate, ToDate> byDay = new TreeMap<>();

    private Series(Gauge gauge, ReportingPeriod term, boolean ofDays, Optional<Basis> against) {
        this.gauge = gauge;
        this.term = term;
        this.ofDays = ofDays;
        this.against = against;
    }

    /**
     * Collects what was measured.
     *
     * @param ofDays true where the promise itself says that a share is one of days
     * @param against the basis of the baseline, with which a value must be comparable
     */
    static Series of(
            Selection selection,
            Target target,
            Gauge gauge,
            ReportingPeriod term,
            boolean ofDays,
            Optional<Basis> against) {
        Series series = new Series(gauge, term, ofDays, against);
        boolean adds = gauge.adds();
        Map<ReportingPeriod, Measurement> chosen = selection.series(
                target, gauge.indicator().id(), term, p -> adds || p.first().equals(term.first()), series.disputed);
        if (adds) {
            new Sums(series, gauge, term).addTo(chosen);
        } else {
            chosen.forEach((period, m) -> series.put(m));
        }
        return series;
    }

    /** The last of what was known with the data up to a day. */
    Optional<ToDate> at(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** The days up to which something was measured. */
    Set<LocalDate> days() {
        return byDay.keySet();
    }

    private void put(Measurement m) {
        Optional<Exact> amount = gauge.amount(m.value());
        Optional<Outcome.Open> problem = problem(m, amount);
        ToDate entry = problem.isPresent()
                ? closed(List.of(m), problem.get())
                : m.period().last().equals(term.last()) ? last(m, amount.get()) : running(m, amount.get());
        byDay.put(entry.through(), entry);
    }

    void put(ToDate entry) {
        byDay.put(entry.through(), entry);
    }

    /** Why a measurement cannot speak: two say different things, it is out of range, or in another unit or state. */
    Optional<Outcome.Open> problem(Measurement m, Optional<Exact> amount) {
        if (disputed.contains(m.period())) {
            return Optional.of(new Outcome.Open(
                    Reason.AMBIGUOUS,
                    m.period().text().and(new Text("的实测值有两种说法", ": the measurement is stated twice"))));
        }
        Optional<Problem> misfit = gauge.indicator().misfit(m.value());
        if (misfit.isPresent()) {
            return Optional.of(notComparable(misfit.get().message()));
        }
        if (amount.isEmpty()) {
            return Optional.of(
                    notComparable(m.value().text().and(new Text("与目标不可比", " cannot be held against the target"))));
        }
        boolean clash = against.isPresent() && against.get().clashesWith(m.basis());
        return clash ? Optional.of(notComparable(m.basis().gasState().label())) : Optional.empty();
    }

    static Outcome.Open notComparable(Text detail) {
        return new Outcome.Open(Reason.NOT_COMPARABLE, detail);
    }

    ToDate closed(List<Measurement> measurements, Outcome.Open problem) {
        Measurement last = measurements.get(measurements.size() - 1);
        return new ToDate(
                last.period().last(),
                measurements,
                gauge.free(Exact.ZERO, 1),
                Counting.NONE,
                List.of(),
                Optional.of(problem));
    }

    /**
     * The value of the whole term. Days of the past that were invalid stay so, on the last day as on every day before: what
     * they might have been is for the verdict.
     */
    private ToDate last(Measurement m, Exact amount) {
        boolean number = gauge.unit().isPresent();
        return entry(m, number ? Rest.of(gauge.indicator(), amount, 0, 0) : gauge.free(amount, 0), Counting.NONE);
    }

    private static ToDate entry(Measurement m, Rest rest, Counting counting) {
        return new ToDate(m.period().last(), List.of(m), rest, counting, List.of(), Optional.empty());
    }

    private ToDate running(Measurement m, Exact amount) {
        return switch (gauge.indicator().statistic()) {
            case MEAN -> mean(m, amount);
            case SHARE -> share(m, amount);
            default -> entry(m, gauge.free(amount, 1), Counting.NONE);
        };
    }

    private ToDate mean(Measurement m, Exact amount) {
        int days = m.period().days();
        int left = term.days() - days;
        if (m.completeness().isEmpty()) {
            return entry(m, rest(Statistic.MEAN, amount, days, left), Counting.DAYS_ASSUMED_VALID);
        }
        Completeness data = m.completeness().get();
        if (data.valid() == 0) {
            return closed(
                    List.of(m),
                    new Outcome.Open(
                            Reason.NO_MEASUREMENT, m.period().text().and(new Text("无有效值", ": nothing valid"))));
        }
        if (data.expected() == days) {
            return entry(m, rest(Statistic.MEAN, amount, data.valid(), left), Counting.DAYS);
        }
        int months = m.period().split(SubPeriod.MONTH).size();
        int all = term.split(SubPeriod.MONTH).size();
        return data.expected() == months && all > months
                ? entry(m, rest(Statistic.MEAN, amount, data.valid(), all - months), Counting.MONTHS)
                : closed(
                        List.of(m),
                        notComparable(new Text(
                                "应有" + data.expected() + "个值，既非" + days + "天，也非" + months + "个月",
                                data.expected() + " expected values are neither " + days + " days nor " + months
                                        + " months")));
    }

    private Rest rest(Statistic how, Exact amount, int valid, int left) {
        return new Rest(how, amount, valid, left, Rest.lowest(gauge.indicator()), Rest.highest(gauge.indicator()));
    }

    /**
     * Shares are taken of days, of sections, of anything: only what is said to be a share of days, by the completeness or by
     * the promise, is carried on by days; and no share whose total contradicts the number of valid days, or that could be of more
     * than one number of them.
     */
    private ToDate share(Measurement m, Exact percent) {
        int days = m.period().days();
        Optional<Completeness> stated = m.completeness().filter(c -> c.expected() == days);
        Optional<Share> counted =
                m.value() instanceof Share share && share.isCounted() ? Optional.of(share) : Optional.empty();
        long valid = counted.map(s -> s.total().getAsLong())
                .orElse((long) stated.map(Completeness::valid).orElse(days));
        long of = m.completeness().map(c -> (long) c.valid()).orElse(valid);
        boolean ofDaysAlone = (stated.isPresent() || ofDays) && of == valid && valid > 0 && valid <= days;
        Optional<Exact> exact = ofDaysAlone ? Rest.counted(m.value(), percent, (int) valid) : Optional.empty();
        if (exact.isEmpty()) {
            return entry(m, gauge.free(percent, 1), Counting.NONE);
        }
        boolean known = stated.isPresent() || counted.isPresent();
        return entry(
                m,
                rest(Statistic.SHARE, exact.get(), (int) valid, term.days() - days),
                known ? Counting.DAYS : Counting.DAYS_ASSUMED_VALID);
    }
}

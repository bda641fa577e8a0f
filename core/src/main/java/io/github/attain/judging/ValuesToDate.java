package io.github.attain.judging;

import io.github.attain.indicator.Statistic;
import io.github.attain.judging.Reading.Counting;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of a subject so far, day by day: values whose period begins with the term, for totals and numbers of days also
 * the sums of periods that do not overlap, for shares and findings over years the years together.
 */
final class ValuesToDate {
    private final Evidence evidence;
    private final Subject subject;
    private final Measure measure;
    private final ReportingPeriod term;
    private final Set<ReportingPeriod> disputed = new HashSet<>();

    private ValuesToDate(Evidence evidence, Subject subject) {
        this.evidence = evidence;
        this.subject = subject;
        this.measure = subject.measure();
        this.term = subject.period();
    }

    /** What was known with the data up to each day on which something became known. */
    static NavigableMap<LocalDate, Reading> of(Evidence evidence, Subject subject) {
        return subject.adds()
                ? evidence.precedence()
                        .days()
                        .of(evidence, subject, () -> Collections.unmodifiableNavigableMap(byDay(evidence, subject)))
                : byDay(evidence, subject);
    }

    private static NavigableMap<LocalDate, Reading> byDay(Evidence evidence, Subject subject) {
        ValuesToDate values = new ValuesToDate(evidence, subject);
        NavigableMap<LocalDate, Reading> byDay = new TreeMap<>();
        List<Reading> readings = subject.adds()
                ? new Sums(values, subject).toDate()
                : values.chosen(values::isToDate).values().stream()
                        .map(values::reading)
                        .toList();
        readings.forEach(r -> byDay.put(Objects.requireNonNull(r.through()), r));
        if (subject.isOfYears()) {
            new Years(subject, evidence).standings().forEach(r -> byDay.put(Objects.requireNonNull(r.through()), r));
        }
        return byDay;
    }

    /** The sum of what covers a term that is over, with every gap filled in all ways; null where nothing is there to add. */
    static @Nullable Reading whole(Evidence evidence, Subject subject) {
        if (!subject.adds() || !evidence.isOver(subject.period())) {
            return null;
        }
        return evidence.precedence()
                .wholes()
                .of(evidence, subject, () -> new Sums(new ValuesToDate(evidence, subject), subject).whole())
                .orElse(null);
    }

    Map<ReportingPeriod, Measurement> chosen(Predicate<ReportingPeriod> candidate) {
        return evidence.precedence()
                .series(evidence.target(), measure.indicator().id(), term, candidate, disputed);
    }

    /** Whether a period speaks of the term so far; a finding speaks of a whole term alone. */
    private boolean isToDate(ReportingPeriod p) {
        return p.first().equals(term.first()) && (!measure.isFinding() || p.equals(term));
    }

    /** Why a measurement cannot speak: two say different things, it is out of range, or in another unit. */
    @Nullable
    Open problem(Measurement m) {
        return disputed.contains(m.period())
                ? Open.ambiguous(m.period().text().and(new Text("的实测值有两种说法", ": the measurement is stated twice")))
                : Evidence.misfit(m, measure);
    }

    private Reading reading(Measurement m) {
        Open problem = problem(m);
        if (problem != null) {
            return Reading.problem(List.of(m), m.value(), problem);
        }
        Exact amount = Objects.requireNonNull(measure.amount(m));
        if (m.period().last().equals(term.last())) {
            // Days of the past that were invalid stay so, on the last day as on every day before.
            return Reading.of(m, Possible.only(amount), Counting.NONE);
        }
        boolean number = measure.unit() != null && measure.reading() == Measure.Reading.VALUE;
        Statistic how = number ? measure.indicator().statistic() : Statistic.OTHER;
        if (how == Statistic.MEAN) {
            return mean(m, amount);
        }
        return how == Statistic.SHARE ? share(m, amount) : Reading.of(m, measure.free(amount, 1), Counting.NONE);
    }

    private Reading mean(Measurement m, Exact amount) {
        int days = m.period().days();
        int left = term.days() - days;
        if (m.completeness().isEmpty()) {
            return Reading.of(m, rest(Statistic.MEAN, amount, days, left), Counting.DAYS_ASSUMED_VALID);
        }
        Completeness data = m.completeness().get();
        if (data.valid() == 0) {
            Text nothing = m.period().text().and(new Text("无有效值", ": nothing valid"));
            return Reading.problem(List.of(m), m.value(), Open.unmeasured(nothing));
        }
        if (data.expected() == days) {
            return Reading.of(m, rest(Statistic.MEAN, amount, data.valid(), left), Counting.DAYS);
        }
        int months = m.period().split(SubPeriod.MONTH).size();
        int all = term.split(SubPeriod.MONTH).size();
        if (data.expected() == months && all > months) {
            return Reading.of(m, rest(Statistic.MEAN, amount, data.valid(), all - months), Counting.MONTHS);
        }
        Text neither = Text.of(
                "应有{}个值，既非{}天，也非{}个月",
                "{} expected values are neither {} days nor {} months",
                data.expected(),
                days,
                months);
        return Reading.problem(List.of(m), m.value(), Open.notComparable(neither));
    }

    private Possible rest(Statistic how, Exact amount, int valid, int left) {
        return Possible.of(how, amount, valid, left, Possible.range(measure.lowest(), measure.highest()));
    }

    /**
     * Shares are taken of days, of sections, of anything: only what is said to be a share of days, by the completeness or by
     * the promise, is carried on by days; and no share whose total contradicts the number of valid days, or that could be of more
     * than one number of them.
     */
    private Reading share(Measurement m, Exact percent) {
        int days = m.period().days();
        Completeness data = m.completeness().orElse(null);
        Completeness stated = data != null && data.expected() == days ? data : null;
        boolean counted = m.value() instanceof Share share && share.isCounted();
        long valid = counted ? ((Share) m.value()).total().getAsLong() : stated != null ? stated.valid() : days;
        boolean ofDaysAlone = (stated != null || subject.isOfDays())
                && (data == null || data.valid() == valid)
                && valid > 0
                && valid <= days;
        Exact exact = ofDaysAlone ? Possible.counted(m.value(), percent, (int) valid) : null;
        if (exact == null) {
            return Reading.of(m, measure.free(percent, 1), Counting.NONE);
        }
        Possible rest = rest(Statistic.SHARE, exact, (int) valid, term.days() - days);
        return Reading.of(m, rest, stated != null || counted ? Counting.DAYS : Counting.DAYS_ASSUMED_VALID);
    }
}

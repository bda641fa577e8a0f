package io.github.attain.judging;

import io.github.attain.indicator.Statistic;
import io.github.attain.judging.Reading.Counting;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.problem.Problem;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of a subject so far, day by day: values whose period begins with the term, for totals and numbers of days also
 * the sums of periods that follow one another, for shares and findings over years the years together.
 */
final class Course {
    private final Subject subject;
    private final Measure measure;
    private final ReportingPeriod term;
    private final Set<ReportingPeriod> disputed = new HashSet<>();
    private final NavigableMap<LocalDate, Reading> byDay = new TreeMap<>();

    private Course(Subject subject) {
        this.subject = subject;
        this.measure = subject.measure();
        this.term = subject.period();
    }

    static Course of(Evidence evidence, Subject subject) {
        Course course = new Course(subject);
        Target target = evidence.target();
        boolean adds = course.adds();
        Map<ReportingPeriod, Measurement> chosen = evidence.precedence()
                .series(
                        target,
                        course.measure.indicator().id(),
                        course.term,
                        p -> adds || course.isToDate(p),
                        course.disputed);
        if (adds) {
            course.sums(chosen).all(false).forEach(course::put);
        } else {
            chosen.values().forEach(m -> course.put(course.entry(m)));
        }
        if (subject.isOfYears()) {
            new Years(subject, evidence).standings().forEach(course::put);
        }
        return course;
    }

    /** The sum of what covers a term that is over, with every gap filled in all ways; null where nothing is there to add. */
    static @Nullable Reading whole(Evidence evidence, Subject subject) {
        Course course = new Course(subject);
        if (!course.adds() || !course.term.isOverOn(evidence.precedence().asOf())) {
            return null;
        }
        Map<ReportingPeriod, Measurement> chosen = evidence.precedence()
                .series(evidence.target(), course.measure.indicator().id(), course.term, p -> true, course.disputed);
        return course.sums(chosen).whole();
    }

    /** Whether a period speaks of the term so far; a finding speaks of a whole term alone. */
    private boolean isToDate(ReportingPeriod p) {
        return p.first().equals(term.first()) && (measure.reading() != Measure.Reading.FINDING || p.equals(term));
    }

    private boolean adds() {
        return (measure.adds() || subject.isTotal()) && measure.reading() == Measure.Reading.VALUE;
    }

    private Sums sums(Map<ReportingPeriod, Measurement> chosen) {
        return new Sums(this, subject, chosen);
    }

    /** The last of what was known with the data up to a day; null before the first. */
    @Nullable
    Reading at(LocalDate day) {
        Map.Entry<LocalDate, Reading> entry = byDay.floorEntry(day);
        return entry == null ? null : entry.getValue();
    }

    /** The days up to which something was measured. */
    Set<LocalDate> days() {
        return byDay.keySet();
    }

    private void put(Reading entry) {
        byDay.put(Objects.requireNonNull(entry.through()), entry);
    }

    /** Why a measurement cannot speak: two say different things, it is out of range, or in another unit. */
    @Nullable
    Open problem(Measurement m) {
        if (disputed.contains(m.period())) {
            return Evidence.disputed(m.period());
        }
        Optional<Problem> misfit = measure.indicator().misfit(m.value());
        if (misfit.isPresent()) {
            return Open.notComparable(misfit.get().message());
        }
        return measure.amount(m) == null
                ? Open.notComparable(m.value().text().and(new Text("与目标不可比", " cannot be held against the target")))
                : null;
    }

    private Reading entry(Measurement m) {
        Open problem = problem(m);
        Exact amount = measure.amount(m);
        if (problem != null || amount == null) {
            return Reading.problem(List.of(m), m.value(), Objects.requireNonNull(problem));
        }
        if (m.period().last().equals(term.last())) {
            // Days of the past that were invalid stay so, on the last day as on every day before.
            return Reading.of(m, Possible.only(amount), Counting.NONE);
        }
        boolean number = measure.unit() != null && measure.reading() == Measure.Reading.VALUE;
        Statistic how = number ? measure.indicator().statistic() : Statistic.OTHER;
        return switch (how) {
            case MEAN -> mean(m, amount);
            case SHARE -> share(m, amount);
            default -> Reading.of(m, measure.free(amount, 1, 1), Counting.NONE);
        };
    }

    private Reading mean(Measurement m, Exact amount) {
        int days = m.period().days();
        int left = term.days() - days;
        if (m.completeness().isEmpty()) {
            return Reading.of(m, rest(Statistic.MEAN, amount, days, left), Counting.DAYS_ASSUMED_VALID);
        }
        Completeness data = m.completeness().get();
        if (data.valid() == 0) {
            return Reading.problem(
                    List.of(m), m.value(), Open.unmeasured(m.period().text().and(new Text("无有效值", ": nothing valid"))));
        }
        if (data.expected() == days) {
            return Reading.of(m, rest(Statistic.MEAN, amount, data.valid(), left), Counting.DAYS);
        }
        int months = m.period().split(SubPeriod.MONTH).size();
        int all = term.split(SubPeriod.MONTH).size();
        return data.expected() == months && all > months
                ? Reading.of(m, rest(Statistic.MEAN, amount, data.valid(), all - months), Counting.MONTHS)
                : Reading.problem(
                        List.of(m),
                        m.value(),
                        Open.notComparable(new Text(
                                "应有" + data.expected() + "个值，既非" + days + "天，也非" + months + "个月",
                                data.expected() + " expected values are neither " + days + " days nor " + months
                                        + " months")));
    }

    private Possible rest(Statistic how, Exact amount, int valid, int left) {
        return Possible.of(how, amount, valid, left, measure.lowest(), measure.highest());
    }

    /**
     * Shares are taken of days, of sections, of anything: only what is said to be a share of days, by the completeness or by
     * the promise, is carried on by days; and no share whose total contradicts the number of valid days, or that could be of more
     * than one number of them.
     */
    private Reading share(Measurement m, Exact percent) {
        int days = m.period().days();
        Optional<Completeness> stated = m.completeness().filter(c -> c.expected() == days);
        Optional<Share> counted =
                m.value() instanceof Share share && share.isCounted() ? Optional.of(share) : Optional.empty();
        long valid = counted.map(s -> s.total().getAsLong())
                .orElse((long) stated.map(Completeness::valid).orElse(days));
        long of = m.completeness().map(c -> (long) c.valid()).orElse(valid);
        boolean ofDaysAlone = (stated.isPresent() || subject.isOfDays()) && of == valid && valid > 0 && valid <= days;
        Exact exact = ofDaysAlone ? Possible.counted(m.value(), percent, (int) valid) : null;
        if (exact == null) {
            return Reading.of(m, measure.free(percent, 1, 1), Counting.NONE);
        }
        boolean known = stated.isPresent() || counted.isPresent();
        return Reading.of(
                m,
                rest(Statistic.SHARE, exact, (int) valid, term.days() - days),
                known ? Counting.DAYS : Counting.DAYS_ASSUMED_VALID);
    }
}

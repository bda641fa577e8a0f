package io.github.attain.report;

import io.github.attain.assessment.Allowance;
import io.github.attain.assessment.Standing;
import io.github.attain.report.Course.Day;
import io.github.attain.rule.Limit;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws how a value went through its term: the value to date against the limit, what the rest may bring, and in a band below how
 * the promise stood. What the rest may bring has a drawing of its own where its numbers are of another kind.
 */
final class CourseChart {
    /** Beside the frame there is room for the names of the lines. */
    private static final double RIGHT = 384;

    private static final double TOP = 26;
    private static final double BOTTOM = 176;
    private static final double SECOND_TOP = 212;
    private static final double SECOND_BOTTOM = 284;
    private static final int LONGEST_BY_MONTH = 24;

    private final Html out;
    private final Course course;
    private final Limit limit;
    private final Optional<Allowance.Kind> kind;
    /** A mean of the rest lies on the axis of the value; days and amounts do not. */
    private final boolean isShared;

    CourseChart(Html out, Course course) {
        this.out = out;
        this.course = course;
        this.limit = course.limit();
        this.kind = course.kind();
        this.isShared = kind.equals(Optional.of(Allowance.Kind.REST_MEAN));
    }

    private @Nullable Exact allowed(Day day) {
        return kind.flatMap(day::allowance)
                .map(Allowance::quantity)
                .map(q -> isShared ? q.in(limit.limit().unit()).amount() : q.amount())
                .orElse(null);
    }

    void draw() {
        List<Exact> values = new ArrayList<>(List.of(limit.limit().amount()));
        List<Exact> rest = new ArrayList<>(List.of(Exact.ZERO));
        for (Day day : course.days()) {
            values.add(day.value());
            Exact allowed = allowed(day);
            if (allowed != null) {
                rest.add(allowed);
            }
        }
        boolean second = kind.isPresent() && !isShared;
        Scale upper = new Scale(values, 5, BOTTOM, TOP);
        Scale lower = second ? new Scale(rest, 3, SECOND_BOTTOM, SECOND_TOP) : upper;
        int gutter = Math.max(upper.longest(), lower.longest());
        double bottom = second ? SECOND_BOTTOM : BOTTOM;
        out.open("svg class='chart' viewBox='0 0 460 {}' aria-hidden='true'", bottom + 42);
        Frame frame = new Frame(
                out, upper, gutter, RIGHT, TOP, BOTTOM, limit.limit().unit().symbol());
        limit(frame);
        if (isShared) {
            rest(frame);
        }
        values(frame);
        frame.names();
        if (second) {
            frame = new Frame(out, lower, gutter, RIGHT, SECOND_TOP, SECOND_BOTTOM, Text.none());
            Text name = kind.orElseThrow().label();
            out.label("rest-label", frame.x(1), SECOND_TOP - 8, "end", name);
            rest(frame);
            frame.names();
        }
        months(frame);
        band(frame, bottom + 22);
        out.close();
    }

    private double x(Frame frame, LocalDate date, int after) {
        double gone = ChronoUnit.DAYS.between(course.term().first(), date) + after;
        return frame.x(gone / course.term().days());
    }

    private void limit(Frame frame) {
        double y = frame.y(limit.limit().amount());
        frame.across("limit-line", y);
        String words =
                limit.comparison().symbol() + " " + limit.limit().amount().display();
        frame.name("limit-label", frame.x(1), y, words);
    }

    private void values(Frame frame) {
        LocalDate expected = course.days().get(0).date();
        for (Day day : course.days()) {
            if (day.date().isAfter(expected)) {
                frame.gap();
            }
            frame.to(x(frame, day.date(), 1), frame.y(day.value()));
            expected = day.date().plusDays(1);
        }
        frame.draw("value-line");
        double x = x(frame, course.last().date(), 1);
        double y = frame.y(course.last().value());
        dot(out, x, y);
        frame.name("value-label", x, y, shown(course.last().value()));
    }

    static void dot(Html out, double x, double y) {
        out.own("<circle class='dot' cx='{}' cy='{}' r='3.5'/>", x, y);
    }

    /** In full where it is short. */
    static String shown(Exact amount) {
        boolean isLong = amount.display().startsWith("≈");
        return isLong ? "≈" + Rounding.toDecimals(2).round(amount) : amount.display();
    }

    private void rest(Frame frame) {
        Day last = null;
        for (Day day : course.days()) {
            Exact allowed = allowed(day);
            if (allowed == null || !frame.holds(allowed)) {
                frame.gap();
            } else {
                frame.to(x(frame, day.date(), 1), frame.y(allowed));
                last = day;
            }
        }
        frame.draw("rest-line");
        Exact allowed = last == null ? null : allowed(last);
        if (last != null && allowed != null) {
            String sign = last.allowance(kind.orElseThrow())
                    .orElseThrow()
                    .comparison()
                    .symbol();
            frame.name("rest-label", x(frame, last.date(), 1), frame.y(allowed), sign + " " + shown(allowed));
        }
    }

    /** Every month has its number; of long terms the years. */
    private void months(Frame frame) {
        ReportingPeriod term = course.term();
        boolean byMonth = term.days() <= 31 * LONGEST_BY_MONTH;
        LocalDate from = term.first();
        while (!from.isAfter(term.last())) {
            LocalDate end = byMonth ? YearMonth.from(from).atEndOfMonth() : LocalDate.of(from.getYear(), 12, 31);
            LocalDate to = end.isAfter(term.last()) ? term.last() : end;
            String label = String.valueOf(byMonth ? from.getMonthValue() : from.getYear());
            frame.time(x(frame, from, 0), x(frame, to, 1), label);
            from = to.plusDays(1);
        }
    }

    /** How the promise stood, in words where there is room. */
    private void band(Frame frame, double y) {
        Day first = course.days().get(0);
        Day last = first;
        for (Day day : course.days()) {
            if (day.standing().state() != first.standing().state()) {
                band(frame, y, first, last);
                first = day;
            }
            last = day;
        }
        band(frame, y, first, last);
    }

    private void band(Frame frame, double y, Day first, Day last) {
        double from = x(frame, first.date(), 0);
        double to = x(frame, last.date(), 1);
        Standing.State state = first.standing().state();
        out.box("band " + state, from, y, to - from, 16);
        if (to - from > 80) {
            out.label("band-label", (from + to) / 2, y + 12, "middle", state.label());
        }
    }
}

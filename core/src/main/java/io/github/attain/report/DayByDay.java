package io.github.attain.report;

import io.github.attain.assessment.Allowance;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing;
import io.github.attain.report.Course.Day;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes what is known of single days: when targets were secured or lost, how each went, and the calendars. */
final class DayByDay {
    private final Html out;
    private final PageFiles files;
    private final List<Page.Year> years;
    private final List<Course> courses = new ArrayList<>();

    DayByDay(Html out, PageFiles files, List<Result> results, List<Page.Year> years) {
        this.out = out;
        this.files = files;
        this.years = years;
        for (int i = 0; i < results.size(); i++) {
            Course.of(results.get(i), i + 1).ifPresent(courses::add);
        }
    }

    void write() {
        if (years.isEmpty() && courses.isEmpty()) {
            return;
        }
        out.own(files.piece("days"));
        if (!courses.isEmpty()) {
            turns();
            out.own("<div class='figures'>");
            courses.forEach(this::course);
            out.own("</div>\n").own(files.piece("courses"));
        }
        years.forEach(this::calendar);
        out.own(years.isEmpty() ? "" : files.piece("calendar")).own("</section>\n");
    }

    private void turns() {
        Map<LocalDate, List<Course>> turns = new TreeMap<>();
        for (Course course : courses) {
            for (Day day : course.turns()) {
                turns.computeIfAbsent(day.date(), d -> new ArrayList<>()).add(course);
            }
        }
        out.own(files.piece("turns")).own(turns.isEmpty() ? files.piece("no-turns") : "");
        turns.forEach((date, turned) -> turned.forEach(course -> turn(date, course)));
        out.own("</ul>\n");
    }

    private void turn(LocalDate date, Course course) {
        Standing.State state = course.on(date).standing().state();
        out.own("<li><b>{}</b> ", date).sign(state, state.label());
        out.own(" <a href='#r{}'>#{}</a> {}</li>\n", course.row(), course.row(), name(course.result()));
    }

    /** Which target: place, term, indicator and promise. */
    private static Text name(Result result) {
        Target target = result.target();
        return Text.of(
                "{}{}{}，{}",
                "{}, {}, {}, {}",
                target.place().name(),
                target.term().text(),
                target.indicator().name(),
                result.promise());
    }

    private void course(Course course) {
        out.own("<figure><figcaption>{}</figcaption>", name(course.result()));
        new CourseChart(out, course).draw();
        // The figures of the last day of each month and of the last day at all, to read and to copy.
        out.own(files.piece("month-ends"));
        for (Day day : course.days()) {
            boolean isEnd = YearMonth.from(day.date()).atEndOfMonth().equals(day.date());
            if (isEnd || day.equals(course.last())) {
                List<Text> rest = new ArrayList<>();
                for (Allowance allowance : day.standing().allowances()) {
                    rest.add(allowance.text());
                }
                out.own(
                        "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                        day.date(),
                        day.measured().text(),
                        day.standing().state().label(),
                        Text.join(rest, new Text("；", "; ")));
            }
        }
        out.own("</table></details></figure>\n");
    }

    private void calendar(Page.Year year) {
        Text name = Text.of(
                "{}{}", "{}, {}", year.place().name(), year.air().period().text());
        out.own(
                "<h3>{} <span class='quiet'>{}</span></h3>\n",
                name,
                year.air().standards().names());
        Set<LocalDate> turns = new TreeSet<>();
        for (Course course : courses) {
            if (course.result().target().place().code().equals(year.place().code())) {
                course.turns().forEach(day -> turns.add(day.date()));
            }
        }
        new Calendar(out, year.air(), turns).draw();
    }
}

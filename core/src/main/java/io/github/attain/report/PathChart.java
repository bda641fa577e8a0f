package io.github.attain.report;

import io.github.attain.path.Point;
import io.github.attain.path.Trajectory;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.util.ArrayList;
import java.util.List;

/** Draws a path from baseline to target with its figures, and the measured values of the years beside it. */
final class PathChart {
    private static final double RIGHT = 448;
    private static final double TOP = 26;
    private static final double BOTTOM = 190;
    /** Names of more years, and figures of more years, would stand on one another. */
    private static final int MOST_NAMES = 12;

    private static final int MOST_FIGURES = 8;

    private final Html out;
    private final Trajectory path;
    private final List<Point> measured;
    private final int first;
    private final int last;

    /**
     * Begins a drawing.
     *
     * @param measured the measured values, in order of their years and in the unit of the path
     */
    PathChart(Html out, Trajectory path, List<Point> measured) {
        this.out = out;
        this.path = path;
        this.measured = measured;
        boolean none = measured.isEmpty();
        this.first = Math.min(
                path.base().year(), none ? path.base().year() : measured.get(0).year());
        int target = path.target().year();
        this.last = Math.max(
                target, none ? target : measured.get(measured.size() - 1).year());
    }

    void draw() {
        List<Point> figures = new ArrayList<>();
        List<Exact> values = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            int of = year;
            path.at(year).ifPresent(figure -> figures.add(new Point(of, figure)));
        }
        figures.forEach(p -> values.add(p.value().amount()));
        measured.forEach(p -> values.add(p.value().amount()));
        Scale scale = new Scale(values, 5, BOTTOM - 8, TOP + 20);
        out.open("svg class='chart' viewBox='0 0 460 {}' aria-hidden='true'", BOTTOM + 22);
        Text unit = path.target().value().unit().symbol();
        Frame frame = new Frame(out, scale, scale.longest(), RIGHT, TOP, BOTTOM, unit);
        int every = (last - first) / MOST_NAMES + 1;
        for (int year = first; year <= last; year++) {
            boolean named = (path.target().year() - year) % every == 0;
            frame.time(x(frame, year), x(frame, year), named ? String.valueOf(year) : "");
        }
        figures.forEach(p -> frame.to(x(frame, p.year()), y(frame, p)));
        frame.draw("path-line");
        measured(frame);
        boolean all = figures.size() <= MOST_FIGURES;
        for (Point figure : figures) {
            boolean isEnd = figure.equals(path.base()) || figure.equals(path.target());
            out.box(isEnd ? "path-end" : "path-dot", x(frame, figure.year()) - 3, y(frame, figure) - 3, 6, 6);
            if (isEnd || all) {
                label(frame, "path-label", figure, isBelowMeasured(figure));
            }
        }
        for (Point point : measured) {
            CourseChart.dot(out, x(frame, point.year()), y(frame, point));
            boolean below = figures.stream().anyMatch(f -> f.year() == point.year() && order(f, point) > 0);
            boolean same = figures.stream().anyMatch(f -> f.year() == point.year() && order(f, point) == 0);
            if (!same) {
                label(frame, "value-label", point, below);
            }
        }
        out.close();
    }

    private double x(Frame frame, int year) {
        return frame.x((year - first + 0.5) / (last - first + 1));
    }

    private static double y(Frame frame, Point point) {
        return frame.y(point.value().amount());
    }

    private static int order(Point one, Point other) {
        return one.value().amount().compareTo(other.value().amount());
    }

    private boolean isBelowMeasured(Point figure) {
        return measured.stream().anyMatch(m -> m.year() == figure.year() && order(m, figure) > 0);
    }

    private void label(Frame frame, String style, Point point, boolean below) {
        double y = y(frame, point) + (below ? 16 : -8);
        String shown = CourseChart.shown(point.value().amount());
        out.label(style, x(frame, point.year()), y, "middle", Text.same(shown));
    }

    /** A line joins the values of years that follow one another. */
    private void measured(Frame frame) {
        int expected = 0;
        for (Point point : measured) {
            if (point.year() > expected) {
                frame.gap();
            }
            frame.to(x(frame, point.year()), y(frame, point));
            expected = point.year() + 1;
        }
        frame.draw("value-line");
    }
}

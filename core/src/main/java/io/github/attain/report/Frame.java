package io.github.attain.report;

import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The frame of a drawing with lines: numbers to the left, time below. A line is collected point by point and broken where a value
 * is missing.
 */
final class Frame {
    private static final double CHARACTER = 6.4;
    private static final double BETWEEN_NAMES = 15;

    private final Html out;
    private final Scale scale;
    private final double left;
    private final double top;
    private final double bottom;
    private final double right;
    private final List<Name> names = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean broken = true;

    /**
     * Draws the lines of the numbers with their labels, and the unit above them.
     *
     * @param gutter how many characters of numbers have room to the left
     * @param right where the frame ends
     */
    Frame(Html out, Scale scale, int gutter, double right, double top, double bottom, Text unit) {
        this.out = out;
        this.scale = scale;
        this.left = 12 + CHARACTER * gutter;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
        for (int i = 0; i <= scale.steps(); i++) {
            across("grid", scale.at(i));
            out.label("axis", left - 5, scale.at(i) + 4, "end", Text.same(scale.label(i)));
        }
        out.label("axis", 0, top - 9, "start", unit);
    }

    double y(Exact value) {
        return scale.at(value);
    }

    boolean holds(Exact value) {
        return scale.holds(value);
    }

    double top() {
        return top;
    }

    /** Where a share of the time, 0 to 1, lies. */
    double x(double share) {
        return left + share * (right - left);
    }

    /** A mark of the time below the frame, and its name in the middle between two. */
    void time(double from, double to, String label) {
        out.path("tick", "M{} {}v4", from, bottom);
        out.label("axis", (from + to) / 2, bottom + 14, "middle", Text.same(label));
    }

    /** A line from side to side. */
    void across(String style, double y) {
        out.path(style, "M{} {}H{}", left, y, right);
    }

    /** What stands beside the end of a line. */
    private record Name(String style, double x, double y, String text) {}

    /** Names the end of a line. */
    void name(String style, double x, double y, String text) {
        names.add(new Name(style, x, y, text));
    }

    /** Writes the names, from top to bottom, none on another and none below the frame. */
    void names() {
        names.sort(Comparator.comparingDouble(Name::y));
        double[] lines = new double[names.size()];
        double lowest = 0;
        for (int i = 0; i < lines.length; i++) {
            lowest = Math.max(names.get(i).y() + 4, lowest + BETWEEN_NAMES);
            lines[i] = lowest;
        }
        double up = Math.max(0, lowest - bottom);
        for (int i = 0; i < lines.length; i++) {
            Name name = names.get(i);
            out.label(name.style(), name.x() + 6, lines[i] - up, "start", Text.same(name.text()));
        }
    }

    /** A point of the line. */
    void to(double x, double y) {
        line.append(broken ? 'M' : 'L').append(Scale.xy(x)).append(' ').append(Scale.xy(y));
        broken = false;
    }

    /** Nothing leads from the last point to the next. */
    void gap() {
        broken = true;
    }

    /** Draws the line, and begins another. */
    void draw(String style) {
        if (!line.isEmpty()) {
            out.path(style, line.toString());
        }
        line.setLength(0);
        broken = true;
    }
}

package io.github.attain.report;

import io.github.attain.assessment.Verdict;
import io.github.attain.rule.Limit;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.util.List;

/**
 * Draws a value as a bar from zero, the limit as a line across it and the allowed side as a band behind it. The axis is that of all
 * targets of one indicator, so that places can be compared by eye.
 */
final class GaugeChart {
    private static final double LEFT = 4;
    private static final double RIGHT = 216;
    private static final int TICKS = 4;
    private static final double CHARACTER = 6.2;
    /** The longest text that has room. */
    private static final int LONGEST = 24;

    private final Html out;
    private final Scale scale;

    /**
     * Begins a drawing.
     *
     * @param numbers every number that the axis must hold
     */
    GaugeChart(Html out, List<Exact> numbers) {
        this.out = out;
        this.scale = new Scale(numbers, TICKS, LEFT, RIGHT);
    }

    /**
     * Draws a value.
     *
     * @param axis the number of the axis, by which it is drawn once and referred to in the other drawings on it
     * @param isFirst whether this is the first drawing on it
     */
    void draw(Gauge gauge, Verdict verdict, int axis, boolean isFirst) {
        out.open("svg class='gauge' viewBox='0 0 220 46' aria-hidden='true'");
        out.box("track", LEFT, 15, RIGHT - LEFT, 15);
        allowed(gauge.limits());
        double zero = scale.at(Exact.ZERO);
        double end = scale.at(gauge.compared());
        String style = gauge.isFinal() ? verdict.name() : "open";
        out.box("bar " + style, Math.min(zero, end), 17, Math.abs(end - zero), 11);
        if (!gauge.reach().isEmpty()) {
            double low = scale.at(gauge.reach().get(0));
            double high = scale.at(gauge.reach().get(1));
            out.path("reach", "M{} 18v9m0-4.5H{}m0-4.5v9", low, high);
        }
        if (isFirst) {
            axis(axis);
        } else {
            out.own("<use href='#axis-{}'/>", axis);
        }
        limits(gauge);
        out.close();
    }

    private void axis(int number) {
        out.open("g id='axis-{}'", number);
        StringBuilder ticks = new StringBuilder();
        for (int i = 0; i <= scale.steps(); i++) {
            double x = scale.at(i);
            ticks.append('M').append(Scale.xy(x)).append(" 30v3");
            label("tick-label", x, 43, anchor(x), scale.label(i));
        }
        out.path("tick", ticks.toString());
        out.close();
    }

    private void allowed(List<Limit> limits) {
        double from = LEFT;
        double to = RIGHT;
        for (Limit limit : limits) {
            double at = scale.at(limit.limit().amount());
            to = limit.comparison().isUpper() ? Math.min(to, at) : to;
            from = limit.comparison().isUpper() ? from : Math.max(from, at);
        }
        if (from < to) {
            out.box("allowed", from, 15, to - from, 15);
        }
    }

    /** The limits, and the value at the left, or at the right where a limit would cross it. */
    private void limits(Gauge gauge) {
        boolean crossed = false;
        for (Limit limit : gauge.limits()) {
            double x = scale.at(limit.limit().amount());
            out.path("limit", "M{} 12v21", x);
            boolean upper = limit.comparison().isUpper();
            String anchor = gauge.limits().size() == 1 ? anchor(x) : upper ? "start" : "end";
            String amount = limit.limit().amount().display();
            label("limit-label", x, 9, anchor, limit.comparison().symbol() + " " + amount);
            crossed |= x < LEFT + 8 + CHARACTER * gauge.label().length();
        }
        label("value-label", crossed ? RIGHT - 4 : LEFT + 4, 26.5, crossed ? "end" : "start", gauge.label());
    }

    private void label(String style, double x, double y, String anchor, String text) {
        if (text.length() <= LONGEST) {
            out.label(style, x, y, anchor, Text.same(text));
        }
    }

    private static String anchor(double x) {
        return x < LEFT + 14 ? "start" : x > RIGHT - 14 ? "end" : "middle";
    }
}

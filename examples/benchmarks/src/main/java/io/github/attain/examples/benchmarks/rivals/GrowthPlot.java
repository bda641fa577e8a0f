package io.github.attain.examples.benchmarks.rivals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws how time and memory grow with the number of values, both axes by powers of ten, each line named at its end. */
final class GrowthPlot {
    private static final int PANEL = 400;
    private static final int LEFT = 60;
    private static final int TOP = 40;
    private static final int SIDE = 280;
    private static final int LINE = 13;
    private static final String[] COLOURS = {"#1b6ca8", "#b3541e", "#3a7d44", "#7b3f9d", "#a61e4d", "#5c5c5c"};
    private static final String[] DASHES = {"", "6 3", "2 3", "8 3 2 3", "12 4", "3 2"};

    private final StringBuilder svg = new StringBuilder();
    private final int x;
    private final int figure;
    private final int low;
    private final int high;

    /** The name of a line, at its end or below that of another. */
    private record Label(double x, double y, String colour, String name) {}

    private GrowthPlot(int x, int figure, int low, int high) {
        this.x = x;
        this.figure = figure;
        this.low = low;
        this.high = high;
    }

    /** The picture of milliseconds and megabytes by contender and number of values. */
    static String svg(Map<String, Map<Integer, double[]>> medians) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + 2 * (PANEL + LEFT) + " 380\""
                + " font-family=\"sans-serif\" font-size=\"11\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
                + new GrowthPlot(LEFT, 0, -3, 5).panel("judging all values, ms", medians)
                + new GrowthPlot(LEFT + PANEL + LEFT, 1, 1, 3).panel("most memory of the process, MB", medians)
                + "</svg>\n";
    }

    private String panel(String title, Map<String, Map<Integer, double[]>> medians) {
        line("<text x=\"%d\" y=\"22\" font-size=\"13\">%s</text>", x, title);
        for (int power = low; power <= high; power++) {
            double y = y(Math.pow(10, power));
            line("<path d=\"M%d %.1fh%d\" stroke=\"#ddd\"/>", x, y, SIDE);
            line("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", x - 6, y + 4, power(power));
        }
        for (int power = 3; power <= 7; power++) {
            line(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                    x(Math.pow(10, power)), TOP + SIDE + 18, power(power));
        }
        line("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">values</text>", x + SIDE / 2, TOP + SIDE + 38);
        int number = 0;
        List<Label> labels = new ArrayList<>();
        for (Map.Entry<String, Map<Integer, double[]>> contender : medians.entrySet()) {
            labels.add(curve(contender.getKey(), contender.getValue(), number++));
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        double free = 0;
        for (Label label : labels) {
            free = Math.max(label.y, free);
            line("<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>", label.x + 5, free + 4, label.colour, label.name);
            free += LINE;
        }
        return svg.toString();
    }

    /** Draws a line and returns how to name it. */
    private Label curve(String name, Map<Integer, double[]> points, int number) {
        StringBuilder path = new StringBuilder();
        double endX = 0;
        double endY = 0;
        for (Map.Entry<Integer, double[]> point : points.entrySet()) {
            endX = x(point.getKey());
            endY = y(point.getValue()[figure]);
            path.append(path.isEmpty() ? 'M' : 'L').append(String.format(Locale.ROOT, "%.1f %.1f", endX, endY));
        }
        String colour = COLOURS[number];
        line(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>",
                path, colour, DASHES[number]);
        return new Label(endX, endY, colour, name);
    }

    private double x(double values) {
        return x + SIDE * (Math.log10(values) - 3) / 4;
    }

    private double y(double value) {
        return TOP + SIDE * (high - Math.log10(Math.max(value, Math.pow(10, low)))) / (high - low);
    }

    private static String power(int power) {
        return power < 0
                ? String.format(Locale.ROOT, "%." + -power + "f", Math.pow(10, power))
                : String.format(Locale.ROOT, "%,d", Math.round(Math.pow(10, power)));
    }

    private void line(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

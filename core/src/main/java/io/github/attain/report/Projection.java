package io.github.attain.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts degrees on a flat drawing: equirectangular, degrees of longitude as much shorter than those of latitude as they are in the
 * middle. Lines lose what a drawing cannot show.
 */
final class Projection {
    static final double WIDTH = 640;
    private static final double HIGHEST = 720;
    private static final double MARGIN = 24;
    /** In degrees; what is smaller is drawn as if it were as large. */
    private static final double SMALLEST = 0.01;

    private final double west;
    private final double north;
    private final double shrink;
    private final double scale;
    private final double left;
    private final double height;

    /** A drawing in whose frame all of some outlines lie. */
    Projection(List<Outline> outlines) {
        double w = 180;
        double e = -180;
        double s = 90;
        double n = -90;
        for (Outline outline : outlines) {
            for (double[] ring : outline.rings()) {
                for (int i = 0; i < ring.length; i += 2) {
                    w = Math.min(w, ring[i]);
                    e = Math.max(e, ring[i]);
                    s = Math.min(s, ring[i + 1]);
                    n = Math.max(n, ring[i + 1]);
                }
            }
        }
        // At the poles there is no width left, which is no map.
        shrink = Math.max(0.01, Math.cos(Math.toRadians((s + n) / 2)));
        double wide = Math.max(SMALLEST, (e - w) * shrink);
        double high = Math.max(SMALLEST, n - s);
        scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HIGHEST - 2 * MARGIN) / high);
        west = w;
        north = n;
        left = (WIDTH - (e - w) * shrink * scale) / 2;
        height = (n - s) * scale + 2 * MARGIN;
    }

    double height() {
        return height;
    }

    private double x(double longitude) {
        return left + (longitude - west) * shrink * scale;
    }

    private double y(double latitude) {
        return MARGIN + (north - latitude) * scale;
    }

    /** A ring on the drawing, without points nearer than so much to the one before; empty where nothing is left to see. */
    private double[] drawn(double[] ring, double nearest) {
        double[] drawn = new double[ring.length];
        int kept = 0;
        for (int i = 0; i < ring.length; i += 2) {
            double x = x(ring[i]);
            double y = y(ring[i + 1]);
            boolean isNear = kept > 0 && Math.abs(x - drawn[kept - 2]) + Math.abs(y - drawn[kept - 1]) < nearest;
            if (!isNear) {
                drawn[kept++] = x;
                drawn[kept++] = y;
            }
        }
        return kept < 6 || isBeside(drawn, kept) ? new double[0] : Arrays.copyOf(drawn, kept);
    }

    /** Whether all of it lies on one side of the drawing. */
    private boolean isBeside(double[] points, int count) {
        boolean left = true;
        boolean right = true;
        boolean above = true;
        boolean below = true;
        for (int i = 0; i < count; i += 2) {
            left &= points[i] < 0;
            right &= points[i] > WIDTH;
            above &= points[i + 1] < 0;
            below &= points[i + 1] > height;
        }
        return left || right || above || below;
    }

    /** Whether a point lies on the drawing. */
    boolean holds(double[] point) {
        return !isBeside(point, 2);
    }

    /** The rings of an outline on the drawing that can be seen. */
    List<double[]> drawn(Outline outline, double nearest) {
        List<double[]> drawn = new ArrayList<>();
        for (double[] ring : outline.rings()) {
            double[] each = drawn(ring, nearest);
            if (each.length > 0) {
                drawn.add(each);
            }
        }
        return drawn;
    }

    /** Where an outline begins. */
    double[] first(Outline outline) {
        double[] ring = outline.rings().get(0);
        return new double[] {x(ring[0]), y(ring[1])};
    }

    /** Twice the area of a ring on the drawing. */
    static double area(double[] ring) {
        double area = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            area += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return Math.abs(area);
    }

    /** A point inside a ring: in the middle of its longest stretch from side to side, at half its height. */
    static double[] middle(double[] ring) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int i = 1; i < ring.length; i += 2) {
            low = Math.min(low, ring[i]);
            high = Math.max(high, ring[i]);
        }
        double y = (low + high) / 2;
        double[] crossed = new double[ring.length / 2];
        int count = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            if (ring[i + 1] > y != ring[next + 1] > y) {
                double share = (y - ring[i + 1]) / (ring[next + 1] - ring[i + 1]);
                crossed[count++] = ring[i] + share * (ring[next] - ring[i]);
            }
        }
        Arrays.sort(crossed, 0, count);
        double[] middle = {ring[0], y};
        double longest = 0;
        for (int i = 0; i + 1 < count; i += 2) {
            if (crossed[i + 1] - crossed[i] > longest) {
                longest = crossed[i + 1] - crossed[i];
                middle[0] = (crossed[i] + crossed[i + 1]) / 2;
            }
        }
        return middle;
    }
}

package io.github.attain.report;

import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Maps of made-up places: squares of a degree, 焦作 over 郑州, with a neighbour to the east that has no results and a point in it. */
final class SampleMap {
    static final Outline JIAOZUO = square("410800", new Text("焦作市", "Jiaozuo"), 113, 35);
    static final Outline ZHENGZHOU = square("410100", new Text("郑州市", "Zhengzhou"), 113, 34);
    static final Outline NEIGHBOUR = square("", Text.same("邻市"), 114, 34);

    private SampleMap() {}

    static Outline square(String code, Text name, double west, double south) {
        return Outline.area(code, name, List.of(ring(west, south, 1)));
    }

    static double[] ring(double west, double south, double side) {
        double east = west + side;
        double north = south + side;
        return new double[] {west, south, east, south, east, north, west, north, west, south};
    }

    static List<Outline> outlines() {
        return List.of(JIAOZUO, ZHENGZHOU, NEIGHBOUR);
    }

    /** A hundred small places side by side, of which only some can be named. */
    static List<Outline> crowd() {
        List<Outline> crowd = new ArrayList<>(outlines());
        for (int i = 0; i < 100; i++) {
            double side = 0.1;
            int row = i / 10;
            crowd.add(Outline.area(
                    i % 2 == 0 ? "410800" : "410100",
                    new Text("第" + i + "个小地方", "small place " + i),
                    List.of(ring(113 + i % 10 * side, 34 + row * side, side))));
        }
        return crowd;
    }
}

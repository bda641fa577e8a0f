package io.github.attain.report;

import io.github.attain.assessment.Result;
import io.github.attain.assessment.Verdict;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Draws where places keep their targets: every place with the pattern and the sign of the verdict that matters most there, and a list
 * that counts the others. Names stand where there is room, else the number in the list.
 */
final class MapChart {
    /** More are no drawing; then lines become coarser. */
    private static final int MOST_POINTS = 40_000;

    private static final double FINEST = 0.6;
    private static final double DOT = 7;
    private static final double SIGN = 14;
    private static final double LINE = 15;
    private static final Text NONE = new Text("没有目标", "no target");

    private final Html out;
    private final PageFiles files;
    private final List<Result> results;
    private final List<Area> areas = new ArrayList<>();
    private final List<double[]> taken = new ArrayList<>();

    /**
     * A place on the map.
     *
     * @param counts how many of its results have which verdict
     * @param shown the verdict that it shows; null where it has no result
     */
    private record Area(
            Outline outline,
            Map<Verdict, Integer> counts,
            @Nullable Verdict shown) {
        static Area of(Outline outline, List<Result> results) {
            Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
            for (Result result : results) {
                if (outline.isOf(result.target().place().code())) {
                    counts.merge(result.verdict(), 1, Integer::sum);
                }
            }
            return new Area(
                    outline,
                    counts,
                    Verdict.BY_URGENCY.stream()
                            .filter(counts::containsKey)
                            .findFirst()
                            .orElse(null));
        }

        String style() {
            return shown == null ? "bare" : shown.name();
        }
    }

    MapChart(Html out, PageFiles files, List<Result> results) {
        this.out = out;
        this.files = files;
        this.results = results;
    }

    void write(List<Outline> outlines) {
        for (Outline outline : outlines) {
            areas.add(Area.of(outline, results));
        }
        out.own(files.piece("map"));
        legend();
        draw(outlines);
        list();
        absent(outlines);
        out.own("</section>\n");
    }

    private void legend() {
        out.own("<ul class='levels'>");
        for (Verdict verdict : Verdict.BY_URGENCY) {
            entry(verdict.name(), verdict.label());
        }
        entry("bare", NONE);
        out.own("</ul>\n");
    }

    private void entry(String style, Text name) {
        long count = areas.stream().filter(area -> area.style().equals(style)).count();
        out.own("<li><svg class='box' viewBox='0 0 14 14' aria-hidden='true'>").box("area " + style, 0, 0, 14, 14);
        out.own("</svg>").own("<b>{}</b> {}</li>", name, count);
    }

    private void draw(List<Outline> outlines) {
        List<Outline> told = areas.stream()
                .filter(area -> area.shown() != null)
                .map(Area::outline)
                .toList();
        Projection flat = new Projection(told.isEmpty() ? outlines : told);
        List<List<double[]>> rings = rings(flat, outlines);
        out.open("svg class='chart map' viewBox='0 0 {} {}' aria-hidden='true'", Projection.WIDTH, flat.height());
        out.own(files.piece("patterns"));
        // Surroundings first, so that nothing of theirs lies on what is told.
        for (boolean isTold : new boolean[] {false, true}) {
            for (int i = 0; i < areas.size(); i++) {
                if (areas.get(i).shown() != null == isTold) {
                    shape(areas.get(i), rings.get(i), flat);
                }
            }
        }
        labels(rings, flat);
        out.closeLine();
    }

    /** All rings on the drawing, as fine as they can be. */
    private static List<List<double[]>> rings(Projection flat, List<Outline> outlines) {
        for (double nearest = FINEST; ; nearest *= 2) {
            List<List<double[]>> rings = new ArrayList<>();
            int points = 0;
            for (Outline outline : outlines) {
                List<double[]> drawn = flat.drawn(outline, nearest);
                rings.add(drawn);
                for (double[] ring : drawn) {
                    points += ring.length / 2;
                }
            }
            if (points <= MOST_POINTS) {
                return rings;
            }
        }
    }

    /** An area, or a dot where it is one or too small to be seen. */
    private void shape(Area area, List<double[]> rings, Projection flat) {
        if (rings.isEmpty()) {
            double[] at = flat.first(area.outline());
            if (flat.holds(at)) {
                out.own("<circle class='area {}' cx='{}' cy='{}' r='{}'/>", area.style(), at[0], at[1], DOT);
            }
            return;
        }
        StringBuilder way = new StringBuilder();
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                way.append(i == 0 ? 'M' : 'L')
                        .append(Scale.xy(ring[i]))
                        .append(' ')
                        .append(Scale.xy(ring[i + 1]));
            }
            way.append('Z');
        }
        out.path("area " + area.style(), way.toString());
    }

    private void labels(List<List<double[]>> rings, Projection flat) {
        record Place(int number, Area area, double x, double y, double size) {}
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).shown() != null) {
                double[] largest = rings.get(i).stream()
                        .max(Comparator.comparingDouble(Projection::area))
                        .orElse(new double[0]);
                boolean isDot = largest.length == 0;
                double[] at = isDot ? flat.first(areas.get(i).outline()) : Projection.middle(largest);
                double size = isDot ? 0 : Projection.area(largest);
                places.add(new Place(places.size() + 1, areas.get(i), at[0], at[1], size));
            }
        }
        // The largest has the first choice.
        places.sort(Comparator.comparingDouble(Place::size).reversed().thenComparingInt(Place::number));
        for (Place place : places) {
            double x = place.x();
            double y = place.y();
            Text name = place.area().outline().name();
            Text number = Text.same(String.valueOf(place.number()));
            boolean isSigned = isFree(x, y - SIGN / 2, SIGN, SIGN, flat);
            if (isSigned) {
                sign(place.area().style(), x, y);
            }
            double below = y + SIGN / 2 + LINE - 3;
            for (Text text : List.of(name, number)) {
                double width = Math.max(width(text.zh()), width(text.en()));
                if (isSigned && isFree(x, below - LINE + 3, width, LINE, flat)) {
                    out.label("limit-label", x, below, "middle", text);
                    break;
                }
            }
        }
    }

    private void sign(String style, double x, double y) {
        out.own("<g class='sign {}'><circle class='ground' cx='{}' cy='{}' r='{}'/>", style, x, y, SIGN / 2);
        out.own(
                "<use href='#{}' x='{}' y='{}' width='{}' height='{}'/></g>",
                style,
                x - SIGN / 2,
                y - SIGN / 2,
                SIGN,
                SIGN);
    }

    /** Takes a box around x, from y down, where it lies in the frame and on no other. */
    private boolean isFree(double x, double y, double width, double height, Projection flat) {
        double from = x - width / 2;
        double to = x + width / 2;
        boolean isInside = from >= 0 && to <= Projection.WIDTH && y >= 0 && y + height <= flat.height();
        for (double[] other : taken) {
            isInside &= to <= other[0] || from >= other[2] || y + height <= other[1] || y >= other[3];
        }
        if (isInside) {
            taken.add(new double[] {from, y, to, y + height});
        }
        return isInside;
    }

    private static double width(String text) {
        return Width.of(text) * 6.8 + 4;
    }

    private void list() {
        out.own("<ol class='places'>");
        for (Area area : areas) {
            if (area.shown() != null) {
                out.own("<li><b>{}</b>", area.outline().name());
                for (Verdict verdict : Verdict.BY_URGENCY) {
                    if (area.counts().containsKey(verdict)) {
                        out.own(" ")
                                .sign(verdict, verdict.label())
                                .own(" {}", area.counts().get(verdict));
                    }
                }
                out.own("</li>\n");
            }
        }
        out.own("</ol>");
    }

    /** The places that have results and lie nowhere. */
    private void absent(List<Outline> outlines) {
        Set<String> seen = new TreeSet<>();
        for (Result result : results) {
            String code = result.target().place().code();
            if (outlines.stream().noneMatch(outline -> outline.isOf(code)) && seen.add(code)) {
                out.own(seen.size() == 1 ? files.piece("off-map") : " · ");
                out.text(result.target().place().name());
            }
        }
        out.own(seen.isEmpty() ? "" : "</p>");
    }
}

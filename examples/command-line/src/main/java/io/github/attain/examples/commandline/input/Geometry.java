package io.github.attain.examples.commandline.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a feature lies: rings of longitude, latitude, longitude and so on, of a point a single pair; none where it lies nowhere or is of a
 * kind that is no place on a map.
 *
 * @param type Point, Polygon, MultiPolygon, or another that is not drawn; empty where it lies nowhere
 * @param rings its rings
 */
public record Geometry(String type, List<double[]> rings) {
    /** Of a feature without one. */
    static final Geometry NOWHERE = new Geometry("", List.of());

    private static final List<String> DRAWN = List.of("Point", "Polygon", "MultiPolygon");
    private static final int MOST_POSITIONS = 2_000_000;

    /** How many positions may still be read. */
    static final class Budget {
        private int left = MOST_POSITIONS;

        private void take() throws Bad {
            if (left-- == 0) {
                throw new Bad(Text.of("多于{}个坐标点", "more than {} positions", MOST_POSITIONS));
            }
        }
    }

    /** What is no geometry, and why. */
    static final class Bad extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Text why;

        Bad(Text why) {
            super(why.en());
            this.why = why;
        }

        Text why() {
            return why;
        }
    }

    /** Reads one, at whose first token the reader stands. */
    static Geometry read(JsonParser json, Budget budget) throws IOException, Bad {
        int line = json.currentLocation().getLineNr();
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return NOWHERE;
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw bad(line, new Text("geometry须为对象或null", "a geometry is an object or null"));
        }
        String type = "";
        Positions positions = new Positions(budget);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (key.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getText();
            } else if (key.equals("coordinates") && value == JsonToken.START_ARRAY) {
                positions.read(json);
            } else {
                json.skipChildren();
            }
        }
        if (type.isEmpty()) {
            throw bad(line, new Text("geometry没有type", "a geometry has a type"));
        }
        if (!DRAWN.contains(type)) {
            return new Geometry(Refusal.shown(type), List.of());
        }
        // A point stands in one array, the rings of areas in three or four.
        int depth = type.equals("Point") ? 1 : type.equals("Polygon") ? 3 : 4;
        if (positions.depth != 0 && positions.depth != depth) {
            throw bad(line, Text.of("{}的coordinates层数不对", "coordinates of a {} are nested otherwise", type));
        }
        for (double[] ring : positions.rings) {
            for (int i = 0; i < ring.length; i++) {
                if (!(Math.abs(ring[i]) <= (i % 2 == 0 ? 180 : 90))) {
                    throw bad(
                            line,
                            Text.of(
                                    "坐标{}不是经纬度（WGS 84，经度±180，纬度±90）",
                                    "the coordinate {} is not in degrees (WGS 84, ±180 and ±90)",
                                    ring[i]));
                }
            }
        }
        return positions.rings.isEmpty() ? NOWHERE : new Geometry(type, List.copyOf(positions.rings));
    }

    private static Bad bad(int line, Text why) {
        return new Bad(Text.of("第{}行：{}", "line {}: {}", line, why));
    }

    /** What stands in nested arrays; every array of arrays of numbers is a ring, a lone array of numbers too. */
    private static final class Positions {
        private final Budget budget;
        private final List<double[]> rings = new ArrayList<>();
        /** In how many arrays numbers stand; 0 where there are none. */
        private int depth;

        private double[] ring = new double[16];
        private int length;

        Positions(Budget budget) {
            this.budget = budget;
        }

        void read(JsonParser json) throws IOException, Bad {
            int level = 1;
            int numbers = 0;
            while (level > 0) {
                JsonToken token = json.nextToken();
                if (token == JsonToken.START_ARRAY) {
                    level++;
                    numbers = 0;
                } else if (token == JsonToken.END_ARRAY) {
                    end(json, level, numbers);
                    numbers = 0;
                    level--;
                } else if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
                    if (depth != 0 && depth != level) {
                        throw bad(json.currentLocation().getLineNr(), new Text("坐标层数不一", "positions nested unequally"));
                    }
                    depth = level;
                    // Heights and what else may stand behind are of no use here.
                    if (numbers++ < 2) {
                        add(json.getDoubleValue());
                    }
                } else {
                    throw bad(json.currentLocation().getLineNr(), new Text("坐标须为数字", "a coordinate is a number"));
                }
            }
        }

        private void end(JsonParser json, int level, int numbers) throws Bad {
            if (level == depth) {
                if (numbers < 2) {
                    throw bad(
                            json.currentLocation().getLineNr(),
                            new Text("坐标点须有经度和纬度", "a position has a longitude and a latitude"));
                }
                budget.take();
            }
            if (length > 0 && (level == depth - 1 || depth == 1)) {
                rings.add(Arrays.copyOf(ring, length));
                length = 0;
            }
        }

        private void add(double number) {
            if (length == ring.length) {
                ring = Arrays.copyOf(ring, 2 * length);
            }
            ring[length++] = number;
        }
    }
}

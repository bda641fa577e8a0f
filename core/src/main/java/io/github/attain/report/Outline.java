package io.github.attain.report;

import com.google.common.collect.ImmutableList;
import io.github.attain.text.Text;
import java.util.List;

/**
 * Where a place lies, for the map of a {@link Page}: a point, or the rings around its area.
 *
 * <p>Longitudes and latitudes are in degrees of WGS 84, east and north positive, as in GeoJSON (RFC 7946, section 4). Nothing is drawn
 * across the 180th meridian.
 *
 * <p>Immutable and thread-safe.
 */
public final class Outline {
    private final String place;
    private final Text name;
    private final ImmutableList<double[]> rings;

    private Outline(String place, Text name, List<double[]> rings) {
        this.place = place;
        this.name = name;
        ImmutableList.Builder<double[]> copies = ImmutableList.builder();
        for (double[] ring : rings) {
            copies.add(checked(ring.clone()));
        }
        this.rings = copies.build();
    }

    private static double[] checked(double[] ring) {
        if (ring.length == 0 || ring.length % 2 != 0) {
            throw new IllegalArgumentException("not pairs of longitude and latitude: " + ring.length
                    + (ring.length == 1 ? " number" : " numbers"));
        }
        for (int i = 0; i < ring.length; i++) {
            double most = i % 2 == 0 ? 180 : 90;
            if (!(Math.abs(ring[i]) <= most)) {
                throw new IllegalArgumentException(
                        "not in degrees: " + ring[i] + " (allowed: -" + most + " to " + most + ")");
            }
        }
        return ring;
    }

    /**
     * {@return a place that is a point}
     *
     * @param place its code; one of which the page shows no target is drawn as its surroundings
     * @param name what the map calls it
     * @param longitude in degrees, -180 to 180
     * @param latitude in degrees, -90 to 90
     * @throws IllegalArgumentException if it lies elsewhere
     */
    public static Outline point(String place, Text name, double longitude, double latitude) {
        return new Outline(place, name, List.of(new double[] {longitude, latitude}));
    }

    /**
     * {@return a place that is an area} What lies inside an even number of rings is not in it, so that holes and islands need no order.
     *
     * @param place its code; one of which the page shows no target is drawn as its surroundings
     * @param name what the map calls it
     * @param rings every ring as longitude, latitude, longitude, latitude and so on; the last point may repeat the first
     * @throws IllegalArgumentException if there is no ring, or one has no point, half a point, or a point beyond ±180 and ±90 degrees
     */
    public static Outline area(String place, Text name, List<double[]> rings) {
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("no ring");
        }
        return new Outline(place, name, rings);
    }

    /** {@return the code of the place} */
    public String place() {
        return place;
    }

    /** {@return what the map calls it} */
    public Text name() {
        return name;
    }

    /** As they were given; not to be changed. */
    List<double[]> rings() {
        return rings;
    }

    /** Whether a place is this one, or an area or section of it. */
    boolean isOf(String code) {
        return code.equals(place) || code.startsWith(place + "/");
    }

    /** {@return the code and the name} */
    @Override
    public String toString() {
        return place + " " + name.en();
    }
}

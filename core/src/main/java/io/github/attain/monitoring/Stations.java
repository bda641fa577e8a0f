package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The stations of a network, one for each code, in the order of their codes.
 *
 * <p>Immutable and thread-safe.
 */
public final class Stations {
    private final ImmutableList<Station> all;

    private Stations(Collection<Station> all) {
        this.all = ImmutableList.sortedCopyOf(Comparator.comparing(Station::code), all);
    }

    /**
     * Collects stations.
     *
     * @param all the stations
     * @return all of them
     * @throws IllegalArgumentException if two have one code
     */
    public static Stations of(Collection<Station> all) {
        Stations stations = new Stations(all);
        for (int i = 1; i < stations.all.size(); i++) {
            String code = stations.all.get(i).code();
            if (code.equals(stations.all.get(i - 1).code())) {
                throw new IllegalArgumentException("two stations have the code " + code);
            }
        }
        return stations;
    }

    /**
     * Returns all of them.
     *
     * @return the stations in the order of their codes
     */
    public List<Station> all() {
        return all;
    }

    /**
     * Finds a station.
     *
     * @param code its code
     * @return the station; empty where there is none
     */
    public Optional<Station> find(String code) {
        for (Station station : all) {
            if (station.code().equals(code)) {
                return Optional.of(station);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the codes of a city's stations, control stations included: {@link #withoutControls} leaves them out.
     *
     * @param city the city, with or without the 市 at its end
     * @return the codes in order; none where the list has no station in that city
     */
    public List<String> codesOf(String city) {
        ImmutableList.Builder<String> codes = ImmutableList.builder();
        for (Station station : all) {
            if (shortened(station.city()).equals(shortened(city))) {
                codes.add(station.code());
            }
        }
        return codes.build();
    }

    /**
     * Leaves out the control stations.
     *
     * @return the stations that are evaluated
     */
    public Stations withoutControls() {
        List<Station> kept = new ArrayList<>(all);
        kept.removeIf(Station::isControl);
        return new Stations(kept);
    }

    /**
     * Leaves out stations.
     *
     * @param codes their codes; one that is not there does not matter
     * @return the others
     */
    public Stations without(Collection<String> codes) {
        ImmutableSet<String> left = ImmutableSet.copyOf(codes);
        List<Station> kept = new ArrayList<>(all);
        kept.removeIf(station -> left.contains(station.code()));
        return new Stations(kept);
    }

    private static String shortened(String city) {
        return city.length() > 2 && city.endsWith("市") ? city.substring(0, city.length() - 1) : city;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stations that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}

package io.github.attain.standard.air;

import com.google.common.collect.ImmutableMap;
import io.github.attain.measurement.Completeness;
import io.github.attain.value.Exact;
import io.github.attain.value.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Cities in order of a value, such as their composite index (城市环境空气质量排名). Equal values share the better place and the
 * places after them are skipped: 11, 12, 12, 14. Values are compared as they are given, so those that are published with two
 * decimals are given with two decimals.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <C> what stands for a city: a place, a code or a name
 */
public final class CityRanking<C> {
    private final ImmutableMap<C, Rank> ranks;

    private CityRanking(Map<C, Exact> values, Comparator<Exact> better) {
        List<Map.Entry<C, Exact>> order = new ArrayList<>(values.entrySet());
        order.sort(Map.Entry.comparingByValue(better));
        ImmutableMap.Builder<C, Rank> places = ImmutableMap.builder();
        int place = 0;
        for (int i = 0; i < order.size(); i++) {
            boolean ties =
                    i > 0 && order.get(i).getValue().compareTo(order.get(i - 1).getValue()) == 0;
            place = ties ? place : i + 1;
            places.put(order.get(i).getKey(), new Rank(place, order.size()));
        }
        this.ranks = places.buildOrThrow();
    }

    /**
     * Ranks cities by a value that is better when lower: the composite index, a concentration, a change in percent.
     *
     * @param values the value of each city; a city without a value is not in the map and is not ranked
     * @param <C> what stands for a city
     * @return the ranking
     */
    public static <C> CityRanking<C> lowestFirst(Map<C, Exact> values) {
        return new CityRanking<>(values, Comparator.naturalOrder());
    }

    /**
     * Ranks cities by a value that is better when higher: the share of good days.
     *
     * @param values the value of each city; a city without a value is not in the map and is not ranked
     * @param <C> what stands for a city
     * @return the ranking
     */
    public static <C> CityRanking<C> highestFirst(Map<C, Exact> values) {
        return new CityRanking<>(values, Comparator.reverseOrder());
    }

    /**
     * Returns all places.
     *
     * @return the place of each city among all of them, the best city first; cities that tie in the order in which they were
     *     given
     */
    public Map<C, Rank> ranks() {
        return ranks;
    }

    /**
     * Says how many cities of a longer list have data. A measurement of a place with it is a range of places in the whole list: each
     * city without data may come before.
     *
     * @param cities how many cities the whole list has
     * @return as many valid values as cities are ranked, of all; the standards ask for all
     * @throws IllegalArgumentException if fewer cities are in the list than are ranked
     */
    public Completeness completeness(int cities) {
        return Completeness.withMinimum(ranks.size(), cities, cities);
    }

    /**
     * Returns the worst place that a city can have in a longer list, where every city without data comes before it; the best is the
     * number of its place here.
     *
     * @param city the city
     * @param cities how many cities the whole list has
     * @return its place if all others were better
     * @throws IllegalArgumentException if the city is not ranked, or fewer cities are in the list than are ranked
     */
    public Rank worst(C city, int cities) {
        return new Rank(rank(city).place() + completeness(cities).missing(), cities);
    }

    /**
     * Returns the place of one city.
     *
     * @param city the city
     * @return its place
     * @throws IllegalArgumentException if the city is not ranked
     */
    public Rank rank(C city) {
        Rank rank = ranks.get(city);
        if (rank == null) {
            throw new IllegalArgumentException("not ranked: " + city);
        }
        return rank;
    }
}

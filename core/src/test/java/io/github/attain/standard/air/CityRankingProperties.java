package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.value.Exact;
import io.github.attain.value.Rank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CityRankingProperties {

    @Property
    void everyPlaceIsOneMoreThanTheNumberOfBetterCities(
            @ForAll @Size(max = 30) List<@IntRange(max = 12) Integer> values) {
        Map<Integer, Exact> cities = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            cities.put(i, Exact.of(values.get(i)));
        }
        CityRanking<Integer> lowest = CityRanking.lowestFirst(cities);
        CityRanking<Integer> highest = CityRanking.highestFirst(cities);
        for (int i = 0; i < values.size(); i++) {
            int own = values.get(i);
            long lower = values.stream().filter(v -> v < own).count();
            long higher = values.stream().filter(v -> v > own).count();
            assertThat(lowest.rank(i)).isEqualTo(new Rank((int) lower + 1, values.size()));
            assertThat(highest.rank(i)).isEqualTo(new Rank((int) higher + 1, values.size()));
        }
    }
}

package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.value.Exact;
import io.github.attain.value.Rank;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CityRankingTest {

    /**
     * As in the ranking of Sichuan for January to August 2024: Deyang and Dazhou share place 12 with 3.53, Chengdu has 14.
     */
    @Test
    void citiesThatTieShareAPlaceAndTheNextIsSkipped() {
        Map<String, Exact> cities = new LinkedHashMap<>();
        cities.put("Chengdu", Exact.parse("3.60"));
        cities.put("Deyang", Exact.parse("3.53"));
        for (int i = 1; i <= 11; i++) {
            cities.put("city " + i, Exact.parse("2." + (10 + i)));
        }
        cities.put("Dazhou", Exact.parse("3.53"));
        CityRanking<String> ranking = CityRanking.lowestFirst(cities);
        assertThat(ranking.rank("city 11")).isEqualTo(new Rank(11, 14));
        assertThat(ranking.rank("Deyang")).isEqualTo(new Rank(12, 14));
        assertThat(ranking.rank("Dazhou")).isEqualTo(new Rank(12, 14));
        assertThat(ranking.rank("Chengdu")).isEqualTo(new Rank(14, 14));
        assertThat(ranking.ranks().keySet()).startsWith("city 1").endsWith("Deyang", "Dazhou", "Chengdu");
    }

    @Test
    void theShareOfGoodDaysIsBetterWhenHigher() {
        CityRanking<String> ranking = CityRanking.highestFirst(
                Map.of("a", Exact.parse("92.9"), "b", Exact.parse("96.8"), "c", Exact.parse("92.90")));
        assertThat(ranking.rank("b")).isEqualTo(new Rank(1, 3));
        assertThat(ranking.rank("a")).isEqualTo(new Rank(2, 3));
        assertThat(ranking.rank("c")).isEqualTo(new Rank(2, 3));
    }

    @Test
    void aCityWithoutAValueIsNotRanked() {
        CityRanking<String> ranking = CityRanking.lowestFirst(Map.of("a", Exact.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> ranking.rank("b")).withMessage("not ranked: b");
        assertThat(CityRanking.lowestFirst(Map.of()).ranks()).isEmpty();
    }
}

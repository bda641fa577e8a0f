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

    /** Of five cities two have no data: each may be better than the second of the three, and place 2 to 4 is what is known. */
    @Test
    void citiesWithoutDataLeaveARangeOfPlacesInTheWholeList() {
        CityRanking<String> ranking =
                CityRanking.lowestFirst(Map.of("a", Exact.of(1), "b", Exact.of(2), "c", Exact.of(3)));
        assertThat(ranking.completeness(5).valid()).isEqualTo(3);
        assertThat(ranking.completeness(5).missing()).isEqualTo(2);
        assertThat(ranking.completeness(5).isSufficient()).isFalse();
        assertThat(ranking.completeness(3).isSufficient()).isTrue();
        assertThat(ranking.worst("b", 5)).isEqualTo(new Rank(4, 5));
        assertThat(ranking.worst("b", 3)).isEqualTo(ranking.rank("b"));
        assertThatIllegalArgumentException().isThrownBy(() -> ranking.worst("b", 2));
    }

    @Test
    void aCityWithoutAValueIsNotRanked() {
        CityRanking<String> ranking = CityRanking.lowestFirst(Map.of("a", Exact.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> ranking.rank("b")).withMessage("not ranked: b");
        assertThat(CityRanking.lowestFirst(Map.of()).ranks()).isEmpty();
    }
}

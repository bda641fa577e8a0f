package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankTest {

    @ParameterizedTest
    @ValueSource(strings = {"148 of 168", "148/168", "148 / 168", "148／168", " 148of168 "})
    void readsAPlaceAndTheNumberRanked(String text) {
        assertThat(Rank.read(text).orThrow()).isEqualTo(new Rank(148, 168));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "148",
                "0 of 0",
                "1 of 0",
                "-1 of 168",
                "148 of",
                "of 168",
                "1.5 of 168",
                "148 of 168 of 3",
                "1234567 of 9999999",
                "٤ of 9",
                "first of 9",
                "148 of 99999999999"
            })
    void refusesWhatIsNoPlace(String text) {
        assertThat(Rank.read(text).value()).isEmpty();
        assertThat(Rank.read(text).problems()).extracting(Problem::code).containsExactly(ProblemCode.NOT_A_NUMBER);
    }

    /** Sichuan, January to August 2024: … 11, Deyang 12, Dazhou 12 (both 3.53), Chengdu 14. */
    @Test
    void tiesShareTheBetterPlaceAndSkipThoseAfterIt() {
        List<Exact> index = Stream.of(
                        "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "3.0", "3.41", "3.53", "3.53",
                        "3.6")
                .map(Exact::parse)
                .toList();
        assertThat(index.stream()
                        .map(own -> Rank.among(own, index, true).place())
                        .toList())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 14);
    }

    @Test
    void tiesAreByValueAndNotByDecimals() {
        List<Exact> all = List.of(Exact.parse("3.5"), Exact.parse("3.50"), Exact.ratio(7, 2), Exact.parse("3.6"));
        assertThat(all.stream().map(own -> Rank.among(own, all, true).place()).toList())
                .containsExactly(1, 1, 1, 4);
    }

    @Test
    void theHighestMayComeFirst() {
        List<Exact> all = List.of(Exact.of(70), Exact.of(80), Exact.of(70));
        assertThat(Rank.among(Exact.of(70), all, false)).isEqualTo(new Rank(2, 3));
        assertThat(Rank.among(Exact.of(80), all, false)).isEqualTo(new Rank(1, 3));
    }

    @Test
    void thereIsNoPlaceOutsideTheList() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rank(0, 168));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rank(169, 168));
        assertThatIllegalArgumentException().isThrownBy(() -> Rank.among(Exact.ONE, List.of(), true));
    }

    @Test
    void isShownInBothLanguages() {
        assertThat(new Rank(148, 168).text()).isEqualTo(new Text("第148名（共168）", "place 148 of 168"));
        assertThat(new Rank(148, 168).written()).isEqualTo("148 of 168");
        assertThat(new Rank(148, 168).asQuantity()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1 of 1, 1, 1", "1 of 168, 1, 168", "168 of 168, 168, 168", "168/168, 168, 168"})
    void theFirstAndTheLastPlaceAreRead(String text, int place, int of) {
        assertThat(Rank.read(text).orThrow()).isEqualTo(new Rank(place, of));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 of 168", "169 of 168", "169/168"})
    void aPlaceOutsideTheListIsNone(String text) {
        assertThat(Rank.read(text).value()).isEmpty();
        assertThat(Rank.read(text).problems())
                .extracting(p -> p.message().en())
                .containsExactly("a place cannot be " + text + "; allowed: 1 … 168");
    }
}

package io.github.attain.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How things are found by their names, and what is offered for a name that nobody has. */
class NamesTest {

    private static Names<String> names(String... ids) {
        return Names.of(List.of(ids), Function.identity(), id -> List.of());
    }

    @Test
    void aNameOfAHundredLettersIsFoundAndALongerOneIsNone() {
        String hundred = "n".repeat(100);

        assertThat(names(hundred, "other").find(hundred)).containsExactly(hundred);
        assertThat(names(hundred + "n", "other").find(hundred + "n")).isEmpty();
    }

    /** One letter of a hundred is wrong: the long name is nearer than the short one, which shares nothing. */
    @Test
    void aNameOfAHundredLettersIsComparedToo() {
        String meant = "n".repeat(100);

        assertThat(names("a", meant).suggestions("n".repeat(99) + "m")).isEqualTo(meant + ", a");
        // Of a longer one nothing is looked at: the shortest come first.
        assertThat(names("a", meant).suggestions("n".repeat(100) + "m")).isEqualTo("a, " + meant);
    }

    @Test
    void threeAreNamedAndMoreAreHintedAt() {
        assertThat(names("aa", "ab", "ac").suggestions("a")).isEqualTo("aa, ab, ac");
        assertThat(names("aa", "ab", "ac", "ad").suggestions("a")).isEqualTo("aa, ab, ac, …");
    }

    /** abc and xyz differ in three of three letters, which is nothing in common; axxxxxxx has the a, and is 7 letters away. */
    @Test
    void whatSharesNothingComesLast() {
        assertThat(names("xyz", "axxxxxxx").suggestions("abc")).isEqualTo("axxxxxxx, xyz");
    }

    /** From abc to axyzw two letters are changed and two put in, to axxxxxxx two and five. */
    @Test
    void everyLetterThatIsPutInCounts() {
        assertThat(names("axyzw", "axxxxxxx").suggestions("abc")).isEqualTo("axyzw, axxxxxxx");
    }

    /** From ab to zb one letter is changed; to acc one, and one is put in. */
    @Test
    void theLastLetterCountsAsTheFirst() {
        assertThat(names("zb", "acc").suggestions("ab")).isEqualTo("zb, acc");
    }

    /** The name is nothing that is asked for; what it belongs to is. */
    @Test
    void aNameOfTwoThingsAnswersWithBoth() {
        Names<String> named = Names.of(List.of("one", "two", "three"), Function.identity(), id -> List.of("the same"));

        assertThat(named.find("THE SAME ")).containsExactly("one", "two", "three");
        assertThat(named.suggestions("the same")).isEqualTo("one | two | three");
    }
}

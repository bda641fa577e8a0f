package io.github.attain.value;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import java.util.Collection;

/**
 * A place in a ranking, 1 being the best. Equal values share the better place and the places after them are skipped
 * (11, 12, 12, 14), as in the national ranking of cities.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place the place, 1 to {@code of}
 * @param of how many are ranked
 */
public record Rank(int place, int of) implements Value {
    private static final int MOST_DIGITS = 6;

    /**
     * Creates a rank.
     *
     * @throws IllegalArgumentException if the place is outside 1 to {@code of}
     */
    public Rank {
        if (place < 1 || place > of) {
            throw new IllegalArgumentException("no place " + place + " among " + of);
        }
    }

    /**
     * Ranks one value among all.
     *
     * @param own the value to place; it is one of {@code all}
     * @param all the values ranked, {@code own} among them
     * @param lowerIsBetter true where the lowest value takes place 1
     * @return the place; ties share the better place
     */
    public static Rank among(Exact own, Collection<Exact> all, boolean lowerIsBetter) {
        int better = 0;
        for (Exact other : all) {
            int order = other.compareTo(own);
            better += (lowerIsBetter ? order < 0 : order > 0) ? 1 : 0;
        }
        return new Rank(better + 1, all.size());
    }

    /**
     * Reads a place with the number ranked.
     *
     * @param text such as {@code 148 of 168} or {@code 148/168}
     * @return the rank, or the problem
     */
    public static Checked<Rank> read(String text) {
        Counts counts = Counts.read(Blanks.plain(text), MOST_DIGITS);
        if (counts != null) {
            int place = (int) counts.count;
            int of = (int) counts.total;
            if (place >= 1 && place <= of) {
                return Checked.of(new Rank(place, of));
            }
            if (of > 0) {
                return Checked.failed(Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                        .with("subject", new Text("名次", "a place"))
                        .with("value", text)
                        .with("allowed", "1 … " + of));
            }
        }
        return Checked.failed(
                Problem.of(ProblemCode.NOT_A_NUMBER).with("value", text).with("allowed", "148 of 168, 148/168"));
    }

    @Override
    public Text text() {
        return new Text("第" + place + "名（共" + of + "）", "place " + place + " of " + of);
    }

    @Override
    public String written() {
        return place + " of " + of;
    }
}

package io.github.attain.monitoring;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.AirLevel;
import io.github.attain.text.Blanks;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word of a level that stands beside an index of air quality: 良, 二级, Ⅱ. English words are those of other scales as well. */
final class LevelWord {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi");

    private LevelWord() {}

    /**
     * Says where a word is that of another level than the index has. Words of other scales are passed over.
     *
     * @param isMean whether the index is known to be a rounded mean, so that at the end of a level the word may be that of the next
     */
    static Optional<Problem> check(String word, int index, boolean isMean, Object subject) {
        Optional<AirLevel> said = level(word);
        boolean fits =
                said.isEmpty() || said.get() == AirLevel.of(index) || (isMean && said.get() == AirLevel.of(index + 1));
        return fits
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.LEVEL_MISMATCH)
                        .with("subject", subject)
                        .with("value", word)
                        .with("other", index));
    }

    private static Optional<AirLevel> level(String word) {
        String plain = Normalizer.normalize(Blanks.plain(word), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*[(].*[)]$|级$|污染$", "")
                .strip();
        int number = 0;
        for (AirLevel level : AirLevel.values()) {
            number++;
            if (plain.equals(level.category().zh().replace("污染", ""))
                    || plain.equals(level.label().zh().replace("级", ""))
                    || plain.equals(ROMAN.get(number - 1))
                    || plain.equals(String.valueOf(number))) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}

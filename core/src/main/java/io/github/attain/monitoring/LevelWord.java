package io.github.attain.monitoring;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.standard.air.AirLevel;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The word of a level that stands beside an index of air quality: 良, 二级, Ⅱ, lightly polluted. English words are read as the
 * translation of HJ 633 has them, so that "good" is level 2; where a table has those of another country, whose index has the same
 * steps, what does not fit is told too. Only "moderate" is level 4 here and level 2 there, and fits both.
 */
final class LevelWord {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi");
    /** English words by level, each up to the end of the text: those of the translation, and those of the United States. */
    private static final List<Pattern> ENGLISH = List.of(
            Pattern.compile("excellent"),
            Pattern.compile("good"),
            Pattern.compile("(?:light|slight|mild)(?:ly)?|unhealthy for sensitive groups"),
            Pattern.compile("moderate(?:ly)?|medium|unhealthy"),
            Pattern.compile("heav(?:y|ily)|very unhealthy"),
            Pattern.compile("(?:severe|serious)(?:ly)?|hazardous"));

    private static final String MODERATE = "moderate";
    private static final Pattern GAPS = Pattern.compile("[\\s_-]+");
    private static final Pattern AROUND = Pattern.compile("\\s*[(].*[)]$");
    private static final Pattern OF_ALL = Pattern.compile("^第|^(?:aqi )?(?:level|grade|class|category)[ :.]*|级$|污染$"
            + "| ?(?:air )?(?:pollution|polluted)$| air(?: quality)?$");

    private LevelWord() {}

    /**
     * Says where a word is that of another level than the index has. Words of other scales are passed over.
     *
     * @param isMean whether the index is known to be a rounded mean, so that at the end of a level the word may be that of the next
     */
    static Optional<Problem> check(String word, int index, boolean isMean, Object subject) {
        Optional<AirLevel> said = level(word);
        boolean fits = said.isEmpty()
                || said.get() == AirLevel.of(index)
                || (isMean && said.get() == AirLevel.of(index + 1))
                || (AirLevel.of(index) == AirLevel.GOOD && plain(word).equals(MODERATE));
        return fits
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.LEVEL_MISMATCH)
                        .with("subject", subject)
                        .with("value", word)
                        .with("other", index));
    }

    private static Optional<AirLevel> level(String word) {
        String plain = plain(word);
        int number = 0;
        for (AirLevel level : AirLevel.values()) {
            number++;
            if (plain.equals(level.category().zh().replace("污染", ""))
                    || plain.equals(level.label().zh().replace("级", ""))
                    || plain.equals(ROMAN.get(number - 1))
                    || plain.equals(String.valueOf(number))
                    || ENGLISH.get(number - 1).matcher(plain).matches()) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** A word without what all words of its kind have: 级, 污染, level, pollution. */
    private static String plain(String word) {
        String normal =
                Normalizer.normalize(Blanks.plain(word), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = AROUND.matcher(GAPS.matcher(normal).replaceAll(" ")).replaceAll("");
        return OF_ALL.matcher(bare).replaceAll("").strip();
    }
}

package io.github.attain.value;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An ordered list of classes, the best first.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the name of the scale in files
 * @param labels the classes, best first, all different
 */
public record GradeScale(String id, List<String> labels) {
    /** Surface water by GB 3838-2002, Table 1: Ⅰ to Ⅴ and 劣Ⅴ (worse than Ⅴ). */
    public static final GradeScale SURFACE_WATER =
            new GradeScale("surface-water", List.of("Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "劣Ⅴ"));
    /** Groundwater by GB/T 14848-2017: Ⅰ to Ⅴ. */
    public static final GradeScale GROUNDWATER = new GradeScale("groundwater", List.of("Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ"));
    /** Environmental performance of enterprises: A to D. */
    public static final GradeScale LETTERS = new GradeScale("letters", List.of("A", "B", "C", "D"));

    private static final List<GradeScale> KNOWN = List.of(SURFACE_WATER, GROUNDWATER, LETTERS);
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");

    /**
     * Creates a scale.
     *
     * @throws IllegalArgumentException if there are fewer than two classes or one stands there twice
     */
    public GradeScale {
        labels = List.copyOf(labels);
        if (labels.size() < 2 || new HashSet<>(labels).size() != labels.size()) {
            throw new IllegalArgumentException("a scale needs at least two different classes: " + labels);
        }
    }

    /**
     * Finds one of the scales of this class by its id.
     *
     * @param id the id
     * @return the scale; empty where the id is none of theirs
     */
    public static Optional<GradeScale> named(String id) {
        for (GradeScale scale : KNOWN) {
            if (scale.id.equals(id)) {
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a class. Roman numerals are read in Latin letters too ({@code III}), as are digits ({@code 3}); a trailing 类 or
     * 级 does not matter.
     *
     * @param text the text
     * @return the class, or the problem
     */
    public Checked<Grade> read(String text) {
        String plain = text.length() > 20 ? "" : plain(text);
        for (int i = 0; i < labels.size(); i++) {
            if (plain(labels.get(i)).equals(plain) || isDigitOf(i, plain)) {
                return Checked.of(new Grade(this, i));
            }
        }
        return Checked.failed(
                Problem.of(ProblemCode.UNKNOWN_CLASS).with("value", text).with("allowed", String.join(", ", labels)));
    }

    /**
     * Parses a class; see {@link #read}.
     *
     * @param text the text
     * @return the class
     * @throws io.github.attain.problem.ProblemsException if the scale has no such class
     */
    public Grade grade(String text) {
        return read(text).orThrow();
    }

    /** Written out: every start compares scales, and what records generate is linked slowly. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof GradeScale that && id.equals(that.id) && labels.equals(that.labels));
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + labels.hashCode();
    }

    private boolean isDigitOf(int index, String plain) {
        boolean roman = index < ROMAN.size() && plain(labels.get(index)).equals(ROMAN.get(index));
        return roman && plain.equals(String.valueOf(index + 1));
    }

    /** Compatibility normalisation turns the numeral signs into Latin letters. */
    private static String plain(String text) {
        String stripped = Blanks.plain(text);
        Optional<String> spelled = spelled(stripped);
        String normal = (spelled.isPresent() ? spelled.get() : Normalizer.normalize(stripped, Normalizer.Form.NFKC))
                .toUpperCase(Locale.ROOT);
        return normal.endsWith("类") || normal.endsWith("级") ? normal.substring(0, normal.length() - 1) : normal;
    }

    /** The same for what classes are mostly called; normalising proper loads a large table. */
    private static Optional<String> spelled(String text) {
        StringBuilder spelled = new StringBuilder(8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int numeral = c - 'Ⅰ';
            if (numeral >= 0 && numeral < ROMAN.size()) {
                spelled.append(ROMAN.get(numeral));
            } else if (c < 0x80 || "劣类级".indexOf(c) >= 0) {
                spelled.append(c);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(spelled.toString());
    }
}

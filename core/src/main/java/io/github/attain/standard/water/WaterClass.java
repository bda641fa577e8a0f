package io.github.attain.standard.water;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.attain.source.Clause;
import io.github.attain.text.Text;
import io.github.attain.value.Grade;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The class of a water by its worst item (单因子评价), and how it came about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param grades the class of each item that was measured and decides, in the order of the standard
 * @param missing the items that would decide and were not measured, in the order of the standard
 * @param uncertain the items that were measured and are worse than their class for all that is known: unread ones, and those
 *     above the limit of measurement
 * @param standard the edition whose limits were used, with its table
 * @param basis which limits were used and whether values were rounded before, in words
 * @param <I> the items: {@link WaterItem} or {@link GroundwaterItem}
 */
public record WaterClass<I extends Enum<I>>(
        Map<I, Grade> grades, List<I> missing, List<I> uncertain, Clause standard, Text basis) {

    /** Creates a class; the collections are copied. */
    public WaterClass {
        grades = Maps.immutableEnumMap(grades);
        missing = ImmutableList.copyOf(missing);
        uncertain = ImmutableList.copyOf(uncertain);
    }

    /**
     * Returns the class.
     *
     * @return the worst class of any item; empty where nothing was measured that decides
     */
    public Optional<Grade> grade() {
        return grades.isEmpty() ? Optional.empty() : Optional.of(Collections.max(grades.values()));
    }

    /**
     * Tells whether what was measured and is not known could make the class worse.
     *
     * @return true where an item is uncertain and the class is not the worst already
     */
    public boolean canBeWorse() {
        boolean worst =
                grade().filter(g -> g.index() == g.scale().labels().size() - 1).isPresent();
        return !uncertain.isEmpty() && !worst;
    }

    /** Says of which items it is not known how bad they are. */
    static Text unsure(List<Text> items) {
        Text names = items.stream()
                .reduce((one, other) -> one.and(new Text("、", ", ")).and(other))
                .orElse(Text.none());
        return new Text("；类别可能更差，数值不明：", "; the class may be worse, not known: ").and(names);
    }

    /**
     * Returns the items that decide.
     *
     * @return those of the worst class, in the order of the standard; none where nothing was measured
     */
    public List<I> deciding() {
        Optional<Grade> worst = grade();
        ImmutableList.Builder<I> deciding = ImmutableList.builder();
        grades.forEach((item, grade) -> {
            if (worst.isPresent() && grade.equals(worst.get())) {
                deciding.add(item);
            }
        });
        return deciding.build();
    }

    /**
     * Returns the items worse than a class.
     *
     * @param target the class that should be reached, on the same scale
     * @return the items that do not reach it, in the order of the standard
     * @throws IllegalArgumentException if the target is of another scale
     */
    public List<I> worseThan(Grade target) {
        ImmutableList.Builder<I> worse = ImmutableList.builder();
        grades.forEach((item, grade) -> {
            if (!grade.isAtLeast(target)) {
                worse.add(item);
            }
        });
        return worse.build();
    }
}

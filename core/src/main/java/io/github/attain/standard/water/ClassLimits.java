package io.github.attain.standard.water;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import java.util.Map;
import java.util.Optional;

/**
 * A table of limits: of each item, one limit a class from the best on. What passes none of them is of the class that comes
 * after the last.
 */
record ClassLimits<I extends Enum<I>>(GradeScale scale, ImmutableMap<I, ImmutableList<Exact>> rows) {
    private static final Splitter BLANKS = Splitter.on(' ');

    /** A table from rows such as {@code 15 15 20 30 40}. */
    static <I extends Enum<I>> ClassLimits<I> of(GradeScale scale, Map<I, String> rows) {
        ImmutableMap.Builder<I, ImmutableList<Exact>> table = ImmutableMap.builder();
        rows.forEach((item, row) -> {
            ImmutableList.Builder<Exact> limits = ImmutableList.builder();
            BLANKS.split(row).forEach(limit -> limits.add(Exact.parse(limit)));
            table.put(item, limits.build());
        });
        return new ClassLimits<>(scale, table.buildOrThrow());
    }

    /** The limit of a class; empty where the item or the class has none. */
    Optional<Exact> limit(I item, Grade grade) {
        ImmutableList<Exact> limits = rows.get(item);
        return limits == null || grade.index() >= limits.size()
                ? Optional.empty()
                : Optional.of(limits.get(grade.index()));
    }

    /** The best class whose limit is kept, the limit itself included; empty where the item has none. */
    Optional<Grade> grade(I item, Exact value, boolean higherIsBetter) {
        ImmutableList<Exact> limits = rows.get(item);
        if (limits == null) {
            return Optional.empty();
        }
        int index = 0;
        while (index < limits.size() && !keeps(value, limits.get(index), higherIsBetter)) {
            index++;
        }
        return Optional.of(new Grade(scale, index));
    }

    private static boolean keeps(Exact value, Exact limit, boolean higherIsBetter) {
        int order = value.compareTo(limit);
        return higherIsBetter ? order >= 0 : order <= 0;
    }
}

package io.github.attain.judging;

import io.github.attain.rule.Rule;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What the caller supplied for a target, and what is tried otherwise than it is.
 *
 * @param tolerance how far from an "about" still counts; null where not stated
 * @param assigned the rule that a superior assigned; null where not known
 * @param method the comparison method for everything; null for what target and indicators say
 * @param byCount whether shares are held against the counts written beside them
 */
public record Options(
        @Nullable Quantity tolerance,
        @Nullable Rule assigned,
        @Nullable ComparisonMethod method,
        boolean byCount) {
    static final Options NONE = new Options(null, null, null, false);

    public Options tolerating(Quantity other) {
        return new Options(other, assigned, method, byCount);
    }

    public Options assigning(@Nullable Rule other) {
        return new Options(tolerance, other, method, byCount);
    }

    public Options by(ComparisonMethod other) {
        return new Options(tolerance, assigned, other, byCount);
    }

    public Options counting() {
        return new Options(tolerance, assigned, method, true);
    }
}

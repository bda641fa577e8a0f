package io.github.attain.judging;

import io.github.attain.indicator.Indicator;
import io.github.attain.rule.Reason;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing can be said: one of the closed list of reasons, and what exactly is missing.
 *
 * @param said what is missing, in words; null where it is a value: most targets wait for one, few are asked why, and it is put into
 *     words only then
 * @param term for when a value is missing; else null
 * @param other of what it is missing, where that is not the target's own indicator; else null
 */
public record Open(
        Reason reason,
        @Nullable Text said,
        @Nullable Term term,
        @Nullable Indicator other) {
    private static final int MOST_NAMES = 12;

    Open(Reason reason, Text said) {
        this(reason, said, null, null);
    }

    /** What exactly is missing, in words. */
    public Text detail() {
        if (said != null || term == null) {
            return Objects.requireNonNull(said);
        }
        return other == null ? term.text() : Text.of("{} {}", "{} {}", other.name(), term.text());
    }

    /** The same is missing, and that matters for another reason. */
    Open because(Reason another) {
        return new Open(another, said, term, other);
    }

    static Open notComparable(Text detail) {
        return new Open(Reason.NOT_COMPARABLE, detail);
    }

    static Open notComparable(String zh, String en, Object... parts) {
        return notComparable(Text.of(zh, en, parts));
    }

    static Open ambiguous(Text detail) {
        return new Open(Reason.AMBIGUOUS, detail);
    }

    static Open unmeasured(Text detail) {
        return new Open(Reason.NO_MEASUREMENT, detail);
    }

    /** Of the target's own indicator, or of another. */
    static Open unmeasured(Term term, @Nullable Indicator other) {
        return new Open(Reason.NO_MEASUREMENT, null, term, other);
    }

    static Open missing(List<ReportingPeriod> periods) {
        return unmeasured(Text.of("缺{}", "missing: {}", names(periods)));
    }

    /** The names of several periods, the first of them where they are many. */
    public static Text names(List<ReportingPeriod> periods) {
        List<Text> names = new ArrayList<>();
        for (ReportingPeriod period : periods) {
            if (names.size() == MOST_NAMES) {
                int more = periods.size() - MOST_NAMES;
                return Text.join(names, new Text("、", ", ")).and(Text.of("等，另有{}段", " and {} more", more));
            }
            names.add(period.text());
        }
        return Text.join(names, new Text("、", ", "));
    }

    boolean isUnmeasured() {
        return reason == Reason.NO_MEASUREMENT;
    }
}

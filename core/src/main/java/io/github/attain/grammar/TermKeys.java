package io.github.attain.grammar;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A term, which stands behind one of two keys beside others: a period, or the day by which something is due. */
public final class TermKeys {
    private static final String DURING = "during";
    private static final String BY = "by";
    private static final Text TERM = new Text("时限", "term");

    private final Key<ReportingPeriod> during;
    private final Key<LocalDate> by;

    /** Adds the two keys to a shape. */
    public TermKeys(Shape<?> shape) {
        this.during = shape.optional(DURING, Forms.PERIOD);
        this.by = shape.optional(BY, Forms.DATE);
    }

    /** Reports where both stand. */
    public void checkOne(Entry entry) {
        if (entry.has(during) && entry.has(by)) {
            entry.report(Problem.of(ProblemCode.UNKNOWN_WORD)
                    .with("value", "during + by")
                    .with("subject", TERM)
                    .with("allowed", new Text("during、by之一", "one of during, by")));
        }
    }

    /** Reports where both stand, or neither does. */
    public void checkRequired(Entry entry) {
        checkOne(entry);
        if (!entry.has(during) && !entry.has(by)) {
            entry.report(Problem.of(ProblemCode.MISSING)
                    .with("subject", TERM)
                    .with("allowed", "\"during\": \"2025\", \"by\": \"2025-12-31\""));
        }
    }

    /** The term of a sound entry; null where none is said. */
    public @Nullable Term of(Entry entry) {
        if (entry.has(during)) {
            return Term.during(entry.the(during));
        }
        return entry.has(by) ? Term.by(entry.the(by)) : null;
    }

    /** Writes a term beside what else is said. */
    public static void put(Term term, Json into) {
        if (term.kind() == Term.Kind.DURING) {
            into.put(DURING, term.period().toString());
        } else {
            into.put(BY, term.due().toString());
        }
    }
}

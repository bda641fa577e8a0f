package io.github.attain.judging;

import io.github.attain.rule.Reason;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.util.List;

/** Why nothing can be said: one of the closed list of reasons, and what exactly is missing. */
public record Open(Reason reason, Text detail) {
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

    static Open missing(List<ReportingPeriod> periods) {
        List<Text> names = periods.stream().map(p -> Text.same(p.toString())).toList();
        return unmeasured(Text.of("缺{}", "missing: {}", Text.join(names, new Text("、", ", "))));
    }

    boolean isUnmeasured() {
        return reason == Reason.NO_MEASUREMENT;
    }
}

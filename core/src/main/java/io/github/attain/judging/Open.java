package io.github.attain.judging;

import io.github.attain.rule.Reason;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why nothing can be said.
 *
 * @param reason one of the closed list
 * @param detail what exactly is missing
 */
public record Open(Reason reason, Text detail) {

    static Open notComparable(Text detail) {
        return new Open(Reason.NOT_COMPARABLE, detail);
    }

    static Open unmeasured(Text detail) {
        return new Open(Reason.NO_MEASUREMENT, detail);
    }

    static Open missing(List<ReportingPeriod> periods) {
        List<String> names = periods.stream().map(ReportingPeriod::toString).collect(Collectors.toList());
        return unmeasured(new Text("缺" + String.join("、", names), "missing: " + String.join(", ", names)));
    }

    boolean isUnmeasured() {
        return reason == Reason.NO_MEASUREMENT;
    }
}

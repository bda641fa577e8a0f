package io.github.attain.assessment;

import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.incomplete;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Allowance.Kind;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Rule;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import java.util.List;

/** Values of a running term, and how a promise stands with them. */
final class RunningTerms {
    static final String HALF = "2025-01-01/2025-06-30";

    static Standing standing(String asOf, Target target, Measurement... measurements) {
        return assess(asOf, target, measurements).results().get(0).standing().orElseThrow();
    }

    static Standing standing(Target target, Measurement... measurements) {
        return standing("2025-12-30", target, measurements);
    }

    static Standing standing(Indicator indicator, Rule rule, Measurement... measurements) {
        return standing(target(indicator, "2025", rule).build(), measurements);
    }

    static Measurement pm25(String value) {
        return measured(PM25, HALF, value + " ug/m3").build();
    }

    static Measurement daily(Indicator indicator, String period, String value, int valid) {
        return incomplete(
                indicator, period, value, valid, ReportingPeriod.parse(period).days(), 0);
    }

    static Exact only(Standing standing, Kind kind) {
        return allowance(standing, kind).quantity().amount();
    }

    /** What is allowed, so that two can be compared. */
    static List<List<Object>> allowed(Standing standing) {
        return standing.allowances().stream()
                .map(a -> List.<Object>of(
                        a.kind(), a.comparison(), a.quantity(), a.whateverIsInvalid(), a.validNeeded(), a.perMonth()))
                .toList();
    }

    static Allowance allowance(Standing standing, Kind kind) {
        List<Allowance> found =
                standing.allowances().stream().filter(a -> a.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private RunningTerms() {}
}

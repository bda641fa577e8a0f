package io.github.attain.assessment;

import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Measurement;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Change;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Trend;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** An earlier period of which all parts are measured answers as one that was measured as their sum. */
class EarlierPartsProperties {
    private static final ReportingPeriod BEFORE = ReportingPeriod.ofYear(2024);

    @Property
    void partsOfABaselineAnswerAsTheirSum(
            @ForAll("rules") Rule rule,
            @ForAll @Size(4) List<@IntRange(max = 60) Integer> earlier,
            @ForAll @IntRange(max = 240) int now) {
        Target target = target(NOX_CUT, "2025", rule).build();
        Measurement term = measured(NOX_CUT, "2025", now + " t").build();
        List<Measurement> parts = new ArrayList<>(List.of(term));
        List<ReportingPeriod> quarters = BEFORE.split(SubPeriod.QUARTER);
        for (int i = 0; i < quarters.size(); i++) {
            parts.add(measured(NOX_CUT, quarters.get(i).toString(), earlier.get(i) + " t")
                    .build());
        }
        int sum = earlier.stream().mapToInt(Integer::intValue).sum();

        Result byParts = judge(target, parts.toArray(Measurement[]::new));
        Result bySum = judge(
                target, term, measured(NOX_CUT, BEFORE.toString(), sum + " t").build());

        assertThat(byParts.verdict()).isEqualTo(bySum.verdict());
        assertThat(byParts.reason()).isEqualTo(bySum.reason());
        assertThat(byParts.sentence()).isEqualTo(bySum.sentence());
    }

    @Provide
    Arbitrary<Rule> rules() {
        Arbitrary<Rule> changes = Arbitraries.integers()
                .between(-100, 100)
                .map(percent -> new Change(Limit.atLeast(percent + " %"), BEFORE));
        Arbitrary<Rule> growth = Arbitraries.integers()
                .between(-50, 100)
                .map(percent -> new AverageGrowth(Limit.atMost(percent + " %"), BEFORE));
        return Arbitraries.oneOf(
                changes,
                growth,
                Arbitraries.of(new NoWorse(BEFORE), new Trend(Trend.Reading.EVERY_YEAR_BETTER, BEFORE)));
    }
}

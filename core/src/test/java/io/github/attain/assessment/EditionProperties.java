package io.github.attain.assessment;

import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.rule.Change;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EditionProperties {
    private static final LocalDate AS_OF = LocalDate.of(2027, 2, 1);
    private static final List<Rule> RULES = List.of(
            Limit.atMost("46 ug/m3"),
            new Change(Limit.atMost("-4 %"), ReportingPeriod.ofYear(2020)),
            new NoWorse(ReportingPeriod.ofYear(2020)));

    @Provide
    Arbitrary<List<Measurement>> figures() {
        return Combinators.combine(
                        Arbitraries.of("2020", "2026"),
                        Arbitraries.integers().between(44, 48),
                        Arbitraries.of("A", "B", "C").optional(),
                        Arbitraries.of(Status.class),
                        Arbitraries.of(Dust.DEDUCTED, Dust.INCLUDED),
                        Arbitraries.integers().between(1, 3).optional())
                .as((period, value, edition, status, dust, day) -> measured(PM25, period, value + " ug/m3")
                        .edition(edition)
                        .basis(new Basis(dust, status, GasState.UNSTATED))
                        .knownFrom(day.map(d -> LocalDate.of(2027, 1, d)))
                        .build())
                .list()
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(RULES);
    }

    private static Result judge(Rule rule, List<Measurement> measured, String... editions) {
        return Assessor.of(List.of(target(PM25, "2026", rule).build()))
                .withEditions(editions)
                .assess(Measurements.of(measured), AS_OF)
                .results()
                .get(0);
    }

    @Property(tries = 1000)
    void aSensitivityToTheEditionIsWhatTheOtherEditionReallyGives(
            @ForAll("rules") Rule rule, @ForAll("figures") List<Measurement> measured) {
        for (Sensitivity s : judge(rule, measured, "A").sensitivities()) {
            if (s.choice() == Sensitivity.Choice.EDITION) {
                String edition = s.otherwise().en().substring(0, 1);
                assertThat(judge(rule, measured, edition, "A").verdict()).isEqualTo(s.verdict());
            }
        }
    }

    @Property(tries = 1000)
    void noEditionTurnsAVerdictWithoutBeingTold(
            @ForAll("rules") Rule rule, @ForAll("figures") List<Measurement> measured) {
        Result now = judge(rule, measured, "A");
        Set<String> told = new HashSet<>();
        for (Sensitivity s : now.sensitivities()) {
            if (s.choice() == Sensitivity.Choice.EDITION) {
                told.add(s.otherwise().en().substring(0, 1));
            }
        }
        boolean tells = now.verdict() != Verdict.NOT_ASSESSABLE || now.reason().equals(Optional.of(Reason.AMBIGUOUS));
        for (String edition : tells ? List.of("B", "C") : List.<String>of()) {
            if (judge(rule, measured, edition, "A").verdict() != now.verdict()) {
                assertThat(told).contains(edition);
            }
        }
    }

    @Property(tries = 1000)
    void theOrderOfTheMeasurementsDoesNotMatter(
            @ForAll("rules") Rule rule, @ForAll("figures") List<Measurement> measured) {
        List<Measurement> backwards = new ArrayList<>(measured);
        Collections.reverse(backwards);
        Result one = judge(rule, measured);
        Result other = judge(rule, backwards);
        assertThat(one.verdict()).isEqualTo(other.verdict());
        assertThat(one.sensitivities()).isEqualTo(other.sensitivities());
        assertThat(one.sentence()).isEqualTo(other.sentence());
    }
}

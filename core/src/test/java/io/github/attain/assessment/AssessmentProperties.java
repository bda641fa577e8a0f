package io.github.attain.assessment;

import static io.github.attain.testing.Facts.CLAUSE;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.OTHER_CLAUSE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.measurement;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Change;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Few values, few periods, many bases: so that measurements meet, agree and contradict one another. */
class AssessmentProperties {
    private static final ReportingPeriod BASE = ReportingPeriod.ofYear(2023);
    private static final Limit LIMIT = Limit.atMost("46 ug/m3");

    private static final List<Target> TARGETS = List.of(
            target(PM25, "2025", LIMIT).id("limit").build(),
            target(PM25, "2025", LIMIT).id("dusty").dust(Dust.INCLUDED).build(),
            target(PM25, "2025", LIMIT).id("clean").dust(Dust.DEDUCTED).build(),
            target(PM25, "2025", LIMIT)
                    .id("due")
                    .term(Term.by(LocalDate.of(2025, 12, 31)))
                    .build(),
            target(PM25, "2025", new Change(Limit.atMost("-4 %"), BASE))
                    .id("change")
                    .build(),
            target(PM25, "2025", new NoWorse(BASE)).id("no-worse").build(),
            target(PM25, "2025", new Trend(Trend.Reading.NEVER_WORSE_AND_BETTER, BASE))
                    .id("trend")
                    .build(),
            target(PM25, "2026", LIMIT).id("next").build(),
            target(GOOD_DAYS, "2024/2025", new Total(Limit.atLeast("46 d")))
                    .id("total")
                    .build(),
            target(PM25, "2025", new EitherOf(List.of(Arm.of(LIMIT), Arm.of(new NoWorse(BASE)))))
                    .id("either")
                    .build(),
            target(
                            GOOD_DAYS,
                            "2025",
                            new AllOf(List.of(
                                    Arm.of(Limit.atLeast("46 d")), new Arm(java.util.Optional.of(PM25), LIMIT))))
                    .id("all")
                    .build());

    @Provide
    Arbitrary<List<Measurement>> measurements() {
        Arbitrary<Basis> bases = Combinators.combine(
                        Arbitraries.of(Dust.class),
                        Arbitraries.of(Status.class),
                        Arbitraries.of(GasState.UNSTATED, GasState.ACTUAL, GasState.STANDARD))
                .as(Basis::new);
        Arbitrary<Measurement> one = Combinators.combine(
                        Arbitraries.of(PM25, GOOD_DAYS),
                        Arbitraries.of("2023", "2024", "2025", "2025", "2025", "2025-12"),
                        Arbitraries.of("46", "46.0", "46.4", "47"),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(2, Arbitraries.just(Basis.UNSTATED)),
                                net.jqwik.api.Tuple.of(1, bases)),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 2))
                .as(AssessmentProperties::stated);
        return one.list().ofMaxSize(8).withoutEdgeCases();
    }

    private static Measurement stated(
            Indicator indicator, String period, String amount, Basis basis, int valid, int source) {
        Quantity value = new Quantity(Exact.parse(amount), indicator.unit().orElseThrow());
        Measurement.Builder m = measurement(indicator, period, value).basis(basis);
        if (valid > 0 && valid < 4) {
            m.completeness(Completeness.withMinimum(valid, 4, 4));
        }
        if (valid == 5) {
            m.knownFrom(LocalDate.of(2026, 3, 1));
        }
        return source == 0
                ? m.build()
                : m.source(source == 1 ? CLAUSE : OTHER_CLAUSE).build();
    }

    private static Assessment assess(List<Measurement> measurements) {
        return Assessor.of(TARGETS).assess(Measurements.of(measurements), LocalDate.of(2026, 2, 1));
    }

    @Property(tries = 300)
    void theOrderOfMeasurementsDoesNotMatter(
            @ForAll("measurements") List<Measurement> measurements, @ForAll Random random) {
        List<Measurement> shuffled = new ArrayList<>(measurements);
        java.util.Collections.shuffle(shuffled, random);
        Assessment one = assess(measurements);
        Assessment other = assess(shuffled);
        assertThat(other.results()).isEqualTo(one.results());
        assertThat(other.problems()).isEqualTo(one.problems());
        assertThat(other.unused()).containsExactlyInAnyOrderElementsOf(one.unused());
        for (int i = 0; i < TARGETS.size(); i++) {
            assertThat(other.results().get(i).sentence())
                    .isEqualTo(one.results().get(i).sentence());
            assertThat(other.results().get(i).sensitivities())
                    .isEqualTo(one.results().get(i).sensitivities());
            assertThat(other.results().get(i).steps())
                    .isEqualTo(one.results().get(i).steps());
        }
    }

    @Property(tries = 200)
    void theSameInputGivesTheSameAnswerInAnyLocaleAndZone(@ForAll("measurements") List<Measurement> measurements) {
        Assessment hostile = assess(measurements);
        List<String> said = sentences(hostile);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            Assessment plain = assess(measurements);
            assertThat(plain.results()).isEqualTo(hostile.results()).hasSameHashCodeAs(hostile.results());
            assertThat(plain.unused()).isEqualTo(hostile.unused());
            assertThat(plain.problems()).isEqualTo(hostile.problems());
            assertThat(sentences(plain)).isEqualTo(said);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> sentences(Assessment assessment) {
        return assessment.results().stream()
                .map(r -> r.sentence().zh() + r.sentence().en())
                .toList();
    }

    @Property(tries = 300)
    void everyResultIsWhole(@ForAll("measurements") List<Measurement> measurements) {
        Assessment assessment = assess(measurements);
        assertThat(assessment.results()).hasSameSizeAs(TARGETS);
        for (Result result : assessment.results()) {
            assertThat(result.reason().isPresent()).isEqualTo(result.verdict() == Verdict.NOT_ASSESSABLE);
            assertThat(result.detail().isPresent()).isEqualTo(result.reason().isPresent());
            assertThat(result.gap().isPresent()).isEqualTo(result.verdict() == Verdict.UNDECIDED);
            assertThat(result.margin().isPresent()
                            && result.verdict() != Verdict.MET
                            && result.verdict() != Verdict.NOT_MET)
                    .isFalse();
            assertThat(result.verdict() == Verdict.PENDING)
                    .isEqualTo(result.target().id().equals("next"));
            assertThat(assessment.unused()).noneMatch(result.measurements()::contains);
            assertThat(result.turningChoices()).noneMatch(s -> s.verdict() == result.verdict());
        }
    }

    /** Known only from March on: in February it is as if it were not there. */
    @Property(tries = 300)
    void whatBecomesKnownLaterChangesNothingBefore(@ForAll("measurements") List<Measurement> measurements) {
        List<Measurement> known =
                measurements.stream().filter(m -> m.knownFrom().isEmpty()).toList();
        assertThat(assess(measurements).results()).isEqualTo(assess(known).results());
    }
}

package io.github.attain.assessment;

import static io.github.attain.testing.Facts.GOOD_DAYS;
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
import io.github.attain.rule.Reason;
import io.github.attain.rule.Total;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same observations computed by several editions of a standard: which edition speaks, and what the others would say. */
class EditionTest {
    private static final String OLD = "HJ 633-2012";
    private static final String NEW = "HJ 633-2026";
    private static final LocalDate AS_OF = LocalDate.of(2027, 2, 1);
    private static final Target GOOD =
            target(GOOD_DAYS, "2026", Limit.atLeast("215 d")).build();
    private static final Measurement BY_OLD = by(OLD, days("2026", "220 d"));
    private static final Measurement BY_NEW = by(NEW, days("2026", "210 d"));

    private static Measurement.Builder days(String period, String value) {
        return measured(GOOD_DAYS, period, value);
    }

    private static Measurement by(String edition, Measurement.Builder value) {
        return value.edition(edition).build();
    }

    private static Measurement with(Status status, Measurement.Builder value) {
        return value.basis(new Basis(Dust.UNSTATED, status, GasState.UNSTATED)).build();
    }

    private static Result judge(Assessor assessor, Measurement... measured) {
        return assessor.assess(Measurements.of(List.of(measured)), AS_OF)
                .results()
                .get(0);
    }

    private static Result judge(Target target, List<String> editions, Measurement... measured) {
        return judge(Assessor.of(List.of(target)).withEditions(editions.toArray(String[]::new)), measured);
    }

    private static List<String> editions(Result result) {
        return result.sensitivities().stream()
                .filter(s -> s.choice() == Sensitivity.Choice.EDITION)
                .map(s -> s.otherwise().en() + ": " + s.verdict())
                .toList();
    }

    /** A wide dash, as on the covers of standards, and no blank name no other edition. */
    @Test
    void anEditionIsKnownHoweverItIsSpelled() {
        Measurement typed = by("HJ633—2012", days("2026", "220 d"));
        assertThat(typed).isEqualTo(BY_OLD);
        assertThat(judge(GOOD, List.of(), BY_OLD, typed).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(GOOD, List.of("hj 633－2012"), BY_NEW, typed).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(GOOD, List.of("HJ633—2026"), BY_NEW, typed).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void withoutAWordOfTheCallerNoEditionSpeaksAndEachIsTold() {
        for (Result result : List.of(judge(GOOD, List.of(), BY_OLD, BY_NEW), judge(GOOD, List.of(), BY_NEW, BY_OLD))) {
            assertThat(result.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
            assertThat(result.reason()).contains(Reason.AMBIGUOUS);
            assertThat(editions(result)).containsExactly("HJ 633-2012 (220 d): MET", "HJ 633-2026 (210 d): NOT_MET");
            assertThat(result.sentence().en()).contains("choose one", "220 d (HJ 633-2012)", "210 d (HJ 633-2026)");
            assertThat(result.sentence().zh()).contains("须选定一版", "220天（HJ 633-2012）", "210天（HJ 633-2026）");
        }
    }

    @Test
    void theEditionThatTheCallerNamesSpeaksAndTheOtherIsNamedWhereItTurnsTheVerdict() {
        Result old = judge(GOOD, List.of(OLD), BY_OLD, BY_NEW);
        assertThat(old.verdict()).isEqualTo(Verdict.MET);
        assertThat(editions(old)).containsExactly("HJ 633-2026 (210 d): NOT_MET");
        assertThat(old.sentence().en())
                .contains("this hangs on a choice: with HJ 633-2026 (210 d) it would be not met");
        assertThat(old.sentence().zh()).contains("若取HJ 633-2026（210天），则未达到");
        assertThat(old.steps().get(0).text().en()).isEqualTo("2026: 220 d (HJ 633-2012)");

        Result other = judge(GOOD, List.of(NEW, OLD), BY_OLD, BY_NEW);
        assertThat(other.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(editions(other)).containsExactly("HJ 633-2012 (220 d): MET");
    }

    @Test
    void editionsThatAgreeNeedNoChoice() {
        Result result = judge(GOOD, List.of(), BY_OLD, by(NEW, days("2026", "220 d")));
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.turningChoices()).isEmpty();
    }

    @Test
    void oneEditionAloneSpeaksWhateverTheCallerPrefers() {
        Result result = judge(GOOD, List.of(OLD), BY_NEW);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(editions(result)).isEmpty();
    }

    @Test
    void anotherEditionIsNoLaterStateOfTheSameFigure() {
        Measurement restated = days("2026", "210 d")
                .edition(NEW)
                .knownFrom(LocalDate.of(2027, 1, 20))
                .build();
        assertThat(judge(GOOD, List.of(), BY_OLD, restated).reason()).contains(Reason.AMBIGUOUS);
        Measurement settled = with(Status.FINAL, days("2026", "220 d").edition(OLD));
        assertThat(judge(GOOD, List.of(), settled, BY_NEW).reason()).contains(Reason.AMBIGUOUS);
        assertThat(judge(GOOD, List.of(NEW), settled, BY_NEW).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void ofEachEditionOnlyTheBestFigureCounts() {
        Measurement settled = with(Status.FINAL, days("2026", "220 d").edition(OLD));
        Measurement early = with(Status.PROVISIONAL, days("2026", "210 d").edition(OLD));
        Measurement agrees = with(Status.FINAL, days("2026", "220 d").edition(NEW));
        Measurement earlyToo = with(Status.PROVISIONAL, days("2026", "205 d").edition(NEW));
        Result result = judge(GOOD, List.of(), earlyToo, early, agrees, settled);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.turningChoices()).extracting(Sensitivity::choice).containsExactly(Sensitivity.Choice.BASIS);
    }

    @Test
    void theDustBasisAndThePeriodAreDecidedBeforeTheEditionIsAsked() {
        Measurement deducted = days("2026", "220 d")
                .edition(OLD)
                .basis(new Basis(Dust.DEDUCTED, Status.UNSTATED, GasState.UNSTATED))
                .build();
        Measurement included = days("2026", "210 d")
                .edition(NEW)
                .basis(new Basis(Dust.INCLUDED, Status.UNSTATED, GasState.UNSTATED))
                .build();
        Result result = judge(GOOD, List.of(), deducted, included);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.turningChoices()).extracting(Sensitivity::choice).containsExactly(Sensitivity.Choice.BASIS);

        Target due = target(GOOD_DAYS, "2026", Limit.atLeast("25 d"))
                .term(Term.by(LocalDate.of(2026, 12, 31)))
                .build();
        Measurement december = by(NEW, days("2026-12", "20 d"));
        assertThat(judge(due, List.of(), BY_OLD, december).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(due, List.of(OLD), BY_OLD, december).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aNamedEditionSpeaksBeforeAFigureThatNamesNone() {
        Measurement plain = days("2026", "216 d").build();
        assertThat(judge(GOOD, List.of(NEW), plain, BY_NEW).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(GOOD, List.of(OLD), plain, BY_NEW).reason()).contains(Reason.AMBIGUOUS);
    }

    /** 10 % less than 2020. By the old edition 50 to 46 is 8 % less; by the new one 48 to 43 is 10.4 % less. */
    @Test
    void aBaselineIsTakenByTheSameEdition() {
        Target change = target(PM25, "2026", new Change(Limit.atMost("-10 %"), ReportingPeriod.ofYear(2020)))
                .build();
        Measurement[] all = {
            by(OLD, measured(PM25, "2020", "50 ug/m3")), by(OLD, measured(PM25, "2026", "46 ug/m3")),
            by(NEW, measured(PM25, "2020", "48 ug/m3")), by(NEW, measured(PM25, "2026", "43 ug/m3"))
        };
        Result old = judge(change, List.of(OLD), all);
        assertThat(old.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(editions(old)).containsExactly("HJ 633-2026 (43 µg/m³): MET");
        assertThat(judge(change, List.of(NEW), all).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(change, List.of(), all).reason()).contains(Reason.AMBIGUOUS);
    }

    /** 100 + 110 by the old edition, 100 + 100 by the new one, against at least 210. */
    @Test
    void aTotalIsTakenByOneEditionAsFarAsThereAreFiguresByIt() {
        Target total = target(GOOD_DAYS, "2025/2026", new Total(Limit.atLeast("210 d")))
                .build();
        Measurement before = days("2025", "100 d").build();
        Measurement old = by(OLD, days("2026", "110 d"));
        Measurement other = by(NEW, days("2026", "100 d"));
        assertThat(judge(total, List.of(), before, old, other).reason()).contains(Reason.AMBIGUOUS);
        Result result = judge(total, List.of(OLD), before, old, other);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(editions(result)).containsExactly("HJ 633-2026: NOT_MET");
    }

    @Test
    void aStandingIsTakenByOneEditionToo() {
        Measurement old = by(OLD, days("2026-01", "31 d"));
        Measurement other = by(NEW, days("2026-01", "0 d"));
        LocalDate inFebruary = LocalDate.of(2026, 2, 1);
        Measurements both = Measurements.of(List.of(old, other));
        // 334 days are left after January: with 31 good ones 365 can still be reached, with none 334.
        Target all = target(GOOD_DAYS, "2026", Limit.atLeast("340 d")).build();
        Assessor assessor = Assessor.of(List.of(all));
        assertThat(standing(assessor, both, inFebruary)).isEqualTo(Standing.State.UNKNOWN);
        assertThat(standing(assessor.withEditions(OLD), both, inFebruary)).isEqualTo(Standing.State.POSSIBLE);
        assertThat(standing(assessor.withEditions(NEW), both, inFebruary)).isEqualTo(Standing.State.OUT_OF_REACH);
    }

    private static Standing.State standing(Assessor assessor, Measurements measured, LocalDate asOf) {
        return assessor.assess(measured, asOf)
                .results()
                .get(0)
                .standing()
                .orElseThrow()
                .state();
    }

    @Test
    void whatAnotherEditionChangesIsTold() {
        Assessor assessor = Assessor.of(List.of(GOOD));
        Measurements both = Measurements.of(List.of(BY_OLD, BY_NEW));
        Assessment old = assessor.withEditions(OLD).assess(both, AS_OF);
        assertThat(VerdictChange.between(old, assessor.withEditions(NEW).assess(both, AS_OF)))
                .extracting(c -> c.text().en())
                .containsExactly("target: met → not met");
        assertThat(VerdictChange.between(old, assessor.withEditions(OLD).assess(both, AS_OF)))
                .isEmpty();
    }

    @Test
    void figuresByDifferentEditionsDoNotContradictEachOther() {
        assertThat(Measurements.of(List.of(BY_OLD, BY_NEW)).conflicts()).isEmpty();
        assertThat(Measurements.of(List.of(BY_OLD, by(OLD, days("2026", "210 d"))))
                        .conflicts())
                .hasSize(1);
    }
}

package io.github.attain.report;

import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Assignment;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report of a year ago, made again with all that was issued, assigned and measured since. */
class AsKnownOnTest {
    private static final LocalDate THEN = LocalDate.of(2025, 3, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 3, 1);

    private static Target issued(String id, String year, String limit, String date, Relation... relations) {
        return target(PM25, year, Limit.atMost(limit))
                .id(id)
                .clause(document(date))
                .addRelations(relations)
                .build();
    }

    private static Clause document(String date) {
        return Clause.of(Document.builder()
                .title(new Text("通知" + date, "Notice of " + date))
                .issued(LocalDate.parse(date))
                .build());
    }

    private static Measurement known(String year, String value, Status status, String from) {
        return measured(PM25, year, value)
                .basis(new Basis(Dust.UNSTATED, status, GasState.UNSTATED))
                .knownFrom(LocalDate.parse(from))
                .build();
    }

    private static String report(Assessment assessment) {
        return Report.of(assessment, Locale.CHINA).explained().text()
                + Report.of(assessment, Locale.ENGLISH).explained().markdown();
    }

    @Test
    void aReportOfLastYearComesOutToTheByte() {
        List<Target> then = List.of(
                issued("y2024", "2024", "46 ug/m3", "2022-05-01"),
                issued("y2025", "2025", "44 ug/m3", "2022-05-01"),
                target(GOOD_DAYS, "2024", new Assigned(new Text("省", "the province")))
                        .id("days")
                        .clause(document("2022-05-01"))
                        .build());
        List<Measurement> measuredThen = List.of(
                known("2024", "46.4 ug/m3", Status.PROVISIONAL, "2025-01-20"),
                measured(GOOD_DAYS, "2024", "240 d").build());
        String before = report(Assessor.of(then).assess(Measurements.of(measuredThen), THEN));
        assertThat(before).contains("46.4");

        List<Target> since = new ArrayList<>(then);
        since.add(
                1,
                issued(
                        "amended",
                        "2025",
                        "45 ug/m3",
                        "2025-06-01",
                        new Relation(Relation.Kind.SUPERSEDES, "y2025", Optional.empty()),
                        new Relation(Relation.Kind.CONTRADICTS, "y2024", Optional.empty())));
        List<Measurement> measuredSince = new ArrayList<>(measuredThen);
        measuredSince.add(0, known("2024", "47.2 ug/m3", Status.FINAL, "2025-07-01"));
        measuredSince.add(known("2025", "45.1 ug/m3", Status.FINAL, "2026-02-01"));
        measuredSince.add(known("2025", "44.9 ug/m3", Status.FINAL, "2026-02-01"));
        measuredSince.add(Measurement.builder()
                .from(known("2025", "9 ug/m3", Status.FINAL, "2026-02-01"))
                .indicator("mistyped")
                .build());
        Assessor today = Assessor.of(since)
                .withAssignment(new Assignment("days", Limit.atLeast("250 d"), document("2025-06-01")));
        Measurements all = Measurements.of(measuredSince);

        assertThat(report(today.asKnownOn(THEN).assess(all, THEN))).isEqualTo(before);
        assertThat(report(today.assess(all, NOW))).isNotEqualTo(before).contains("47.2");
        assertThat(report(today.asKnownOn(NOW).assess(all, NOW))).doesNotContain("44 µg/m³");
    }
}

package io.github.attain.target;

import static io.github.attain.testing.Facts.CITY;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownTargetsTest {
    private static final LocalDate IN_2023 = LocalDate.of(2023, 7, 1);
    private static final Target OLD = issued("old", "2022-05-01").build();
    private static final Target AMENDED = issued("amended", "2024-03-01")
            .addRelations(new Relation(Relation.Kind.SUPERSEDES, "old", Optional.empty()))
            .build();
    private static final Target UNDATED =
            target(PM25, "2025", Limit.atMost("46 ug/m3")).id("undated").build();

    private static Document document(String date) {
        return Document.builder()
                .title(new Text("文件" + date, "Document of " + date))
                .issued(LocalDate.parse(date))
                .build();
    }

    private static Target.Builder issued(String id, String date) {
        return target(PM25, "2025", Limit.atMost("46 ug/m3")).id(id).clause(Clause.of(document(date)));
    }

    private static Plan plan(String id, String date, String... replaces) {
        return Plan.builder()
                .id(id)
                .document(document(date))
                .place(CITY)
                .period(ReportingPeriod.parse("2021/2025"))
                .addReplaces(replaces)
                .build();
    }

    private static List<String> inForce(String date, Target... targets) {
        return ids(KnownTargets.on(LocalDate.parse(date), List.of(targets)).inForce());
    }

    private static List<String> ids(List<Target> targets) {
        return targets.stream().map(Target::id).toList();
    }

    @Test
    void aTargetIsKnownFromTheDayOfItsIssue() {
        assertThat(inForce("2022-04-30", OLD, UNDATED)).containsExactly("undated");
        assertThat(inForce("2022-05-01", OLD, UNDATED)).containsExactly("old", "undated");
    }

    @Test
    void anAmendmentTakesThePlaceOfTheOldFromItsOwnDayOn() {
        assertThat(inForce("2024-02-29", OLD, AMENDED)).containsExactly("old");
        assertThat(inForce("2024-03-01", OLD, AMENDED)).containsExactly("amended");
        KnownTargets known = KnownTargets.on(LocalDate.of(2024, 3, 1), List.of(OLD, AMENDED, UNDATED));
        assertThat(ids(known.superseded())).containsExactly("old");
        assertThat(ids(known.undated())).containsExactly("undated");
        assertThat(known.text().zh()).isEqualTo("截至2024-03-01：有效2项，尚未发布0项，已被替代1项，发布日期未知1项，日期为推断0项");
        assertThat(known.text().en())
                .isEqualTo("on 2024-03-01: 2 in force, 0 not issued yet, 1 superseded, 1 of unknown date,"
                        + " 0 of inferred date");
    }

    @Test
    void anInferredDateIsUsedAndSaid() {
        Document inferred = Document.builder()
                .from(document("2016-06-01"))
                .isDateInferred(true)
                .build();
        Target target =
                issued("inferred", "2016-06-01").clause(Clause.of(inferred)).build();
        assertThat(inForce("2016-05-31", target)).isEmpty();
        assertThat(ids(KnownTargets.on(IN_2023, List.of(target, OLD)).inferred()))
                .containsExactly("inferred");
    }

    @Test
    void theDateOfThePlanServesWhereTheClauseHasNone() {
        Target target =
                Target.builder().from(UNDATED).plan(plan("p", "2022-05-01")).build();
        assertThat(inForce("2022-04-30", target)).isEmpty();
        assertThat(inForce("2022-05-01", target)).containsExactly("undated");
    }

    /** A plan of 2023 takes over what is due in 2025, and cannot take back what was due in 2022. */
    @Test
    void aPlanThatIsReplacedKeepsWhatWasDueBefore() {
        Plan first = plan("first", "2021-05-01");
        Plan second = plan("second", "2023-05-01", "first");
        Target due2022 = target(PM25, "2022", Limit.atMost("48 ug/m3"))
                .id("due-2022")
                .clause(Clause.of(first.document()))
                .plan(first)
                .build();
        Target due2025 = issued("due-2025", "2021-05-01").plan(first).build();
        Target later = issued("later", "2023-05-01").plan(second).build();
        assertThat(inForce("2023-04-30", due2022, due2025, later)).containsExactly("due-2022", "due-2025");
        assertThat(inForce("2023-05-01", due2022, due2025, later)).containsExactly("due-2022", "later");
    }
}

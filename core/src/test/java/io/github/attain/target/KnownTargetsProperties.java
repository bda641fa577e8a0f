package io.github.attain.target;

import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class KnownTargetsProperties {

    private static Target.Builder issued(String id, LocalDate date) {
        Document document =
                Document.builder().title(Text.same("notice")).issued(date).build();
        return target(PM25, "2025", Limit.atMost("46 ug/m3")).id(id).clause(Clause.of(document));
    }

    /** Targets of every month of some years; each supersedes the one two before it. */
    @Property(tries = 100)
    void everyTargetStandsInOneListAndLaterOnesMakeNoDifference(@ForAll @IntRange(min = 0, max = 40) int known) {
        List<Target> all = new ArrayList<>();
        LocalDate first = LocalDate.of(2021, 1, 1);
        for (int i = 0; i < 36; i++) {
            Target.Builder target = issued("t" + i, first.plusMonths(i));
            all.add(
                    i < 2
                            ? target.build()
                            : target.addRelations(
                                            new Relation(Relation.Kind.SUPERSEDES, "t" + (i - 2), Optional.empty()))
                                    .build());
        }
        LocalDate date = first.plusMonths(known).minusDays(1);
        KnownTargets sorted = KnownTargets.on(date, all);
        List<Target> lists = new ArrayList<>(sorted.inForce());
        lists.addAll(sorted.notIssued());
        lists.addAll(sorted.superseded());
        assertThat(lists).containsExactlyInAnyOrderElementsOf(all);
        assertThat(sorted.inForce()).hasSize(Math.min(known, 2));
        List<Target> then = all.subList(0, Math.min(known, 36));
        assertThat(KnownTargets.on(date, then).inForce()).isEqualTo(sorted.inForce());
    }
}

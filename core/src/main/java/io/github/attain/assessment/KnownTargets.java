package io.github.attain.assessment;

import com.google.common.collect.ImmutableList;
import io.github.attain.source.Document;
import io.github.attain.target.Plan;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which targets were in force on a date, by what was issued until then, so that a report of that time can be made again. Every
 * target stands in exactly one of the first three lists.
 *
 * <p>A target is known from the date of issue of the document that its clause cites, or else of its plan; on that day itself it
 * is known. One without a date counts as always known and is listed among the {@link #undated}; an inferred date is used as it
 * stands and listed among the {@link #inferred}. A target is superseded where another one that is known says so, or where its
 * plan is replaced by the plan of a known target before its own term was over: what was due already stays as it was.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the date
 * @param inForce what was issued and not superseded by then
 * @param notIssued what was issued later
 * @param superseded what another target or plan known by then had taken the place of
 * @param undated those of all the targets whose date of issue is unknown
 * @param inferred those of all the targets whose date of issue was inferred from the wording
 */
public record KnownTargets(
        LocalDate date,
        List<Target> inForce,
        List<Target> notIssued,
        List<Target> superseded,
        List<Target> undated,
        List<Target> inferred) {

    /**
     * Creates a list.
     */
    public KnownTargets {
        inForce = ImmutableList.copyOf(inForce);
        notIssued = ImmutableList.copyOf(notIssued);
        superseded = ImmutableList.copyOf(superseded);
        undated = ImmutableList.copyOf(undated);
        inferred = ImmutableList.copyOf(inferred);
    }

    /**
     * Sorts targets by what was known.
     *
     * @param date the date of knowing
     * @param targets all targets, of whatever date
     * @return the same targets, sorted, each list in their order
     */
    public static KnownTargets on(LocalDate date, List<Target> targets) {
        List<Target> known = new ArrayList<>();
        List<Target> notIssued = new ArrayList<>();
        List<Target> undated = new ArrayList<>();
        List<Target> inferred = new ArrayList<>();
        for (Target target : targets) {
            Optional<Document> dated = dated(target);
            boolean later = dated.isPresent() && isLater(dated.get(), date);
            (later ? notIssued : known).add(target);
            if (dated.isEmpty()) {
                undated.add(target);
            } else if (dated.get().isDateInferred()) {
                inferred.add(target);
            }
        }
        List<Target> inForce = new ArrayList<>();
        List<Target> superseded = new ArrayList<>();
        Set<String> replacedTargets = replacedTargets(known);
        for (Target target : known) {
            boolean gone = replacedTargets.contains(target.id()) || isOfReplacedPlan(target, known);
            (gone ? superseded : inForce).add(target);
        }
        return new KnownTargets(date, inForce, notIssued, superseded, undated, inferred);
    }

    /** The document whose date of issue says since when the target is known. */
    private static Optional<Document> dated(Target target) {
        Document cited = target.clause().document();
        Optional<Document> own = cited.issued().isPresent() ? Optional.of(cited) : Optional.empty();
        return own.or(
                () -> target.plan().map(Plan::document).filter(d -> d.issued().isPresent()));
    }

    static boolean isLater(Document document, LocalDate date) {
        return document.issued().isPresent() && document.issued().get().isAfter(date);
    }

    private static Set<String> replacedTargets(List<Target> known) {
        Set<String> replaced = new HashSet<>();
        for (Target target : known) {
            for (Relation relation : target.relations()) {
                if (relation.kind() == Relation.Kind.SUPERSEDES
                        && !relation.target().equals(target.id())) {
                    replaced.add(relation.target());
                }
            }
        }
        return replaced;
    }

    private static boolean isOfReplacedPlan(Target target, List<Target> known) {
        String own = target.plan().map(Plan::id).orElse("");
        for (Target other : known) {
            Optional<Plan> plan = other.plan().filter(p -> p.replaces().contains(own));
            boolean inTime = plan.flatMap(p -> p.document().issued())
                    .map(issued -> !target.term().period().isOverOn(issued))
                    .orElse(true);
            if (plan.isPresent() && inTime) {
                return true;
            }
        }
        return false;
    }

    /**
     * Says how many there are of each.
     *
     * @return such as {@code 截至2024-03-01：有效12项，尚未发布3项，已被替代1项，发布日期未知2项，日期为推断0项}
     */
    public Text text() {
        return new Text(
                "截至" + date + "：有效" + inForce.size() + "项，尚未发布" + notIssued.size() + "项，已被替代" + superseded.size()
                        + "项，发布日期未知" + undated.size() + "项，日期为推断" + inferred.size() + "项",
                "on " + date + ": " + inForce.size() + " in force, " + notIssued.size() + " not issued yet, "
                        + superseded.size() + " superseded, " + undated.size() + " of unknown date, " + inferred.size()
                        + " of inferred date");
    }
}

package io.github.attain.target;

import io.github.attain.source.Document;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which targets were in force on a date, by what was issued until then, so that a report of that time can be made again.
 * Every target is in force, not issued or superseded.
 *
 * <p>A target is known from the date of issue of the document that its clause cites, or else of its plan; on that day itself
 * it is known. One without a date counts as always known and is listed among the {@link #undated}; an inferred date is used
 * as it stands and listed among the {@link #inferred}. A target is superseded where another one that is known says so, or
 * where its plan is replaced by the plan of a known target before its own term was over: what was due already stays as it
 * was.
 *
 * <p>Immutable and thread-safe.
 */
public final class KnownTargets {
    private final LocalDate date;
    private final List<Target> inForce = new ArrayList<>();
    private final List<Target> notIssued = new ArrayList<>();
    private final List<Target> superseded = new ArrayList<>();
    private final List<Target> undated = new ArrayList<>();
    private final List<Target> inferred = new ArrayList<>();

    private KnownTargets(LocalDate date, List<Target> targets) {
        this.date = date;
        List<Target> known = new ArrayList<>();
        for (Target target : targets) {
            Optional<Document> dated = dated(target);
            boolean later =
                    dated.flatMap(Document::issued).filter(date::isBefore).isPresent();
            (later ? notIssued : known).add(target);
            if (dated.isEmpty()) {
                undated.add(target);
            } else if (dated.get().isDateInferred()) {
                inferred.add(target);
            }
        }
        Set<String> replaced = replacedTargets(known);
        for (Target target : known) {
            boolean gone = replaced.contains(target.id()) || isOfReplacedPlan(target, known);
            (gone ? superseded : inForce).add(target);
        }
    }

    /**
     * Sorts targets by what was known.
     *
     * @param date the date of knowing
     * @param targets all targets, of whatever date
     * @return the same targets, sorted, each list in their order
     */
    public static KnownTargets on(LocalDate date, List<Target> targets) {
        return new KnownTargets(date, targets);
    }

    /** {@return the date of knowing} */
    public LocalDate date() {
        return date;
    }

    /** {@return what was issued and not superseded by then} */
    public List<Target> inForce() {
        return Collections.unmodifiableList(inForce);
    }

    /** {@return what was issued later} */
    public List<Target> notIssued() {
        return Collections.unmodifiableList(notIssued);
    }

    /** {@return what another target or plan known by then had taken the place of} */
    public List<Target> superseded() {
        return Collections.unmodifiableList(superseded);
    }

    /** {@return those of all the targets whose date of issue is unknown} */
    public List<Target> undated() {
        return Collections.unmodifiableList(undated);
    }

    /** {@return those of all the targets whose date of issue was inferred from the wording} */
    public List<Target> inferred() {
        return Collections.unmodifiableList(inferred);
    }

    /** The document whose date of issue says since when the target is known. */
    private static Optional<Document> dated(Target target) {
        Document cited = target.clause().document();
        Optional<Document> own = cited.issued().isPresent() ? Optional.of(cited) : Optional.empty();
        return own.or(
                () -> target.plan().map(Plan::document).filter(d -> d.issued().isPresent()));
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

    /** {@return how many there are of each, such as {@code 截至2024-03-01：有效12项，尚未发布3项，已被替代1项，发布日期未知2项，日期为推断0项}} */
    public Text text() {
        return Text.of(
                "截至{}：有效{}项，尚未发布{}项，已被替代{}项，发布日期未知{}项，日期为推断{}项",
                "on {}: {} in force, {} not issued yet, {} superseded, {} of unknown date, {} of inferred date",
                date,
                inForce.size(),
                notIssued.size(),
                superseded.size(),
                undated.size(),
                inferred.size());
    }
}

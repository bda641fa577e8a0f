package io.github.attain.assessment;

import io.github.attain.judging.Case;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The clauses that say one and the same promise: tied by "restates", on one indicator at one place. */
final class Restatements {

    private Restatements() {}

    /** The case and all that say the same, whichever of them names the other, over as many steps as there are. */
    static Collection<Case> of(Case one, Collection<Case> all) {
        List<Case> alike = all.stream()
                .filter(c -> c.target().indicator().equals(one.target().indicator())
                        && c.target().place().equals(one.target().place()))
                .toList();
        Set<Case> found = new LinkedHashSet<>(List.of(one));
        Deque<Case> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            Target known = next.remove().target();
            for (Case other : alike) {
                boolean isTied = restates(known, other.target()) || restates(other.target(), known);
                if (isTied && found.add(other)) {
                    next.add(other);
                }
            }
        }
        return found;
    }

    private static boolean restates(Target one, Target other) {
        return one.relations().stream()
                .anyMatch(r -> r.kind() == Relation.Kind.RESTATES && r.target().equals(other.id()));
    }
}

package io.github.attain.assessment;

import com.google.common.collect.ImmutableListMultimap;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which targets cannot be meant together. The data name a contradiction on one side; both sides have to know of it. */
final class Contradictions {
    private final ImmutableListMultimap<String, Target> byTarget;

    private Contradictions(ImmutableListMultimap<String, Target> byTarget) {
        this.byTarget = byTarget;
    }

    private record Side(String target, Target other) {}

    static Contradictions among(List<Target> targets) {
        Map<String, Target> byId = new HashMap<>();
        targets.forEach(target -> byId.put(target.id(), target));
        Set<Side> sides = new LinkedHashSet<>();
        for (Target one : targets) {
            for (Relation relation : one.relations()) {
                Target other = byId.get(relation.target());
                if (relation.kind() == Relation.Kind.CONTRADICTS && other != null && !other.equals(one)) {
                    sides.add(new Side(one.id(), other));
                    sides.add(new Side(other.id(), one));
                }
            }
        }
        ImmutableListMultimap.Builder<String, Target> byTarget = ImmutableListMultimap.builder();
        sides.forEach(side -> byTarget.put(side.target(), side.other()));
        return new Contradictions(byTarget.build());
    }

    /** The targets that contradict one, in the order of the data. */
    List<Target> of(Target target) {
        return byTarget.get(target.id());
    }
}

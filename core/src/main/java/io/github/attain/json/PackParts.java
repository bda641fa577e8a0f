package io.github.attain.json;

import io.github.attain.indicator.Indicator;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Rule;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import java.util.HashSet;
import java.util.Set;

/** Makes sure that a pack holds all that its parts refer to, since a file refers by ids alone. */
final class PackParts {
    private final Set<Place> places;
    private final Set<Indicator> indicators;
    private final Set<Plan> plans;

    private PackParts(RulePack pack) {
        this.places = new HashSet<>(pack.places());
        this.indicators = new HashSet<>(pack.indicators());
        this.plans = new HashSet<>(pack.plans());
    }

    /**
     * Checks a pack.
     *
     * @throws IllegalArgumentException if something is missing; the message names what refers to it
     */
    static void require(RulePack pack) {
        PackParts parts = new PackParts(pack);
        pack.places().forEach(p -> p.parent().ifPresent(in -> require(parts.places.contains(in), p.code(), in)));
        pack.plans().forEach(p -> require(parts.places.contains(p.place()), p.id(), p.place()));
        pack.targets().forEach(parts::requireFor);
    }

    private void requireFor(Target target) {
        Plan plan = target.plan()
                .orElseThrow(() -> new IllegalArgumentException("the target " + target.id() + " has no plan"));
        require(plans.contains(plan), target.id(), plan.id());
        if (!plan.document().equals(target.clause().document())) {
            throw new IllegalArgumentException("the target " + target.id() + " cites "
                    + target.clause().document().citation().en() + ", which is not the document of its plan");
        }
        require(places.contains(target.place()), target.id(), target.place());
        require(
                indicators.contains(target.indicator()),
                target.id(),
                target.indicator().id());
        requireFor(target.rule(), target);
    }

    private void requireFor(Rule rule, Target target) {
        for (Arm arm : rule.arms()) {
            arm.indicator().ifPresent(i -> require(indicators.contains(i), target.id(), i.id()));
            requireFor(arm.rule(), target);
        }
    }

    private static void require(boolean there, String id, Object missing) {
        if (!there) {
            throw new IllegalArgumentException("the pack does not hold what " + id + " refers to: " + missing);
        }
    }
}

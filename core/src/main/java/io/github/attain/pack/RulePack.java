package io.github.attain.pack;

import io.github.attain.AttainStyle;
import io.github.attain.indicator.Indicator;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.target.Plan;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A named, versioned book of targets with everything that they refer to.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@AttainStyle
public abstract class RulePack {

    RulePack() {}

    /**
     * Starts a pack; id, version and title are required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id, such as {@code henan}
     */
    public abstract String id();

    /**
     * Returns the version of the data.
     *
     * @return the version
     */
    public abstract String version();

    /**
     * Returns what the pack covers.
     *
     * @return the title in both languages
     */
    public abstract Text title();

    /**
     * Returns the places.
     *
     * @return the places in the order of the data
     */
    public abstract List<Place> places();

    /**
     * Returns the indicators.
     *
     * @return the indicators in the order of the data
     */
    public abstract List<Indicator> indicators();

    /**
     * Returns the plans.
     *
     * @return the plans in the order of the data
     */
    public abstract List<Plan> plans();

    /**
     * Returns the targets.
     *
     * @return the targets in the order of the data
     */
    public abstract List<Target> targets();

    /**
     * Finds a target.
     *
     * @param id its id
     * @return the target; empty where there is none
     */
    public Optional<Target> target(String id) {
        return targets().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /**
     * Finds an indicator.
     *
     * @param id its id
     * @return the indicator; empty where there is none
     */
    public Optional<Indicator> indicator(String id) {
        return indicators().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /**
     * Finds a place by {@linkplain Place#names what people call it}.
     *
     * @param codeOrName such as {@code 410800}, {@code 焦作市}, {@code 焦作} or {@code Jiaozuo}
     * @return the place; empty where there is none
     */
    public Optional<Place> place(String codeOrName) {
        return places().stream()
                .filter(p -> p.names().stream().anyMatch(codeOrName::equalsIgnoreCase))
                .findFirst();
    }

    /**
     * Returns the targets of a place and of the places inside it.
     *
     * @param place the place
     * @return the targets in the order of the data, possibly none
     */
    public List<Target> targetsOf(Place place) {
        return targets().stream().filter(t -> t.place().isWithin(place)).toList();
    }

    /**
     * Returns the part of the pack that speaks of a place: the plans that have a target there or at a place inside it, each with all its
     * targets, and everything else but the other plans. A target without a plan is in it where its own place is.
     *
     * @param place one of the places of the pack, compared by code
     * @return a pack of the same id and version; without plans where none speaks of the place
     * @throws ProblemsException if the pack has no such place
     */
    public RulePack within(Place place) {
        boolean isKnown = false;
        for (Place known : places()) {
            isKnown |= known.code().equals(place.code());
        }
        if (!isKnown) {
            throw new ProblemsException(Problem.of(ProblemCode.UNKNOWN_PLACE)
                    .with("value", place)
                    .with("allowed", Text.of("规则包{}中的地区", "a place of the pack {}", id())));
        }
        Set<String> speaking = new HashSet<>();
        for (Target target : targets()) {
            if (target.plan().isPresent() && target.place().isWithin(place)) {
                speaking.add(target.plan().get().id());
            }
        }
        Builder part = builder().from(this).plans(List.of()).targets(List.of());
        for (Plan plan : plans()) {
            if (speaking.contains(plan.id())) {
                part.addPlans(plan);
            }
        }
        for (Target target : targets()) {
            boolean isInside = target.plan().isPresent()
                    ? speaking.contains(target.plan().get().id())
                    : target.place().isWithin(place);
            if (isInside) {
                part.addTargets(target);
            }
        }
        return part.build();
    }

    /**
     * Two targets that cannot both be meant.
     *
     * @param one the target that carries the relation
     * @param other the target that it contradicts
     */
    public record Contradiction(Target one, Target other) {

        private boolean isSameAs(Contradiction pair) {
            return equals(pair) || (one.equals(pair.other) && other.equals(pair.one));
        }
    }

    /**
     * Lists the contradictions that the data name.
     *
     * @return each pair once, in the order of the data, possibly none
     */
    public List<Contradiction> contradictions() {
        List<Contradiction> pairs = new ArrayList<>();
        for (Target one : targets()) {
            for (Relation relation : one.relations()) {
                if (relation.kind() == Relation.Kind.CONTRADICTS
                        && !relation.target().equals(one.id())) {
                    target(relation.target())
                            .map(other -> new Contradiction(one, other))
                            .filter(pair -> pairs.stream().noneMatch(pair::isSameAs))
                            .ifPresent(pairs::add);
                }
            }
        }
        return List.copyOf(pairs);
    }

    /**
     * Returns what a log needs.
     *
     * @return the id and the version, such as {@code henan 0.1.0}
     */
    @Override
    public String toString() {
        return id() + " " + version();
    }

    /** Builds a {@link RulePack}. */
    public static final class Builder extends ImmutableRulePack.Builder {
        Builder() {}
    }
}

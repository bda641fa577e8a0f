package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.target.Relation;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measurements held against targets as of a date.
 *
 * <p>Immutable and thread-safe.
 */
public final class Assessment {
    private final List<Result> results;
    private final Measurements measurements;
    private final LocalDate asOf;
    /** Where what is unused is looked for; null for everywhere. */
    private final @Nullable Set<String> places;

    private final Map<String, Indicator> indicators;
    private final List<Problem> read;

    Assessment(
            List<Result> results,
            Measurements measurements,
            LocalDate asOf,
            @Nullable Set<String> places,
            Map<String, Indicator> indicators,
            List<Problem> read) {
        this.results = results;
        this.measurements = measurements;
        this.asOf = asOf;
        this.places = places;
        this.indicators = indicators;
        this.read = read;
    }

    /** {@return one result for every target, in the order of the targets} */
    public List<Result> results() {
        return results;
    }

    /** {@return the date of assessment} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the results of which something that was measured {@linkplain Result#isAnswered speaks}, in order} */
    public List<Result> answered() {
        return results.stream().filter(Result::isAnswered).toList();
    }

    /**
     * {@return how many results have which verdict, in one line without a full stop: first those that are {@linkplain #answered
     * answered}, of the pending ones among them where they stand; then those of which nothing was measured}
     */
    public Text summary() {
        return Summary.of(this);
    }

    /** {@return the same with nothing unused, for those who know that more is measured than anybody promised} */
    public Assessment withoutUnused() {
        return new Assessment(results, measurements, asOf, Set.of(), indicators, read);
    }

    /**
     * {@return the same answers with what was wrong with the data before they were measurements, so that it goes wherever
     * the answer goes}
     *
     * @param problems the problems of reading
     */
    public Assessment withProblems(List<Problem> problems) {
        return new Assessment(results, measurements, asOf, places, indicators, List.copyOf(problems));
    }

    /**
     * {@return the measurements that no target looked at, so that a mistyped id and a period that no rule can use are seen:
     * those known on the date of assessment, in their order; of a place that was assessed alone, those of that place and of
     * the places of targets inside it}
     */
    public List<Measurement> unused() {
        // The same objects come back: comparing them would take longer than everything else.
        Set<Measurement> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        results.forEach(r -> seen.addAll(r.seen()));
        return measurements.all().stream()
                .filter(m -> places == null || places.contains(m.place()))
                .filter(m -> !seen.contains(m) && m.isKnownOn(asOf))
                .toList();
    }

    /**
     * {@return the problems of {@linkplain #withProblems reading}, then of the measurements known on the date of assessment those
     * that state the same thing differently, those that the baseline of a plan or the parts of the term contradict, and what the
     * indicators of the targets cannot be or hardly ({@link Measurement#problems}); what reading found is not said twice}
     */
    public List<Problem> problems() {
        Measurements known = measurements.knownOn(asOf);
        List<Problem> own = new ArrayList<>();
        for (Measurement m : known.all()) {
            Indicator indicator = indicators.get(m.indicator());
            if (indicator != null) {
                Location where = new Location("", Disagreements.subject(m));
                m.problems(indicator).forEach(problem -> own.add(problem.at(where)));
            }
        }
        for (Result result : results) {
            own.addAll(Disagreements.of(result));
        }
        Set<Text> said = new HashSet<>();
        read.forEach(problem -> said.add(problem.at(Location.NONE).message()));
        own.sort(Comparator.comparing(problem -> problem.message().en()));
        Stream<Problem> unsaid = Stream.concat(known.conflicts().stream(), own.stream())
                .filter(problem -> !said.contains(problem.at(Location.NONE).message()));
        return Stream.concat(read.stream(), unsaid).distinct().toList();
    }

    /**
     * {@return the result of a target; empty where it was not assessed}
     *
     * @param target the id of the target
     */
    public Optional<Result> of(String target) {
        return results.stream().filter(r -> r.target().id().equals(target)).findFirst();
    }

    /**
     * {@return the results with a verdict in order, possibly none}
     *
     * @param verdict the verdict
     */
    public List<Result> with(Verdict verdict) {
        return results.stream().filter(r -> r.verdict() == verdict).toList();
    }

    /**
     * {@return the results of a target, of those that it is a milestone of, and of their other milestones, by due date; only
     * its own where it has none, nothing where it was not assessed}
     *
     * @param target the id of any of them
     */
    public List<Result> ladder(String target) {
        return related(target, Relation.Kind.MILESTONE_OF).stream()
                .sorted(Comparator.comparing(r -> r.target().term().due()))
                .toList();
    }

    /**
     * {@return the results of the tiers of a target, such as 46 and the 44 striven for, what must be reached first; only its
     * own where it has one, nothing where it was not assessed} They are judged apart and never merged.
     *
     * @param target the id of any of them
     */
    public List<Result> tiers(String target) {
        return related(target, Relation.Kind.TIER_OF).stream()
                .sorted(Comparator.comparing(r -> r.target().strength()))
                .toList();
    }

    private List<Result> related(String target, Relation.Kind kind) {
        Set<String> group = new HashSet<>(Set.of(target));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Result result : results) {
                String id = result.target().id();
                for (Relation relation : result.target().relations()) {
                    if (relation.kind() == kind && (group.contains(id) || group.contains(relation.target()))) {
                        grown |= group.addAll(List.of(id, relation.target()));
                    }
                }
            }
        }
        return results.stream().filter(r -> group.contains(r.target().id())).toList();
    }
}

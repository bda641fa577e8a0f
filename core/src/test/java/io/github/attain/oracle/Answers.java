package io.github.attain.oracle;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing;
import io.github.attain.assessment.Verdict;
import io.github.attain.measurement.Measurement;
import io.github.attain.oracle.Node.Certainty;
import io.github.attain.rule.FindingRequired;
import io.github.attain.value.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the library answers to a scene, and what is wrong with it; empty where nothing is. */
final class Answers {
    private Answers() {}

    private static Assessment assess(Scene scene) {
        return scene.asked().assess(scene.asOf(), scene.measured());
    }

    private static Result result(Scene scene) {
        return assess(scene).results().get(0);
    }

    static Certainty of(Scene scene) {
        Result result = result(scene);
        if (scene.isOver()) {
            return of(result.verdict());
        }
        return of(result.standing().orElseThrow().state());
    }

    private static Certainty of(Verdict verdict) {
        return switch (verdict) {
            case MET -> Certainty.CERTAIN;
            case NOT_MET -> Certainty.IMPOSSIBLE;
            case UNDECIDED -> Certainty.CONTINGENT;
            case NOT_ASSESSABLE -> Certainty.UNKNOWN;
            case PENDING -> throw new IllegalStateException("the term is over");
        };
    }

    private static Certainty of(Standing.State state) {
        return switch (state) {
            case SECURED -> Certainty.CERTAIN;
            case OUT_OF_REACH -> Certainty.IMPOSSIBLE;
            case POSSIBLE -> Certainty.CONTINGENT;
            case UNKNOWN -> Certainty.UNKNOWN;
        };
    }

    /** No filling and no continuation contradicts what is said, and what all agree on is said. */
    static Optional<String> contradiction(Scene scene) {
        Set<Certainty> allowed = Oracle.answers(scene);
        Certainty said = of(scene);
        return allowed.contains(said) ? Optional.empty() : Optional.of("said " + said + ", but it is " + allowed);
    }

    /** The same for every day on which something became known, and nothing decided is taken back. */
    static Optional<String> contradictionOnTheWay(Scene scene) {
        Certainty before = Certainty.UNKNOWN;
        // A finding instead of a number, or of what is counted otherwise, makes unknown what was known.
        boolean unfit = scene.data().stream()
                .anyMatch(d -> d.said() instanceof Datum.Word
                        || d.gaps().map(g -> g.expected() == 29).orElse(false));
        for (Standing standing : result(scene).standings()) {
            LocalDate day = standing.through().orElseThrow();
            Certainty said = of(standing.state());
            boolean decided = before == Certainty.CERTAIN || before == Certainty.IMPOSSIBLE;
            if (decided && said != before && !unfit) {
                return Optional.of("with the data up to " + day + " no longer " + before + " but " + said);
            }
            before = said;
            if (!day.isBefore(scene.first())) {
                Set<Certainty> allowed = Oracle.answers(scene.through(day));
                if (!allowed.contains(said)) {
                    return Optional.of("with the data up to " + day + " said " + said + ", but it is " + allowed);
                }
            }
        }
        return Optional.empty();
    }

    /** A finding with a reading says what the reading says, where a number was measured. */
    static Optional<String> otherReading(Scene scene) {
        boolean measured = Oracle.isNumberMeasured(scene);
        boolean words = scene.data().stream().anyMatch(d -> d.said() instanceof Datum.Word);
        if (!measured || words) {
            return Optional.empty();
        }
        Certainty plain = of(scene);
        Certainty read = of(scene.with(new FindingRequired(Finding.YES, Optional.of(scene.rule()))));
        return plain == read || plain == Certainty.UNKNOWN
                ? Optional.empty()
                : Optional.of("said " + plain + ", and " + read + " where it is the reading of a finding");
    }

    static Optional<String> unusedButUsed(Scene scene) {
        Assessment assessment = assess(scene);
        Result result = assessment.results().get(0);
        Set<Measurement> used = new HashSet<>(result.measurements());
        result.standing().ifPresent(s -> used.addAll(s.measurements()));
        used.retainAll(assessment.unused());
        return used.isEmpty() ? Optional.empty() : Optional.of("used and unused: " + used);
    }

    /** Turned around, and with one measurement less: what is equal reads equal. */
    static Optional<String> equalButDifferent(Scene scene) {
        List<Datum> turned = new ArrayList<>(scene.data());
        Collections.reverse(turned);
        Result result = result(scene);
        if (!result.equals(result(scene.withData(turned)))) {
            return Optional.of("the order of the measurements matters");
        }
        for (int i = 0; i < scene.data().size(); i++) {
            List<Datum> fewer = new ArrayList<>(scene.data());
            fewer.remove(i);
            Result other = result(scene.withData(fewer));
            if (result.equals(other)) {
                boolean same = result.sentence().equals(other.sentence())
                        && result.hashCode() == other.hashCode()
                        && result.sensitivities().equals(other.sensitivities());
                if (!same) {
                    return Optional.of("equal with and without " + scene.data().get(i) + ", but: " + result.sentence()
                            + " " + result.sensitivities() + " and " + other.sentence() + " " + other.sensitivities());
                }
            }
        }
        return Optional.empty();
    }
}

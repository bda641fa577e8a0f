package io.github.attain.assessment;

import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One target whose answer differs between two assessments: after a pack, a measurement or the date changed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the earlier answer; empty where the target was not assessed
 * @param after the later answer; empty where the target was not assessed
 */
public record VerdictChange(Optional<Result> before, Optional<Result> after) {

    /**
     * {@return the targets, told by their ids, whose verdict, reason or {@linkplain Result#standing standing} differs, in
     * the order of the later assessment, those that went last}
     *
     * @param before the earlier assessment
     * @param after the later assessment
     */
    public static List<VerdictChange> between(Assessment before, Assessment after) {
        List<VerdictChange> changes = new ArrayList<>();
        for (Result result : after.results()) {
            Optional<Result> earlier = before.of(result.target().id());
            boolean same = earlier.isPresent()
                    && earlier.get().verdict() == result.verdict()
                    && earlier.get().reason().equals(result.reason())
                    && earlier.get().knownState().equals(result.knownState());
            if (!same) {
                changes.add(new VerdictChange(earlier, Optional.of(result)));
            }
        }
        for (Result result : before.results()) {
            if (after.of(result.target().id()).isEmpty()) {
                changes.add(new VerdictChange(Optional.of(result), Optional.empty()));
            }
        }
        return List.copyOf(changes);
    }

    /** {@return one line, such as {@code jiyuan.pm25: met → not met} or {@code jiyuan.pm25: possible → out of reach}} */
    public Text text() {
        String id = before.or(() -> after).orElseThrow().target().id();
        return Text.of("{}: {} → {}", "{}: {} → {}", id, label(before), label(after));
    }

    private static Text label(Optional<Result> of) {
        if (of.isEmpty()) {
            return Text.same("—");
        }
        Text verdict = of.get().verdict().label();
        return of.get().knownState().map(Standing.State::label).orElse(verdict);
    }
}

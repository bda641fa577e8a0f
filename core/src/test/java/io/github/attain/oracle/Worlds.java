package io.github.attain.oracle;

import io.github.attain.oracle.Node.Certainty;
import io.github.attain.oracle.Node.Joined;
import io.github.attain.oracle.Node.Known;
import io.github.attain.oracle.Node.Subject;
import io.github.attain.oracle.Node.Within;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tries all combinations of the values of several subjects, be the arms nested as they may. Of the values of one subject that no
 * arm tells apart one is tried.
 */
final class Worlds {
    private static final int MOST = 100_000;

    private final Node root;
    private final Function<Subject, Possible> possible;
    private final boolean over;
    private final Map<Subject, List<Fraction>> values = new LinkedHashMap<>();

    Worlds(Node root, Function<Subject, Possible> possible, boolean over) {
        this.root = root;
        this.possible = possible;
        this.over = over;
        Map<Subject, List<Line>> lines = new LinkedHashMap<>();
        collect(root, lines);
        lines.forEach((subject, all) -> values.put(subject, representatives(subject, all)));
    }

    private void collect(Node node, Map<Subject, List<Line>> into) {
        if (node instanceof Joined joined) {
            joined.parts().forEach(p -> collect(p, into));
        } else if (node instanceof Within within && isKnown(within.subject())) {
            into.computeIfAbsent(within.subject(), s -> new ArrayList<>()).add(within.line());
        }
    }

    /** Nothing is known of what nobody measured of a term that is over. */
    private boolean isKnown(Subject subject) {
        return !over || possible.apply(subject).kind() == Possible.Kind.MEASURED;
    }

    private List<Fraction> representatives(Subject subject, List<Line> lines) {
        List<Fraction> edges = lines.stream().flatMap(l -> l.edges().stream()).toList();
        Map<List<Boolean>, Fraction> alike = new LinkedHashMap<>();
        for (Fraction value : possible.apply(subject).samples(edges)) {
            alike.putIfAbsent(lines.stream().map(l -> l.keeps(value)).toList(), value);
        }
        return List.copyOf(alike.values());
    }

    /** The answer that all combinations give; empty where they differ, or are too many. */
    Optional<Certainty> answer() {
        long combinations = 1;
        for (List<Fraction> all : values.values()) {
            combinations = Math.min(MOST + 1L, combinations * all.size());
        }
        if (combinations > MOST) {
            return Optional.empty();
        }
        List<Subject> subjects = List.copyOf(values.keySet());
        Optional<Certainty> common = Optional.empty();
        for (long world = 0; world < combinations; world++) {
            Map<Subject, Fraction> value = new HashMap<>();
            long rest = world;
            for (Subject subject : subjects) {
                List<Fraction> all = Objects.requireNonNull(values.get(subject));
                value.put(subject, all.get((int) (rest % all.size())));
                rest /= all.size();
            }
            Certainty here = in(value, root);
            if (here == Certainty.UNKNOWN || (common.isPresent() && common.get() != here)) {
                return Optional.empty();
            }
            common = Optional.of(here);
        }
        return common;
    }

    private Certainty in(Map<Subject, Fraction> world, Node node) {
        if (node instanceof Joined joined) {
            List<Certainty> all =
                    joined.parts().stream().map(p -> in(world, p)).sorted().toList();
            return all.get(joined.all() ? 0 : all.size() - 1);
        }
        if (node instanceof Within within && isKnown(within.subject())) {
            boolean kept = within.line().keeps(Objects.requireNonNull(world.get(within.subject())));
            return kept ? Certainty.CERTAIN : Certainty.IMPOSSIBLE;
        }
        return node instanceof Known k ? k.certainty() : Certainty.UNKNOWN;
    }
}

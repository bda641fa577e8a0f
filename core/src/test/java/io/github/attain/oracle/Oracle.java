package io.github.attain.oracle;

import io.github.attain.oracle.Node.Broken;
import io.github.attain.oracle.Node.Certainty;
import io.github.attain.oracle.Node.Complete;
import io.github.attain.oracle.Node.Joined;
import io.github.attain.oracle.Node.Known;
import io.github.attain.oracle.Node.Subject;
import io.github.attain.oracle.Node.Within;
import io.github.attain.oracle.Possible.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says how certain a promise is kept, by trying every value that is possible. Arms on one subject are tried together; what
 * remains is joined by a logic of four answers in a row, of which "all" takes the first and "any" the last.
 */
final class Oracle {
    private final Scene scene;
    private final Evidence evidence;
    private final Node root;
    private final Map<Subject, Possible> known = new HashMap<>();
    /** Whether what may be said either way is said. */
    private final boolean generous;

    private Oracle(Scene scene, boolean generous) {
        this.scene = scene;
        this.evidence = new Evidence(scene);
        this.root = simple(new Reader(scene).read());
        this.generous = generous;
    }

    /** The answers that may be given; more than one only where the rules leave it open. */
    static Set<Certainty> answers(Scene scene) {
        Set<Certainty> answers = EnumSet.of(new Oracle(scene, false).answer(), new Oracle(scene, true).answer());
        new Oracle(scene, false).exact().ifPresent(answers::add);
        return answers;
    }

    private Certainty answer() {
        if (!scene.isOver() && !isAnythingMeasured()) {
            return Certainty.UNKNOWN;
        }
        return of(root);
    }

    /** Before anything of the term is measured nothing is said of it. */
    private boolean isAnythingMeasured() {
        boolean unusable = scene.data().stream()
                .filter(d -> Rules.things(scene).contains(d.thing()))
                .anyMatch(d -> !d.first().isBefore(scene.first()) && !d.last().isAfter(scene.asOf()));
        return isNumberMeasured() || isStated(root) || (generous && (unusable || hasBroken(root)));
    }

    private boolean isNumberMeasured() {
        List<Subject> subjects = new ArrayList<>();
        collect(root, subjects);
        return subjects.stream()
                .map(this::possible)
                .anyMatch(p -> p.kind() == Kind.MEASURED || p.kind() == Kind.WITH_HOLES);
    }

    /** Whether there is a number of anything that the promise asks for: of the quarters where it asks for quarters. */
    static boolean isNumberMeasured(Scene scene) {
        return new Oracle(scene, false).isNumberMeasured();
    }

    private static boolean isStated(Node node) {
        return node instanceof Joined joined
                ? joined.parts().stream().anyMatch(Oracle::isStated)
                : node instanceof Known k && k.certainty() != Certainty.UNKNOWN;
    }

    private static boolean hasBroken(Node node) {
        return node instanceof Joined joined
                ? joined.parts().stream().anyMatch(Oracle::hasBroken)
                : node instanceof Broken;
    }

    private static void collect(Node node, Collection<Subject> into) {
        if (node instanceof Joined joined) {
            joined.parts().forEach(p -> collect(p, into));
        } else if (node instanceof Within within) {
            into.add(within.subject());
        } else if (node instanceof Complete complete) {
            into.add(complete.subject());
        } else if (node instanceof Broken broken) {
            into.add(broken.subject());
        }
    }

    private Possible possible(Subject subject) {
        return known.computeIfAbsent(subject, evidence::of);
    }

    /** Brings together what is joined in one way, and what speaks of one value. */
    private static Node simple(Node node) {
        if (!(node instanceof Joined joined)) {
            return node;
        }
        List<Node> parts = new ArrayList<>();
        for (Node part : joined.parts()) {
            Node simple = simple(part);
            if (simple instanceof Joined inner && inner.all() == joined.all()) {
                parts.addAll(inner.parts());
            } else {
                parts.add(simple);
            }
        }
        Map<Subject, Line> lines = new LinkedHashMap<>();
        List<Node> others = new ArrayList<>();
        for (Node part : parts) {
            if (part instanceof Within within) {
                lines.merge(
                        within.subject(), within.line(), (a, b) -> joined.all() ? new Line.Both(a, b) : new Any(a, b));
            } else {
                others.add(part);
            }
        }
        lines.forEach((subject, line) -> others.add(new Within(subject, line)));
        return others.size() == 1 ? others.get(0) : new Joined(joined.all(), others);
    }

    /** Either of two lines. */
    private record Any(Line one, Line other) implements Line {
        @Override
        public boolean keeps(Fraction value) {
            return one.keeps(value) || other.keeps(value);
        }

        @Override
        public List<Fraction> edges() {
            List<Fraction> edges = new ArrayList<>(one.edges());
            edges.addAll(other.edges());
            return edges;
        }
    }

    private Certainty of(Node node) {
        if (node instanceof Joined joined) {
            List<Certainty> all = joined.parts().stream().map(this::of).sorted().toList();
            return all.get(joined.all() ? 0 : all.size() - 1);
        }
        if (node instanceof Within within) {
            return of(within);
        }
        if (node instanceof Complete complete) {
            boolean toTheLast = possible(complete.subject()).isOnly(complete.last());
            return toTheLast && ((scene.isOver() && complete.isCounted()) || generous)
                    ? Certainty.CERTAIN
                    : Certainty.UNKNOWN;
        }
        if (node instanceof Broken broken) {
            boolean measured = possible(broken.subject()).kind() == Kind.MEASURED || !scene.isOver();
            return (measured && !broken.hasHoles()) || generous ? Certainty.IMPOSSIBLE : Certainty.UNKNOWN;
        }
        return ((Known) node).certainty();
    }

    private Certainty of(Within within) {
        Possible possible = possible(within.subject());
        if (possible.kind() == Kind.UNMEASURED && scene.isOver()) {
            return Certainty.UNKNOWN;
        }
        boolean kept = false;
        boolean missed = false;
        for (Fraction value : possible.samples(within.line().edges())) {
            boolean keeps = within.line().keeps(value);
            kept |= keeps;
            missed |= !keeps;
        }
        if (kept && missed) {
            return possible.kind() == Kind.WITH_HOLES ? Certainty.UNKNOWN : Certainty.CONTINGENT;
        }
        return kept ? Certainty.CERTAIN : Certainty.IMPOSSIBLE;
    }

    /** Every combination of the values of all subjects, where they are not too many. */
    private Optional<Certainty> exact() {
        return scene.isOver() || isAnythingMeasured()
                ? new Worlds(root, this::possible, scene.isOver()).answer()
                : Optional.empty();
    }
}

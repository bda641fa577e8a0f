package io.github.attain.json;

import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads places. A place may stand before the one that contains it, and in another file. */
final class PlaceReader {
    private static final List<String> KEYS = List.of("code", "zh", "en", "in");
    private static final int DEEPEST = 20;
    private static final Form<String> CODE = Forms.code();

    private final Register<Place> places;
    private final Problems problems;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** A place whose container is not known yet. */
    private record Draft(Entry entry, Text name, Optional<String> container) {}

    PlaceReader(Register<Place> places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Reads all places of all files; the sound ones come back in the order of the data. */
    List<Place> read(List<Json> all) {
        all.forEach(
                json -> Entry.of(json, new Text("地区", "place"), KEYS, problems).ifPresent(this::draft));
        List<Place> read = new ArrayList<>();
        drafts.forEach((code, draft) -> place(code).ifPresent(read::add));
        return List.copyOf(read);
    }

    private void draft(Entry entry) {
        Optional<String> code = places.declare(entry, "code", CODE);
        Optional<Text> name = Forms.both(entry);
        Optional<String> container = entry.optional("in", CODE);
        if (entry.isSound()) {
            drafts.put(code.orElseThrow(), new Draft(entry, name.orElseThrow(), container));
        }
    }

    private Optional<Place> place(String code) {
        List<String> chain = new ArrayList<>();
        Optional<String> next = Optional.of(code);
        while (next.isPresent() && drafts.containsKey(next.get())) {
            boolean again = chain.contains(next.get());
            if (again || chain.size() > DEEPEST) {
                report(code, again ? circle(chain) : tooDeep());
                return Optional.empty();
            }
            chain.add(0, next.get());
            next = draftOf(next.get()).container();
        }
        return next.isPresent() ? lost(code, next.get()) : Optional.of(build(chain));
    }

    /** Builds a place from the outermost container inwards. */
    private Place build(List<String> chain) {
        Optional<Place> inner = Optional.empty();
        for (String code : chain) {
            Optional<Place> kept = places.kept(code);
            inner = kept.isPresent()
                    ? kept
                    : Optional.of(new Place(code, draftOf(code).name(), inner));
            places.keep(code, inner.get());
        }
        return inner.orElseThrow();
    }

    /** The chain ends at a container that is broken, or that nobody declares: the latter is said once, where it stands. */
    private Optional<Place> lost(String code, String container) {
        Draft draft = draftOf(code);
        if (draft.container().filter(container::equals).isPresent()) {
            draft.entry().optional("in", places.reference("410000"));
        }
        return Optional.empty();
    }

    private Draft draftOf(String code) {
        return Objects.requireNonNull(drafts.get(code));
    }

    private void report(String code, Problem problem) {
        draftOf(code).entry().report("in", problem);
    }

    private static Problem circle(List<String> chain) {
        return Problem.of(ProblemCode.UNKNOWN_PLACE)
                .with("value", new Text(String.join("、", chain), String.join(" in ", chain)))
                .with("allowed", new Text("地区不能位于自身之内", "a place does not lie inside itself"));
    }

    private static Problem tooDeep() {
        return Problem.of(ProblemCode.TOO_LARGE)
                .with("subject", new Text("地区的层级", "the nesting of places"))
                .with("value", "> " + DEEPEST)
                .with("allowed", DEEPEST);
    }
}

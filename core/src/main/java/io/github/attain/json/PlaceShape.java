package io.github.attain.json;

import io.github.attain.grammar.Entry;
import io.github.attain.grammar.Forms;
import io.github.attain.grammar.Json;
import io.github.attain.grammar.Key;
import io.github.attain.grammar.Parts;
import io.github.attain.grammar.Reading;
import io.github.attain.grammar.Register;
import io.github.attain.grammar.Shape;
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
import org.jspecify.annotations.Nullable;

/** Places. A place may stand before the one that contains it, and in another file, so that they are made once all are read. */
final class PlaceShape extends Shape<Place> {
    static final PlaceShape PLACE = new PlaceShape();

    private static final int DEEPEST = 20;

    private final Key<String> code = required("code", Forms.CODE);
    private final Key<String> zh = required("zh", Forms.TEXT);
    private final Key<String> en = required("en", Forms.TEXT);
    private final Key<String> in = optional("in", Forms.CODE);

    private PlaceShape() {
        super(Reading.PLACE);
    }

    /** Reads all places of all files; the sound ones come back in the order of the data. */
    List<Place> readAll(List<Json> all, Reading reading) {
        Map<String, Entry> drafts = new LinkedHashMap<>();
        for (Json json : all) {
            Entry entry = open(json, "", reading);
            if (entry != null) {
                reading.places.declare(entry, code);
                if (entry.isSound()) {
                    drafts.put(entry.the(code), entry);
                }
            }
        }
        List<Place> places = new ArrayList<>();
        for (Entry entry : drafts.values()) {
            Place place = place(entry, drafts);
            if (place != null) {
                places.add(place);
            }
        }
        return List.copyOf(places);
    }

    private @Nullable Place place(Entry entry, Map<String, Entry> drafts) {
        List<String> chain = new ArrayList<>();
        String next = entry.the(code);
        while (next != null && drafts.containsKey(next)) {
            boolean again = chain.contains(next);
            if (again || chain.size() > DEEPEST) {
                entry.report(in, again ? circle(chain) : tooDeep());
                return null;
            }
            chain.add(0, next);
            next = Objects.requireNonNull(drafts.get(next)).get(in);
        }
        if (next != null) {
            // The chain ends at a container that is broken, or that nobody declares: the latter is said where it
            // stands.
            return next.equals(entry.get(in)) ? entry.in().places.find(entry.json(in), entry.in()) : null;
        }
        return build(chain, drafts, entry.in().places);
    }

    /** Makes a place from the outermost container inwards. */
    private @Nullable Place build(List<String> chain, Map<String, Entry> drafts, Register<Place> places) {
        for (String each : chain) {
            if (places.kept(each) == null) {
                places.keep(each, make(Objects.requireNonNull(drafts.get(each))));
            }
        }
        return places.kept(chain.get(chain.size() - 1));
    }

    /** Makes a place whose container is there. */
    @Override
    protected Place make(Entry entry) {
        String container = entry.get(in);
        Optional<Place> kept = container == null
                ? Optional.empty()
                : Optional.ofNullable(entry.in().places.kept(container));
        return new Place(entry.the(code), new Text(entry.the(zh), entry.the(en)), kept);
    }

    @Override
    protected void take(Place place, Parts into) {
        PackWriting.of(into).enter(place.code());
        into.put(code, place.code())
                .put(zh, place.name().zh())
                .put(en, place.name().en())
                .put(in, place.parent().map(into.out()::id));
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

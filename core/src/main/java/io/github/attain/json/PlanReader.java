package io.github.attain.json;

import io.github.attain.place.Place;
import io.github.attain.problem.ProblemCode;
import io.github.attain.source.Document;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads plans with their targets, in the order of the data. */
final class PlanReader {
    private static final List<String> KEYS = List.of("id", "document", "place", "period", "replaces", "targets");
    private static final Text PLAN = new Text("规划", "plan");
    private static final Form<List<Json>> TARGETS = Sections.ENTRIES;

    private final Register<Plan> plans = new Register<>(PLAN, ProblemCode.UNKNOWN_WORD);
    private final Form<Place> place;
    private final TargetReader targetReader;
    private final Problems problems;
    private final List<Plan> read = new ArrayList<>();
    private final Map<String, Json> targetNodes = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>();

    /** A plan of which the id is read, where so far nothing was wrong, and the rest is not. */
    private record Draft(Entry entry, Optional<String> soundId) {}

    PlanReader(Register<Place> places, TargetReader targetReader, Problems problems) {
        this.place = places.reference("410800");
        this.targetReader = targetReader;
        this.problems = problems;
    }

    /** Reads all plans of all files. */
    void read(List<Json> all) {
        List<Draft> drafts = new ArrayList<>();
        for (Json json : all) {
            // All ids come first: a plan may replace one that stands after it.
            Entry.of(json, PLAN, KEYS, problems).ifPresent(entry -> {
                Optional<String> id = plans.declare(entry, "id", Forms.ID);
                drafts.add(new Draft(entry, id.filter(i -> entry.isSound())));
            });
        }
        drafts.forEach(this::plan);
    }

    private void plan(Draft draft) {
        Entry entry = draft.entry();
        int errors = problems.errors();
        Optional<Document> document = entry.required("document", DocumentReader.DOCUMENT);
        Optional<Place> issuer = entry.required("place", place);
        Optional<ReportingPeriod> period = entry.required("period", Forms.PERIOD);
        Optional<List<String>> replaces =
                entry.optional("replaces", plans.id("jiaozuo-2022-77").distinct(PLAN));
        Optional<Plan> plan = Optional.empty();
        if (problems.errors() == errors && draft.soundId().isPresent()) {
            plan = Optional.of(Plan.builder()
                    .id(draft.soundId().get())
                    .document(document.orElseThrow())
                    .place(issuer.orElseThrow())
                    .period(period.orElseThrow())
                    .replaces(replaces.orElse(List.of()))
                    .build());
        }
        plan.ifPresent(read::add);
        for (Json json : entry.required("targets", TARGETS).orElse(List.of())) {
            Optional<Target> target = targetReader.read(json, plan, problems);
            target.ifPresent(targets::add);
            target.ifPresent(t -> targetNodes.put(t.id(), json));
        }
    }

    List<Plan> plans() {
        return List.copyOf(read);
    }

    List<Target> targets() {
        return List.copyOf(targets);
    }

    /** Where the targets stand, by their ids. */
    Map<String, Json> targetNodes() {
        return targetNodes;
    }
}

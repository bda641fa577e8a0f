package io.github.attain.json;

import io.github.attain.grammar.Entry;
import io.github.attain.grammar.Forms;
import io.github.attain.grammar.Json;
import io.github.attain.grammar.Key;
import io.github.attain.grammar.Parts;
import io.github.attain.grammar.Reading;
import io.github.attain.grammar.Reference;
import io.github.attain.grammar.Register;
import io.github.attain.grammar.Shape;
import io.github.attain.place.Place;
import io.github.attain.source.Document;
import io.github.attain.target.Plan;
import io.github.attain.time.ReportingPeriod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans, whose targets are read after them. */
final class PlanShape extends Shape<Plan> {
    static final PlanShape PLAN = new PlanShape();

    private final Key<String> id = required("id", Forms.ID);
    private final Key<Document> document = required("document", DocumentShape.INSIDE);
    private final Key<Place> place = required("place", Reference.PLACE);
    private final Key<ReportingPeriod> period = required("period", Forms.PERIOD);
    private final Key<List<String>> replaces = unless(List.of(), "replaces", Reference.PLAN.distinct(Reading.PLAN));
    private final Key<List<Json>> targets = required("targets", new Forms.Later(TargetShape.TARGET).list());

    private PlanShape() {
        super(Reading.PLAN);
    }

    /** Announces the ids of plans: one may replace another that stands after it. */
    void announce(List<Json> all, Register<Plan> plans) {
        for (Json plan : all) {
            Json itsId = plan.get(id.name());
            if (itsId != null) {
                plans.announce(itsId.said);
            }
        }
    }

    /** The targets of a plan, read later. */
    List<Json> targets(Entry entry) {
        return entry.maybe(targets).orElse(List.of());
    }

    @Override
    @Nullable
    protected Plan make(Entry entry) {
        entry.in().plans.declare(entry, id);
        if (!entry.isSound()) {
            return null;
        }
        return Plan.builder()
                .id(entry.the(id))
                .document(entry.the(document))
                .place(entry.the(place))
                .period(entry.the(period))
                .replaces(entry.the(replaces))
                .build();
    }

    @Override
    protected void take(Plan plan, Parts into) {
        PackWriting.of(into).enter(plan.id());
        into.put(id, plan.id())
                .put(document, plan.document())
                .put(place, plan.place())
                .put(period, plan.period())
                .put(replaces, plan.replaces())
                .put(targets, PackWriting.of(into).targetsOf(plan));
    }
}

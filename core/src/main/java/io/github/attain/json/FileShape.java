package io.github.attain.json;

import io.github.attain.grammar.Entry;
import io.github.attain.grammar.Form;
import io.github.attain.grammar.Forms;
import io.github.attain.grammar.Json;
import io.github.attain.grammar.Key;
import io.github.attain.grammar.Parts;
import io.github.attain.grammar.Reading;
import io.github.attain.grammar.Shape;
import io.github.attain.grammar.Writing;
import io.github.attain.indicator.Indicator;
import io.github.attain.pack.RulePack;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of a pack: the first one, which says what the pack is as a whole, or one that it lists. The entries of all files
 * make the pack, so that they are read once all files are open.
 */
final class FileShape extends Shape<RulePack> {
    static final FileShape FIRST = new FileShape(true);
    static final FileShape FURTHER = new FileShape(false);

    private final @Nullable Head head;
    private final Key<List<Json>> documents;
    private final Key<List<Json>> places;
    private final Key<List<Json>> indicators;
    private final Key<List<Json>> plans;

    /** The keys of the first file alone. */
    record Head(
            Key<String> id, Key<String> version, Key<Text> title, Key<List<Json>> files, Key<List<String>> leftOut) {}

    /** The entries of all files, in the order of the files. */
    record Entries(List<Json> documents, List<Json> places, List<Json> indicators, List<Json> plans) {
        Entries() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private FileShape(boolean isFirst) {
        super(new Text("数据文件", "the file"));
        this.head = isFirst
                ? new Head(
                        required("id", Forms.ID),
                        required("version", Forms.VERSION),
                        required("title", Forms.BOTH),
                        entries("files", Forms.FILE),
                        unless(List.of(), "left-out", Forms.ID.list()))
                : null;
        // For editors.
        optional("$schema", Forms.TEXT);
        this.documents = entries("documents", DocumentShape.WITH_ID);
        this.places = entries("places", PlaceShape.PLACE);
        this.indicators = entries("indicators", IndicatorShape.INDICATOR);
        this.plans = entries("plans", PlanShape.PLAN);
    }

    private Key<List<Json>> entries(String name, Form<?> entry) {
        return unless(List.of(), name, new Forms.Later(entry).list());
    }

    Head head() {
        return Objects.requireNonNull(head);
    }

    /** Adds the entries of a file. */
    void add(Entry file, Entries all) {
        add(file, documents, all.documents());
        add(file, places, all.places());
        add(file, indicators, all.indicators());
        add(file, plans, all.plans());
    }

    private static void add(Entry file, Key<List<Json>> key, List<Json> all) {
        List<Json> more = file.get(key);
        if (more == null) {
            file.in().miss();
        } else {
            all.addAll(more);
        }
    }

    @Override
    protected RulePack make(Entry alone) {
        Entries its = new Entries();
        add(alone, its);
        return pack(alone, its);
    }

    /** Makes a pack of its first file and the entries of all its files. */
    RulePack pack(Entry first, Entries all) {
        Reading in = first.in();
        for (Json document : all.documents()) {
            DocumentShape.WITH_ID.read(document, in);
        }
        // A pack without an id of its own is checked all the same, so that all problems come together.
        RulePack.Builder pack = RulePack.builder()
                .id(first.maybe(head().id()).orElse("?"))
                .version(first.maybe(head().version()).orElse("?"))
                .title(first.maybe(head().title()).orElse(Text.same("?")))
                .places(PlaceShape.PLACE.readAll(all.places(), in));
        for (Json json : all.indicators()) {
            Indicator indicator = IndicatorShape.INDICATOR.read(json, in);
            if (indicator != null) {
                in.indicators.keep(indicator.id(), indicator);
                pack.addIndicators(indicator);
            }
        }
        PlanShape.PLAN.announce(all.plans(), in.plans);
        for (Json json : all.plans()) {
            Entry entry = PlanShape.PLAN.open(json, "", in);
            if (entry != null) {
                in.plan = PlanShape.PLAN.make(entry);
                addPlan(entry, in.plan, pack);
            }
        }
        return pack.build();
    }

    private static void addPlan(Entry entry, @Nullable Plan plan, RulePack.Builder pack) {
        if (plan != null) {
            pack.addPlans(plan);
        }
        for (Json json : PlanShape.PLAN.targets(entry)) {
            Target target = TargetShape.TARGET.read(json, entry.in());
            if (target != null) {
                pack.addTargets(target);
            }
        }
    }

    @Override
    protected void take(RulePack pack, Parts into) {
        Set<String> held = new HashSet<>();
        pack.targets().forEach(t -> held.add(t.id()));
        // What is referred to and not held: listed, the references are no errors when the pack is read back.
        List<String> lacking = pack.targets().stream()
                .flatMap(t -> t.relations().stream())
                .map(r -> r.target())
                .filter(id -> !held.contains(id))
                .distinct()
                .toList();
        PackWriting out = PackWriting.of(into);
        // First, for the documents are those that indicators refer to.
        List<Json> defined = all(pack.indicators(), IndicatorShape.INDICATOR, out);
        into.put(head().id(), pack.id())
                .put(head().version(), pack.version())
                .put(head().title(), pack.title())
                .put(head().leftOut(), lacking);
        put(documents, out.documents(), into);
        put(places, all(pack.places(), PlaceShape.PLACE, out), into);
        put(indicators, defined, into);
        put(plans, all(pack.plans(), PlanShape.PLAN, out), into);
    }

    private static <T> List<Json> all(List<T> values, Form<T> form, Writing out) {
        return values.stream().map(v -> form.write(v, out)).toList();
    }

    /** Puts a list, be it empty. */
    private static void put(Key<List<Json>> key, List<Json> values, Parts into) {
        into.object().put(key.name(), key.form().write(values, into.out()));
    }
}

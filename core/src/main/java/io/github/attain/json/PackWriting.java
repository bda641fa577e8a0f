package io.github.attain.json;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.attain.grammar.Json;
import io.github.attain.grammar.Parts;
import io.github.attain.grammar.Writing;
import io.github.attain.indicator.Indicator;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.source.Document;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known while a pack is written: what it holds, since a file refers by ids alone. Used by one thread. */
final class PackWriting extends Writing {
    private final Map<Document, String> documents = new LinkedHashMap<>();
    private final Set<Place> places;
    private final Set<Indicator> indicators;
    private final ListMultimap<String, Target> targets;
    /** The id of what is being written, for what it refers to and the pack lacks. */
    private String owner = "";

    /** The writing of a whole pack, which must hold all that is referred to. */
    PackWriting(RulePack pack) {
        this.places = new HashSet<>(pack.places());
        this.indicators = new HashSet<>(pack.indicators());
        this.targets = Multimaps.index(pack.targets(), t -> plan(t).id());
        Set<Plan> plans = new HashSet<>(pack.plans());
        for (Target target : pack.targets()) {
            Plan plan = plan(target);
            enter(target.id());
            require(plans.contains(plan), plan.id());
            if (!plan.document().equals(target.clause().document())) {
                throw new IllegalArgumentException("the target " + target.id() + " cites "
                        + target.clause().document().citation().en() + ", which is not the document of its plan");
            }
        }
    }

    /** The writing of the pack of which parts are being written. */
    static PackWriting of(Parts parts) {
        return (PackWriting) parts.out();
    }

    private static Plan plan(Target target) {
        return target.plan()
                .orElseThrow(() -> new IllegalArgumentException("the target " + target.id() + " has no plan"));
    }

    /** The targets of a plan, in the order of the pack. */
    List<Json> targetsOf(Plan plan) {
        return targets.get(plan.id()).stream()
                .map(t -> TargetShape.TARGET.write(t, this))
                .toList();
    }

    void enter(String id) {
        owner = id;
    }

    @Override
    public String id(Object value) {
        if (value instanceof Place place) {
            require(places.contains(place), place.code());
        } else if (value instanceof Indicator indicator) {
            require(indicators.contains(indicator), indicator.id());
        }
        return value instanceof Document document ? document(document) : super.id(value);
    }

    /** Requires that the pack holds what is referred to. */
    private void require(boolean there, String missing) {
        if (!there) {
            throw new IllegalArgumentException("the pack does not hold what " + owner + " refers to: " + missing);
        }
    }

    /** The id of a document, made from its number; the same for equal documents. */
    private String document(Document document) {
        String id = documents.get(document);
        if (id == null) {
            String plain = plain(document.number().orElse(""));
            id = plain;
            for (int i = 2; documents.containsValue(id); i++) {
                id = plain + "-" + i;
            }
            documents.put(document, id);
        }
        return id;
    }

    /** The documents that were referred to, in the order in which they first were. */
    List<Json> documents() {
        return documents.entrySet().stream()
                .map(e -> DocumentShape.WITH_ID.write(e.getKey(), Json.object().put("id", e.getValue()), this))
                .toList();
    }

    /** The ASCII letters and digits of a number in lower case, such as hj-663-2013. */
    private static String plain(String number) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < number.length() && plain.length() < 60; i++) {
            char c = number.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                plain.append(upper ? (char) (c + 'a' - 'A') : c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
            }
        }
        int end = plain.length() - 1;
        if (end >= 0 && plain.charAt(end) == '-') {
            plain.deleteCharAt(end);
        }
        return plain.isEmpty() ? "document" : plain.toString();
    }
}

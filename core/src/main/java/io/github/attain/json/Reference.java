package io.github.attain.json;

import io.github.attain.indicator.Indicator;
import io.github.attain.place.Place;
import io.github.attain.source.Document;
import org.jspecify.annotations.Nullable;

/** A reference to something that a file of the pack declares, by its id. */
final class Reference<T> extends Form<T> {
    static final Reference<Document> DOCUMENT = new Reference<>("hj-663-2013");
    static final Reference<Place> PLACE = new Reference<>("410800");
    /** The indicator that everything speaks of that is read after it in the same entry. */
    static final Reference<Indicator> INDICATOR = new Reference<>("air.pm25.annual-mean");
    /** The id of a plan, which may stand after what refers to it. */
    static final Reference<String> PLAN = new Reference<>("jiaozuo-2022-77");

    private final TextForm id;

    private Reference(String example) {
        super("\"" + example + "\"");
        this.id = new TextForm(example);
    }

    @Override
    @SuppressWarnings("unchecked")
    @Nullable
    T read(Json json, Reading in) {
        return id.read(json, in) == null ? null : (T) find(json, in);
    }

    private @Nullable Object find(Json json, Reading in) {
        if (this == DOCUMENT) {
            return in.documents.find(json, in);
        } else if (this == PLACE) {
            return in.places.find(json, in);
        } else if (this == INDICATOR) {
            in.indicator = in.indicators.find(json, in);
            return in.indicator;
        }
        boolean isDeclared = in.plans.isDeclared(json.said);
        if (!isDeclared && !in.isIncomplete()) {
            in.add(json, in.plans.unknown(json.said));
        }
        return isDeclared ? json.said : null;
    }

    @Override
    Json write(T value, Writing out) {
        return Json.text(out.id(value));
    }
}

package io.github.attain.grammar;

import io.github.attain.indicator.Indicator;
import io.github.attain.place.Place;
import io.github.attain.source.Document;
import org.jspecify.annotations.Nullable;

/** A reference to something that a file of the pack declares, by its id. */
public final class Reference<T> extends Form<T> {
    public static final Reference<Document> DOCUMENT = new Reference<>("hj-663-2013");
    public static final Reference<Place> PLACE = new Reference<>("410800");
    /** The indicator that everything speaks of that is read after it in the same entry. */
    public static final Reference<Indicator> INDICATOR = new Reference<>("air.pm25.annual-mean");
    /** The id of a plan, which may stand after what refers to it. */
    public static final Reference<String> PLAN = new Reference<>("jiaozuo-2022-77");

    private final TextForm id;

    private Reference(String example) {
        super("\"" + example + "\"");
        this.id = new TextForm(example);
    }

    @Override
    @SuppressWarnings("unchecked")
    @Nullable
    public T read(Json json, Reading in) {
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
    public Json write(T value, Writing out) {
        return Json.text(out.id(value));
    }
}

package io.github.attain.json;

import io.github.attain.indicator.Indicator;
import io.github.attain.place.Place;
import io.github.attain.source.Document;
import org.jspecify.annotations.Nullable;

/** A reference to something that a file of the pack declares, by its id. */
abstract class Reference<T> extends Form<T> {
    static final Reference<Document> DOCUMENT = new Reference<>("hj-663-2013") {
        @Override
        @Nullable
        Document find(Json id, Reading in) {
            return in.documents.find(id, in);
        }

        @Override
        Json write(Document document, Writing out) {
            return out.document(document);
        }
    };

    static final Reference<Place> PLACE = new Reference<>("410800") {
        @Override
        @Nullable
        Place find(Json code, Reading in) {
            return in.places.find(code, in);
        }

        @Override
        Json write(Place place, Writing out) {
            return out.place(place);
        }
    };

    /** The indicator that everything speaks of that is read after it in the same entry. */
    static final Reference<Indicator> INDICATOR = new Reference<>("air.pm25.annual-mean") {
        @Override
        @Nullable
        Indicator find(Json id, Reading in) {
            in.indicator = in.indicators.find(id, in);
            return in.indicator;
        }

        @Override
        Json write(Indicator indicator, Writing out) {
            return out.indicator(indicator);
        }
    };

    /** The id of a plan, which may stand after what refers to it. */
    static final Reference<String> PLAN = new Reference<>("jiaozuo-2022-77") {
        @Override
        @Nullable
        String find(Json id, Reading in) {
            boolean isDeclared = in.plans.isDeclared(id.said);
            if (!isDeclared && !in.isIncomplete()) {
                in.add(id, in.plans.unknown(id.said));
            }
            return isDeclared ? id.said : null;
        }

        @Override
        Json write(String id, Writing out) {
            return Json.text(id);
        }
    };

    private final TextForm id;

    private Reference(String example) {
        super("\"" + example + "\"");
        this.id = new TextForm(example);
    }

    abstract @Nullable T find(Json json, Reading in);

    @Override
    final @Nullable T read(Json json, Reading in) {
        return id.read(json, in) == null ? null : find(json, in);
    }
}

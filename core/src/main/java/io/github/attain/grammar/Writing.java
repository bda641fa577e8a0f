package io.github.attain.grammar;

import io.github.attain.indicator.Indicator;
import io.github.attain.place.Place;

/** What is known while values are written: nothing, where they stand for themselves. */
public class Writing {
    /** Creates the writing of values beside which nothing stands. */
    public Writing() {}

    /** The id of something that is referred to. */
    public String id(Object value) {
        if (value instanceof Place place) {
            return place.code();
        }
        return value instanceof Indicator indicator ? indicator.id() : value.toString();
    }
}

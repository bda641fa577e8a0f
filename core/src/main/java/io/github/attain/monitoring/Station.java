package io.github.attain.monitoring;

import io.github.attain.value.Exact;
import java.util.Optional;

/**
 * A monitoring station of a network.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code its code, such as {@code 1316A}; not blank
 * @param name its name as the list writes it, remarks included
 * @param city the city to which the list assigns it; blank where the list says none
 * @param longitude degrees east; empty where the list says none
 * @param latitude degrees north; empty where the list says none
 * @param isControl whether it is a control station (清洁对照点), which is not counted in the evaluation of its city
 */
public record Station(
        String code,
        String name,
        String city,
        Optional<Exact> longitude,
        Optional<Exact> latitude,
        boolean isControl) {}

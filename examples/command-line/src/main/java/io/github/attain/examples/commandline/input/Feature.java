package io.github.attain.examples.commandline.input;

import io.github.attain.place.Place;
import java.util.Optional;

/**
 * A feature of a file of places.
 *
 * @param place the place that it is; empty where it names none that is known, or one that several share
 * @param label what it calls itself
 * @param geometry where it lies
 */
public record Feature(Optional<Place> place, String label, Geometry geometry) {}

/**
 * The plans of places in Henan: {@link io.github.attain.rules.henan.HenanRules} loads them, {@link
 * io.github.attain.rules.henan.HenanPlaces} names the places. What they promise stands in the JSON files beside these
 * classes, not in code.
 */
@NullMarked
package io.github.attain.rules.henan;

import org.jspecify.annotations.NullMarked;

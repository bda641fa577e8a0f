/**
 * The year of a city as options name it, for the programs that start from the hours of stations: {@code CityOptions} are those
 * options, {@code CityStations} and {@code CityTargets} what they find.
 */
@NullMarked
package io.github.attain.examples.terminal.city;

import org.jspecify.annotations.NullMarked;

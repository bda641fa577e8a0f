/**
 * The year of a city from the hours of its stations: {@code CityRequest} is what was asked, {@code CityInputs} opens the files,
 * {@code CityStations} and {@code CityTargets} find what they speak of, {@code Figures} lays out the indicator values, and {@code
 * CityPage} writes them and the verdicts. {@code MadeUpYear} wrote the hours that come with the program.
 */
@NullMarked
package io.github.attain.examples.commandline.city;

import org.jspecify.annotations.NullMarked;

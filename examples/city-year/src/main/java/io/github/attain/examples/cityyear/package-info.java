/**
 * From monitoring data to verdicts: {@code CityYear} is the program and {@code Options} are its arguments, {@code Inputs} opens
 * the files, {@code Figures} lays out the indicator values of the year, and {@code Page} writes them and the verdicts on one
 * page. {@code MadeUpYear} wrote the hours that come with the example. Everything else is done by the library and, as far as
 * programs share it, by {@code examples/terminal}.
 */
@NullMarked
package io.github.attain.examples.cityyear;

import org.jspecify.annotations.NullMarked;

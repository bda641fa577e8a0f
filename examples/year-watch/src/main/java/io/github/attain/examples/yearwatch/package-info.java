/**
 * A year day by day: {@code YearWatch} is the program and {@code Options} are its arguments, {@code Inputs} opens the files,
 * {@code CityTargets} finds what the year is held against, {@code Watch} walks it, and {@code Page} writes what came of it.
 * {@code MadeUpDays} wrote the days that come with the example. Everything else is done by the library.
 */
@NullMarked
package io.github.attain.examples.yearwatch;

import org.jspecify.annotations.NullMarked;

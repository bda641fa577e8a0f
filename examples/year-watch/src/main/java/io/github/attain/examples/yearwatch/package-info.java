/**
 * A year day by day: {@code YearWatch} is the program and {@code Options} are its arguments, {@code Inputs} opens the files,
 * {@code Watch} walks the year, and {@code Page} writes what came of it. {@code MadeUpDays} wrote the days that come with the
 * example. Everything else is done by the library and, as far as programs share it, by {@code examples/terminal}.
 */
@NullMarked
package io.github.attain.examples.yearwatch;

import org.jspecify.annotations.NullMarked;

/**
 * A year day by day: {@code WatchedDays} opens the files, {@code Watch} walks the year, and {@code WatchPage} writes what came of it.
 * {@code MadeUpDays} wrote the days that come with the program.
 */
@NullMarked
package io.github.attain.examples.commandline.watch;

import org.jspecify.annotations.NullMarked;

/**
 * Measures with JMH. {@link io.github.attain.examples.benchmarks.Benchmarks} runs the benchmarks and prints their
 * ratios to the yardsticks that {@code Against} names beside them, by the clock and by {@code ProcessorTime}; {@code
 * ReadingHours}, {@code Deciding}, {@code Loading} and {@code Indexing} are the benchmarks. Two programs measure what
 * happens only once: {@link io.github.attain.examples.benchmarks.NationalYear} and {@link
 * io.github.attain.examples.benchmarks.ColdLoad}. {@code HourFile} writes the tables that are read, {@code FastCsv}
 * reads them and makes nothing of them.
 */
@NullMarked
package io.github.attain.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

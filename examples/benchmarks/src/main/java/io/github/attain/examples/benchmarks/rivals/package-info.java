/**
 * The same work done by Attain and in other ways: a plain loop, a plain program of records, DuckDB and a decision table of DMN.
 * {@link io.github.attain.examples.benchmarks.rivals.Rivals} has each judge the values of {@code Job} in fresh JVMs, compares what
 * came out, and only then tells times; {@link io.github.attain.examples.benchmarks.rivals.CityYears} does so with the years of
 * cities. Each rival is written as those would write it who use it.
 */
@NullMarked
package io.github.attain.examples.benchmarks.rivals;

import org.jspecify.annotations.NullMarked;

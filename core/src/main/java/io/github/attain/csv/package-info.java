/**
 * Tables: {@link MeasurementCsv} reads measured values, {@link AssessmentCsv} writes results, {@link GoldenCases} reads the
 * cases by which a pack is tried. Text in, problems with their line out: a bad row never hides a good one, and memory does
 * not depend on how long a line or how broken a file is.
 *
 * <p>From the outside in: {@code Records} of the input become measurements: {@code Header} finds the {@code Column}s, {@code RowReader} makes a measurement of a row with the help
 * of {@code Names} and {@code ValueCell}; for cases it is {@code GoldenReader}, {@code GoldenColumn} and {@code GoldenRow}.
 * Nothing in the library depends on this package.
 */
@NullMarked
package io.github.attain.csv;

import org.jspecify.annotations.NullMarked;

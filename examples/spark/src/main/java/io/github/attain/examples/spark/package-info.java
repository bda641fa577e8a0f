/**
 * Attain on Spark: {@link io.github.attain.examples.spark.Verdicts} judges data frames of measured values or of station hours place by
 * place, with all that an answer has; {@link io.github.attain.examples.spark.PreparedVerdicts} judges columns of numbers, each row by
 * itself. {@link io.github.attain.examples.spark.Steps} measures what both cost.
 */
@NullMarked
package io.github.attain.examples.spark;

import org.jspecify.annotations.NullMarked;

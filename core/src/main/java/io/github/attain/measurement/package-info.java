/**
 * What was measured: values of indicators at places for periods, with their basis, completeness, source and the date from
 * which they were known.
 */
@NullMarked
package io.github.attain.measurement;

import org.jspecify.annotations.NullMarked;

/**
 * Where a measured value stands on the way to a target: a {@link Trajectory} from a baseline to the value of the target year, the
 * {@link Position} of a value against it, and named {@linkplain GradingMethod methods} that grade the progress. Every base,
 * year, shape and method is chosen by the caller and shown again in the answer. A position is no verdict; that is the work of
 * {@code assessment}.
 */
@NullMarked
package io.github.attain.path;

import org.jspecify.annotations.NullMarked;

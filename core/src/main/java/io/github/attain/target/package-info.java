/**
 * Promises as facts: plans, their targets with baseline, strength, attribute, hedges and scope, and the relations between
 * targets; {@link KnownTargets} lists those in force on a date. Nothing here judges; that is the work of {@code assessment}.
 */
@NullMarked
package io.github.attain.target;

import org.jspecify.annotations.NullMarked;

/**
 * Promises as facts: plans, their targets with baseline, strength, attribute, hedges and scope, and the relations between
 * targets. Nothing here judges; that is the work of {@code assessment}.
 */
@NullMarked
package io.github.attain.target;

import org.jspecify.annotations.NullMarked;

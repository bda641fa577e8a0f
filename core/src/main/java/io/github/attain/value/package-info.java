/**
 * Exact values: numbers, units, quantities, shares, classes, ranks, findings, and rounding by GB/T 8170. Nothing here
 * knows what is measured or promised. Binary floating point enters only through {@link Exact#fromDouble}.
 */
@NullMarked
package io.github.attain.value;

import org.jspecify.annotations.NullMarked;

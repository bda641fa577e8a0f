/**
 * What the example programs share at a terminal. A {@code Program} reads its {@code Arguments}, each by an {@code Option}, does
 * its job and ends with a status; a {@code Terminal} is where it prints and tells what is wrong, {@code Table} aligns columns,
 * and {@code Run} is what a test sees of it. The programs themselves speak of their matter alone.
 */
@NullMarked
package io.github.attain.examples.terminal;

import org.jspecify.annotations.NullMarked;

/**
 * Gives every reader what nobody would write. {@code Target} is a reader with what must hold of whatever it is given: no exception,
 * bounded memory, good rows neither lost nor changed by what stands between them, written and read again equal. {@code Targets}
 * names them all, {@code Fuzzing} tries each in a JVM of its own, where Jazzer changes the input by what it reaches.
 */
@NullMarked
package io.github.attain.examples.fuzzing;

import org.jspecify.annotations.NullMarked;

/**
 * The main job as a program: {@code Quickstart} reads measured values, holds them against the targets of Henan and shows the
 * answer; {@code Options} are its arguments. Everything else is done by the library.
 */
@NullMarked
package io.github.attain.examples.quickstart;

import org.jspecify.annotations.NullMarked;

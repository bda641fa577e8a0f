/** The main job as a small program: reads measured values, holds them against the targets of Henan and shows the answer. */
@NullMarked
package io.github.attain.examples.quickstart;

import org.jspecify.annotations.NullMarked;

/** Small programs, one question each: every class here has a {@code main} and stands for itself. */
@NullMarked
package io.github.attain.examples.programs;

import org.jspecify.annotations.NullMarked;

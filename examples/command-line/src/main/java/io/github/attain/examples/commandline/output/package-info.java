/** The forms in which answers are written. */
@NullMarked
package io.github.attain.examples.commandline.output;

import org.jspecify.annotations.NullMarked;

/**
 * Holds the text of a document against the targets that a pack took from it: which number, share, date, class, rank and
 * all-or-none word is claimed by which target, which is left out and why, and which nobody has thought of.
 */
@NullMarked
package io.github.attain.examples.commandline.coverage;

import org.jspecify.annotations.NullMarked;

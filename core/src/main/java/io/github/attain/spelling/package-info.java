/**
 * How people spell: {@code Blanks} takes away what is not seen, before anybody asks what a text means, and {@code StandardNumber}
 * gives the number of a standard one spelling. Not exported: who reads through the library gets it done.
 */
@NullMarked
package io.github.attain.spelling;

import org.jspecify.annotations.NullMarked;

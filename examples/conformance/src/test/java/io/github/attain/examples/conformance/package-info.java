/** Answers the vectors with Attain, and some of them with another language. */
@NullMarked
package io.github.attain.examples.conformance;

import org.jspecify.annotations.NullMarked;

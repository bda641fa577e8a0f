/** A service around the library: measured values in, verdicts or a page out. */
@NullMarked
package io.github.attain.examples.springboot;

import org.jspecify.annotations.NullMarked;

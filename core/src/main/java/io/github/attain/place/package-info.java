/**
 * Where something is measured or promised: jurisdictions by GB/T 2260 code, and sections and sites inside them.
 */
@NullMarked
package io.github.attain.place;

import org.jspecify.annotations.NullMarked;

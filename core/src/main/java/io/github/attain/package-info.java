/**
 * Not exported. Holds the one annotation that says how builders are generated.
 */
@NullMarked
package io.github.attain;

import org.jspecify.annotations.NullMarked;

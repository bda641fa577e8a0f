@NullMarked
package io.github.attain.examples.spark;

import org.jspecify.annotations.NullMarked;

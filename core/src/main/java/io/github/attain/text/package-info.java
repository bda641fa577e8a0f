/**
 * What users see, in Chinese and in English. Depends on nothing.
 */
@NullMarked
package io.github.attain.text;

import org.jspecify.annotations.NullMarked;

/**
 * What users see, in Chinese and in English, and the rows of text that they bring. Depends on nothing.
 */
@NullMarked
package io.github.attain.text;

import org.jspecify.annotations.NullMarked;

/**
 * Problems as data: a closed code, a message in both languages, named attributes, a location; and results that carry
 * their problems, so that one bad row never hides a good one. Knows only {@code text}.
 */
@NullMarked
package io.github.attain.problem;

import org.jspecify.annotations.NullMarked;

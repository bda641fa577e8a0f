/**
 * What is measured: a defined statistic of something, with its scale, its unit, the direction that is better, and the
 * comparison method of the standard that defines it. Knows values and sources, neither targets nor rules.
 */
@NullMarked
package io.github.attain.indicator;

import org.jspecify.annotations.NullMarked;

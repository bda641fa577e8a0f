/**
 * The answer: targets held against measurements as of a date. {@link Assessor} is the door; an {@link Assessment} holds one
 * {@link Result} for every target, each with its verdict and, on demand, the arithmetic and one plain sentence; while the
 * term is running, its {@link Standing} says whether the rest still decides and what the rest may bring. What would change
 * if something were otherwise is asked of another assessor or of other measurements and compared by {@link VerdictChange};
 * {@link io.github.attain.target.KnownTargets} lists what was in force on a date. Judging itself is done behind the scenes,
 * in a package that is not exported; here its answers are given words. Knows targets, not packs: targets written in code
 * serve as well as loaded ones.
 */
@NullMarked
package io.github.attain.assessment;

import org.jspecify.annotations.NullMarked;

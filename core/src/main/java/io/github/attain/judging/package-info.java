/**
 * Not public: the one law of judging. Everything that is said of a promise follows from one relation between two sets.
 *
 * <p>What is <em>accepted</em>: the final, unrounded values of one quantity that keep the promise ({@link Acceptance}). Rounding,
 * strictness, unit, baseline, growth and counts are worked into it once, by the {@link Resolver}, which alone knows what a form of
 * rule means. What is <em>possible</em>: the final values that the evidence leaves open ({@link Possible}). A complete measurement
 * leaves one; an incomplete one what every filling of the gap can give; a running year what the rest can still bring.
 *
 * <table>
 * <caption>The relation</caption>
 * <tr><th>what is possible</th><th>{@link Certainty}</th><th>term over</th><th>term running</th></tr>
 * <tr><td>lies inside what is accepted</td><td>CERTAIN</td><td>met</td><td>secured</td></tr>
 * <tr><td>lies outside</td><td>IMPOSSIBLE</td><td>not met</td><td>out of reach</td></tr>
 * <tr><td>lies on both sides</td><td>CONTINGENT</td><td>undecided</td><td>possible</td></tr>
 * <tr><td>is not known</td><td>UNKNOWN</td><td>not assessable, with the reason</td><td>unknown</td></tr>
 * </table>
 *
 * <p>An example: "at most 46 µg/m³ by rounded value" accepts everything up to 46.5, for 46.5 rounds half to even to 46. After 181
 * valid days with a mean of 50, and 184 days to come that cannot be below 0, the mean of the year can be anything from 24.8 up:
 * some of that is accepted and some is not, so the promise is possible. Solved for the end, 365 × 46.5 = 181 × 50 + 184 x, the rest
 * may average 43.06.
 *
 * <p>The rooms: a {@link Case} is a target with what the caller supplied, resolved once into a {@link Promise}, a small tree of parts
 * that must all hold or of which any will do; parts on one {@link Subject} become one set first. {@link Evidence} is asked once per
 * subject what was measured ({@link Precedence} says which measurement speaks, {@link Coverage}, {@link Sums} and {@link Years} how
 * pieces cover a term) and answers with a {@link Reading}. A {@link Judgement} relates the two when the term is over, {@link Running}
 * along its days ({@link ValuesToDate}). A {@link Line} keeps a limit as it is written, for whoever checks the answer by hand.
 *
 * <p>On the way from a pack to the first verdict there is no lambda, here and wherever it leads through: the first one of a JVM takes as
 * long to link as the verdicts of a city, and a program on the command line has no second. A test of the rules of Henan holds it.
 */
@NullMarked
package io.github.attain.judging;

import org.jspecify.annotations.NullMarked;

/**
 * The national standards of ambient air, by edition: the limits of GB 3095, the index of HJ 633, the evaluation of HJ 663.
 * Hours of stations become days of a city, days become months and years, and those become measurements. It knows neither
 * targets nor assessment.
 */
@NullMarked
package io.github.attain.standard.air;

import org.jspecify.annotations.NullMarked;

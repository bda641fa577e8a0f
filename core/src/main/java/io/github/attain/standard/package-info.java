/**
 * What several media share between measured values and the indicators of plans: shares in compliance, totals and growth over
 * years; and the small standards of noise and of ecological quality. It knows neither targets nor assessment.
 */
@NullMarked
package io.github.attain.standard;

import org.jspecify.annotations.NullMarked;

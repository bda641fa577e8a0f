/**
 * Values in and answers out, as JSON for applications: {@link io.github.attain.exchange.MeasurementJson} takes measured values, {@link
 * io.github.attain.exchange.AssessmentWriter} gives answers, in full or in short; one published schema describes both. Reading is
 * strict and complete, as that of packs.
 */
@NullMarked
package io.github.attain.exchange;

import org.jspecify.annotations.NullMarked;

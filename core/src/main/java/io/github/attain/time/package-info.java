/**
 * Periods and due dates. Days of the civil calendar, no clock and no time zone: the date of an assessment is always an
 * argument.
 */
@NullMarked
package io.github.attain.time;

import org.jspecify.annotations.NullMarked;

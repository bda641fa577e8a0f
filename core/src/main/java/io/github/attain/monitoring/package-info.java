/**
 * Reads what monitoring networks publish, as it is: hours of stations, lists of stations, days of cities, water
 * sections. What is missing stays missing, what is wrong becomes a problem with its line, and everything else is read. Nothing
 * here averages or judges.
 */
@NullMarked
package io.github.attain.monitoring;

import org.jspecify.annotations.NullMarked;

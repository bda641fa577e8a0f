/**
 * Files of monitoring networks as users have them: {@link WaterSectionsCsv} reads tables of water sections. Text in, problems
 * with their line and column out: a bad cell never hides a good one. Nothing in the library depends on this package.
 */
@NullMarked
package io.github.attain.monitoring;

import org.jspecify.annotations.NullMarked;

/**
 * Lists targets. {@link io.github.attain.examples.listtargets.ListTargets} is the program, {@code Options} its arguments;
 * {@code Parts} takes a rule apart into the rows of the table, {@code Column} says what stands in each cell, {@code CsvTable}
 * and {@code MarkdownTable} write.
 */
@NullMarked
package io.github.attain.examples.listtargets;

import org.jspecify.annotations.NullMarked;

/**
 * Lists targets: {@code Parts} takes a rule apart into the rows of the table, {@code Column} says what stands in each cell, {@code
 * TargetList} lays them out, and {@code MarkdownTable} writes them for a document.
 */
@NullMarked
package io.github.attain.examples.commandline.listing;

import org.jspecify.annotations.NullMarked;

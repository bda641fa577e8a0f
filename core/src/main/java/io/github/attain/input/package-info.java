/**
 * Bytes come in: {@code DataFiles} opens files, packed files, archives and folders, {@code PhysicalLines} cuts lines and decodes
 * them by {@code Encoding}, {@code Records} makes rows of cells, {@code ProblemList} keeps what went wrong, within bounds. A bad
 * row never hides a good one, and memory does not depend on how long a line or how broken a file is.
 *
 * <p>The readers at the edge share this room; it is not exported, and knows nothing of what the rows mean.
 */
@NullMarked
package io.github.attain.input;

import org.jspecify.annotations.NullMarked;

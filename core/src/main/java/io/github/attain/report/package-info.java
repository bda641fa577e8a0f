/**
 * Assessments for readers: {@link Report} shows one as plain text or Markdown, in Chinese or English, short or with the
 * arithmetic.
 *
 * <p>A {@code Line} is what the table says of a result and an {@code Explanation} what stands behind it; {@code TextForm} and
 * {@code MarkdownForm} write both, and {@code Width} knows how wide a text is on a terminal. Nothing here decides anything,
 * and nothing in the library depends on this package.
 */
@NullMarked
package io.github.attain.report;

import org.jspecify.annotations.NullMarked;

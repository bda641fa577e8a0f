/**
 * Assessments for readers: {@link Report} shows one as plain text, as Markdown or as a page of HTML, in Chinese or English, short or
 * with the arithmetic.
 *
 * <pre>{@code
 * String text = Report.of(assessment, locale).text();
 * String page = Page.of(assessment, locale).titled(title).withYear(place, airStatistics).withPath(target, path, points).html();
 * Files.writeString(file, page);   // UTF-8; the calendar and the paths are left out where there are none
 * }</pre>
 *
 * <p>A {@code Line} is what the table says of a result and an {@code Explanation} what stands behind it; {@code TextForm} and
 * {@code MarkdownForm} write both, and {@code Width} knows how wide a text is on a terminal.
 *
 * <p>{@link Page} is written by {@code PageForm} of the pieces in {@code page.html} ({@code PageFiles}), which hold the wordings of
 * the page in both languages, beside {@code page.css} and {@code page.js}. {@code Html} escapes whatever is not ours. {@code
 * ResultRows} writes the table with a {@code GaugeChart} for every {@code Gauge}, {@code DayByDay} a {@code CourseChart} for every
 * {@code Course} and a {@code Calendar} for every year, {@code PathChart} the paths, {@code MapChart} the map of {@link
 * Outline}s by a {@code Projection}, {@code Sources} the documents. {@code Scale} knows axes and {@code Frame} what is drawn around
 * lines. Nothing here decides anything, and nothing in the library depends on this
 * package.
 */
@NullMarked
package io.github.attain.report;

import org.jspecify.annotations.NullMarked;

package io.github.attain.assessment;

/**
 * What is missing where a verdict is undecided.
 *
 * <p>Immutable and thread-safe.
 *
 * @param missing how many observations of the period are missing or invalid
 * @param stillRequired how many more valid ones settle it, because the value then counts by its standard
 */
public record Gap(int missing, int stillRequired) {}

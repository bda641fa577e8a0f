package io.github.attain.assessment;

import io.github.attain.rule.Rule;
import io.github.attain.source.Clause;

/**
 * What a superior assigned for a target whose value is set elsewhere.
 *
 * <p>Immutable and thread-safe.
 *
 * @param target the id of the target
 * @param rule the assigned rule
 * @param clause the document that assigns it, and where
 */
public record Assignment(String target, Rule rule, Clause clause) {}

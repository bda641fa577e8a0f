/**
 * The command line: {@code Attain} is the program, each {@code …Command} one of its commands, each {@code …Options} what some of them
 * share. Package {@code input} reads what they name, {@code output} writes their answers, {@code terminal} stands between both and the
 * person; {@code city}, {@code watch}, {@code listing} and {@code coverage} hold what a single command does. The judging is the
 * library's.
 */
@NullMarked
package io.github.attain.examples.commandline;

import org.jspecify.annotations.NullMarked;

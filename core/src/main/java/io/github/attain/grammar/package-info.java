/**
 * What JSON may say, as tables. A {@link io.github.attain.grammar.Shape} is the table of a type: its {@link
 * io.github.attain.grammar.Key keys} with their {@link io.github.attain.grammar.Form forms}, from which reading, writing, the keys
 * that messages name, and the published schemas follow. The tables of packs stand in {@code json}, those of measured values in {@code
 * exchange}.
 *
 * <p>A file becomes a tree of {@link io.github.attain.grammar.Json} first, which knows where each value stands. A shape then opens an
 * object as an {@link io.github.attain.grammar.Entry} and makes a value of it, if nothing inside it was an error. What is found on the
 * way is kept in one {@link io.github.attain.grammar.Reading}, in the order of the files. Nothing of the JSON library shows outside.
 */
@NullMarked
package io.github.attain.grammar;

import org.jspecify.annotations.NullMarked;

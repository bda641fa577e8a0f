/**
 * The JSON form of rule packs. Reading is strict and complete: every problem of every file comes back with the file and the JSON
 * pointer where it stands, beside what was good. Every kind of thing in a pack has one table, a {@code Shape}, from which reading,
 * writing and the schema follow.
 */
@NullMarked
package io.github.attain.json;

import org.jspecify.annotations.NullMarked;

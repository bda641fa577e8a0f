/**
 * The JSON form of rule packs and of assessments. Reading is strict and complete: every problem of every file comes back
 * with the file and the JSON pointer where it stands, beside what was good. The only package that knows a JSON library;
 * nothing of that library shows outside.
 */
@NullMarked
package io.github.attain.json;

import org.jspecify.annotations.NullMarked;

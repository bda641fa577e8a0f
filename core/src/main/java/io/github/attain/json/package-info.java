/**
 * The JSON form of rule packs, of measured values and of assessments. Reading is strict and complete: every problem of every file comes back
 * with the file and the JSON pointer where it stands, beside what was good. Nothing of the JSON
 * library shows outside.
 *
 * <p>The grammar of packs stands once: a {@link io.github.attain.json.Shape} is the table of a type, its
 * {@link io.github.attain.json.Key keys} with their {@link io.github.attain.json.Form forms}, from which reading, writing, the keys
 * that messages name, and the published schema follow.
 *
 * <p>For applications: {@link io.github.attain.json.MeasurementJson} takes values in, {@link
 * io.github.attain.json.AssessmentWriter} gives answers out, in full or in short; one published schema describes both.
 */
@NullMarked
package io.github.attain.json;

import org.jspecify.annotations.NullMarked;

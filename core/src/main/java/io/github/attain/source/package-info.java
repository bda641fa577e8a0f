/**
 * Documents and clauses: who said it, where it stands, when somebody last looked.
 */
@NullMarked
package io.github.attain.source;

import org.jspecify.annotations.NullMarked;

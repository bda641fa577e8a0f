/**
 * What the libraries show. {@code Signatures} lists it, {@code PublicApiTest} holds it against the baselines that lie beside the
 * libraries, {@code UsedTypesTest} against what examples, packs and documents use.
 */
@NullMarked
package io.github.attain.examples.publicapi;

import org.jspecify.annotations.NullMarked;

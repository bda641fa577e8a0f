/**
 * For applications that use Jackson's data binding, such as Spring's controllers: a {@link AttainModule} with which an assessment
 * is returned, and measurements are taken, as they are.
 *
 * <p>It stands in this library because it is a few lines over the JSON form and changes with it, and because one more artifact
 * would have to be found, named and kept at the same version by everybody. Data binding is an optional dependency: nothing else in
 * the library names this package, so that who has no data binding never loads it. It is for Jackson 2.
 */
@NullMarked
package io.github.attain.jackson;

import org.jspecify.annotations.NullMarked;

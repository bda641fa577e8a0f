/** What the tests of several packages share: facts to start from, evidence stated by hand, generators. */
@NullMarked
package io.github.attain.testing;

import org.jspecify.annotations.NullMarked;

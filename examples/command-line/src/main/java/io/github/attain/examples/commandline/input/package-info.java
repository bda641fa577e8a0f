/** What commands read: packs and what they name, and values from tables, sheets of workbooks and JSON. */
@NullMarked
package io.github.attain.examples.commandline.input;

import org.jspecify.annotations.NullMarked;

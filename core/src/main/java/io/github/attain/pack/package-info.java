/**
 * Rule packs: a named, versioned book of plans, indicators, places and targets; how packs are found on the class path or
 * module path, and the checks that any pack must pass. A pack is a value; nothing is registered anywhere.
 */
@NullMarked
package io.github.attain.pack;

import org.jspecify.annotations.NullMarked;

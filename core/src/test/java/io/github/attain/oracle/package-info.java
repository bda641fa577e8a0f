/**
 * Tests that hold the library against an arithmetic of its own: every filling of a gap and every continuation of a term tried
 * one by one, in BigDecimal and whole numbers. They use nothing but the public interface, so that they outlive every engine.
 */
package io.github.attain.oracle;

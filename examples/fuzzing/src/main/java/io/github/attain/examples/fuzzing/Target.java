package io.github.attain.examples.fuzzing;

/** A reader, and what must hold of whatever it is given. */
interface Target {
    /**
     * Reads.
     *
     * @param input any bytes
     * @throws AssertionError if something does not hold
     */
    void feed(byte[] input);
}

package io.github.attain.input;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Passes over the bytes of which tables consist, eight at a time: a year of the nation has hundreds of millions of them, and all
 * that ends a line or needs a second look is rare.
 */
final class Ordinary {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** The first byte that is let pass, eight times. */
    private static final long FIRST = 0x2323232323232323L;

    private static final long HIGH = 0x8080808080808080L;

    private Ordinary() {}

    /**
     * Where the first byte stands that is not from # to DEL: the end of a line, a blank, a quote, a control, or what is no ASCII.
     * The limit where there is none.
     */
    static int end(byte[] bytes, int from, int limit) {
        int at = from;
        for (; at <= limit - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            // The highest bit of a byte is set, at first or after the subtraction, where it is another. A borrow
            // reaches only what lies behind the first such byte.
            long others = (eight | (eight - FIRST)) & HIGH;
            if (others != 0) {
                return at + Long.numberOfTrailingZeros(others) / Byte.SIZE;
            }
        }
        while (at < limit && bytes[at] >= '#') {
            at++;
        }
        return at;
    }
}

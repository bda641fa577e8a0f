package io.github.attain.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrdinaryTest {
    /** From # to DEL, both let pass: 0x23 and 0x7F. */
    private static boolean isOrdinary(int b) {
        return b >= 0x23 && b <= 0x7F;
    }

    private static byte[] passed(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i % 2 == 0 ? '#' : 0x7F);
        }
        return bytes;
    }

    @Test
    void anyByteAtAnyPlaceIsFoundWhereItIsNotFromTheNumberSignToDel() {
        for (int length = 1; length <= 25; length++) {
            for (int at = 0; at < length; at++) {
                for (int b = 0; b < 256; b++) {
                    byte[] bytes = passed(length);
                    bytes[at] = (byte) b;
                    assertThat(Ordinary.end(bytes, 0, length)).isEqualTo(isOrdinary(b) ? length : at);
                }
            }
        }
    }

    @Test
    void theFirstOfSeveralIsFoundAndNoneOutsideTheBounds() {
        byte[] bytes = passed(40);
        for (int at : new int[] {2, 11, 12, 35}) {
            bytes[at] = '\n';
        }

        assertThat(Ordinary.end(bytes, 0, 40)).isEqualTo(2);
        assertThat(Ordinary.end(bytes, 3, 40)).isEqualTo(11);
        assertThat(Ordinary.end(bytes, 12, 40)).isEqualTo(12);
        assertThat(Ordinary.end(bytes, 13, 40)).isEqualTo(35);
        for (int limit = 13; limit <= 35; limit++) {
            assertThat(Ordinary.end(bytes, 13, limit)).isEqualTo(limit);
        }
    }
}

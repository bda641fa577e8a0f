package io.github.attain.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class InflationTest {
    /** Of a packed file of 1,000 bytes: 64 MiB are free, and 250 times the file beside them. */
    private static final int ALLOWED = 67_108_864 + 250_000;

    /** Bytes without end; to count them costs nothing. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] to, int from, int most) {
            return most;
        }
    }

    private static void pass(InputStream in, int bytes) throws IOException {
        byte[] block = new byte[1 << 20];
        int left = bytes;
        while (left > 0) {
            left -= in.read(block, 0, Math.min(left, block.length));
        }
    }

    private static void refuses(InputStream in) {
        Inflation.TooLargeException refusal = catchThrowableOfType(Inflation.TooLargeException.class, in::read);
        assertThat(refusal.allowed()).isEqualTo(ALLOWED);
        assertThat(DataFiles.unreadable("a.csv.gz", refusal).message().en())
                .endsWith("the unpacked file is too large (> 67358864 B): the limit is 67358864 B");
    }

    @Test
    void asManyBytesComeOutAsAreAllowedAndNotOneMore() throws IOException {
        InputStream in = new Inflation(1000).bounded(new Endless());

        pass(in, ALLOWED);
        refuses(in);
    }

    @Test
    void aByteReadAloneCountsWhateverItIs() throws IOException {
        InputStream in = new Inflation(1000).bounded(new Endless());

        pass(in, ALLOWED - 1);
        assertThat(in.read()).isZero();
        refuses(in);
    }

    @Test
    void theEndCostsNothingHoweverOftenItIsReached() throws IOException {
        Inflation inflation = new Inflation(1000);
        pass(inflation.bounded(new Endless()), ALLOWED);

        InputStream empty = inflation.bounded(new ByteArrayInputStream(new byte[0]));
        assertThat(empty.read()).isEqualTo(-1);
        assertThat(empty.read(new byte[8], 0, 8)).isEqualTo(-1);
        assertThat(empty.read()).isEqualTo(-1);
    }

    @Test
    void theFilesOfAnArchiveShareWhatIsAllowed() throws IOException {
        Inflation inflation = new Inflation(1000);

        pass(inflation.bounded(new Endless()), ALLOWED / 2);
        pass(inflation.bounded(new Endless()), ALLOWED - ALLOWED / 2);
        refuses(inflation.bounded(new Endless()));
    }
}

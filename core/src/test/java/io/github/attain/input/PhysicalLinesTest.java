package io.github.attain.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PhysicalLinesTest {
    private static PhysicalLines lines(String text) throws IOException {
        return PhysicalLines.of(new ByteArrayInputStream(text.getBytes(UTF_8))).orThrow();
    }

    private static PhysicalLines.Line next(PhysicalLines lines) throws IOException {
        return Objects.requireNonNull(lines.next());
    }

    @Test
    void theBytesOfALineAreFollowedByALineFeedWhateverEndedIt() throws IOException {
        PhysicalLines lines = lines("ab\r\nlonger\rc");

        for (String expected : new String[] {"ab", "longer", "c"}) {
            assertThat(lines.advance()).isTrue();
            assertThat(lines.length()).isEqualTo(expected.length());
            assertThat(new String(lines.bytes(), 0, expected.length() + 1, UTF_8))
                    .isEqualTo(expected + "\n");
            assertThat(lines.line().text()).isEqualTo(expected);
        }
        assertThat(lines.advance()).isFalse();
        assertThat(lines.number()).isEqualTo(3);
        assertThat(lines.bytesRead()).isEqualTo(12);
    }

    @Test
    void whereverAByteStandsTheLineEndsThereOrIsPlainAsTheByteIs() throws IOException {
        for (int length = 1; length < 20; length++) {
            for (int at = 0; at < length; at++) {
                for (int b = 0; b < 256; b++) {
                    byte[] bytes = "7,".repeat(10).substring(0, length).getBytes(UTF_8);
                    bytes[at] = (byte) b;
                    PhysicalLines lines = PhysicalLines.of(new ByteArrayInputStream(
                                    ("x\n" + new String(bytes, ISO_8859_1)).getBytes(ISO_8859_1)))
                            .value()
                            .orElse(null);
                    if (lines == null) {
                        continue;
                    }
                    lines.advance();
                    boolean ends = b == '\n' || b == '\r';
                    assertThat(lines.advance()).isTrue();
                    assertThat(lines.length()).isEqualTo(ends ? at : length);
                    assertThat(lines.isPlain(0, (int) lines.length()))
                            .isEqualTo(ends || (b > 0 && b < 128 && b != '"'));
                    assertThat(lines.isPlain(0, at)).isTrue();
                }
            }
        }
    }

    @Test
    void aLineOfTheLargestLengthIsReadAndALongerOneIsNot() throws IOException {
        PhysicalLines lines =
                lines("x".repeat(PhysicalLines.LONGEST) + "\n" + "x".repeat(PhysicalLines.LONGEST + 1) + "\ny\n");

        assertThat(next(lines).text()).hasSize(PhysicalLines.LONGEST);
        assertThat(next(lines).problem()).isPresent();
        assertThat(next(lines).text()).isEqualTo("y");
        assertThat(lines.bytesRead()).isEqualTo(2L * PhysicalLines.LONGEST + 5);
    }

    @Test
    void aFirstLineInUtf8IsReadHoweverManyBrokenLinesFollowThatAnotherEncodingHas() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("地区,数值\n".getBytes(UTF_8));
        for (int i = 0; i < 9; i++) {
            // 焦作 in GB18030, which is no UTF-8.
            bytes.write(new byte[] {(byte) 0xBD, (byte) 0xB9, (byte) 0xD7, (byte) 0xF7, '\n'});
        }
        bytes.write("郑州,58\n".getBytes(UTF_8));
        PhysicalLines lines =
                PhysicalLines.of(new ByteArrayInputStream(bytes.toByteArray())).orThrow();

        assertThat(next(lines).text()).isEqualTo("地区,数值");
        for (int i = 0; i < 9; i++) {
            assertThat(next(lines).problem()).isPresent();
        }
        assertThat(next(lines).text()).isEqualTo("郑州,58");
    }

    @Test
    void whatComesBeforeABreakInTheFirstBytesIsRead() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append(i * 7919).append('\n');
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.toString().getBytes(UTF_8));
        }
        InputStream half =
                new GZIPInputStream(new ByteArrayInputStream(Arrays.copyOf(packed.toByteArray(), packed.size() / 2)));
        PhysicalLines lines = PhysicalLines.of(half).orThrow();

        assertThat(next(lines).text()).isEqualTo("0");
        assertThat(next(lines).text()).isEqualTo("7919");
        assertThatThrownBy(() -> {
                    for (int i = 2; i < 2000; i++) {
                        // Never half a line.
                        assertThat(next(lines).text()).isEqualTo(Integer.toString(i * 7919));
                    }
                })
                .isInstanceOf(EOFException.class);
        assertThat(lines.number()).isGreaterThan(100);
    }

    @Test
    void aLineFarLongerThanTheLargestIsPassedOverWhereverItBegins() throws IOException {
        PhysicalLines lines = lines("a\n" + "x".repeat(200_000) + "\nb\n");

        assertThat(next(lines).text()).isEqualTo("a");
        assertThat(next(lines).problem().orElseThrow().message().en())
                .endsWith("the line is too large (200000 B): the limit is 65536 B");
        assertThat(next(lines).text()).isEqualTo("b");
    }

    /** Nothing in the first megabyte speaks for an encoding: the first line that does is asked when its turn comes. */
    @Test
    void aLineBehindTheFirstMegabyteMayBeTheFirstToSpeakForAnEncoding() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("station,value\n".repeat(80_000).getBytes(UTF_8));
        // 焦作 in GB18030, which is no UTF-8; then FF, which is in neither.
        bytes.write(new byte[] {(byte) 0xBD, (byte) 0xB9, (byte) 0xD7, (byte) 0xF7, '\n', (byte) 0xFF, '\n'});
        PhysicalLines lines =
                PhysicalLines.of(new ByteArrayInputStream(bytes.toByteArray())).orThrow();
        for (int i = 0; i < 80_000; i++) {
            assertThat(lines.advance()).isTrue();
        }

        assertThat(lines.line().text()).isEqualTo("station,value");
        assertThat(next(lines).text()).isEqualTo("焦作");
        assertThat(next(lines).problem().orElseThrow().message().en())
                .endsWith("wrong encoding: not GB18030; supported: UTF-8, GB18030");
    }
}

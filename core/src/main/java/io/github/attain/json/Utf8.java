package io.github.attain.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8 and as nothing else. Byte order marks of UTF-8 are skipped. */
final class Utf8 {
    private static final int MARK = 3;

    private Utf8() {}

    /** Another encoding than UTF-8, recognised by its first bytes. */
    static final class WrongEncodingException extends IOException {
        private static final long serialVersionUID = 1L;

        WrongEncodingException(String encoding) {
            super(encoding);
        }
    }

    /**
     * Opens a stream as text.
     *
     * @param bytes the stream
     * @return a reader that throws {@link java.nio.charset.CharacterCodingException} at the first malformed byte
     * @throws WrongEncodingException if the stream begins as UTF-16 or UTF-32 does
     * @throws IOException if the stream cannot be read
     */
    static Reader open(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes);
        int first;
        int second;
        int third;
        do {
            buffered.mark(MARK + 1);
            first = buffered.read();
            second = buffered.read();
            third = buffered.read();
        } while (first == 0xEF && second == 0xBB && third == 0xBF);
        boolean utf16 = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        // JSON begins with two ASCII characters: a zero byte among them is the other half of a wider character.
        if (utf16 || first == 0 || second == 0) {
            throw new WrongEncodingException("UTF-16 / UTF-32");
        }
        if ((first == 'P' && second == 'K') || (first == 0xD0 && second == 0xCF)) {
            throw new WrongEncodingException("XLSX / XLS / ZIP");
        }
        buffered.reset();
        return new InputStreamReader(
                buffered,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}

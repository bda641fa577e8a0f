package io.github.attain.input;

import io.github.attain.text.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The two encodings that are read. The bytes decide between them: a line that is valid UTF-8 speaks for UTF-8, a line that is
 * not, and is valid GB18030, for GB18030. Short Chinese text in GB18030 can be valid UTF-8 by accident (鲁山 is then ³ɽ), but
 * only with characters below U+0800: a line that has no others and is valid in both encodings speaks for neither.
 *
 * <p>Where the first line that speaks is in UTF-8 it decides, for broken bytes are seldom valid UTF-8, and without its title
 * or header no line below can be understood. Broken bytes are often valid GB18030, so that for it the greater number decides.
 */
enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    GB18030("GB18030", Charset.forName("GB18030"));

    /** How the supported encodings are called in messages. */
    static final String SUPPORTED = "UTF-8, GB18030";

    /** What is said of a workbook, whose sheets are packed inside it. */
    static final Text WORKBOOK = new Text(
            "XLSX / XLS / ODS / ZIP（工作簿或压缩包，请把工作表另存为CSV）",
            "XLSX / XLS / ODS / ZIP (a workbook or an archive: save its sheet as CSV)");

    private static final int FIRST_OF_THREE_BYTES = 0x800;

    private final String label;
    private final Charset charset;

    Encoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** The usual name. */
    String label() {
        return label;
    }

    /** The text of some bytes; empty where they are not of this encoding. */
    Optional<String> decode(byte[] bytes, int from, int to) {
        try {
            // A new decoder reports what it cannot read.
            ByteBuffer part = ByteBuffer.wrap(bytes, from, to - from);
            return Optional.of(charset.newDecoder().decode(part).toString());
        } catch (CharacterCodingException otherBytes) {
            return Optional.empty();
        }
    }

    /** As above, of bytes that may end inside a character, whose part is left out. */
    private Optional<String> decodeBeginning(byte[] bytes, int from, int to) {
        CharBuffer text = CharBuffer.allocate(to - from);
        ByteBuffer part = ByteBuffer.wrap(bytes, from, to - from);
        boolean isOther = charset.newDecoder().decode(part, text, false).isError();
        return isOther ? Optional.empty() : Optional.of(text.flip().toString());
    }

    /** Whether there is no byte above 127, so that all encodings agree. */
    static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Why a file that begins like this is no text that can be read. */
    static Optional<Text> refusal(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return Optional.of(Text.same("UTF-16"));
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(WORKBOOK);
        }
        // Text in UTF-16 has them from the first line on; below a good first line they are a broken row among others.
        int nuls = 0;
        int end = endOfLine(head, 0, head.length);
        for (int i = 0; i < end; i++) {
            nuls += head[i] == 0 ? 1 : 0;
        }
        return nuls > 0 ? Optional.of(Text.same("NUL × " + nuls)) : Optional.empty();
    }

    /** The encoding for which the lines of a file's beginning speak; empty where none of them speaks for one. */
    static Optional<Encoding> of(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(UTF_8);
        }
        Map<Encoding, Integer> votes = new EnumMap<>(Encoding.class);
        for (int from = 0, to; from < head.length; from = to + 1) {
            to = endOfLine(head, from, head.length);
            // The last line may be cut inside a character, and half of one is no evidence.
            Optional<Encoding> spokenFor = of(head, from, to, to < head.length);
            if (votes.isEmpty() && spokenFor.equals(Optional.of(UTF_8))) {
                return spokenFor;
            }
            spokenFor.ifPresent(encoding -> votes.merge(encoding, 1, Integer::sum));
        }
        int utf8 = votes.getOrDefault(UTF_8, 0);
        int gb18030 = votes.getOrDefault(GB18030, 0);
        return votes.isEmpty() ? Optional.empty() : Optional.of(utf8 >= gb18030 ? UTF_8 : GB18030);
    }

    /** The encoding for which a line speaks. */
    static Optional<Encoding> of(byte[] line, int from, int to) {
        return of(line, from, to, true);
    }

    private static Optional<Encoding> of(byte[] line, int from, int to, boolean isWhole) {
        if (isAscii(line, from, to)) {
            return Optional.empty();
        }
        Optional<String> utf8 = isWhole ? UTF_8.decode(line, from, to) : UTF_8.decodeBeginning(line, from, to);
        if (utf8.isPresent() && utf8.get().chars().anyMatch(c -> c >= FIRST_OF_THREE_BYTES)) {
            return Optional.of(UTF_8);
        }
        Optional<String> gb18030 = isWhole ? GB18030.decode(line, from, to) : GB18030.decodeBeginning(line, from, to);
        return utf8.isPresent() == gb18030.isPresent()
                ? Optional.empty()
                : Optional.of(gb18030.isPresent() ? GB18030 : UTF_8);
    }

    /** Where a line ends, in each of these encodings; {@code limit} where it does not. */
    static int endOfLine(byte[] bytes, int from, int limit) {
        int to = Ordinary.end(bytes, from, limit);
        while (to < limit && bytes[to] != '\n' && bytes[to] != '\r') {
            to = Ordinary.end(bytes, to + 1, limit);
        }
        return to;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || bytes[i] != (byte) prefix[i]) {
                return false;
            }
        }
        return true;
    }
}

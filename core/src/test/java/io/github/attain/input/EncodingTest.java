package io.github.attain.input;

import static io.github.attain.input.Encoding.GB18030;
import static io.github.attain.input.Encoding.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gb18030(String text) {
        return text.getBytes(Charset.forName("GB18030"));
    }

    private static byte[] bytes(int... each) {
        byte[] bytes = new byte[each.length];
        for (int i = 0; i < each.length; i++) {
            bytes[i] = (byte) each[i];
        }
        return bytes;
    }

    private static Optional<Encoding> of(byte[]... lines) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            all.write(line);
            all.write('\n');
        }
        return Encoding.of(all.toByteArray());
    }

    @Test
    void allBytesUpTo127AreTheSameInAllEncodings() {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }

        assertThat(Encoding.isAscii(all, 0, 128)).isTrue();
        assertThat(Encoding.isAscii(all, 0, 129)).isFalse();
        assertThat(Encoding.isAscii(all, 127, 128)).isTrue();
        assertThat(Encoding.isAscii(all, 128, 128)).isTrue();
        assertThat(Encoding.isAscii(all, 255, 256)).isFalse();
    }

    @Test
    void theMarkOfUtf8AndTheFirstLineInUtf8Decide() throws IOException {
        assertThat(Encoding.of(bytes(0xEF, 0xBB, 0xBF, 'a', '\n'))).contains(UTF_8);
        assertThat(of(utf8("city,value"), utf8("郑州,58"))).contains(UTF_8);
        assertThat(of(utf8("郑州,58"), gb18030("焦作,61"), gb18030("洛阳,57"))).contains(UTF_8);
    }

    /** Broken bytes are often valid GB18030: it must have more lines than UTF-8 for itself. */
    @Test
    void afterAFirstLineInGb18030TheGreaterNumberDecides() throws IOException {
        byte[] zhengzhou = gb18030("郑州,58");

        assertThat(Encoding.of(zhengzhou, 0, 4)).contains(GB18030);
        assertThat(of(utf8("city,value"), zhengzhou)).contains(GB18030);
        assertThat(of(zhengzhou, zhengzhou, utf8("焦作,61"))).contains(GB18030);
        assertThat(of(zhengzhou, utf8("焦作,61"))).contains(UTF_8);
        assertThat(of(zhengzhou, utf8("焦作,61"), utf8("洛阳,57"))).contains(UTF_8);
    }

    /** In GB18030 鲁山 is C2 B3 C9 BD, which in UTF-8 is ³ɽ: each below U+0800. */
    @Test
    void whatIsValidInBothOrInNeitherSpeaksForNone() throws IOException {
        assertThat(gb18030("鲁山")).isEqualTo(bytes(0xC2, 0xB3, 0xC9, 0xBD)).isEqualTo(utf8("³ɽ"));
        assertThat(of(gb18030("鲁山"))).isEmpty();
        assertThat(of(gb18030("鲁山"), utf8("郑州"))).contains(UTF_8);
        assertThat(of(gb18030("鲁山"), gb18030("郑州"))).contains(GB18030);
        assertThat(of(bytes(0xFF, 0xFF))).isEmpty();
        assertThat(of(utf8("city,value"))).isEmpty();
        assertThat(Encoding.of(new byte[0])).isEmpty();
    }

    /** The first megabyte of a file, or what came of it, ends anywhere: 郑 is E9 83 91, and E9 83 is 閮 in GB18030. */
    @Test
    void aLastLineInUtf8SpeaksForItWhereverItIsCut() {
        byte[] whole = utf8("city\n郑州市");

        for (int characters = 1; characters <= 9; characters++) {
            assertThat(Encoding.of(Arrays.copyOf(whole, 5 + characters)))
                    .as(characters + " bytes")
                    .isEqualTo(characters < 3 ? Optional.empty() : Optional.of(UTF_8));
        }
    }

    /** 郑州市 is D6 A3 D6 DD CA D0, and D6 A3 a letter of UTF-8 as well; D6 DD is none. */
    @Test
    void aLastLineInGb18030SpeaksForItWhereverItIsCut() {
        byte[] whole = gb18030("city\n郑州市");

        for (int characters = 1; characters <= 6; characters++) {
            assertThat(Encoding.of(Arrays.copyOf(whole, 5 + characters)))
                    .as(characters + " bytes")
                    .isEqualTo(characters < 4 ? Optional.empty() : Optional.of(GB18030));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"郑州", "郑州市", "注：缺测", "1,优", "1,良好", "站点名称", "数据来源：河南省生态环境监测中心"})
    void aFileWhoseOnlyChineseStandsOnALastLineWithoutAnEndIsRead(String last) throws IOException {
        for (byte[] file : new byte[][] {utf8("a,b\n" + last), gb18030("a,b\n" + last)}) {
            PhysicalLines lines =
                    PhysicalLines.of(new ByteArrayInputStream(file)).orThrow();
            assertThat(lines.next()).isEqualTo(new PhysicalLines.Line(1, "a,b", Optional.empty()));
            assertThat(lines.next()).isEqualTo(new PhysicalLines.Line(2, last, Optional.empty()));
        }
    }

    @Test
    void utf16AndWorkbooksAreRefusedByTheirFirstBytes() {
        assertThat(Encoding.refusal(bytes(0xFF, 0xFE, 'a', 0))).contains(Text.same("UTF-16"));
        assertThat(Encoding.refusal(bytes(0xFE, 0xFF, 0, 'a'))).contains(Text.same("UTF-16"));
        assertThat(Encoding.refusal(bytes('P', 'K', 3, 4))).contains(Encoding.WORKBOOK);
        assertThat(Encoding.refusal(bytes(0xD0, 0xCF, 0x11, 0xE0))).contains(Encoding.WORKBOOK);
        assertThat(Encoding.refusal(bytes('P', 'K', 3))).isEmpty();
        assertThat(Encoding.refusal(utf8("PKU,1"))).isEmpty();
    }

    /** Without its mark, UTF-16 is known by the zero bytes of its ASCII characters. */
    @Test
    void theZeroBytesOfTheFirstLineAreCounted() {
        byte[] utf16 = "ab\n1".getBytes(StandardCharsets.UTF_16LE);

        assertThat(Encoding.refusal(utf16)).contains(Text.same("NUL × 2"));
        assertThat(Encoding.refusal(bytes(0, 'a'))).contains(Text.same("NUL × 1"));
        assertThat(Encoding.refusal(bytes('a', 'b', '\n', 0, '1'))).isEmpty();
        assertThat(Encoding.refusal(new byte[0])).isEmpty();
    }
}

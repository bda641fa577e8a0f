package io.github.attain.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the cover of GB 3095 the dash is a wide one; keyboards have a hyphen. */
class StandardNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GB 3095-2012                             | GB 3095-2012
        GB3095-2012                              | GB 3095-2012
        GB 3095—2012                             | GB 3095-2012
        gb3095 – 2012                            | GB 3095-2012
        ＧＢ　３０９５－２０１２                 | GB 3095-2012
        GB/T14848−2017                           | GB/T 14848-2017
        gb/t 14848-2017                          | GB/T 14848-2017
        GB 3095-2012/XG1-2018                    | GB 3095-2012/XG1-2018
        GB3095-2026过渡阶段限值                  | GB 3095-2026 transitional
        GB 3095—2026（过渡阶段浓度限值）         | GB 3095-2026 transitional
        GB 3095-2026 transitional                | GB 3095-2026 transitional
        HJ663-2026 + HJ633—2026                  | HJ 663-2026 + HJ 633-2026
        过渡阶段限值（GB3095—2026）              | 过渡阶段限值(GB 3095-2026)
        按GB3095—2012评价                        | 按GB 3095-2012评价
        """)
    void aNumberHasOneSpelling(String written, String plain) {
        assertThat(StandardNumber.plain(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"年鉴2020—2021", "Edition 2 - 2013", "GB 3095", "GB 3095-20123", "DB41/2087-2021", "ABGB1-2012"})
    void whatIsNoSuchNumberStaysAsItIs(String text) {
        assertThat(StandardNumber.plain(" " + text + "\t")).isEqualTo(text);
    }

    @Property
    void aPlainTextStaysPlain(@ForAll("texts") String text) {
        String plain = StandardNumber.plain(text);
        assertThat(StandardNumber.plain(plain)).isEqualTo(plain);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "GB3095—2012", "hj 633-2026", "gb/t", "14848", "－", "2017", "过渡限值", "（", "）", "　", " ", "按")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}

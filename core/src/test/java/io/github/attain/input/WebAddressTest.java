package io.github.attain.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static final String HOST = "https://www.example.gov.cn/";

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "https://www.example.gov.cn/十四五/77.html?id=1#附件"})
    void hasAHost(String address) {
        assertThat(WebAddress.isOne(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.example.gov.cn",
                "https:///77.html",
                "ftp://example.org",
                "https://a b.org",
                "mailto:a@example.org"
            })
    void isNothingElse(String text) {
        assertThat(WebAddress.isOne(text)).isFalse();
    }

    @Test
    void hasTwoThousandCharactersAtMost() {
        String longest = HOST + "a".repeat(2000 - HOST.length());
        assertThat(WebAddress.isOne(longest)).isTrue();
        assertThat(WebAddress.isOne(longest + "a")).isFalse();
    }
}

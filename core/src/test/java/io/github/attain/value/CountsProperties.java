package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CountsProperties {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})\\s*(?:of|/)\\s*([0-9]{1,6})");

    @Property(tries = 5000)
    void countsAreReadAsTheExpressionSays(@ForAll("texts") String text) {
        Matcher expected = FORM.matcher(text);

        Counts read = Counts.read(text, 6);
        assertThat(read != null).isEqualTo(expected.matches());
        if (read != null) {
            assertThat(read.count).isEqualTo(Long.parseLong(expected.group(1)));
            assertThat(read.total).isEqualTo(Long.parseLong(expected.group(2)));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> part = Arbitraries.of(
                "", "0", "7", "042", "123456", "1234567", " ", "\t", "of", "o", "/", "-", "٣", "９", "of ");
        return part.list().ofMaxSize(6).map(parts -> String.join("", parts).strip());
    }
}

package io.github.attain.examples.terminal.city;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CityOptionsTest {
    /** GB 3095-2012 holds nationwide since 1 January 2016. */
    @ParameterizedTest
    @ValueSource(strings = {"2015", "2200", "", "19", "02019", "+2019", "MMXX", "२०१९", "２０１９"})
    void aYearIsFourDigitsAndOneOfThoseWithEditions(String text) {
        assertThat(CityOptions.YEAR.reader().apply(text)).isEmpty();
        assertThat(CityOptions.YEAR.reader().apply("2016")).contains(2016);
        assertThat(CityOptions.YEAR.reader().apply("2199")).contains(2199);
    }

    @Test
    void otherYearsCanBeTheFirst() {
        assertThat(CityOptions.year(1970, Text.none()).reader().apply("1970")).contains(1970);
        assertThat(CityOptions.year(1970, Text.none()).reader().apply("1969")).isEmpty();
        assertThat(CityOptions.year(1970, new Text("，多", ", more")).hint())
                .isEqualTo(new Text("允许1970 – 2199，多", "allowed are 1970 – 2199, more"));
    }
}

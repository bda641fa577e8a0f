package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsOfValuesTest {

    @ParameterizedTest
    @EnumSource(Finding.class)
    void aFindingReadsBackAsItIsWritten(Finding finding) {
        assertThat(Finding.read(finding.written()).orThrow()).isEqualTo(finding);
        assertThat(finding.text().en()).isEqualTo(finding.written());
    }

    /** GB/T 8170 has two methods of comparing, and each is the other of the other. */
    @Test
    void thereAreTwoMethodsOfComparing() {
        assertThat(ComparisonMethod.FULL_VALUE.other()).isEqualTo(ComparisonMethod.ROUNDED_VALUE);
        assertThat(ComparisonMethod.ROUNDED_VALUE.other()).isEqualTo(ComparisonMethod.FULL_VALUE);
    }
}

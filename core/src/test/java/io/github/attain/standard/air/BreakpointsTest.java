package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.value.Exact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakpointsTest {
    /** GB/T 8170: half goes to the even digit. */
    @ParameterizedTest
    @CsvSource({
        "500, 0, 0",
        "1500, 0, 2000",
        "2500, 0, 2000",
        "2501, 0, 3000",
        "2499, 0, 2000",
        "50, 1, 0",
        "150, 1, 200",
        "250, 1, 200",
        "251, 1, 300",
        "249, 1, 200",
        "0, 0, 0"
    })
    void thousandthsAreRoundedHalfToEven(long thousandths, int decimals, long rounded) {
        assertThat(Breakpoints.rounded(thousandths, decimals)).isEqualTo(rounded);
    }

    /** 9,223,372,036,854,775,807 thousandths and a tenth of one: the largest number of 63 bits, to be rounded up. */
    @Test
    void whatIsFarBeyondAllRowsIsFiveHundred() {
        Exact absurd = Exact.parse("9223372036854775.8071");
        assertThat(AirIndex.HJ_633_2012.withRounding(false).subIndex(AirItem.PM25_DAY, absurd))
                .hasValue(500);
    }
}

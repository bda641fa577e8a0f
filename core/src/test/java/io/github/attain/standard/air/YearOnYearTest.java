package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearOnYearTest {

    private static YearOnYear concentrations(String now, String before) {
        return YearOnYear.ofConcentrations(Exact.parse(now), Exact.parse(before));
    }

    private static YearOnYear shares(String now, String before) {
        return YearOnYear.ofShares(Exact.parse(now), Exact.parse(before));
    }

    /** National communiqués of 2021 to 2025; the last rows are arithmetic. */
    @ParameterizedTest
    @CsvSource({
        "28.0, 29.3, -4.4", // PM2.5, 2025
        "28, 29, -3.4", // what whole numbers would give
        "48, 49, -2.0", // PM10, 2025
        "29, 30, -3.3", // PM2.5, 2022
        "30, 33, -9.1", // PM2.5, 2021
        "16, 17, -5.9", // PM2.5, August 2022
        "31, 33, -6.1", // PM10
        "135, 140, -3.6", // O3
        "14, 15, -6.7", // NO2
        "0.7, 0.8, -12.5", // CO
        "33, 30, 10.0",
        "30, 30.0, 0.0",
        "2001, 2000, 0.0", // 0.05 goes to the even tenth
        "2003, 2000, 0.2", // 0.15 too
        "0, 8, -100.0"
    })
    void concentrationsChangeInPercentOfThePublishedFigure(String now, String before, String change) {
        assertThat(concentrations(now, before).change()).contains(Exact.parse(change));
    }

    @ParameterizedTest
    @CsvSource({"89.3, 88.1, 1.2", "85.5, 86.5, -1.0", "84.9, 84.9, 0.0", "9.1, 0, 9.1"})
    void sharesChangeInPercentagePoints(String now, String before, String change) {
        assertThat(shares(now, before).change()).contains(Exact.parse(change));
    }

    @Test
    void nothingIsAPercentageOfZero() {
        assertThat(concentrations("1", "0.0").change()).isEmpty();
        assertThat(concentrations("1", "0.0").text().zh()).isEqualTo("上年同期为0，无法计算同比");
    }

    @Test
    void theWordsAreThoseOfCommuniques() {
        assertThat(concentrations("28.0", "29.3").text())
                .isEqualTo(new Text("同比下降4.4%", "down 4.4 % on the year before"));
        assertThat(shares("89.3", "88.1").text())
                .isEqualTo(new Text("同比上升1.2个百分点", "up 1.2 percentage points on the year before"));
        assertThat(concentrations("30", "30.0").text()).isEqualTo(new Text("同比持平", "unchanged on the year before"));
    }

    @Test
    void figuresThatWereNeverPublishedAreRefused() {
        Exact mean = Exact.ratio(88, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearOnYear.ofConcentrations(mean, Exact.of(30)))
                .withMessageContaining("published");
        assertThatIllegalArgumentException().isThrownBy(() -> YearOnYear.ofConcentrations(Exact.of(30), mean));
        assertThatIllegalArgumentException().isThrownBy(() -> shares("-1", "3"));
    }
}

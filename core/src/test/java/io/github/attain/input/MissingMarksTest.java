package io.github.attain.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingMarksTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "—", "——", "-;", "NaN", "nan", "NA", "N/A", "null", "NULL", "-999"})
    void whatStandsWhereNothingWasObtainedIsKnown(String cell) {
        assertThat(MissingMarks.contain(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-99", "-9999", "999", "-999.0", "0.0", "ND", "na", "<0.01"})
    void aValueIsNotTakenForAMissingOne(String cell) {
        assertThat(MissingMarks.contain(cell)).isFalse();
    }
}

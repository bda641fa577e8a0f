package io.github.attain.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Checked;
import io.github.attain.text.RowSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sheet of measured values says the same as a file. */
class MeasurementRowsTest {
    @Test
    void aSheetAndAFileSayTheSame() {
        String bad = "410100,air.good-days,2018,many\n";
        List<List<String>> rows = (SampleTable.HEADER + SampleTable.GOOD + "\n" + bad + SampleTable.GOOD_TOO)
                .lines()
                .map(line -> List.of(line.split(",")))
                .toList();
        Checked<Measurements> file =
                SampleTable.read(SampleTable.HEADER + SampleTable.GOOD + "\n" + bad + SampleTable.GOOD_TOO);
        Checked<Measurements> sheet = SampleTable.CSV.read("values.csv", RowSource.of(rows));

        assertThat(sheet.value().orElseThrow().all())
                .hasSize(2)
                .isEqualTo(file.value().orElseThrow().all());
        assertThat(sheet.problems()).hasSize(1).isEqualTo(file.problems());
    }
}

package io.github.attain.monitoring;

import io.github.attain.problem.Checked;
import io.github.attain.standard.water.SurfaceWaterStandard;
import io.github.attain.standard.water.WaterBody;
import io.github.attain.standard.water.WaterClass;
import io.github.attain.standard.water.WaterItem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Small tables of sections as the tests write them, and what is read of the first. */
final class SampleSections {
    private SampleSections() {}

    static Checked<List<WaterSectionRow>> read(String text) {
        return WaterSectionsCsv.read("t.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Checked<List<WaterSectionRow>> read(String header, String cell) {
        return read("断面,pH,\"" + header.replace("\"", "\"\"") + "\"\n甲,7,\"" + cell + "\"\n");
    }

    static WaterSectionRow row(Checked<List<WaterSectionRow>> read) {
        return read.value().orElseThrow().get(0);
    }

    static Optional<String> phosphorus(Checked<List<WaterSectionRow>> read) {
        return row(read)
                .sample()
                .counted(WaterItem.TOTAL_PHOSPHORUS)
                .map(value -> value.toDecimal(4).stripTrailingZeros().toPlainString());
    }

    static WaterClass<WaterItem> classified(Checked<List<WaterSectionRow>> read) {
        return SurfaceWaterStandard.GB_3838_2002.classify(row(read).sample(), WaterBody.RIVER);
    }

    static String grade(Checked<List<WaterSectionRow>> read) {
        return classified(read).grade().orElseThrow().label();
    }
}

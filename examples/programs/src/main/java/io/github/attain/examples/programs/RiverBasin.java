package io.github.attain.examples.programs;

import io.github.attain.monitoring.WaterSectionRow;
import io.github.attain.monitoring.WaterSectionsCsv;
import io.github.attain.place.Place;
import io.github.attain.standard.water.Basin;
import io.github.attain.standard.water.ClassShares;
import io.github.attain.standard.water.SectionMean;
import io.github.attain.standard.water.SurfaceWaterStandard;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Share;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In what state is a river, by the sections of a month? */
public final class RiverBasin {
    private static final SurfaceWaterStandard STANDARD = SurfaceWaterStandard.GB_3838_2002;
    private static final YearMonth MONTH = YearMonth.of(2025, 1);

    private RiverBasin() {}

    /**
     * Prints the class of each section and the state of the river.
     *
     * @param args the table of sections, one file
     */
    public static void main(String[] args) {
        List<WaterSectionRow> rows = WaterSectionsCsv.read(Path.of(args[0])).orThrow();
        for (WaterSectionRow row : rows) {
            System.out.println(row.section() + ": "
                    + row.classify(STANDARD).grade().orElseThrow().label());
        }

        List<SectionMean> sections = rows.stream()
                .map(row -> SectionMean.of(
                        Place.of("990100/section-" + row.line(), row.section(), row.section()),
                        row.likelyBody(),
                        ReportingPeriod.parse(MONTH.toString()),
                        Map.of(MONTH, row.sample()),
                        1))
                .toList();
        Basin river = Basin.of(sections, STANDARD);
        System.out.println("river: " + river.quality().orElseThrow().label().in(Locale.ENGLISH));
        Share good = ClassShares.of(sections, STANDARD).classOneToThree().orElseThrow();
        System.out.println("class Ⅲ or better: " + good);
    }
}

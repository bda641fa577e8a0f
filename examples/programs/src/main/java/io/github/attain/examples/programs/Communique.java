package io.github.attain.examples.programs;

import io.github.attain.standard.Compliance;
import io.github.attain.standard.EcologicalQuality;
import io.github.attain.standard.NoiseStandard;
import io.github.attain.standard.NoiseStandard.Time;
import io.github.attain.standard.NoiseStandard.Zone;
import io.github.attain.standard.YearlyValues;
import io.github.attain.standard.air.YearOnYear;
import io.github.attain.standard.water.GroundwaterItem;
import io.github.attain.standard.water.GroundwaterStandard;
import io.github.attain.standard.water.Reading;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A communiqué has figures of every kind: what follows from those that lie behind them? */
public final class Communique {
    private Communique() {}

    /**
     * Prints a line for each figure.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        YearOnYear pm25 = YearOnYear.ofConcentrations(Exact.parse("28.0"), Exact.parse("29.3"));
        System.out.println("PM2.5: " + pm25.text().in(Locale.ENGLISH));

        YearlyValues cut = new YearlyValues(Map.of(2021, Exact.of(5000), 2022, Exact.of(4700)));
        System.out.println(
                "NOx cut: " + cut.sum(ReportingPeriod.ofYears(2021, 2022)).orElseThrow() + " t");

        Compliance quiet = Compliance.of(Stream.of("54", "55", "56")
                .map(level -> NoiseStandard.GB_3096_2008.complies(
                        Zone.ONE, Time.DAY, Exact.parse(level), ComparisonMethod.FULL_VALUE))
                .toList());
        System.out.println("quiet by day: " + quiet.share().orElseThrow());

        Map<GroundwaterItem, Reading> well = Map.of(
                GroundwaterItem.CHLORIDE, Reading.of(Exact.of(200)),
                GroundwaterItem.NITRATE_NITROGEN, Reading.of(Exact.of(25)));
        System.out.println("well: "
                + GroundwaterStandard.GB_T_14848_2017
                        .classify(well)
                        .grade()
                        .orElseThrow()
                        .label());

        System.out.println("ecology: "
                + EcologicalQuality.METHOD_2021.grade(Exact.parse("65.2")).label());
    }
}

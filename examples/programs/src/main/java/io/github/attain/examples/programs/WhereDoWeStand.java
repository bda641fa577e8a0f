package io.github.attain.examples.programs;

import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.rules.henan.HenanPlaces;
import io.github.attain.rules.henan.HenanRules;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.Locale;

/** The year is running: where does a target stand, and what may the rest of the year bring? */
public final class WhereDoWeStand {
    private WhereDoWeStand() {}

    /**
     * PM2.5 of 焦作 was 50 µg/m³ over the first 181 days of 2025; the year may have 43.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        RulePack henan = HenanRules.load();
        ReportingPeriod toDate = new ReportingPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));

        Measurements measured = Measurements.builder()
                .add(Measurement.builder()
                        .place(HenanPlaces.JIAOZUO.code())
                        .indicator("air.pm25.annual-mean")
                        .period(toDate)
                        .value(Quantity.parse("50 ug/m3"))
                        .completeness(Completeness.of(181, 181))
                        .build())
                .build();

        Result pm25 = Assessor.of(henan.targetsOf(HenanPlaces.JIAOZUO))
                .assess(measured, LocalDate.of(2025, 7, 1))
                .of("jiaozuo-2022-77.box1-01")
                .orElseThrow();

        System.out.println(
                pm25.verdict() + "  " + pm25.standing().orElseThrow().sentence().in(Locale.ENGLISH));
    }
}

package io.github.attain.examples.programs;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Measurement;
import io.github.attain.monitoring.CityDayRow;
import io.github.attain.monitoring.CityDaysCsv;
import io.github.attain.place.Place;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.standard.air.AirMeasurements;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Only the index of each day was published: how many days were good, how many heavily polluted? */
public final class PublishedDays {
    private static final Place CITY = Place.of("990100", "乌有市", "Wuyou");
    private static final Clause SITE = new Clause(
            Document.builder()
                    .title(new Text("某网站", "some site"))
                    .kind(Document.Kind.DATASET)
                    .build(),
            "2019");

    private PublishedDays() {}

    /**
     * Prints the counts and shares of the days of a table.
     *
     * @param args the table of days, and the period, such as {@code 2019-01}
     */
    public static void main(String[] args) {
        Map<LocalDate, Integer> indices = new TreeMap<>();
        for (CityDayRow day : CityDaysCsv.read(Path.of(args[0])).orThrow()) {
            day.aqi().ifPresent(index -> indices.put(day.date(), index));
        }
        for (Measurement measured : AirMeasurements.ofPublished(
                        indices,
                        ReportingPeriod.parse(args[1]),
                        AirStandards.SINCE_2018_09,
                        CITY,
                        Map.of(),
                        Basis.UNSTATED,
                        SITE)
                .all()) {
            System.out.println(measured.indicator() + " = " + measured.value());
        }
    }
}

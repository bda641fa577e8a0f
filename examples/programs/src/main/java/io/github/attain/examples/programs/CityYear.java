package io.github.attain.examples.programs;

import io.github.attain.measurement.Measurement;
import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.monitoring.StationListCsv;
import io.github.attain.monitoring.Stations;
import io.github.attain.problem.Checked;
import io.github.attain.rules.henan.HenanPlaces;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.StationHours;
import io.github.attain.time.ReportingPeriod;
import java.nio.file.Path;

/** What do the hours of its stations make of a city's year? */
public final class CityYear {
    private CityYear() {}

    /**
     * Prints the indicator values of 焦作 in 2025, and how many days they rest on.
     *
     * @param args the hours (date,hour,type,1827A,…) and the list of stations, two files
     */
    public static void main(String[] args) {
        Checked<StationHours> hours = StationHoursCsv.of(HourLabel.END_OF_HOUR).read(Path.of(args[0]));
        Checked<Stations> stations = StationListCsv.read(Path.of(args[1]));
        hours.problems().forEach(System.err::println);

        AirStatistics year = AirStatistics.of(
                hours.value().orElseThrow(),
                stations.value().orElseThrow().withoutControls().codesOf("焦作"),
                ReportingPeriod.ofYear(2025),
                AirStandards.SINCE_2018_09);

        for (Measurement measured : year.measurements(HenanPlaces.JIAOZUO).all()) {
            System.out.println(measured.indicator() + " = " + measured.value().written()
                    + measured.completeness()
                            .map(days -> ", " + days.valid() + " of " + days.expected() + " days")
                            .orElse(""));
        }
    }
}

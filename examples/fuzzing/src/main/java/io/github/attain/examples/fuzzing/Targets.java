package io.github.attain.examples.fuzzing;

import static io.github.attain.examples.fuzzing.Tables.reading;

import io.github.attain.csv.GoldenCase;
import io.github.attain.csv.GoldenCases;
import io.github.attain.csv.MeasurementCsv;
import io.github.attain.measurement.Measurements;
import io.github.attain.monitoring.CityDayRow;
import io.github.attain.monitoring.CityDaysCsv;
import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.monitoring.StationListCsv;
import io.github.attain.monitoring.Stations;
import io.github.attain.monitoring.WaterSectionRow;
import io.github.attain.monitoring.WaterSectionsCsv;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.standard.air.HourLabel;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All readers by the names of their folders in the corpus. */
final class Targets {
    private static final MeasurementCsv MEASUREMENTS = MeasurementCsv.of(World.INDICATORS, World.PLACES);
    private static final StationHoursCsv HOURS = StationHoursCsv.of(HourLabel.END_OF_HOUR);

    private Targets() {}

    /** Every target, held to its memory. */
    static Map<String, Target> all() {
        Map<String, Target> all = new TreeMap<>(Map.of(
                "measurements",
                        input -> {
                            measurements().feed(input);
                            MEASUREMENTS
                                    .read("t.csv", Oracle.stream(input))
                                    .value()
                                    .ifPresent(Answers::hold);
                        },
                "station-hours", hours("date,hour,type,GOOD1\n", "19870102,1,PM2.5,8\n", "19870102,2,PM2.5,9\n"),
                "station-hours-long",
                        hours("date,hour,stationcode,pm2_5\n", "1987-01-02,1,GOOD1,8\n", "1987-01-02,2,GOOD1,9\n"),
                "station-list", stations(),
                "city-days", cityDays(),
                "water-sections", sections(),
                "golden-cases", goldenCases(),
                "archives", new Archives()));
        all.putAll(Documents.all());
        all.putAll(Words.all());
        all.replaceAll((name, target) -> new Bounded(target));
        return all;
    }

    private static Target measurements() {
        return new Tables<Measurements>(
                reading(in -> MEASUREMENTS.read("t.csv", in)),
                Measurements::all,
                "place,indicator,period,value\n",
                "990100,pm25,1987,41 ug/m3\n",
                "990200,rail,1988,2 of 5\n",
                List.of("1987", "1988", "１９"));
    }

    /** What a visitor sees of hours: all types, and no grid that has to hold whatever years the input names. */
    private static Checked<List<String>> rows(InputStream in) {
        List<String> rows = new ArrayList<>();
        List<Problem> problems = HOURS.visit("h.csv", in, row -> {
            for (int i = 0; i < row.codes().size(); i++) {
                rows.add(row.date() + " " + row.hour() + " " + row.type() + " "
                        + row.codes().get(i) + " " + row.thousandths(i));
            }
        });
        return Checked.of(rows, problems);
    }

    private static Target hours(String header, String first, String last) {
        Target visited = new Tables<List<String>>(
                reading(Targets::rows), rows -> rows, header, first, last, List.of("g/m", "克"));
        return input -> {
            visited.feed(input);
            Checked<?> read = HOURS.read("h.csv", Oracle.stream(input));
            Oracle.equal(
                    "read twice",
                    read.problems(),
                    HOURS.read("h.csv", Oracle.stream(input)).problems());
        };
    }

    private static Target stations() {
        return new Tables<Stations>(
                reading(in -> StationListCsv.read("s.csv", in)),
                Stations::all,
                "code,name,city,lon,lat\n",
                "GOOD1,East,Wuyou,113.5,34.7\n",
                "GOOD2,West,Wuyou,113.6,34.8\n",
                List.of("good1", "good2"));
    }

    private static Target cityDays() {
        return new Tables<List<CityDayRow>>(
                reading(in -> CityDaysCsv.read("d.csv", in)),
                rows -> rows,
                "date,city,AQI,PM2.5\n",
                "1987-01-02,Goodtown,84,62.3\n",
                "1987-01-03,Goodtown,85,63.3\n",
                List.of("goodtown", "g/m"));
    }

    private static Target sections() {
        return new Tables<List<WaterSectionRow>>(
                reading(in -> WaterSectionsCsv.read("w.csv", in)),
                Targets::withoutLines,
                "断面名称,水质类别,pH,总磷(mg/L)\n",
                "Good One,Ⅲ,7.1,0.12\n",
                "Good Two,Ⅱ,7.2,0.08\n",
                List.of("good"));
    }

    private static Collection<?> withoutLines(List<WaterSectionRow> rows) {
        return rows.stream()
                .map(row -> List.of(row.section(), row.published(), row.sample(), row.others()))
                .toList();
    }

    private static Target goldenCases() {
        return new Tables<List<GoldenCase>>(
                reading(in -> GoldenCases.read(World.PACK, "g.csv", in).map(GoldenCases::all)),
                Targets::withoutLocations,
                "target,situation,measured,as_of,verdict,clause\n",
                "p.pm25,good one,46 ug/m3,2026-06-30,MET,一\n",
                "p.pm25,good two,47 ug/m3,2026-06-30,NOT_MET,一\n",
                List.of("good"));
    }

    private static Collection<?> withoutLocations(List<GoldenCase> cases) {
        return cases.stream()
                .map(one -> List.of(one.target(), one.situation(), one.measured(), one.asOf(), one.verdict()))
                .toList();
    }
}

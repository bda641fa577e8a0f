package io.github.attain.examples.spark;

import static org.apache.spark.sql.functions.col;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.csv.MeasurementCsv;
import io.github.attain.exchange.AssessmentWriter;
import io.github.attain.exchange.MeasurementJson;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.StationHours;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Judges data frames place by place: all rows of a place come together in one task, as a verdict may hang on several of them, and are
 * read by the readers that read files. A frame has a column {@code row} (a long: what messages call the row), and otherwise columns
 * of text under the names that the readers know.
 *
 * @param pack the id of a pack on the class path of driver and executors
 * @param asOf the date of assessment
 * @param language the language of the words, such as {@code zh}
 */
public record Verdicts(String pack, LocalDate asOf, String language) implements Serializable {
    /** Where the rows come together whose place nobody knows, so that they are told and not lost. */
    private static final Place NOWHERE = Place.of("000000", "无", "none");

    private static final Measurements NOTHING = Measurements.builder().build();

    /** Makes measurements of the rows of a place. */
    private interface Reading extends Serializable {
        Checked<Measurements> read(Place place, NumberedRows rows);
    }

    /**
     * Judges measured values.
     *
     * @param table a row for each value, in the columns of {@link MeasurementCsv}, the place in {@code place}
     * @return the answers
     */
    public Answers ofMeasurements(Dataset<Row> table) {
        String id = pack;
        int place = table.schema().fieldIndex("place");
        return judge(
                table,
                row -> row.isNullAt(place) ? "" : Judge.by(id).code(row.getString(place)),
                (at, rows) -> measured(id, rows));
    }

    /**
     * Judges the year that the hours of its stations make of each city, by the standards in force at the end of that year.
     *
     * @param table a row for each station and hour, in the columns of {@link StationHoursCsv}, the code of the station in {@code station}
     * @param year the year
     * @param cities the place of each station, by its code; rows of others are problems
     * @return the answers
     */
    public Answers ofHours(Dataset<Row> table, int year, Map<String, String> cities) {
        Map<String, String> known = new TreeMap<>(cities);
        int station = table.schema().fieldIndex("station");
        return judge(
                table,
                row -> row.isNullAt(station)
                        ? ""
                        : known.getOrDefault(row.getString(station).strip(), ""),
                (at, rows) -> hours(at, rows, year, known));
    }

    private static Checked<Measurements> hours(Place at, NumberedRows rows, int year, Map<String, String> cities) {
        Checked<StationHours> read = StationHoursCsv.of(HourLabel.END_OF_HOUR).read("hours", rows);
        if (at.equals(NOWHERE)) {
            List<Problem> problems = new ArrayList<>(read.problems());
            read.value()
                    .ifPresent(hours -> hours.stations()
                            .forEach(code -> problems.add(Problem.of(ProblemCode.UNKNOWN_WORD)
                                    .with("subject", new Text("站点", "a station"))
                                    .with("value", code)
                                    .with("allowed", new Text("已知其城市的站点", "one whose city is known")))));
            return Checked.of(NOTHING, problems);
        }
        List<String> stations = cities.keySet().stream()
                .filter(code -> at.code().equals(cities.get(code)))
                .toList();
        AirStandards standards = AirStandards.on(LocalDate.of(year, 12, 31));
        return read.map(hours -> AirStatistics.of(hours, stations, ReportingPeriod.ofYear(year), standards)
                .measurements(at));
    }

    private static Checked<Measurements> measured(String pack, NumberedRows rows) {
        Judge judge = Judge.by(pack);
        return MeasurementCsv.of(judge.pack.indicators(), judge.pack.places()).read("measured", rows);
    }

    private Answers judge(Dataset<Row> table, MapFunction<Row, String> place, Reading reading) {
        String[] columns = table.columns();
        // Each place of the pack, so that one without any row has its answers too.
        KeyValueGroupedDataset<String, String> places = table.sparkSession()
                .createDataset(Judge.by(pack).places(), Encoders.STRING())
                .groupByKey((MapFunction<String, String>) code -> code, Encoders.STRING());
        CoGroupFunction<String, String, Row, Row> judged =
                (code, marks, rows) -> answers(code, new NumberedRows(columns, rows), rows.hasNext(), reading);
        return new Answers(places.cogroupSorted(
                table.groupByKey(place, Encoders.STRING()),
                new Column[0],
                new Column[] {col(NumberedRows.ROW)},
                judged,
                Encoders.row(Answers.SCHEMA)));
    }

    private Iterator<Row> answers(String code, NumberedRows rows, boolean hasRows, Reading reading) {
        Judge judge = Judge.by(pack);
        Locale locale = Locale.forLanguageTag(language);
        Optional<Place> known = judge.pack.place(code);
        Place place = known.orElse(NOWHERE);
        Checked<Measurements> read = hasRows ? reading.read(place, rows) : Checked.of(NOTHING);
        Measurements measured = read.value().orElse(NOTHING);
        Assessment assessment = judge.assessor.assess(place, measured, asOf).withProblems(read.problems());
        List<Row> answers = new ArrayList<>();
        AssessmentWriter writer = AssessmentWriter.compact(locale);
        for (Result result : assessment.results()) {
            // The places inside have their own turn.
            if (result.target().place().code().equals(code)) {
                String target = result.target().id();
                answers.add(RowFactory.create(
                        Answers.VERDICT,
                        code,
                        judge.number(target).orElseThrow(),
                        target,
                        codeOf(result.verdict()),
                        writer.write(result).strip()));
            }
        }
        for (Problem problem : assessment.problems()) {
            answers.add(RowFactory.create(
                    Answers.PROBLEM,
                    code,
                    null,
                    codeOf(problem.code()),
                    codeOf(problem.severity()),
                    problem.message(locale)));
        }
        // Where no place is known nobody judges: whatever could be read all the same is unused.
        for (Measurement unused : known.isPresent() ? assessment.unused() : measured.all()) {
            String json =
                    MeasurementJson.write(Measurements.of(List.of(unused))).strip();
            answers.add(RowFactory.create(Answers.UNUSED, code, null, unused.indicator(), null, json));
        }
        return answers.iterator();
    }

    private static String codeOf(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

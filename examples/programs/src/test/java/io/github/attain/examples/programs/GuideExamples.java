package io.github.attain.examples.programs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Assignment;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing;
import io.github.attain.assessment.VerdictChange;
import io.github.attain.assessment.VerdictColumns;
import io.github.attain.csv.AssessmentCsv;
import io.github.attain.csv.MeasurementCsv;
import io.github.attain.exchange.AssessmentWriter;
import io.github.attain.exchange.MeasurementJson;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.jackson.AttainModule;
import io.github.attain.json.PackReader;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.monitoring.CityDayRow;
import io.github.attain.monitoring.CityDaysCsv;
import io.github.attain.monitoring.NationalHour;
import io.github.attain.monitoring.NationalHourJson;
import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.monitoring.StationListCsv;
import io.github.attain.monitoring.Stations;
import io.github.attain.monitoring.WaterSectionRow;
import io.github.attain.monitoring.WaterSectionsCsv;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.ProblemsException;
import io.github.attain.report.Page;
import io.github.attain.report.Report;
import io.github.attain.rule.Limit;
import io.github.attain.rules.henan.HenanPlaces;
import io.github.attain.rules.henan.HenanRules;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.CityDay;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import io.github.attain.standard.water.ClassShares;
import io.github.attain.standard.water.SurfaceWaterStandard;
import io.github.attain.standard.water.WaterClass;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The Java of the guide, in its order; {@link GuideTest} runs it and holds text and output against the guide. */
final class GuideExamples {
    private GuideExamples() {}

    static void firstVerdict(PrintStream out) {
        RulePack henan = HenanRules.load();
        Measurements measured = Measurements.builder()
                .add(HenanPlaces.JIAOZUO, "air.pm25.annual-mean", Year.of(2025), "44.6 ug/m3")
                .build();

        Assessment assessment =
                Assessor.of(henan.targets()).assess(HenanPlaces.JIAOZUO, measured, LocalDate.of(2026, 1, 31));

        Result pm25 = assessment.answered().get(0);
        out.println(pm25.verdict() + "  " + pm25.promise().en());
        out.println("margin " + pm25.margin().orElseThrow().text().en());
        pm25.steps().forEach(step -> out.println("- " + step.text().en()));
    }

    static void ownTarget(PrintStream out) {
        Place town = Place.of("990100", "乌有市", "Wuyou");
        Indicator outfalls = Indicator.builder()
                .id("water.outfalls.repaired-share")
                .name(new Text("入河排污口整治率", "share of outfalls repaired"))
                .scale(Indicator.Scale.SHARE)
                .better(Direction.HIGHER)
                .statistic(Statistic.SHARE)
                .build();

        Document plan = Document.builder()
                .title(new Text("乌有市碧水行动方案", "Clean Water Plan of Wuyou"))
                .issued(LocalDate.of(2024, 3, 1))
                .build();
        Target seventy = Target.builder()
                .id("wuyou.outfalls-2024")
                .place(town)
                .indicator(outfalls)
                .term(Term.by(LocalDate.of(2024, 12, 31)))
                .rule(Limit.atLeast("70 %"))
                .clause(new Clause(plan, "3.2"))
                .build();
        Measurements measured = Measurements.builder()
                .add(town, outfalls.id(), ReportingPeriod.ofDay(LocalDate.of(2024, 12, 31)), Share.of(69, 99))
                .build();

        Result result = Assessor.of(List.of(seventy))
                .assess(measured, LocalDate.of(2025, 1, 15))
                .results()
                .get(0);
        out.println(result.sentence(Locale.ENGLISH));
    }

    static void packs(PrintStream out, Path file) {
        Checked<RulePack> read = PackReader.read(file);
        read.problems().forEach(problem -> out.println(problem.message(Locale.ENGLISH)));

        RulePack pack = read.orThrow();
        out.println(pack.title().en() + ", version " + pack.version());
        for (Target target : pack.targetsOf(pack.place("乌有市").orElseThrow())) {
            out.println(target.id() + ": " + target.promise().en());
        }
    }

    static void hoursOfStations(PrintStream out, Path hourTable, Path stationList) {
        Checked<Stations> stations = StationListCsv.read(stationList);
        Checked<StationHours> hours = StationHoursCsv.of(HourLabel.END_OF_HOUR).read(hourTable);
        hours.problems().forEach(problem -> out.println(problem.message(Locale.ENGLISH)));

        AirStatistics year = AirStatistics.of(
                hours.value().orElseThrow(),
                stations.value().orElseThrow().withoutControls().codesOf("焦作"),
                ReportingPeriod.ofYear(2025),
                AirStandards.SINCE_2018_09);

        for (Measurement value :
                year.measurements(HenanPlaces.JIAOZUO).of(HenanPlaces.JIAOZUO.code(), "air.pm25.annual-mean")) {
            Completeness days = value.completeness().orElseThrow();
            out.println(value.value().text().en() + " by " + value.edition().orElseThrow());
            out.println(days.text().en() + ", " + days.stillRequired() + " more required");
        }
    }

    static void daysOfACity(PrintStream out, Path dayTable) {
        List<CityDayRow> rows = CityDaysCsv.read(dayTable).orThrow();
        CityDays days = CityDays.of(rows.stream().map(CityDayRow::day).toList()).orThrow();

        ReportingPeriod january = ReportingPeriod.parse("2025-01");
        AirStatistics month = AirStatistics.of(days, january, AirStandards.on(january.first()));

        out.println(month.goodDays() + " good of " + month.indexDays().text().en());
        month.qualities()
                .forEach((date, quality) ->
                        out.println(date + "  " + quality.text().en()));
    }

    static void waterSections(PrintStream out, Path sectionTable) {
        Checked<List<WaterSectionRow>> read = WaterSectionsCsv.read(sectionTable);
        read.problems().forEach(problem -> out.println(problem.message(Locale.ENGLISH)));

        for (WaterSectionRow row : read.value().orElseThrow()) {
            WaterClass<WaterItem> found = row.classify(SurfaceWaterStandard.GB_3838_2002);
            out.println(row.section() + "  " + found.grade().orElseThrow().label() + " by " + found.deciding());
        }
        ClassShares shares = ClassShares.of(
                read.value().orElseThrow().stream()
                        .flatMap(row -> row.published().stream())
                        .toList(),
                0);
        out.println("published as Ⅲ or better: "
                + shares.classOneToThree().orElseThrow().text().en());
    }

    static void nationalHour(PrintStream out, Path json) {
        Checked<List<NationalHour>> read = NationalHourJson.recognising().read(json);
        read.problems().forEach(problem -> out.println(problem.message(Locale.ENGLISH)));

        for (NationalHour hour : read.value().orElseThrow()) {
            out.println(hour.station() + " " + hour.time() + "  PM2.5 "
                    + hour.hourly().get(Pollutant.PM25) + ", PM10 "
                    + hour.hourly().get(Pollutant.PM10) + ", AQI "
                    + hour.aqi().orElseThrow());
        }
    }

    static void incompleteData(PrintStream out) {
        Assessor assessor = Assessor.of(HenanRules.load().targetsOf(HenanPlaces.JIAOZUO));

        for (String mean : List.of("42 ug/m3", "60 ug/m3")) {
            Measurements measured = Measurements.builder()
                    .add(Measurement.builder()
                            .place(HenanPlaces.JIAOZUO.code())
                            .indicator("air.pm25.annual-mean")
                            .period(ReportingPeriod.ofYear(2025))
                            .value(Quantity.parse(mean))
                            .completeness(Completeness.withMinimum(310, 365, 324))
                            .build())
                    .build();
            Result result = assessor.assess(measured, LocalDate.of(2026, 1, 31))
                    .of("jiaozuo-2022-77.box1-01")
                    .orElseThrow();
            out.println(result.verdict() + "  " + result.sentence(Locale.ENGLISH));
        }
    }

    static void standing(PrintStream out) {
        Measurements toDate = Measurements.builder()
                .add(Measurement.builder()
                        .place(HenanPlaces.JIAOZUO.code())
                        .indicator("air.good-day-share")
                        .period(ReportingPeriod.parse("2025-01-01/2025-09-30"))
                        .value(Share.of(158, 273))
                        .completeness(Completeness.of(273, 273))
                        .build())
                .build();

        Result result = Assessor.of(HenanRules.load().targetsOf(HenanPlaces.JIAOZUO))
                .assess(toDate, LocalDate.of(2025, 10, 1))
                .of("jiaozuo-2022-77.box1-02")
                .orElseThrow();
        Standing standing = result.standing().orElseThrow();
        out.println(result.verdict() + ", " + standing.state() + ", " + standing.remainingDays() + " days left");
        standing.allowances()
                .forEach(allowance -> out.println("- " + allowance.text().en()));
    }

    static void editions(PrintStream out) {
        CityDay day = CityDay.of(
                LocalDate.of(2025, 12, 3),
                Map.of(
                        Pollutant.PM25, Exact.parse("62"),
                        Pollutant.PM10, Exact.parse("90"),
                        Pollutant.SO2, Exact.parse("9"),
                        Pollutant.NO2, Exact.parse("38"),
                        Pollutant.CO, Exact.parse("0.9"),
                        Pollutant.O3, Exact.parse("71")));

        for (AirStandards standards : List.of(AirStandards.SINCE_2018_09, AirStandards.SINCE_2026_03)) {
            out.println(
                    standards.edition() + ": " + standards.quality(day).text().en());
        }
    }

    static void choices(PrintStream out) {
        Measurements measured = Measurements.builder()
                .add(HenanPlaces.JIAOZUO, "air.pm25.annual-mean", Year.of(2025), "43.4 ug/m3")
                .build();
        Result result = Assessor.of(HenanRules.load().targets())
                .assess(HenanPlaces.JIAOZUO, measured, LocalDate.of(2026, 1, 31))
                .of("jiaozuo-2022-77.box1-01")
                .orElseThrow();

        out.println(result.verdict());
        result.turningChoices()
                .forEach(choice -> out.println(
                        choice.otherwise().en() + ": " + choice.answer().en()));
        out.println(result.turningValue().orElseThrow().text().en());
    }

    static void assignedValues(PrintStream out) {
        String id = "jiaozuo-2022-77.box1-11";
        Measurements measured = Measurements.builder()
                .add(HenanPlaces.JIAOZUO, "water.use.total", Year.of(2025), "12.9 10*8.m3")
                .build();
        Assessor before = Assessor.of(HenanRules.load().targetsOf(HenanPlaces.JIAOZUO));
        Document letter = Document.builder()
                .title(new Text("用水总量下达文件", "The letter that sets the use of water"))
                .build();
        Assessor after = before.withAssignment(
                new Assignment(id, Limit.atMost("13.1 10*8.m3"), new Clause(letter, "annex, row 8")));

        LocalDate date = LocalDate.of(2026, 1, 31);
        VerdictChange.between(before.assess(measured, date), after.assess(measured, date))
                .forEach(change -> out.println(change.text().en()));
    }

    static void problems(PrintStream out) {
        String table = """
            place,indicator,period,value,unit
            焦作,air.pm25.annual-mean,2025,42.6,ug/m3
            焦作,air.pm10.annual-mean,2025,seventy,ug/m3
            焦作,air.good-day-share,2025,0.61,ug/m3
            """;
        RulePack henan = HenanRules.load();
        Checked<Measurements> read = MeasurementCsv.of(henan.indicators(), henan.places())
                .read("values.csv", new ByteArrayInputStream(table.getBytes(UTF_8)));

        out.println(read.value().orElseThrow().all().size() + " value, "
                + read.problems().size() + " problems");
        try {
            read.strictly();
        } catch (ProblemsException refused) {
            refused.problems().forEach(problem -> out.println(problem.code() + "  " + problem.message(Locale.ENGLISH)));
        }
    }

    static void tables(PrintStream out, Path folder) throws IOException {
        Measurements measured = Measurements.builder()
                .add(HenanPlaces.JIAOZUO, "air.pm25.annual-mean", Year.of(2025), "44.6 ug/m3")
                .build();
        Target pm25 = HenanRules.load().target("jiaozuo-2022-77.box1-01").orElseThrow();
        Assessment assessment = Assessor.of(List.of(pm25)).assess(measured, LocalDate.of(2026, 1, 31));

        Files.writeString(folder.resolve("results.csv"), AssessmentCsv.write(assessment, Locale.ENGLISH));
        Files.writeString(
                folder.resolve("page.html"), Page.of(assessment, Locale.CHINA).html());
        out.print(Report.of(assessment, Locale.ENGLISH).width(80).text());
    }

    static void oneAfterAnother(PrintStream out, Path file) throws IOException {
        Assessor assessor = Assessor.of(HenanRules.load().targets());
        Measurements measured = Measurements.builder()
                .add(HenanPlaces.JIAOZUO, "air.pm25.annual-mean", Year.of(2025), "42.6 ug/m3")
                .build();

        try (Writer lines = Files.newBufferedWriter(file);
                Stream<Result> results = assessor.results(measured, LocalDate.of(2026, 1, 31))) {
            AssessmentWriter.compact(Locale.ENGLISH).writeLines(results.filter(Result::isAnswered), lines);
        }
        out.println(Files.readAllLines(file).size() + " line");
    }

    static void columns(PrintStream out) {
        Assessor assessor = Assessor.of(HenanRules.load().targetsOf(HenanPlaces.JIAOZUO));
        List<String> ids = assessor.targets().stream().map(Target::id).toList();
        int pm25 = ids.indexOf("jiaozuo-2022-77.box1-01");

        VerdictColumns columns = assessor.columns(1);
        int[] targets = {pm25, pm25, pm25, pm25};
        long[] tenths = {426, 434, 435, 420};
        int[] valid = {365, 365, 365, 310};
        int[] missing = {0, 0, 0, 55};
        byte[] verdicts = new byte[4];
        columns.judge(targets, tenths, valid, missing, verdicts);

        out.println(Arrays.toString(verdicts));
    }

    static void embedding(PrintStream out) throws IOException {
        RulePack henan = HenanRules.load();
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(AttainModule.compact(Locale.ENGLISH)
                        .reading(MeasurementJson.of(henan.indicators(), henan.places())))
                .build();

        Measurements measured = mapper.readValue("""
            [{"place": "410800", "indicator": "air.pm25.annual-mean", "period": "2025", "value": "42.6 ug/m3"}]
            """, Measurements.class);
        Assessment assessment =
                Assessor.of(henan.targets()).assess(HenanPlaces.JIAOZUO, measured, LocalDate.of(2026, 1, 31));

        String json = mapper.writeValueAsString(assessment);
        out.println(json.length() < 1500);
        out.println(mapper.readTree(json).at("/results/0/verdict").asText());
    }
}

package io.github.attain.examples.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program is run, and its output held against figures known by hand. */
class ProgramsTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/attain/examples/programs");

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** A program's {@code main}. */
    private interface Main {
        void run(String... args) throws SQLException;
    }

    private static List<String> printed(Main program, String... args) throws SQLException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            program.run(args);
        } finally {
            System.setOut(before);
        }
        return out.toString(UTF_8).lines().toList();
    }

    /** 42.6 is reported as 43, the limit itself; 60 % of good days are less than 60.5 %. */
    @Test
    void aTableIsJudged() throws Exception {
        String table = file("values.csv", """
            place,indicator,period,value,unit
            焦作,air.pm25.annual-mean,2025,42.6,ug/m3
            焦作,air.good-day-share,2025,60,%
            焦作,air.pm10.annual-mean,2025,seventy,ug/m3
            """);

        assertThat(printed(JudgeTable::main, table))
                .anyMatch(line -> line.startsWith("MET  Jiaozuo, 2025, annual mean of PM2.5: the target is met;"))
                .anyMatch(line -> line.startsWith("NOT_MET  Jiaozuo, 2025, share of days with good air:"))
                .anyMatch(line -> line.contains("values.csv: line 4") && line.contains("seventy"));
    }

    /** 35 is at most 35, and not below it. */
    @Test
    void aPromiseIsWrittenInCode() throws Exception {
        assertThat(printed(TargetsInCode::main)).containsExactly("at most 35 µg/m³: met", "below 35 µg/m³: not met");
    }

    /** A year whose every hour is the same has that value as its mean, and 365 days alike. */
    private List<String> constantYear() throws IOException {
        StringBuilder hours = new StringBuilder("date,hour,type,X001\n");
        DateTimeFormatter date = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() == 2025; day = day.plusDays(1)) {
            for (int hour = 1; hour <= 24; hour++) {
                String at = hour == 24 ? date.format(day.plusDays(1)) + ",0" : date.format(day) + "," + hour;
                for (String value : List.of("PM2.5,62", "PM10,80", "SO2,10", "NO2,20", "O3,50", "CO,1")) {
                    hours.append(at).append(',').append(value).append('\n');
                }
            }
        }
        return List.of(file("hours.csv", hours.toString()), file("stations.csv", "code,name,city\nX001,a,焦作\n"));
    }

    /** 62 µg/m³ of PM2.5 a day are within the 75 of the old index: every day is good. */
    @Test
    void theHoursOfAYearBecomeItsFigures() throws Exception {
        assertThat(printed(CityYear::main, constantYear().toArray(new String[0])))
                .contains(
                        "air.pm25.annual-mean = 62 ug/m3, 365 of 365 days",
                        "air.pm10.annual-mean = 80 ug/m3, 365 of 365 days",
                        "air.good-days = 365 d, 365 of 365 days");
    }

    /** By the index of 2026 a day is good up to 60 µg/m³: of 365 days none is, where 60.5 % have to be. */
    @Test
    void theNewStandardTurnsTheGoodDays() throws Exception {
        assertThat(printed(NewStandard::main, constantYear().toArray(new String[0])))
                .contains("jiaozuo-2022-77.box1-02: met → not met")
                .noneMatch(line -> line.startsWith("jiaozuo-2022-77.box1-01"));
    }

    /** By rounded value the year may have up to 43.5: (43.5 × 365 − 50 × 181) / 184 = 37.1. */
    @Test
    void theRestOfTheYearIsTold() throws Exception {
        assertThat(printed(WhereDoWeStand::main))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("PENDING  ")
                        .contains(
                                "through 2025-06-30 it is 50 µg/m³",
                                "the remaining 184 days must average at most 37.1 µg/m³"));
    }

    /** 13 µg/m³ in five years are 2.6 a year. */
    @Test
    void thePathOfFiveYearsIsALine() throws Exception {
        assertThat(printed(PathOfFiveYears::main))
                .containsExactly(
                        "2021: 50 ug/m3, path 53.4 ug/m3, ahead of schedule",
                        "2022: 51 ug/m3, path 50.8 ug/m3, behind schedule",
                        "2023: 48.2 ug/m3, path 48.2 ug/m3, on schedule");
    }

    /**
     * Table 1 of GB 3838-2002, total phosphorus of rivers: 0.10 is Ⅱ, 0.25 is Ⅳ; two sections are averaged, and 0.175 mg/L with 6.75
     * mg/L of oxygen are Ⅲ, which is good.
     */
    @Test
    void aRiverOfTwoSectionsIsJudgedByTheirMean() throws Exception {
        String table = file("sections.csv", """
            断面名称,pH,溶解氧(mg/L),总磷(mg/L)
            甲,7,8.0,0.10
            乙,7,5.5,0.25
            """);

        assertThat(printed(RiverBasin::main, table))
                .containsExactly("甲: Ⅱ", "乙: Ⅳ", "river: good", "class Ⅲ or better: 1 of 2");
    }

    /** An index of at most 100 is a good day, one above 200 a heavily polluted one; the day before does not count. */
    @Test
    void publishedDaysAreCounted() throws Exception {
        String table = file("days.csv", """
            date,city,AQI
            2018-12-31,乌有,50
            2019-01-01,乌有,100
            2019-01-02,乌有,101
            2019-01-03,乌有,201
            """);

        assertThat(printed(PublishedDays::main, table, "2019-01-01/2019-01-03"))
                .contains("air.good-days = 1 d", "air.heavy-pollution-days = 1 d", "air.good-day-share = 1 of 3");
    }

    @Test
    void theWorstStationIsFound() throws Exception {
        String hour = file("hour.json", """
            [{"stationcode": "X001", "timepoint": "2018-02-20T07:00:00", "positionname": "东", "area": "甲市", "aqi": "54", "pm2_5": "38"},
             {"stationcode": "X002", "timepoint": "2018-02-20T07:00:00", "positionname": "西", "area": "乙市", "aqi": "80", "pm2_5": "59",
              "primarypollutant": "PM2.5"}]
            """);

        assertThat(printed(WorstStation::main, hour)).singleElement().asString().startsWith("乙市 西: 80, ");
    }

    /**
     * (28.0 − 29.3) / 29.3 = −4.4 %; 5000 + 4700 = 9700; 54 and 55 keep the 55 dB of zone 1 by day (GB 3096-2008, table 1), 56 does not;
     * chloride of 200 is Ⅲ and nitrate of 25 is Ⅳ (GB/T 14848-2017, table 1); an ecological quality from 55 to below 70 is 二.
     */
    @Test
    void theFiguresOfACommuniqueFollow() throws Exception {
        assertThat(printed(Communique::main))
                .containsExactly(
                        "PM2.5: down 4.4 % on the year before",
                        "NOx cut: 9700 t", "quiet by day: 2 of 3", "well: Ⅳ", "ecology: 二");
    }

    /** A plan with the number 77 of 2022 cannot have been in force on the first day of that year. */
    @Test
    void whatWasNotIssuedWasNotInForce() throws Exception {
        assertThat(printed(KnownThen::main, "2022-01-01")).noneMatch(id -> id.startsWith("jiaozuo-2022-77"));
        assertThat(printed(KnownThen::main, "2023-01-01")).anyMatch(id -> id.startsWith("jiaozuo-2022-77"));
    }

    /** 7 of 9 are 77.8 % in one decimal, and not all. */
    @Test
    void aPackOfOnesOwnIsReadAndItsMistakesAreTold() throws Exception {
        List<String> lines = printed(MyOwnPack::main, "my-pack.json");

        assertThat(lines).anyMatch(line -> line.startsWith("MET  ") && line.contains("at least 77.8 %"));
        assertThat(lines).anyMatch(line -> line.startsWith("NOT_MET  ") && line.contains("at least 100 %"));

        String broken =
                file("broken.json", Files.readString(Path.of("my-pack.json")).replace("\"100 %\"", "\"100 ug/m3\""));
        assertThat(printed(MyOwnPack::main, broken))
                .isNotEmpty()
                .allMatch(line -> line.contains("broken.json"))
                .anyMatch(line -> line.contains("ug/m3"));
    }

    /** 42.60 from the database is 43 as reported, the limit itself. */
    @Test
    void valuesOfADatabaseAreJudged() throws Exception {
        String address = "jdbc:h2:mem:values;DB_CLOSE_DELAY=-1";
        try (Connection database = DriverManager.getConnection(address);
                Statement statement = database.createStatement()) {
            statement.execute(
                    "CREATE TABLE measured (indicator VARCHAR(99), y INT, amount DECIMAL(9, 2), unit VARCHAR(9))");
            statement.execute("INSERT INTO measured VALUES ('air.pm25.annual-mean', 2025, 42.60, 'ug/m3')");
        }

        assertThat(printed(FromDatabase::main, address))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith(
                                "MET  Jiaozuo, 2025, annual mean of PM2.5: the target is met; measured 42.60 µg/m³"));
    }

    @Test
    void aFileRunsWithoutABuild() throws Exception {
        Path jar = Path.of("../command-line/target/attain.jar");
        assumeTrue(Files.exists(jar), () -> "SKIPPED, not packed yet: " + jar);
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        jar.toString(),
                        "OneFile.java")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(run.getInputStream().readAllBytes(), UTF_8);

        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isZero();
        assertThat(out)
                .startsWith("MET  Jiaozuo, 2025, annual mean of PM2.5: the target is met; measured 42.6")
                .hasLineCount(1);
    }

    static Stream<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return Stream.concat(files.toList().stream(), Stream.of(Path.of("OneFile.java")))
                    .filter(file -> !file.endsWith("package-info.java"));
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramIsShort(Path file) throws IOException {
        assertThat(Files.readAllLines(file)).hasSizeBetween(15, 60);
        assertThat(Files.readString(Path.of("README.md")))
                .contains(file.getFileName().toString());
    }
}

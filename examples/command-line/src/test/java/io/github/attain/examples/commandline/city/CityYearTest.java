package io.github.attain.examples.commandline.city;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.examples.commandline.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CityYearTest {
    private static Run cityYear(String... args) {
        return Run.of("city-year", args);
    }

    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final Path RESOURCES = Path.of("src/main/resources/io/github/attain/examples/commandline/city");
    private static final String STATIONS =
            RESOURCES.resolve("made-up-stations.csv").toString();

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Run own(Path hours, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "--hours", hours.toString(), "--stations", STATIONS, "--city", MadeUpYear.CITY, "--year", "2025"));
        args.addAll(List.of(more));
        return cityYear(args.toArray(new String[0]));
    }

    /** The lines of the table of indicator values. */
    private static List<String> figures(Run run) {
        List<String> lines = run.lines();
        int from = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("---"))
                .findFirst()
                .orElseThrow());
        return lines.subList(from, from + 16);
    }

    @Test
    void theMadeUpYearGivesTheGoldenPage() throws IOException {
        Run run = cityYear();

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(GOLDEN.resolve("city-made-up-year.txt")));
    }

    @Test
    void theMadeUpYearUnderTwoSetsOfEditionsGivesTheGoldenPageInChinese() throws IOException {
        Run run = cityYear("--compare", "2026-03-01", "--language", "zh");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(GOLDEN.resolve("city-made-up-year-compared.zh.txt")));
    }

    /**
     * Through 5 July 185 of 186 days are valid with a PM2.5 mean of 46.5946, and 178 of 184 are good; 179 days remain. By
     * rounded value (44.5 × 364 − 46.5946 × 185) / 179 = 42.3; 320 − 178 = 142 of 179 must be good; of 363 days 90.95 % are 331,
     * and 331 − 178 = 153.
     */
    @Test
    void withinTheYearThePageSaysWhereEachTargetStands() {
        Run run = cityYear("--as-of", "2025-07-05");

        assertThat(run.err()).isEmpty();
        // The sentences are broken at the width of the page.
        assertThat(run.out().replaceAll("\n +(?=\\S)", " "))
                .contains("the remaining 179 days must average at most 42.3 µg/m³")
                .contains("of the remaining 179 days at most 26 may fail ")
                .contains(
                        "of the remaining 179 days at most 37 may fail (invalid days count among them), at least 142 must pass")
                .contains("out of reach since 2025-07-05");
        assertThat(cityYear("--as-of", "2025-07-05", "--language", "zh").out())
                .contains("仍可完成：剩余179天的平均浓度须控制在42.3微克/立方米以下")
                .contains("已无法完成");
    }

    @Test
    void nobodyCanTakeTheMadeUpYearForARealOne() throws IOException {
        assertThat(cityYear().lines().get(1)).startsWith("MADE-UP DATA");
        assertThat(cityYear("--language=zh").lines().get(1)).startsWith("虚构数据");
        assertThat(own(file("hours.csv", MadeUpYear.text())).out()).doesNotContain("MADE-UP");
    }

    @Test
    void theSameHoursInAFileAZipAndAFolderGiveTheSameFigures() throws IOException {
        Path plain = file("hours.csv", MadeUpYear.text());
        Path zip = folder.resolve("hours.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry("year/hours.csv"));
            packed.write(MadeUpYear.text().getBytes(StandardCharsets.UTF_8));
            packed.closeEntry();
        }
        Path months = Files.createDirectory(folder.resolve("months"));
        String header = "date,hour,type,X001,X002,X003,X004\n";
        int middle = MadeUpYear.text().indexOf("20250701,1,PM2.5");
        Files.writeString(months.resolve("1.csv"), MadeUpYear.text().substring(0, middle));
        Files.writeString(months.resolve("2.csv"), header + MadeUpYear.text().substring(middle));
        Path gz = RESOURCES.resolve("made-up-hours-2025.csv.gz");

        List<String> expected = figures(cityYear());
        assertThat(List.of(plain, zip, months, gz)).allSatisfy(path -> {
            Run run = own(path);
            assertThat(run.err()).isEmpty();
            assertThat(figures(run)).isEqualTo(expected);
        });
    }

    /** Station X002 reads 4 µg/m³ more PM2.5 than X001, but for 6 hours a month: without it the mean is some 2 lower. */
    @Test
    void stationsCanBeLeftOut() {
        Run run = cityYear("--without", "X002, X004");

        assertThat(run.out())
                .contains("stations evaluated  X001\n", "stations left out   X002, X003, X004\n")
                .containsPattern("PM2.5 annual mean +42 µg/m³ +41.7");
    }

    /** Read as starts, the hours lie an hour later: 8 April keeps its first hour, and 31 December its last to the next year. */
    @Test
    void theLabelOfAnHourCanBeItsStart() {
        assertThat(cityYear("--hour-label", "start").out()).contains("hours are labelled by their start");
        assertThat(figures(cityYear("--hour-label", "start"))).isNotEqualTo(figures(cityYear()));
        assertThat(figures(cityYear("--hour-label", "end"))).isEqualTo(figures(cityYear()));
    }

    /** 358 of 365 days have an index; by 75 µg/m³ for the index 100, 328 are good, and by 60 µg/m³, 308. */
    @Test
    void theEditionsCanBeChosen() {
        assertThat(cityYear().out()).containsPattern("good days +328 d ").contains("(in force on 2025-01-01)");
        assertThat(cityYear("--edition", "2026-03-01").out())
                .containsPattern("good days +308 d ")
                .containsPattern("PM2.5 annual mean +43.7 µg/m³")
                .contains("HJ 663-2026, HJ 633-2026, GB 3095-2026 transitional (in force on 2026-03-01)");
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-03-01", "2018, 2018-09-01"})
    void aYearInWhichTheEditionsChangedSaysSo(String year, String day) throws IOException {
        Path hours = file("hours.csv", MadeUpYear.text().replace("\n2025", "\n" + year));
        Run run = cityYear(
                "--hours", hours.toString(), "--stations", STATIONS, "--city", MadeUpYear.CITY, "--year", year);

        assertThat(run.out())
                .contains("in force on " + year + "-01-01", "the editions changed on " + day + ": the page");
        assertThat(cityYear().out()).doesNotContain("the editions changed");
    }

    @Test
    void withoutAPlaceOfThatNameTheFiguresStandAlone() throws IOException {
        Run run = own(file("hours.csv", MadeUpYear.text()));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("none of their places is called 乌有\n").endsWith("No targets.\n");
    }

    @Test
    void anotherPackAndAnotherPlaceCanBeNamed() throws IOException {
        String pack = Files.readString(RESOURCES.resolve("made-up-pack.json"))
                .replace("{\"code\": \"990100\", \"zh\": \"乌有市\", \"en\": \"Wuyou\"}", """
                    {"code": "990100", "zh": "乌有市", "en": "Wuyou"},
                    {"code": "990101", "zh": "子虚区", "en": "Zixu", "in": "990100"}\
                    """)
                .replace("44 ug/m3", "40 ug/m3");
        String file = file("pack.json", pack).toString();

        assertThat(cityYear("--pack", file).out()).contains("at most 40 µg/m³");
        assertThat(cityYear("--pack", file, "--place", "990101").out())
                .contains("Zixu 990101\n")
                .endsWith("No targets.\n");
    }

    @Test
    void aYearThatIsNotOverIsPending() {
        assertThat(cityYear("--as-of", "2025-12-31").out()).contains("As of 2025-12-31", "pending");
    }

    @Test
    void badCellsAreToldInShortAndTheRestIsEvaluated() throws IOException {
        Path hours = file(
                "hours.csv",
                MadeUpYear.text()
                        .replace("20250301,1,PM2.5,", "20250301,1,PM2.5,x")
                        .replace("20250302,2,PM10,", "20250302,2,PM10,-")
                        .replace("20250303,3,SO2,", "20250303,3,SO2,?")
                        .replace("20250304,4,NO2,", "20250304,25,NO2,")
                        .replace("20250305,5,O3,", "20250305,5,O4,")
                        .replace("20250306,6,CO,", "20250230,6,CO,"));
        Run run = own(hours);

        assertThat(run.status()).isZero();
        assertThat(run.err().lines().toList()).hasSize(6);
        assertThat(run.err().lines().limit(5)).allMatch(line -> line.startsWith("hours.csv: line "));
        assertThat(run.err()).endsWith("6 problems, of which the first 5 are listed\n");
        assertThat(run.out()).containsPattern("PM2.5 annual mean +44 µg/m³");
    }

    @Test
    void aStationThatNoFileHasIsTold() throws IOException {
        Path hours = file("hours.csv", "date,hour,type,X001\n20250101,1,PM2.5,35\n");

        assertThat(own(hours).err()).contains("station X002 is missing", "station X004 is missing");
    }

    @Test
    void hoursOfAnotherYearAreNoAnswer() throws IOException {
        Run run = own(file("hours.csv", "date,hour,type,X001,X002,X004\n20240101,1,PM2.5,35,35,35\n"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("there are no hours of 乌有 in 2025: check ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --hours hours.csv          | --stations is missing | --hours, --city, --year
        --year 2019                | --hours is missing | --stations, --city, --year
        --hours x --stations y --city 郑州 --year 2015 | --year cannot be "2015" | 2016 – 2199, with --edition from 1970 on
        --hours x --stations y --city 郑州 --year MMXX | --year cannot be "MMXX" | it is a year such as 2025
        --hours x --stations nowhere.csv --city 郑州 --year 2019 | nowhere.csv: cannot be read | no such file
        --hour-label middle        | --hour-label cannot be "middle" | allowed are end, start
        --edition 2026-02-30       | --edition cannot be "2026-02-30" | a date such as 2026-01-31
        --edition 2015-12-31       | --edition cannot be "2015-12-31" | from 2016-01-01 on
        --compare 2012-01-01       | --compare cannot be "2012-01-01" | from 2016-01-01 on
        --as-of tomorrow           | --as-of cannot be "tomorrow" | a date such as 2026-01-31
        --place 123456             | unknown place "123456" | 990100 乌有市
        --hours x --stations src/main/resources/io/github/attain/examples/commandline/city/made-up-stations.csv --year 2019 --city= | --city cannot be "" | 乌有, 子虚
        --without X009             | --without cannot be "X009" | did you mean X001, X002, X003?
        --without X001,X002,X004   | no station of 乌有 is left | X001, X002, X003, X004 are control stations or left out by --without
        --pack nowhere.json        | nowhere.json is missing | file
        --language zh --place 火星  | 未知地区“火星” | 990100 乌有市
        --language zh --edition 2015-12-31 | --edition不能是“2015-12-31” | 2016-01-01及以后
        --language zh --without X009 | --without不能是“X009” | 是不是X001、X002、X003？
        --language zh --without X001,X002,X004 | 乌有没有可参加评价的站点 | X001、X002、X003、X004都是对照点或由--without排除
        """)
    void wrongArgumentsFailInOneClearSentence(String args, String words, String allowed) {
        Run run = cityYear(args.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList()).hasSize(1);
        assertThat(run.err()).contains(words, allowed).doesNotContain("Exception");
    }

    @Test
    void aCityThatTheListDoesNotHaveFails() throws IOException {
        String hours = file("hours.csv", MadeUpYear.text()).toString();
        Run run = cityYear("--hours", hours, "--stations", STATIONS, "--city", "无此市", "--year", "2025");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("--city cannot be \"无此市\": allowed are 乌有, 子虚\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not,the,header\n1,2,3\n"})
    void aFileThatIsNoTableOfHoursFails(String text) throws IOException {
        Run run = own(file("hours.csv", text));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("hours.csv: ").contains("date,hour,type");
    }

    @Test
    void helpIsGivenInBothLanguages() {
        assertThat(cityYear("--help").out()).contains("--hour-label=end|start", "Examples:");
        assertThat(cityYear("--help", "--language", "zh").out()).contains("--hour-label=end|start", "示例：");
        assertThat(cityYear("--help").out().lines()).allMatch(line -> line.length() <= 110);
    }

    @Test
    void aLongFileShowsThatItIsBeingRead() throws IOException {
        String remarks = ("#" + "-".repeat(98) + "\n").repeat(340_000);
        String[] args = {
            "city-year",
            "--hours",
            file("long.csv", MadeUpYear.text() + remarks).toString(),
            "--stations",
            STATIONS,
            "--city",
            MadeUpYear.CITY,
            "--year",
            "2025"
        };
        Run run = Run.watched(args);

        assertThat(run.status()).isZero();
        assertThat(Run.attain(args).err()).isEmpty();
        assertThat(run.err().lines().toList()).hasSize(2).allMatch(line -> line.matches("[0-9]+ MB, [0-9]+ …"));
    }
}

package io.github.attain.examples.commandline;

import static io.github.attain.examples.commandline.Run.attain;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The smaller commands: path, indicators, check, diff, completion, and places by any of their names. */
class CommandsTest {
    private static final Path PACK =
            Path.of("src/main/resources/io/github/attain/examples/commandline/city/made-up-pack.json");
    private static final String VALUES = """
        place,indicator,period,value
        焦作,air.pm25.annual-mean,2021,50 ug/m3
        焦作,air.pm25.annual-mean,2023,48.2 ug/m3
        焦作,air.pm25.annual-mean,2025,44 ug/m3
        """;

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** From 56 in 2020 to 43 in 2025: 2.6 a year, 53.4 in 2021, 48.2 in 2023. */
    @Test
    void aPathIsThatOfAHand() throws IOException {
        Run run = attain("path", file("v.csv", VALUES), "--target", "jiaozuo-2022-77.box1-01", "--format", "csv");

        assertThat(run.err()).isEmpty();
        assertThat(run.lines().stream().map(line -> line.replaceFirst("^.*PM2.5,", "")))
                .containsExactly(
                        "target,place,indicator,year,path,measured,unit,side,gap",
                        "2020,56,,ug/m3,,",
                        "2021,53.4,50,ug/m3,ahead of schedule,3.4",
                        "2022,50.8,,ug/m3,,",
                        "2023,48.2,48.2,ug/m3,on schedule,0.0",
                        "2024,45.6,,ug/m3,,",
                        "2025,43,44,ug/m3,behind schedule,-1");
    }

    /** 56 · (43/56)^(1/5) = 53.12 in 2021; from 50 in 2021 to 43 it is 1.75 a year, 48.25 in 2022. */
    @Test
    void aPathHasTheShapeAndTheBaselineThatWereAskedFor() throws IOException {
        String values = file("v.csv", VALUES);
        String target = "jiaozuo-2022-77.box1-01";

        assertThat(attain("path", values, "--target", target, "--shape", "equal-rate")
                        .lines())
                .anyMatch(line -> line.startsWith("2021  53.12"));
        assertThat(attain("path", values, "--target", target, "--base-year", "2021")
                        .lines())
                .anyMatch(line -> line.startsWith("2022  48.25"))
                .noneMatch(line -> line.startsWith("2020"));
        assertThat(attain("path", values, "--target", target, "--format", "json")
                        .out())
                .contains("\"year\" : 2021,", "\"path\" : 53.4,", "\"measured\" : 50,");
        assertThat(attain("path", values, "--target", target, "--format", "markdown", "--language", "zh")
                        .out())
                .startsWith("## jiaozuo-2022-77.box1-01  焦作市，")
                .contains("| 2021 | 53.4 | 50 | ug/m3 | 好于序时进度 | 3.4 |");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --target jiaozuo-2022-77.box1-1 | unknown target "jiaozuo-2022-77.box1-1" (did you mean jiaozuo-2022-77.box1-01
        --target jiaozuo-2022-77.box1-05 | has no value of a baseline
        --place 济源                     | no target here has a path
        --shape bent                     | --shape cannot be "bent": allowed are linear, equal-rate, milestones
        --base-year MM                   | --base-year cannot be "MM": it is a year such as 2025
        """)
    void aPathThatIsNotThereIsOneClearSentence(String args, String message) {
        String[] typed = ("path " + args).split(" ", -1);
        Run run = attain(typed);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList()).hasSize(1);
        assertThat(run.err()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pm2.5 annual", "PM2.5 年平均", "细颗粒物 年平均", "ＰＭ２．５ ANNUAL"})
    void indicatorsAreFoundByWordsOfEitherLanguage(String words) {
        List<String> args = new ArrayList<>(List.of("indicators"));
        args.addAll(List.of(words.split(" ", -1)));
        Run run = attain(args.toArray(new String[0]));

        assertThat(run.lines()).anyMatch(line -> line.matches("air\\.pm25\\.annual-mean +细颗粒物.*ug/m3 +lower +[0-9]+"));
        assertThat(run.lines()).hasSizeLessThan(8);
    }

    @Test
    void aMistypedWordIsAskedBack() {
        Run run = attain("indicators", "sewgae");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("no indicator speaks of \"sewgae\": did you mean sewage?\n");
        assertThat(attain("indicators", "qqqqqq", "--language", "zh").err()).isEqualTo("没有指标含“qqqqqq”\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"焦作", "焦作市", "410800", "Jiaozuo", "jiaozuo", " ４１０８００ "})
    void aPlaceHasManyNames(String name) {
        assertThat(attain("list", "--place", name, "--format", "csv").out())
                .isEqualTo(attain("list", "--place", "焦作市", "--format", "csv").out())
                .contains("jiaozuo-2022-77.box1-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        list --place Jiaozou            | unknown place "Jiaozou": did you mean 410800 焦作市 Jiaozuo?
        list --place 焦做 --language zh  | 未知地区“焦做”：是不是410800 焦作市 Jiaozuo？
        list --place 火星                | unknown place "火星": 410000 河南省 Henan Province, 410100 郑州市
        list --indicator air.pm25.anual-mean | unknown indicator "air.pm25.anual-mean": did you mean air.pm25.annual-mean?
        ases                            | unknown command "ases": did you mean assess?
        ases --language zh              | 未知命令“ases”：是不是assess？
        list extra                      | "extra" is one too many
        assess --explian                | unknown option "--explian": did you mean --explain?
        assess --explain=yes            | --explain
        assess --as-of 2026-02-30       | --as-of cannot be "2026-02-30": it is a date such as 2026-01-31
        assess --as-of=                 | --as-of cannot be "": it is a date such as
        assess --fail-on bad            | --fail-on cannot be "bad": allowed are met, not-met, pending, undecided, not-assessable
        assess --language fr            | --language cannot be "fr": allowed are en, zh
        diff                            | FILE is missing
        completion fish                 | bash|zsh cannot be "fish": allowed are bash, zsh
        """)
    void whatMakesNoSenseIsAnsweredInOneSentence(String args, String message) {
        Run run = attain(args.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList()).hasSize(1);
        assertThat(run.err()).contains(message).doesNotContain("Exception");
    }

    @Test
    void whatWasTypedCannotSpoilTheTerminal() {
        assertThat(attain("--a\nb\u001b[31m\u202e").err()).startsWith("unknown option \"--a?b?[31m?\": ");
        assertThat(attain("--" + "郑".repeat(1000), "--language", "zh").err()).contains("郑".repeat(198) + "…”");
    }

    @Test
    void thePacksInsideHaveNoErrors() {
        Run run = attain("check");

        assertThat(run.status()).isZero();
        assertThat(run.lines().get(run.lines().size() - 1))
                .startsWith("henan, jincheng: ")
                .contains("; 0 errors, ");
    }

    @Test
    void allProblemsOfAPackAreToldWithTheirPlaceInTheFile() throws IOException {
        String pack = Files.readString(PACK);
        String bad = file("pack.json", pack.replace("44 ug/m3", "44 mg").replace("\"2025\"", "\"20x5\""));
        Run run = attain("check", bad);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSizeGreaterThan(2);
        assertThat(run.out()).contains("pack.json: /plans/0/targets/0/during: \"20x5\" is not a period");
        assertThat(attain("check", PACK.toString()).status()).isZero();
        assertThat(attain("check", file("good/pack.json".replace("good/", ""), pack))
                        .status())
                .isZero();
        assertThat(attain("check", folder.toString()).status()).isZero();
        assertThat(attain("check", "nowhere.json"))
                .isEqualTo(new Run(2, "", attain("check", "nowhere.json").err()));
        assertThat(attain("check", "jincheng", "--as-of", "2030-01-01").out()).contains("note  ");
    }

    @Test
    void whatMovedBetweenTwoPacksIsTold() throws IOException {
        String pack = Files.readString(PACK);
        String one = file("old.json", pack);
        String other = file("new.json", pack.replace("44 ug/m3", "42 ug/m3"));
        Run run = attain("diff", one, other);

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(2)).contains("44 µg/m³", "42 µg/m³");
        assertThat(attain("diff", one, other, "--exit-code").status()).isEqualTo(1);
        assertThat(attain("diff", one, one, "--exit-code")).isEqualTo(new Run(0, "Nothing moved.\n", ""));
        assertThat(attain("diff", one, one, "--language", "zh").out()).isEqualTo("没有变化。\n");
    }

    /** 44 is more than 43, and 42 is not. */
    @Test
    void whatMovedBetweenTwoSetsOfValuesOrTwoDatesIsTold() throws IOException {
        String before = file("a.csv", VALUES);
        String after = file("b.csv", VALUES.replace("44 ug", "42 ug"));

        assertThat(attain("diff", before, after, "--as-of", "2026-02-01").lines())
                .anyMatch(line -> line.matches("jiaozuo-2022-77\\.box1-01 .* not met → met"));
        assertThat(attain("diff", before, "--as-of", "2025-06-01", "--as-of", "2026-02-01")
                        .lines())
                .anyMatch(line -> line.matches("jiaozuo-2022-77\\.box1-01 .* → not met"));
        assertThat(attain("diff", before, "--as-of", "2026-02-01").err()).startsWith("there is no other side");
        assertThat(attain("diff", before, "--as-of", "2025-06-01", "--as-of", "2026-02-01", "--as-of", "2026-03-01")
                        .err())
                .startsWith("--as-of cannot be \"2026-03-01\": there are two sides");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--as-of=2026-01-31", "--edition=HJ 663-2013", "--pack=henan"})
    void whatGoesWithValuesIsRefusedWithPacks(String option) {
        Run run = attain("diff", "henan", "jincheng", option);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(option.replaceFirst("=.*", "") + " goes with values, and these are packs\n");
    }

    /** Values in the library's own form are an object too, and no pack. */
    @Test
    void valuesAsJsonAreNoPack() throws IOException {
        String value =
                "{\"measurements\": [{\"place\": \"410800\", \"indicator\": \"air.pm25.annual-mean\", \"period\": \"2025\", \"value\": \"44 ug/m3\"}]}";
        String before = file("a.json", value);
        String after = file("b.json", value.replace("44 ug", "42 ug"));

        Run run = attain("diff", before, after, "--as-of", "2026-02-01");
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).anyMatch(line -> line.matches("jiaozuo-2022-77\\.box1-01 .* not met → met"));
    }

    /** The mean of 43.4 is 43 by the edition of 2013, and by that of 2026, which writes one decimal more, above 43. */
    @Test
    void whatTurnsUnderTheNewStandardIsTold() throws IOException {
        String values = file("v.csv", """
            place,indicator,period,value,edition
            焦作,air.pm25.annual-mean,2025,42 ug/m3,HJ 663-2013
            焦作,air.pm25.annual-mean,2025,45 ug/m3,HJ 663-2026
            """);
        Run run =
                attain("diff", values, "--edition", "HJ 663-2013", "--edition", "HJ 663-2026", "--as-of", "2026-02-01");

        assertThat(run.lines()).anyMatch(line -> line.matches("jiaozuo-2022-77\\.box1-01 .* met → not met"));
    }

    /** An edition that chooses nothing is no answer that nothing moved. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        HJ663-2013  | HJ 663-2026 | --edition cannot be "HJ663-2013": did you mean HJ 663-2013?
        HJ 663-2013 | nonsense    | --edition cannot be "nonsense": allowed are HJ 663-2013, HJ 663-2026
        """)
    void anEditionThatNoValueNamesIsAskedBack(String one, String other, String message) throws IOException {
        String values = file("v.csv", """
            place,indicator,period,value,edition
            焦作,air.pm25.annual-mean,2025,42 ug/m3,HJ 663-2013
            焦作,air.pm25.annual-mean,2025,45 ug/m3,HJ 663-2026
            """);
        Run run = attain("diff", values, "--edition", one, "--edition", other, "--as-of", "2026-02-01");

        assertThat(run).isEqualTo(new Run(2, "", message + "\n"));
        assertThat(attain("diff", file("none.csv", VALUES), "--edition", one, "--edition", other)
                        .err())
                .contains("no value names an edition");
    }

    @Test
    void theScriptOfAShellKnowsCommandsAndOptions() {
        Run run = attain("completion", "bash");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("city-year", "--fail-on", "not-assessable");
        assertThat(attain("completion", "zsh").out()).isEqualTo(run.out());
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        assertThat(attain().out()).isEqualTo(attain("--help").out()).contains("Where to begin:");
        assertThat(attain("--version").out()).startsWith("attain");
    }
}

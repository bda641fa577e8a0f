package io.github.attain.examples.commandline;

import static io.github.attain.examples.commandline.Run.attain;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 焦作's use of water is limited by what the province assigns: 焦政办〔2022〕77号, box 1, row 11, restated in chapter 4. */
class AssignTest {
    @TempDir
    Path folder;

    private Path values;

    @BeforeEach
    void writeValues() throws IOException {
        values = Files.writeString(
                folder.resolve("values.csv"),
                "place,indicator,period,value,unit\n焦作,water.use.total,2025,12.9,亿立方米\n焦作,air.pm25.annual-mean,2025,42.6,ug/m3\n");
    }

    private Run assess(String... more) {
        List<String> args =
                new ArrayList<>(List.of("assess", values.toString(), "--as-of", "2026-01-31", "--format", "csv"));
        args.addAll(List.of(more));
        return attain(args.toArray(new String[0]));
    }

    /** 12.9 lies below 13.10 by 0.20, above 12.8 by 0.1; exactly at 12.9, by 12.9 - 12.9 = 0.0, below is missed and at most is met. */
    @ParameterizedTest
    @CsvSource({
        "13.10 亿立方米, at-most, 13.10, met, 0.20",
        "13.10亿立方米, at-most, 13.10, met, 0.20",
        "at-most 12.8 亿立方米, at-most, 12.8, not-met, -0.1",
        "below 12.9 亿立方米, below, 12.9, not-met, 0.0",
        "at-most 12.9 亿立方米, at-most, 12.9, met, 0.0",
    })
    void aLimitThatWasAssignedDecides(String limit, String comparator, String number, String verdict, String margin) {
        Run without = assess();
        Run run = assess("--assign", "jiaozuo-2022-77.box1-11=" + limit);

        assertThat(without.lines().stream().filter(line -> line.contains("not-assigned")))
                .hasSize(2);
        assertThat(run.err()).isEmpty();
        // The plan says it twice, and both hear it.
        assertThat(run.lines().stream().filter(line -> line.contains("water.use.total")))
                .hasSize(2)
                .allMatch(line -> line.contains("," + comparator + "," + number + ",")
                        && line.contains("," + verdict + ",")
                        && line.contains("," + margin + ",10*8.m3,"));
        assertThat(run.lines().stream().filter(line -> line.contains("pm25")).toList())
                .isEqualTo(without.lines().stream()
                        .filter(line -> line.contains("pm25"))
                        .toList());
    }

    /** 12.9 is at most 13.10 and more than 12.0; each clause keeps what was given for it. */
    @Test
    void twoClausesOfOnePromiseMayBeGivenTwoValues() {
        String box = "jiaozuo-2022-77.box1-11=13.10 亿立方米";
        String chapter = "jiaozuo-2022-77.water-use-total-2025=12.0 亿立方米";
        List<List<String>> both = List.of(List.of(box, chapter), List.of(chapter, box));

        assertThat(both)
                .allSatisfy(order -> assertThat(assess("--assign", order.get(0), "--assign", order.get(1))
                                .lines())
                        .anyMatch(line -> line.startsWith("jiaozuo-2022-77.box1-11,") && line.contains(",met,"))
                        .anyMatch(line -> line.startsWith("jiaozuo-2022-77.water-use-total-2025,")
                                && line.contains(",not-met,")));
    }

    @Test
    void noTargetIsAssignedTwice() {
        String once = "jiaozuo-2022-77.box1-11=13.10 亿立方米";
        Run run = assess("--assign", once, "--assign", once);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("--assign cannot be \"" + once + "\": it was assigned already\n");
    }

    @Test
    void theDocumentThatAssignsItIsCited() throws IOException {
        Path page = folder.resolve("page.html");
        Run run = attain(
                "page",
                values.toString(),
                "--as-of",
                "2026-01-31",
                "--assign",
                "jiaozuo-2022-77.box1-11=13.10 亿立方米",
                "--assigned-by",
                "关于下达用水总量的通知",
                "--out",
                page.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(page)).contains("关于下达用水总量的通知");
        assertThat(attain(
                                "assess",
                                values.toString(),
                                "--as-of",
                                "2026-01-31",
                                "--assign",
                                "jiaozuo-2022-77.box1-11=13 亿立方米")
                        .out())
                .contains("value given on the command line");
    }

    /** Before the last date only what was running then is shown; what was assigned for others does not matter there. */
    @Test
    void earlierDatesHearItToo() {
        Run run = attain(
                "assess",
                values.toString(),
                "--as-of",
                "2024-06-30",
                "--as-of",
                "2025-06-30",
                "--as-of",
                "2026-01-31",
                "--assign",
                "jiaozuo-2022-77.box1-11=13.10 亿立方米");

        assertThat(run.status()).isZero();
        assertThat(run.out().split("13\\.10", -1)).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        x                                        | --assign cannot be "x": it is such as
        =13 t                                    | --assign cannot be "=13 t": it is such as
        jiaozuo-2022-77.box1-1=13 亿立方米       | did you mean jiaozuo-2022-77.box1-01, jiaozuo-2022-77.box1-10, jiaozuo-2022-77.box1-11?
        jiaozuo-2022-77.box1-11=13 ug/m3         | the unit ug/m3 cannot be converted to 10*8.m3
        jiaozuo-2022-77.box1-11=many             | --assign cannot be "jiaozuo-2022-77.box1-11=many": "many" is not a number
        jiaozuo-2022-77.box1-11=at-most          | "at-most" is not a number
        jiaozuo-2022-77.box1-11=                 | "" is not a number
        jiaozuo-2022-77.box1-01=40 ug/m3         | jiaozuo-2022-77.box1-01
        zhengzhou-2019.pm25=40 ug/m3             | unknown target "zhengzhou-2019.pm25" (not among the assessed targets)
        """)
    void whatCannotBeAssignedIsRefused(String typed, String message) {
        Run run = assess("--assign", typed);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void aDocumentAloneAssignsNothing() {
        assertThat(assess("--assigned-by", "x").err()).isEqualTo("--assigned-by goes with --assign\n");
    }
}

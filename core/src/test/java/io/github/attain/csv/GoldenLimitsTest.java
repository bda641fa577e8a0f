package io.github.attain.csv;

import static io.github.attain.csv.SampleCases.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.csv.GoldenCases.Kind;
import io.github.attain.csv.GoldenCases.Untried;
import io.github.attain.json.PackReader;
import io.github.attain.pack.RulePack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of rule that has a limit asks for a case exactly at it. */
class GoldenLimitsTest {
    private static final RulePack PACK =
            PackReader.read("pack.json", bytes("""
            { "id": "limits", "version": "1", "title": {"zh": "限值", "en": "limits"},
              "places": [{"code": "419001", "zh": "济源", "en": "Jiyuan"}],
              "indicators": [
                {"id": "pm25", "zh": "细颗粒物", "en": "PM2.5", "scale": "quantity", "unit": "ug/m3", "better": "lower"},
                {"id": "days", "zh": "优良天数", "en": "good days", "scale": "quantity", "unit": "d", "better": "higher"},
                {"id": "firms", "zh": "企业数量", "en": "firms", "scale": "quantity", "unit": "{firm}"},
                {"id": "nox", "zh": "减排量", "en": "NOx cut", "scale": "quantity", "unit": "t", "better": "higher"},
                {"id": "rail", "zh": "铁路占比", "en": "rail share", "scale": "share", "better": "higher"},
                {"id": "sections", "zh": "优良断面比例", "en": "good sections", "scale": "share", "better": "higher",
                  "method": "rounded-value"},
                {"id": "class", "zh": "水质类别", "en": "class", "scale": "class", "grades": "surface-water", "better": "lower"},
                {"id": "rank", "zh": "排名", "en": "rank", "scale": "rank", "better": "lower"}],
              "plans": [{"id": "p", "document": {"title": {"zh": "方案", "en": "plan"}}, "place": "419001", "period": "2021/2025",
                "targets": [
                {"id": "p.days", "indicator": "days", "during": "2025", "clause": "一", "rule": {"between": ["200 d", "220 d"]}},
                {"id": "p.firms", "indicator": "firms", "during": "2025", "clause": "一", "rule": {"between": ["10 {firm}", "20 {firm}"]}},
                {"id": "p.share", "indicator": "sections", "during": "2025", "clause": "一",
                  "rule": {"share": {"at-least": "77.78 %", "count": 7, "of": 9}}},
                {"id": "p.class", "indicator": "class", "during": "2025", "clause": "一", "rule": {"class-at-least": "Ⅳ"}},
                {"id": "p.rank", "indicator": "rank", "during": "2025", "clause": "一", "rule": {"rank": {"at-most": 148, "of": 168}}},
                {"id": "p.total", "indicator": "nox", "during": "2021/2025", "clause": "一", "rule": {"total": {"at-least": "9700 t"}}},
                {"id": "p.change", "indicator": "pm25", "during": "2025", "clause": "一",
                  "rule": {"change": {"at-most": "-20 %", "from": "2020"}}},
                {"id": "p.growth", "indicator": "nox", "during": "2022", "clause": "一",
                  "rule": {"average-growth": {"at-least": "10 %", "from": "2020"}}},
                {"id": "p.steady", "indicator": "pm25", "during": "2023", "clause": "一", "rule": {"no-worse-than": "2020"}},
                {"id": "p.either", "indicator": "rail", "during": "2025", "clause": "一", "rule": {"either-of": [
                  {"at-least": "70 %"}, {"change": {"at-least": "5 {pp}", "from": "2020"}}]}}
                ]}]}
            """)).orThrow();

    /** The kinds that a target lacks where these are all its cases: what was measured, and the verdict. */
    private static List<Kind> lacking(String target, String... cases) {
        StringBuilder table = new StringBuilder("target,situation,measured,as_of,verdict,clause\n");
        for (int i = 0; i < cases.length; i++) {
            String[] sides = cases[i].split(" → ", -1);
            table.append(target + ",第" + i + "个," + sides[0] + ",2026-06-30," + sides[1] + ",一\n");
        }
        GoldenCases read =
                GoldenCases.read(PACK, "cases.csv", bytes(table.toString())).orThrow();
        assertThat(read.disagreements()).isEmpty();
        return read.untried().stream()
                .filter(u -> u.target().id().equals(target))
                .map(Untried::kind)
                .toList();
    }

    /** 7 of 9 are 77.777… %, rounded 77.78; 20 % below 50 is 40; 10 % a year on 1000 for two years is 1210. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    p.days   | 210 d                      | 199 d                      | 200 d
                    p.share  | 8 of 9                     | 6 of 9                     | 7 of 9
                    p.class  | Ⅲ                          | Ⅴ                          | Ⅳ
                    p.rank   | 118 of 168                 | 149 of 168                 | 148 of 168
                    p.total  | 9800 t                     | 9600 t                     | 9700 t
                    p.change | 2020 = 50 ug/m3; 39 ug/m3  | 2020 = 50 ug/m3; 41 ug/m3  | 2020 = 50 ug/m3; 40 ug/m3
                    p.growth | 2020 = 1000 t; 1300 t      | 2020 = 1000 t; 1200 t      | 2020 = 1000 t; 1210 t
                    p.steady | 2020 = 50 ug/m3; 49 ug/m3  | 2020 = 50 ug/m3; 51 ug/m3  | 2020 = 50 ug/m3; 50 ug/m3
                    """)
    void aLimitAsksForACaseAtIt(String target, String good, String bad, String at) {
        assertThat(lacking(target, good + " → MET")).containsExactly(Kind.NOT_MET, Kind.BOUNDARY);
        assertThat(lacking(target, bad + " → NOT_MET")).containsExactly(Kind.MET, Kind.BOUNDARY);
        assertThat(lacking(target, good + " → MET", bad + " → NOT_MET")).containsExactly(Kind.BOUNDARY);
        assertThat(lacking(target, at + " → MET", bad + " → NOT_MET")).isEmpty();
    }

    /** 220 days are better than 200, and no limit. */
    @Test
    void theGoodEndOfARangeIsNoLimit() {
        assertThat(lacking("p.days", "220 d → MET", "199 d → NOT_MET")).containsExactly(Kind.BOUNDARY);
    }

    @Test
    void aRangeOfWhichNeitherEndIsBetterAsksForBothEnds() {
        String outside = "21 {firm} → NOT_MET";

        assertThat(lacking("p.firms", "15 {firm} → MET", outside)).containsExactly(Kind.BOUNDARY);
        assertThat(lacking("p.firms", "10 {firm} → MET", outside)).containsExactly(Kind.BOUNDARY);
        assertThat(lacking("p.firms", "20 {firm} → MET", outside)).containsExactly(Kind.BOUNDARY);
        assertThat(lacking("p.firms", "10 {firm} → MET", "20 {firm} → MET", outside))
                .isEmpty();
    }

    /** 5 points above 60 % are 65 %. */
    @Test
    void anEitherOfAsksForTheBoundaryOfEachArm() {
        String bad = "2020 = 60 %; 64 % → NOT_MET";
        String first = "2020 = 69 %; 70 % → MET";
        String second = "2020 = 60 %; 65 % → MET";

        assertThat(lacking("p.either", "2020 = 60 %; 80 % → MET", bad)).containsExactly(Kind.BOUNDARY);
        assertThat(lacking("p.either", first, bad)).containsExactly(Kind.BOUNDARY);
        assertThat(lacking("p.either", second, bad)).containsExactly(Kind.BOUNDARY);
        assertThat(lacking("p.either", first, second, bad)).isEmpty();
    }
}

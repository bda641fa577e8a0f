package io.github.attain.csv;

import io.github.attain.json.PackReader;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A pack with promises of every form, and how tables of cases for it are read. */
final class SampleCases {
    static final RulePack PACK = PackReader.read("pack.json", bytes("""
            { "id": "sample", "version": "1", "title": {"zh": "示例", "en": "sample"},
              "places": [{"code": "419001", "zh": "济源", "en": "Jiyuan"}],
              "indicators": [
                {"id": "pm25", "zh": "细颗粒物", "en": "PM2.5", "scale": "quantity", "unit": "ug/m3", "better": "lower",
                  "method": "rounded-value"},
                {"id": "nox", "zh": "减排量", "en": "NOx cut", "scale": "quantity", "unit": "t", "better": "higher", "lowest": "0"},
                {"id": "rail", "zh": "铁路占比", "en": "rail share", "scale": "share", "better": "higher"},
                {"id": "class", "zh": "水质类别", "en": "class", "scale": "class", "grades": "surface-water", "better": "lower"},
                {"id": "cod", "zh": "化学需氧量", "en": "COD", "scale": "quantity", "unit": "mg/L", "better": "lower"},
                {"id": "dark", "zh": "黑臭水体", "en": "black and odorous water", "scale": "finding"}],
              "plans": [{"id": "p", "document": {"title": {"zh": "方案", "en": "plan"}}, "place": "419001", "period": "2021/2025",
                "targets": [
                {"id": "p.pm25", "indicator": "pm25", "during": "2025", "clause": "一", "rule": {"at-most": "46 ug/m3"}},
                {"id": "p.nox", "indicator": "nox", "during": "2021/2025", "clause": "二", "rule": {"total": {"at-least": "9700 t"}}},
                {"id": "p.rail", "indicator": "rail", "during": "2025", "clause": "三", "rule": {"about": "20 %"}},
                {"id": "p.river", "indicator": "class", "during": "2025", "clause": "四", "rule": {"all-of": [
                  {"class-at-least": "Ⅳ"}, {"indicator": "cod", "at-most": "25 mg/L"}]}},
                {"id": "p.dark", "indicator": "dark", "by": "2025-12-31", "clause": "五", "rule": {"finding": "basically"}},
                {"id": "p.set", "indicator": "pm25", "during": "2024", "clause": "六", "rule": {
                  "assigned-by": {"zh": "河南省", "en": "Henan"}}},
                {"id": "p.each", "indicator": "rail", "during": "2023", "clause": "七", "rule": {
                  "each": "half-year", "rule": {"at-least": "25 %"}}},
                {"id": "p.steady", "indicator": "pm25", "during": "2023", "clause": "八", "rule": {"no-worse-than": "2020"}}
                ]}]}
            """)).orThrow();

    static final String HEADER = "target,situation,measured,as_of,verdict,clause,tolerance,assigned\n";

    private SampleCases() {}

    static Checked<GoldenCases> read(String table) {
        return GoldenCases.read(PACK, "cases.csv", bytes(table));
    }

    /** The cases of rows under the header of all columns. */
    static GoldenCases cases(String rows) {
        return read(HEADER + rows).orThrow();
    }

    static List<String> messages(Checked<GoldenCases> read) {
        return read.problems().stream().map(Problem::toString).toList();
    }

    static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

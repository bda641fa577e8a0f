package io.github.attain.examples.commandline.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.examples.commandline.Run;
import io.github.attain.indicator.Indicator;
import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of the packs that this example depends on. */
final class ListTargetsTest {
    private static Run list(String... args) {
        List<String> all = new ArrayList<>(List.of("list"));
        all.addAll(List.of(args));
        if (!all.contains("--format")) {
            all.addAll(List.of("--format", "csv"));
        }
        return Run.attain(all.toArray(new String[0]));
    }

    private static final List<RulePack> PACKS =
            RulePacks.discover().stream().map(RulePackProvider::load).toList();
    private static final Run ALL = list();
    private static final Set<String> COMPARATORS = Set.of("at-most", "at-least", "below", "above", "about", "");

    /** The rows that a run printed, as cells by the name of their column. */
    private static List<Map<String, String>> rows(Run run) {
        List<List<String>> lines =
                run.lines().stream().map(ListTargetsTest::cells).toList();
        return lines.stream().skip(1).map(cells -> named(lines.get(0), cells)).toList();
    }

    private static List<String> column(String name, Run run) {
        return rows(run).stream().map(row -> row.get(name)).toList();
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        assertThat(cells).hasSameSizeAs(header);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    /** The cells of a row; quotes around a cell that has a comma are taken off. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    @Test
    void bothPacksAreFound() {
        assertThat(PACKS).extracting(RulePack::id).containsExactly("henan", "jincheng");
    }

    @Test
    void everyTargetIsListedInTheOrderOfThePacks() {
        assertThat(column("target-id", ALL).stream().distinct())
                .containsExactlyElementsOf(PACKS.stream()
                        .flatMap(pack -> pack.targets().stream())
                        .map(Target::id)
                        .toList());
    }

    @Test
    void everyRowHasAllColumnsAndWhatMustBeSaidIsSaid() {
        assertThat(rows(ALL)).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSize(19);
            for (String column :
                    List.of("target-id", "plan-id", "clause", "place-name", "indicator-id", "indicator-name", "form")) {
                assertThat(row.get(column)).as(column).isNotBlank();
            }
            assertThat(row.get("place-code")).matches("[0-9]{6}(/[a-z0-9-]+)?");
            assertThat(row.get("comparator")).isIn(COMPARATORS);
            assertThat(row.get("limit")).matches("|-?[0-9]+(\\.[0-9]+)?");
            assertThat(row.get("limit-word")).matches("|劣?[ⅠⅡⅢⅣⅤ]|[A-D]");
            assertThat(row.get("period-from")).matches("|[0-9]{4}-[0-9]{2}-[0-9]{2}");
            assertThat(row.get("period-to")).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            assertThat(row.get("strength")).isIn("must", "strive");
            assertThat(row.get("attribute")).isIn("binding", "anticipatory", "unstated");
        });
    }

    @Test
    void numbersHaveAUnitAndWordsHaveNoNumber() {
        assertThat(rows(ALL)).allSatisfy(row -> {
            boolean isNumber = !row.getOrDefault("limit", "").isEmpty();
            boolean isClass = !row.getOrDefault("limit-word", "").isEmpty();
            boolean isPlace = row.getOrDefault("form", "").contains("rank-limit");
            assertThat(row.getOrDefault("comparator", "").isEmpty()).isEqualTo(!isNumber && !isClass);
            if (isNumber || isClass) {
                assertThat(row.getOrDefault("limit-unit", "").isEmpty()).isEqualTo(isClass || isPlace);
            }
        });
    }

    /** Written from the documents. A star stands for what the pack may still word otherwise: its clauses and relations. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jiaozuo-2022-77.box1-01,jiaozuo-2022-77,*,410800,焦作市,air.pm25.annual-mean,*,limit,at-most,43,,ug/m3,2025-01-01,2025-12-31,must,binding,2020,56,*",
                "jiaozuo-2022-77.box1-14,jiaozuo-2022-77,*,410800,焦作市,emission.nox.key-project-reduction,*,total,at-least,9700,,t,2021-01-01,2025-12-31,must,binding,*,,*",
                "jiyuan-2024-1.pm25-strive-2025,jiyuan-2024-1,*,419001,*,air.pm25.annual-mean,*,limit,at-most,44,,ug/m3,2025-01-01,2025-12-31,strive,unstated,,,*",
                "pingdingshan-2024-8.pm25-2025,pingdingshan-2024-8,*,410400,平顶山市,air.pm25.annual-mean,*,limit,below,41,,ug/m3,2025-01-01,2025-12-31,must,unstated,,,*",
                "pingdingshan-2024-8.rank-2025,pingdingshan-2024-8,*,410400,平顶山市,air.rank-168-cities,*,rank-limit (of"
                        + " 168),at-most,118,,,2025-01-01,2025-12-31,must,unstated,,,*",
                "huiji-2024-3-air.good-day-share,huiji-2024-3-air,*,410108,惠济区,air.good-day-share,*,counted-share (235"
                        + " of 366),at-least,64.2,,%,2024-01-01,2024-12-31,must,unstated,,,*",
                "huiji-2024-3-water.huayuankou,huiji-2024-3-water,*,410108/huayuankou,*,water.surface.section-class,*,class-limit,at-most,,Ⅱ,,2024-01-01,2024-12-31,must,unstated,,,*",
                "huiji-2024-3-water.kuhe-ruhuang,huiji-2024-3-water,*,410108/kuhe-ruhuang,*,water.surface.section-class,*,all-of/class-limit,at-most,,Ⅳ,,2024-01-01,2024-12-31,must,unstated,,,*",
                "huiji-2024-3-water.kuhe-ruhuang,huiji-2024-3-water,*,410108/kuhe-ruhuang,*,water.surface.cod.annual-mean,*,all-of/limit,at-most,25,,mg/L,2024-01-01,2024-12-31,must,unstated,,,*",
                "jiaozuo-2022-77.box1-05,jiaozuo-2022-77,*,410800,焦作市,water.groundwater.class-5-share,*,assigned,,,,%,2025-01-01,2025-12-31,must,anticipatory,*,,*",
                "jiaozuo-2022-77.box1-24,jiaozuo-2022-77,*,410800,焦作市,ecology.red-line-area,*,no-worse,,,,har,,2025-12-31,must,binding,2020,36288.22,*",
                "jiaozuo-2022-77.livestock-ammonia-2025,jiaozuo-2022-77,*,410800,焦作市,*,*,change,at-most,-5,,%,2025-01-01,2025-12-31,strive,unstated,2020,,*",
                "jiyuan-2024-1.rank-strive-2025,jiyuan-2024-1,*,419001,*,air.rank-168-cities,*,rank-limit (of"
                        + " 168),at-most,148,,,2025-01-01,2025-12-31,strive,unstated,,,*",
                "jiyuan-2024-1.rail-freight-share-2025,jiyuan-2024-1,*,419001,*,transport.rail-freight.share,*,about,about,20,,%,2025-01-01,2025-12-31,must,unstated,,,*",
                "jiyuan-2024-1.sewage-collection-2025,jiyuan-2024-1,*,419001/built-up-area,*,water.sewage.collection-rate,*,either-of/limit,at-least,70,,%,2025-01-01,2025-12-31,strive,unstated,*,,*",
                "jiyuan-2024-1.sewage-collection-2025,jiyuan-2024-1,*,419001/built-up-area,*,water.sewage.collection-rate,*,either-of/change,at-least,5,,{pp},2025-01-01,2025-12-31,strive,unstated,2020,,*",
                "pingdingshan-2024-8.new-energy-share-2025,pingdingshan-2024-8,*,410400,平顶山市,energy.new-energy.consumption-share,*,limit,above,30,,%,2025-01-01,2025-12-31,must,unstated,,,*",
                "pingdingshan-2024-8.model-rivers-2025,pingdingshan-2024-8,*,410400,平顶山市,water.beautiful-rivers.model-count,*,range,at-least,1,,{count},,2025-12-31,must,unstated,,,*",
                "pingdingshan-2024-8.model-rivers-2025,pingdingshan-2024-8,*,410400,平顶山市,water.beautiful-rivers.model-count,*,range,at-most,2,,{count},,2025-12-31,must,unstated,,,*",
                "pingdingshan-2024-8.rail-freight-2025,pingdingshan-2024-8,*,410400,平顶山市,transport.rail-freight.volume,*,change,at-least,800,,10*4.t,2025-01-01,2025-12-31,must,unstated,2021,,*",
                "pingdingshan-2024-8.container-intermodal-2025,pingdingshan-2024-8,*,410400,平顶山市,transport.container-intermodal.volume,*,average-growth,at-least,15,,%,2025-01-01,2025-12-31,must,unstated,2021,,*",
                "huiji-2024-3-air.catering-checks,huiji-2024-3-air,*,410108,惠济区,air.catering-fume.purifier-check-share,*,each-month/limit,at-least,20,,%,2024-01-01,2024-12-31,must,unstated,,,*",
                "jincheng-2016-rectification.good-day-share-2016,jincheng-2016-rectification,二、总体目标（一）,140500,晋城市,air.good-day-share,空气质量优良天数比率,limit,at-least,71.4,,%,2016-01-01,2016-12-31,strive,unstated,,,milestone-of:jincheng-2016-rectification.good-day-share-2020",
                "jincheng-2016-rectification.pm25-2016,jincheng-2016-rectification,二、总体目标（一）,140500,晋城市,air.pm25.annual-mean,细颗粒物（PM2.5）年平均浓度,change,at-most,-4,,%,2016-01-01,2016-12-31,must,unstated,2015,,milestone-of:jincheng-2016-rectification.pm25-2020",
                "jincheng-2016-rectification.class-1-3-2018,jincheng-2016-rectification,二、总体目标（二）,140500/dan-qin-provincial-sections,丹河、沁河9个省考断面,water.surface.class-1-3-share.provincial-sections,省控地表水达到或好于Ⅲ类水体比例,counted-share"
                        + " (7 of 9),at-least,77.78,,%,2018-01-01,2018-12-31,must,unstated,,,",
                "jincheng-2016-rectification.dan-qin-quality-2020,jincheng-2016-rectification,二、总体目标（二）,140500/dan-and-qin,丹河和沁河,water.surface.quality-improved,地表水水质改善,finding"
                        + " (basically),,,,,,2020-12-31,must,unstated,,,",
                "jincheng-2016-rectification.deliberations-city-party,jincheng-2016-rectification,三、主要措施（一）1,140500,晋城市,governance.environment-deliberations.party-committee,党委研究环境保护工作次数,each-quarter/limit,at-least,1,,{occurrence},2017-01-01,2020-12-31,must,unstated,,,",
                "jincheng-2016-rectification.fertiliser-zero-growth,jincheng-2016-rectification,三、主要措施（三）3（一是）,140500,晋城市,agriculture.fertiliser-use.total,化肥使用量,average-growth,at-most,0,,%,2020-01-01,2020-12-31,must,unstated,2015,,",
                "jincheng-2016-rectification.public-transport-share,jincheng-2016-rectification,三、主要措施（三）1（四是）,140500,晋城市,transport.public-transport.mode-share,公共交通出行分担率,trend"
                        + " (every-year-better),,,,%,2020-01-01,2020-12-31,must,unstated,2015,,"
            })
    void aRowSaysWhatTheDocumentSays(String row) {
        List<String> expected = cells(row);

        assertThat(rows(ALL)).anyMatch(actual -> agree(expected, List.copyOf(actual.values())));
    }

    private static boolean agree(List<String> expected, List<String> actual) {
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals("*") && !expected.get(i).equals(actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void theSameRunGivesTheSameText() {
        assertThat(list()).isEqualTo(ALL);
        assertThat(ALL.out()).doesNotContain("\r").endsWith("\n");
    }

    /** Two places with the same promise share the indicator: a pack copies the definition and must not drift from it. */
    @Test
    void anIndicatorMeansTheSameInAllPacks() {
        Map<String, Indicator> known = new HashMap<>();
        for (RulePack pack : PACKS) {
            for (Indicator indicator : pack.indicators()) {
                Indicator same = known.putIfAbsent(indicator.id(), indicator);
                if (same != null) {
                    assertThat(indicator)
                            .as("%s in %s", indicator.id(), pack.id())
                            .isEqualTo(same);
                }
            }
        }
    }

    @Test
    void aPlaceIsListedWithThoseInsideIt() {
        assertThat(column("plan-id", list("--place", "140000"))).containsOnly("jincheng-2016-rectification");
        assertThat(column("target-id", list("--place=140581")))
                .containsExactly("jincheng-2016-rectification.hexi-2017");
    }

    /** 枯河入黄断面: Ⅳ类 and COD; asked for by the second indicator, the target comes whole. */
    @Test
    void aTargetIsListedWholeWhereOneArmIsWanted() {
        assertThat(column("target-id", list("--indicator", "water.surface.cod")))
                .containsExactly("huiji-2024-3-water.kuhe-ruhuang", "huiji-2024-3-water.kuhe-ruhuang");
    }

    @Test
    void oneIndicatorOfAllPlacesByYear() {
        Run run =
                list("--format", "markdown", "--by-year", "--language", "zh", "--indicator", "rural.sewage-treatment");

        assertThat(run.out().lines().filter(line -> line.startsWith("## "))).containsExactly("## 2024", "## 2025");
        assertThat(run.out()).contains("| 焦作市 | 农村生活污水治理率 | 不低于45 % |").contains("| 惠济区 | ");
    }

    @Test
    void byYearOrdersCsvToo() {
        assertThat(column("period-to", list("--by-year", "--place", "140500")))
                .isSorted()
                .startsWith("2016-12-31")
                .endsWith("2020-12-31");
    }

    @Test
    void markdownHasOneTableAPlan() {
        long plans = PACKS.stream().mapToLong(pack -> pack.plans().size()).sum();

        assertThat(list("--format", "markdown").out().lines().filter(line -> line.startsWith("## ")))
                .hasSize((int) plans);
    }

    @Test
    void helpIsGivenInBothLanguages() {
        assertThat(list("--help").out()).contains("Lists the targets");
        assertThat(list("--help", "--language=zh").out()).contains("列出规则包的目标");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --format csv --format csv | the option "--format" stands there twice
        --place             | --place needs a value
        --plan x            | unknown option "--plan": did you mean --place?
        --place 999999      | unknown place "999999"
        --indicator pm25    | unknown indicator "pm25": did you mean air.pm25.annual-mean
        """)
    void wrongArgumentsAreToldAndNothingIsPrinted(String args, String message) {
        Run run = list(args.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message).endsWith("\n");
    }
}

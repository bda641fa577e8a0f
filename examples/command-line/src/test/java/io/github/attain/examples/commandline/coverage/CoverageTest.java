package io.github.attain.examples.commandline.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.attain.examples.commandline.Run;
import io.github.attain.pack.RulePacks;
import io.github.attain.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
    private static Run check(String... args) {
        return Run.of("check", args);
    }

    private static final Path HENAN =
            Path.of("../../rules-henan/src/main/resources/io/github/attain/rules/henan/reasons");
    private static final Path JINCHENG =
            Path.of("../rules-jincheng/src/main/resources/io/github/attain/examples/rules/jincheng/reasons");

    /** Made up, under the headings of 济源's plan: 2025 and 16 % are its promise on energy, the 7 stations are nobody's. */
    private static final String MADE_UP = """
        二、重点任务
        （三）能源行动
        4.清洁能源。到2025年，非化石能源消费占比16%以上。另建7座电站，全部并网。
        """;

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<Target> targets(String prefix) {
        return RulePacks.discover().stream()
                .flatMap(pack -> pack.load().targets().stream())
                .filter(target -> target.plan().orElseThrow().id().startsWith(prefix))
                .toList();
    }

    @Test
    void everyStatementHasItsTargetOrIsUnclaimed() throws IOException {
        Run run = check("--plan", "jiyuan-2024-1", "--text", file("plan.txt", MADE_UP), "--all");

        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .anyMatch(line -> line.contains("\t2025\t") && line.endsWith("jiyuan-2024-1.non-fossil-share-2025"))
                .anyMatch(line -> line.contains("\t16%\t") && line.endsWith("jiyuan-2024-1.non-fossil-share-2025"))
                .anyMatch(line -> line.contains("\t7\t") && line.endsWith("UNCLAIMED"))
                .anyMatch(line -> line.contains("\t全部\t") && line.endsWith("UNCLAIMED"))
                .contains("4 statements: 2 claimed, 0 with a reason, 2 unclaimed");
    }

    /** In the clauses of 焦作's plan; the cells of a table stand one a line, as on pages. */
    private static final String TABLE = """
        第二章 总体要求
        第三节 目标指标
        2025年，劣Ⅴ类水体基本消除。
        专栏1 主要目标
        """
            + String.join(
                    "\n", IntStream.rangeClosed(1, 25).mapToObj(String::valueOf).toList())
            + """

        注：2.劣Ⅴ类断面所占的比例。
        第四章 攻坚战
        第三节 净土
        持续推进农用地分类管理。确保其面积不减少、土壤环境质量不下降。
        第六章 生态经济
        第六节 基础设施
        加快燃气供热设施建设。武陟县、修武县、沁阳市、孟州市建成区集中供热普及率分别达到62%62%50%50%左右。
        """;

    @Test
    void aRowOfATableIsClaimedByItsTarget() throws IOException {
        Run run = check("--plan", "jiaozuo-2022-77", "--text", file("plan.txt", TABLE), "--all");

        assertThat(run.lines())
                .contains("第二章 第三节\t消除\t劣Ⅴ类水体基本消除\tjiaozuo-2022-77.goals-worse-than-5-2025")
                .contains("第二章 第三节 专栏1 注\t劣Ⅴ类\t2.劣Ⅴ类断面所占的比例\tjiaozuo-2022-77.box1-04");
        for (int row = 1; row <= 25; row++) {
            String place = "第二章 第三节 专栏1 第" + row + "行\t" + row + "\t" + row;
            assertThat(run.lines()).contains(place + "\tjiaozuo-2022-77.box1-" + (row < 10 ? "0" : "") + row);
        }
    }

    @Test
    void oneNumberTwiceInAListIsClaimedByTwoTargets() throws IOException {
        Run run = check("--plan", "jiaozuo-2022-77", "--text", file("plan.txt", TABLE), "--all");

        assertThat(run.lines().stream().filter(line -> line.contains("集中供热普及率")))
                .extracting(line -> line.replaceAll(".*jiaozuo-2022-77\\.", ""))
                .containsExactly(
                        "heating-wuzhi-2025", "heating-xiuwu-2025", "heating-qinyang-2025", "heating-mengzhou-2025");
        assertThat(run.lines()).anyMatch(line -> line.contains("\t不减少\t") && line.endsWith(".priority-farmland-area"));
    }

    /** In the clauses of 济源's and 惠济's plans: what is due in full and in part, sizes, and two sentences with the same words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        jiyuan-2024-1     | （六） | 12.河湖。2024年年底前完成全部入河排污口溯源及70%整治任务。 | 全部 | outfalls-traced-2024
        jiyuan-2024-1     | （六） | 12.河湖。2024年年底前完成全部入河排污口溯源及70%整治任务。 | 70% | outfalls-fixed-2024
        jiyuan-2024-1     | （四） | 9.产能。100吨（合金钢、特钢50吨）以下炼钢转炉、100吨以下炼钢电弧炉原则上退出。 | 100 | converters-2024
        huiji-2024-3-air  | （二） | 18.油品。完成辖区内所有汽油储油库、50%以上的汽油加油站监督性检测。 | 所有 | petrol-depots
        huiji-2024-3-air  | （一） | 9.新能源。推进生活垃圾运输车辆转变，2025年全部实现新能源化。 | 全部 | household-waste-trucks-2025
        """)
    void ofSeveralTheOneThatIsMeantClaims(String plan, String section, String sentence, String token, String target)
            throws IOException {
        String head = plan.startsWith("huiji") ? "惠济区2024年蓝天保卫战实施方案\n三、主要任务\n" : "二、重点任务\n";
        Run run = check("--plan", plan, "--text", file("plan.txt", head + section + "一节\n" + sentence), "--all");

        assertThat(run.lines().stream()
                        .filter(line -> line.contains("\t" + token + "\t"))
                        .findFirst())
                .hasValueSatisfying(line -> assertThat(line).endsWith(plan + "." + target));
    }

    @Test
    void aReasonSaysWhyNobodyClaims() throws IOException {
        String reasons = file("reasons.tsv", "# made up\n二、 (三) 4\t7座\t工程\ta project\n*\t并网\t工程\ta project\n");
        Run run = check("--plan", "jiyuan-2024-1", "--text", file("plan.txt", MADE_UP), "--reasons", reasons);

        assertThat(run.lines()).contains("4 statements: 2 claimed, 2 with a reason, 0 unclaimed");
        assertThat(run.out()).doesNotContain("UNCLAIMED");
    }

    @Test
    void aNumberThatTheClauseDoesNotHaveIsTold() throws IOException {
        String text = file("plan.txt", MADE_UP.replace("16%", "17%"));
        Run run = check("--plan", "jiyuan-2024-1", "--text", text);

        assertThat(run.lines())
                .contains("not in its clause: jiyuan-2024-1.non-fossil-share-2025 16")
                .anyMatch(line -> line.contains("\t17%\t") && line.endsWith("UNCLAIMED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--plan jiyuan-2024-1", "--plan jiyuan-2024-1 --text nowhere.txt", "--text nowhere.txt"})
    void whatCannotBeReadFails(String args) {
        Run run = check(args.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }

    /** The documents themselves are not part of the project: who has them lays them beside the data. */
    @ParameterizedTest
    @CsvSource({
        "jiaozuo-2022-77, 192, 117",
        "jiyuan-2024-1, 74, 26",
        "pingdingshan-2024-8, 51, 18",
        "huiji-2024-3, 112, 51",
        "jincheng-2016-rectification, 64, 13"
    })
    void nothingOfTheDocumentsIsUnclaimedWithoutAReason(String plan, int claimed, int reasoned) throws IOException {
        Path file = Path.of(System.getProperty("attain.data", "")).resolveSibling("sources/" + plan + ".txt");
        assumeTrue(
                Files.isReadable(file), () -> "SKIPPED, text of the document not found (beside attain.data): " + file);
        // The page of 晋城 lost the numerals of three headings.
        String text = Files.readString(file)
                .replaceAll("[?？][。.]ㄒ唬﹫詻Q", "（一）")
                .replaceAll("[?？][。.]ㄒ唬娀M", "（一）")
                .replaceAll("[?？][。.]ㄋ模娀", "（四）");
        Path reasons = (plan.startsWith("jincheng") ? JINCHENG : HENAN).resolve(plan + ".tsv");
        Reasons known = Reasons.read(Files.readAllLines(reasons));
        List<Target> targets = targets(plan);
        List<Coverage> lines = Coverage.of(targets, text, known);

        assertThat(lines).filteredOn(Coverage::isUnclaimed).isEmpty();
        assertThat(new Claims(targets).strangers(Passage.of(text)))
                .filteredOn(stranger -> !known.explains(stranger))
                .isEmpty();
        assertThat(lines).filteredOn(line -> line.target().isPresent()).hasSize(claimed);
        assertThat(lines).filteredOn(line -> line.reason().isPresent()).hasSize(reasoned);

        // Without the limit on PM2.5, or on loose coal, or on any other number, somebody would notice.
        List<Target> fewer = new ArrayList<>(targets);
        fewer.removeIf(target -> target.indicator().id().startsWith("rural.")
                || target.indicator().id().startsWith("water."));
        assertThat(Coverage.of(fewer, text, known))
                .filteredOn(Coverage::isUnclaimed)
                .isNotEmpty();
    }
}

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
        "jiaozuo-2022-77, 193, 116",
        "jiyuan-2024-1, 74, 26",
        "pingdingshan-2024-8, 51, 18",
        "huiji-2024-3, 115, 48",
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

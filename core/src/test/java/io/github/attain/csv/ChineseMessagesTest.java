package io.github.attain.csv;

import static io.github.attain.csv.SampleTable.CSV;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a Chinese reader is told about a table, as whole sentences. */
class ChineseMessagesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            broken-bytes.csv      | 第3行：编码错误：不是UTF-8；支持：UTF-8, GB18030
            completeness.csv      | 第3行“valid”列：valid不可能为366；允许：0 … 365
            completeness-half.csv | 第3行“expected”列：缺少expected：0, 1, … 365
            duplicate-column.csv  | 第1行：列“value/数值”重复
            dust.csv              | 第3行“沙尘”列：沙尘不能是“maybe”；允许：included, 未扣除, deducted, 扣除
            fraction.csv          | 第3行“value”列：比例以百分数计量，“0.575”没有百分号：请写作“66.5 %, 7 of 9, 7/9”这样的形式
            no-unit.csv           | 第3行“value”列：缺少单位：ug/m3
            no-value.csv          | 第3行“value”列：air.pm25.annual-mean的值未获得（“”），本行不计
            share-over-100.csv    | 第3行“value”列：比例不可能为177 of 165；允许：0 % – 100 %
            too-few-cells.csv     | 第3行：本行有3格，表头有4格：本行没有写完
            unknown-class.csv     | 第3行“value”列：等级“Ⅶ”不存在；允许：Ⅰ, Ⅱ, Ⅲ, Ⅳ, Ⅴ, 劣Ⅴ
            unknown-place.csv     | 第3行“place”列：未知地区“410801”：410800, 410100, 410700, …
            utf-16.csv            | 编码错误：UTF-16；支持：UTF-8, GB18030
            wrong-unit.csv        | 第3行“value”列：单位t与所需单位ug/m3不可换算（air.pm25.annual-mean）
            """)
    void aBrokenTableIsExplained(String file, String sentence) throws Exception {
        Path table =
                Path.of(ChineseMessagesTest.class.getResource("broken/" + file).toURI());
        assertThat(chinese(CSV.read(table))).containsExactly(file + "：" + sentence);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            p.pm2,x,46 ug/m3,2026-06-30,MET,一,,  | “target”列：未知目标“p.pm2”（p.pm25, p.nox, p.set, …）
            p.pm25,,46 ug/m3,2026-06-30,MET,一,,  | “situation”列：缺少情形：恰在限值
            p.pm25,x,—,2026-06-30,MET,一,,        | “measured”列：缺少pm25的值：没有监测值时整格留空，分号之间不能留空
            p.pm25,x,46 ug/m3,2026-06-30,MET NO_MEASUREMENT,一,, | “verdict”列：结论不能是“MET NO_MEASUREMENT”；允许：单独的MET
            p.pm25,x,46 ug/m3,2026-06-30,MET,二,, | “clause”列：p.pm25的条款不能是“二”；允许：一
            p.pm25,x,46 ug/m3,2026-06-30,MET,一,1 ug/m3, | “tolerance”列：规则不成立：p.pm25 ± 1 ug/m3；允许偏差仅用于带“左右”的目标
            p.set,x,40 ug/m3,2026-06-30,MET,六,,at-most | “assigned”列：限值不能是“at-most”；允许：at-most 46 ug/m3, at-least 95 %, below 41 ug/m3, above 30 %
            p.pm25,x,40 ug/m3,2026-06-30,MET,一,,at-most 46 ug/m3 | “assigned”列：规则不成立：p.pm25 ← 不高于46微克/立方米；只能向数值另行下达的目标下达普通规则
            p.pm25,x,46 ug/m3                     | ：本行有3格，表头有8格：本行没有写完
            """)
    void aBrokenCaseIsExplained(String row, String sentence) {
        assertThat(chinese(SampleCases.read(SampleCases.HEADER + row + "\n")))
                .containsExactly("cases.csv：第2行" + sentence);
    }

    @Test
    void aMissingFileAndAFolderAreExplained(@TempDir Path folder) {
        Path none = folder.resolve("none.csv");
        assertThat(CSV.read(none).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message().zh()).isEqualTo("none.csv：无法读取：" + none + "（没有这个文件）");
            assertThat(problem.message().en()).isEqualTo("none.csv: cannot be read: " + none + " (no such file)");
        });
        assertThat(chinese(CSV.read(folder))).containsExactly(folder.getFileName() + "：无法读取：" + folder + "（是文件夹）");
    }

    private static List<String> chinese(Checked<?> read) {
        return read.problems().stream()
                .map(Problem::message)
                .map(message -> message.zh())
                .toList();
    }
}

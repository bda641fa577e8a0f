package io.github.attain.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a Chinese reader is told about a pack, as whole sentences. */
class ChineseMessagesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a-list.json                  | 数据文件为[]，须为对象：id, version, title, files, left-out, $schema, documents, places, indicators, plans
            about-a-number.json          | /plans/0/targets/5/rule/about：about为20，须为文本："46 ug/m3"
            all-of-one-arm.json          | /plans/0/targets/5/rule：规则不成立：至少须有两项；{"all-of": [{"at-least": "70 %"}, {…}, …]}
            bare-nan.json                | /indicators/0：不是有效的JSON：第1行第33个字符：“NaN”不合语法
            between-backwards.json       | /plans/0/targets/5/rule：规则不成立：两端须单位相同，由小到大；{"between": ["1 {count}", "2 {count}"]}
            between-equal-ends.json      | /plans/0/targets/5/rule：规则不成立：1 ug/m3 = 1 ug/m3；下限须小于上限
            class-of-a-quantity.json     | /plans/0/targets/5/rule/class-at-least：“Ⅲ”不是pm25的取值：其scale为quantity
            cut-off.json                 | /plans/0/targets/1：不是有效的JSON：第50行第11个字符：内容不完整
            decimals-as-text.json        | /indicators/5/decimals：decimals为"0"，须为整数：0 … 20
            document-kind.json           | /documents/1/kind：kind不能是“blog”；允许：official, press, dataset
            document-twice.json          | /documents/1/id：文件“hj-663-2013”重复
            duplicate-key-at-the-top.json | /version：键“version”重复
            file-outside.json            | /files/0：数据文件不能是“../secret.json”；允许：与第一个文件同在一个文件夹的文件名，如plan.json
            gb-18030.json                | 编码错误：不是UTF-8；支持：UTF-8
            grades-of-a-quantity.json    | /indicators/5/grades：未知键“grades”；允许：grades仅用于scale为class的指标
            grades-of-one-label.json     | /indicators/5/grades/labels：labels为[…] (1)，须为2至50项的列表
            id-a-path.json               | /id：id不能是“../../etc/passwd”；允许：a-z、0-9，其间可有 . _ -，如jiaozuo-2022-77
            limit-beyond-any-number.json | /plans/0/targets/5/rule/at-most：数“1e999999999”过大或过长：不超过60位，指数不超过60
            lowest-above-highest.json    | /indicators/5/highest：highest不可能为1；允许：≥ 2（lowest）
            no-worse-without-a-direction.json | /plans/0/targets/5/rule：规则不成立：index未说明优劣方向；"better": lower, higher
            place-in-itself.json         | /places/2/in：未知地区“410801”：地区不能位于自身之内
            plan-replaces-an-unknown-one.json | /plans/1/replaces/0：规划不能是“plan-0”；允许：plan-1, plan-2
            rank-0.json                  | /plans/0/targets/5/rule/rank：规则不成立：名次须在参加排名的个数之内；1 … of
            rank-of-a-quantity.json      | /plans/0/targets/5/rule：“148 of 168”不是pm25的取值：名次只用于排名指标
            relation-milestone-of-the-same-year.json | /plans/0/targets/5/relations/0/target：规则不成立：bad → t0；milestone-of：地区、指标相同，时限更早
            relation-to-nothing.json     | /plans/0/targets/5/relations/0/target：未知目标“t99”（bad的关系）
            rule-empty.json              | /plans/0/targets/5/rule：缺少rule的规则形式：at-most, at-least, below, above, between, about, share, class-at-least, rank, total, change, average-growth, no-worse-than, trend, finding, each, either-of, all-of, assigned-by
            share-of-more-than-all.json  | /plans/0/targets/5/rule/share：规则不成立：9个中的10个；count ≤ of
            target-out-of-a-quantity.json | /plans/0/targets/5/out-of：未知键“out-of”；允许：out-of仅用于以%计的指标
            target-with-two-terms.json   | /plans/0/targets/5：时限不能是“during + by”；允许：during、by之一
            target-without-term.json     | /plans/0/targets/5：缺少时限："during": "2025", "by": "2025-12-31"
            title-with-control-character.json | /title/en：en为"a<U+001B>b"，须为不含控制字符的文本
            two-values.json              | 不是有效的JSON：第2行第2个字符：值结束后还有内容
            """)
    void aBrokenPackIsExplained(String file, String sentence) {
        String name = "broken/" + file;
        assertThat(PackReader.read(BrokenFilesTest.class, name).problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(problem -> problem.message().zh())
                .allMatch(message -> message.startsWith(name + "："))
                .extracting(message -> message.substring(message.indexOf('：') + 1))
                .containsExactly(sentence);
    }

    @Test
    void aMissingFileIsNamedInBothLanguages(@TempDir Path folder) {
        Path none = folder.resolve("none.json");
        assertThat(PackReader.read(none).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message().zh()).isEqualTo(none + "：缺少none.json：没有这个文件");
            assertThat(problem.message().en()).isEqualTo(none + ": none.json is missing: there is no such file");
        });
    }

    @Test
    void aMissingResourceIsNamedInChinese() {
        assertThat(PackReader.read(ChineseMessagesTest.class, "none.json").problems())
                .extracting(problem -> problem.message().zh())
                .containsExactly("none.json：缺少none.json：io.github.attain.json.ChineseMessagesTest的资源；"
                        + "具名模块须向io.github.attain.core开放其所在的包");
    }

    @Test
    void aStreamHasNoFilesBesideIt() {
        byte[] pack = "{\"files\": [\"a.json\"]}".getBytes(StandardCharsets.UTF_8);
        assertThat(PackReader.read("p", new ByteArrayInputStream(pack)).problems())
                .extracting(problem -> problem.message().zh())
                .contains("p：/files：无法读取：数据流旁没有其他文件");
    }
}

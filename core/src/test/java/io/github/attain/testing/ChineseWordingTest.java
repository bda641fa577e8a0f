package io.github.attain.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChineseWordingTest {

    @Test
    void findsWordsThatNobodyTypesAndNobodyQuotes() {
        assertThat(ChineseWording.englishIn("“last year”不是时段：2021/2025, \"during\", a.b.mean, ug/m3, plan-1"))
                .isEmpty();
        assertThat(ChineseWording.englishIn("缺少the header：no such file（207 characters）"))
                .containsExactly("the", "header", "such", "file", "characters");
    }

    @Test
    void englishInAChineseMessageFails() {
        Problem english = Problem.of(ProblemCode.UNREADABLE).with("value", "a.csv (no such file)");
        Problem chinese = Problem.of(ProblemCode.UNREADABLE).with("value", new Text("没有这个文件", "no such file"));

        ChineseWording.isChinese(List.of(chinese));
        ChineseWording.isChinese(List.of(english), "such file");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ChineseWording.isChinese(List.of(english)))
                .withMessageContaining("such");
    }
}

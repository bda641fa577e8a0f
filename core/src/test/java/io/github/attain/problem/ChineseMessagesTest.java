package io.github.attain.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.attain.assessment.Assessor;
import io.github.attain.text.Text;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said in both languages about arguments of calls. */
class ChineseMessagesTest {

    @Test
    void aValueThatCannotBeReadIsExplained() {
        assertThat(message(Finding.read("maybe").problems()))
                .isEqualTo(new Text(
                        "结论不能是“maybe”；允许：yes, basically, no, 是, 基本, 否",
                        "the finding cannot be \"maybe\"; allowed: yes, basically, no, 是, 基本, 否"));
        assertThat(message(Share.read("120 %").problems()))
                .isEqualTo(new Text("比例不可能为120 %；允许：0 % – 100 %", "a share cannot be 120 %; allowed: 0 % – 100 %"));
        assertThat(message(Quantity.read("1e99 t").problems()))
                .isEqualTo(new Text(
                        "数“1e99”过大或过长：不超过60位，指数不超过60",
                        "the number \"1e99\" is too large or too long: ≤ 60 digits, exponent ≤ 60"));
    }

    @Test
    void anUnknownTargetIsExplained() {
        ProblemsException thrown = catchThrowableOfType(
                ProblemsException.class, () -> Assessor.of(List.of()).withTolerance("t1", Quantity.parse("1 t")));
        assertThat(message(thrown.problems()))
                .isEqualTo(new Text("未知目标“t1”（评估所用目标之外）", "unknown target \"t1\" (not among the assessed targets)"));
    }

    private static Text message(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0).message();
    }
}

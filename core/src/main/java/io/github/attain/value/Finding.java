package io.github.attain.value;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import java.util.List;
import java.util.Locale;

/** What a source states about a promise that has no number: kept, basically kept, not kept. In ascending order. */
public enum Finding implements Value {
    /** Stated as not reached. */
    NO(new Text("否", "no"), List.of("否", "未完成")),
    /** Stated as basically (基本) reached. */
    BASICALLY(new Text("基本", "basically"), List.of("基本", "基本完成")),
    /** Stated as reached. */
    YES(new Text("是", "yes"), List.of("是", "完成"));

    private final Text text;
    private final List<String> chinese;

    Finding(Text text, List<String> chinese) {
        this.text = text;
        this.chinese = chinese;
    }

    /**
     * Reads a finding.
     *
     * @param text {@code yes}, {@code basically} or {@code no}, or 是, 基本, 否
     * @return the finding, or the problem
     */
    public static Checked<Finding> read(String text) {
        String plain = Blanks.plain(text).toLowerCase(Locale.ROOT);
        for (Finding finding : values()) {
            if (finding.text.en().equals(plain) || finding.chinese.contains(plain)) {
                return Checked.of(finding);
            }
        }
        return Checked.failed(Problem.of(ProblemCode.UNKNOWN_WORD)
                .with("value", text)
                .with("subject", new Text("结论", "the finding"))
                .with("allowed", "yes, basically, no, 是, 基本, 否"));
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public String written() {
        return text.en();
    }
}

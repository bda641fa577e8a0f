package io.github.attain.examples.rules.jincheng;

import io.github.attain.json.PackReader;
import io.github.attain.pack.RulePack;

/**
 * The targets of 晋城, Shanxi, for 2016 to 2020.
 *
 * <pre>{@code
 * RulePack jincheng = JinchengRules.load();
 * Target sections = jincheng.target("jincheng-2016-rectification.class-1-3-2018").orElseThrow();
 * sections.promise().zh(); // 不低于77.78 %（7/9）
 * }</pre>
 */
public final class JinchengRules {

    /** The id of the pack. */
    public static final String ID = "jincheng";

    private JinchengRules() {}

    /**
     * Reads the pack. Every call reads it anew; keep the value.
     *
     * @return the pack
     * @throws io.github.attain.problem.ProblemsException with every problem, if the data are bad
     */
    public static RulePack load() {
        return PackReader.read(JinchengRules.class, "pack.json").orThrow();
    }
}

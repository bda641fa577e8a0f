package io.github.attain.rules.henan;

import io.github.attain.json.PackReader;
import io.github.attain.pack.RulePack;

/**
 * The targets of Henan: 焦作, 济源, 平顶山, 惠济 and 郑州.
 *
 * <pre>{@code
 * RulePack henan = HenanRules.load();
 * Target pm25 = henan.target("jiyuan-2024-1.pm25-2025").orElseThrow();
 * pm25.promise().zh(); // 不高于46 微克/立方米
 * }</pre>
 */
public final class HenanRules {

    /** The id of the pack. */
    public static final String ID = "henan";

    private HenanRules() {}

    /**
     * Reads the pack. Every call reads it anew; keep the value.
     *
     * @return the pack
     * @throws io.github.attain.problem.ProblemsException with every problem, if the data are bad
     */
    public static RulePack load() {
        return PackReader.read(HenanRules.class, "pack.json").orThrow();
    }
}

package io.github.attain.monitoring;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import java.util.regex.Pattern;

/**
 * What stands in place of a section, a city or a station where a row or column sums up others or says what they are held against:
 * 合计, 全省平均, 168城市均值, limits. None of them is called so.
 */
final class Summary {
    private static final Pattern NAME = Pattern.compile(
            ".{0,12}(?:平均(?:值|浓度|数)?|均值)|.{0,12}(?:合计|总计|小计|汇总|中位数|标准[差值]|达标率|超标[率倍次个]数?|优良率|优良比例)"
                    + "|[年月日季]均|最[大小高低]值?|(?:标准)?限值|(?:方法)?检出限|[ⅠⅡⅢⅣⅤIV]+类(?:标准)?(?:限?值)?"
                    + "|样[品本]个?数量?|监测[次个]数|(?:水质|考核)?目标(?:值|类别)?|(?:评价|执行)标准|GB.{0,3}3838.*"
                    + "|(?:(?:grand|overall|sub)[ -]?)?(?:averages?|avg|means?|totals?|sum|max(?:imum)?|min(?:imum)?|median|limits?|standard|std)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GAPS = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");

    /** What is added in brackets: 达标率(%), 标准限值(Ⅲ类). */
    private static final Pattern REMARK = Pattern.compile("(?<=[^ ]) *\\([^()]*\\)$");

    private Summary() {}

    /** Whether a name is none of a section, city or station. */
    static boolean isNamed(String name) {
        String plain = GAPS.matcher(Blanks.plain(name)).replaceAll("");
        String bare = plain.endsWith(")") ? REMARK.matcher(plain).replaceFirst("") : plain;
        return NAME.matcher(bare).matches();
    }

    /** Says that a row or column is passed over. */
    static Problem note(String name) {
        return Problem.of(ProblemCode.PASSED_OVER)
                .with("subject", new Text("汇总行（列）", "a row or column about others"))
                .with("value", name);
    }
}

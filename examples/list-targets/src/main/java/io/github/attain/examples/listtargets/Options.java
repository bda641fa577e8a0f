package io.github.attain.examples.listtargets;

import io.github.attain.examples.terminal.Arguments;
import io.github.attain.examples.terminal.Option;
import io.github.attain.text.Text;
import java.util.List;
import java.util.Locale;

/**
 * The arguments of the program.
 *
 * @param markdown whether Markdown is written instead of CSV
 * @param byYear whether the targets are ordered by the year in which they are due, not by plan
 * @param locale the reader's language
 * @param indicator with what the ids of the indicators begin that are wanted; empty for all
 * @param place the code of the place that is wanted, with those inside it; empty for all
 */
record Options(boolean markdown, boolean byYear, Locale locale, String indicator, String place) {
    /** How the program is used. */
    static final Text HELP = new Text("""
            列出类路径上所有规则包的目标。

              --markdown           输出Markdown；缺省为CSV（UTF-8，以LF换行）
              --by-year            按到期年份排列；缺省按方案
              --indicator PREFIX   只列编号以此开头的指标，如rural.sewage
              --place CODE         只列该地区及其内部的目标，如410800
              --language zh|en     Markdown的语言；缺省为en
              --help               显示本说明
            """, """
            Lists the targets of all packs on the class path.

              --markdown           writes Markdown; by default CSV in UTF-8, each line ended by LF
              --by-year            orders by the year in which targets are due; by default by plan
              --indicator PREFIX   only indicators whose id begins so, such as rural.sewage
              --place CODE         only targets of that place and of those inside it, such as 410800
              --language zh|en     the language of Markdown; by default en
              --help               shows this
            """);

    private static final Option<Boolean> MARKDOWN = Option.flag("--markdown");
    private static final Option<Boolean> BY_YEAR = Option.flag("--by-year");
    private static final Option<String> INDICATOR = Option.text("--indicator", "rural.sewage");
    private static final Option<String> PLACE = Option.text("--place", "410800");

    static final List<Option<?>> KNOWN = List.of(MARKDOWN, BY_YEAR, INDICATOR, PLACE);

    /** Reads the arguments; a default stands for what makes no sense. */
    static Options read(Arguments typed) {
        return new Options(
                typed.has(MARKDOWN),
                typed.has(BY_YEAR),
                typed.locale(),
                typed.value(INDICATOR).orElse(""),
                typed.value(PLACE).orElse(""));
    }
}

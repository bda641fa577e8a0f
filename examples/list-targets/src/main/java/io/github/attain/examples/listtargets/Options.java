package io.github.attain.examples.listtargets;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The arguments of the program.
 *
 * @param markdown whether Markdown is written instead of CSV
 * @param byYear whether the targets are ordered by the year in which they are due, not by plan
 * @param locale the reader's language
 * @param indicator with what the ids of the indicators begin that are wanted; empty for all
 * @param place the code of the place that is wanted, with those inside it; empty for all
 * @param help whether only the usage is wanted
 */
record Options(boolean markdown, boolean byYear, Locale locale, String indicator, String place, boolean help) {
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

    private static final List<String> WITH_VALUE = List.of("--indicator", "--place", "--language");
    private static final List<String> ALONE = List.of("--markdown", "--by-year", "--help");
    private static final String ALLOWED = String.join(", ", ALONE) + ", " + String.join(", ", WITH_VALUE);

    /** Reads the arguments: {@code --name value} or {@code --name=value}. */
    static Checked<Options> read(List<String> args) {
        Map<String, String> values = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            if (ALONE.contains(arg)) {
                put(values, arg, "", problems);
            } else if (!WITH_VALUE.contains(name)) {
                problems.add(
                        Problem.of(ProblemCode.UNKNOWN_KEY).with("value", arg).with("allowed", ALLOWED));
            } else if (equals >= 0) {
                put(values, name, arg.substring(equals + 1), problems);
            } else if (i + 1 < args.size()) {
                i++;
                put(values, name, args.get(i), problems);
            } else {
                problems.add(
                        Problem.of(ProblemCode.MISSING).with("subject", name).with("allowed", name + " VALUE"));
            }
        }
        Options options = new Options(
                values.containsKey("--markdown"),
                values.containsKey("--by-year"),
                language(values.getOrDefault("--language", "en"), problems),
                values.getOrDefault("--indicator", ""),
                values.getOrDefault("--place", ""),
                values.containsKey("--help"));
        return Checked.of(options, problems);
    }

    private static void put(Map<String, String> values, String name, String value, List<Problem> problems) {
        if (values.putIfAbsent(name, value) != null) {
            problems.add(Problem.of(ProblemCode.DUPLICATE)
                    .with("subject", "argument")
                    .with("value", name));
        }
    }

    private static Locale language(String word, List<Problem> problems) {
        if (word.equals("zh")) {
            return Locale.CHINA;
        }
        if (!word.equals("en")) {
            problems.add(Problem.of(ProblemCode.UNKNOWN_WORD)
                    .with("subject", "--language")
                    .with("value", word)
                    .with("allowed", "zh, en"));
        }
        return Locale.ENGLISH;
    }
}

package io.github.attain.examples.quickstart;

import io.github.attain.examples.terminal.Arguments;
import io.github.attain.examples.terminal.Option;
import io.github.attain.text.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The arguments of the program.
 *
 * @param file the table of measured values; empty for the example's own
 * @param places the places asked for; empty for those that were measured
 * @param asOf the dates of assessment, the earliest first
 * @param locale the reader's language
 * @param format how the answer is written
 * @param all whether targets are shown too that the table has no value for
 * @param strict whether any problem of the table refuses it
 * @param explain whether the arithmetic is shown
 */
record Options(
        Optional<Path> file,
        List<String> places,
        List<LocalDate> asOf,
        Locale locale,
        Format format,
        boolean all,
        boolean strict,
        boolean explain) {
    /** How the program is used. */
    static final Text HELP = new Text("""
        把实测值与河南的环境目标逐条对照，输出结论。

          --file FILE          实测值表（CSV，UTF-8或GB18030）；缺省为示例自带的已公布数据
          --place CODE|NAME    地区代码或名称，可重复；缺省为表中出现的地区；
                               市不含其区县，区县须另行指定
          --as-of DATE         评估日期，可重复；缺省为2026-01-20和2026-02-04。最后一个日期以前只列当日尚未
                               到期的目标；csv和json只有最后一个日期
          --language zh|en     语言；缺省为en
          --format FORMAT      table、markdown、csv或json；缺省为table
          --all                也列出表中没有数值的目标；指定--place时总是列出
          --strict             实测值表有任何问题即不评估，状态为2
          --explain            列出来源、计算过程和其他判定方式（table和markdown）
          --help               显示本说明

        程序正常结束时状态为0，与目标是否达到无关；参数有误或文件不可读时为2。
        """, """
                Holds measured values against the environmental targets of Henan and prints the answer.

                  --file FILE          a table of measured values (CSV in UTF-8 or GB18030); by default published
                                       figures that come with the example
                  --place CODE|NAME    a place by code or name, repeatable; by default the places in the table;
                                       a city without its districts and counties, which are named for themselves
                  --as-of DATE         the date of assessment, repeatable; by default 2026-01-20 and 2026-02-04.
                                       Before the last date only the targets are shown that were running then;
                                       csv and json hold the last date alone
                  --language zh|en     the language; by default en
                  --format FORMAT      table, markdown, csv or json; by default table
                  --all                also shows the targets that the table has no value for; with --place they
                                       are always shown
                  --strict             a table with any problem is refused, with the status 2
                  --explain            table and markdown also show sources, arithmetic and what other
                                       choices would give
                  --help               shows this

                The status is 0 where the program worked, whatever the cities did, and 2 for wrong arguments or a
                file that cannot be read.
                """);

    private static final Option<Path> FILE = Option.path("--file", "values.csv");
    private static final Option<String> PLACE =
            Option.text("--place", "410100", "郑州", "Zhengzhou").repeatable();
    private static final Option<LocalDate> AS_OF =
            Option.date("--as-of", "2026-01-31").repeatable();
    private static final Option<Format> FORMAT = Option.word("--format", Format.names(), Format::named);
    private static final Option<Boolean> ALL = Option.flag("--all").repeatable();
    private static final Option<Boolean> STRICT = Option.flag("--strict").repeatable();
    private static final Option<Boolean> EXPLAIN = Option.flag("--explain").repeatable();

    /** While a month was running, and after its end. */
    private static final List<LocalDate> BEFORE_AND_AFTER =
            List.of(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 2, 4));

    static final List<Option<?>> KNOWN = List.of(FILE, PLACE, AS_OF, FORMAT, ALL, STRICT, EXPLAIN);

    /** Reads the arguments; a default stands for what makes no sense. */
    static Options read(Arguments typed) {
        List<LocalDate> dates = typed.all(AS_OF).stream().sorted().distinct().toList();
        return new Options(
                typed.value(FILE),
                typed.all(PLACE),
                dates.isEmpty() ? BEFORE_AND_AFTER : dates,
                typed.locale(),
                typed.value(FORMAT).orElse(Format.TABLE),
                typed.has(ALL),
                typed.has(STRICT),
                typed.has(EXPLAIN));
    }
}

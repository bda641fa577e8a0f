package io.github.attain.examples.yearwatch;

import io.github.attain.examples.terminal.Arguments;
import io.github.attain.examples.terminal.Option;
import io.github.attain.examples.terminal.city.CityOptions;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The arguments of the program.
 *
 * @param hours the hours of the stations; empty for the made-up year that comes with the example
 * @param stations the list of stations; empty where the hours are
 * @param city the city as the list of stations writes it
 * @param year the year
 * @param without the codes of stations that are left out, beside the control stations
 * @param pack the targets; empty for those of the packs that are found
 * @param locale the reader's language
 */
record Options(
        Optional<Path> hours,
        Optional<Path> stations,
        String city,
        int year,
        List<String> without,
        Optional<Path> pack,
        Locale locale) {
    /** How the program is used. */
    static final Text HELP = new Text("""
            逐日走过一个城市的一年：每项目标何时提前锁定、何时已无法完成，每月末剩余天数还可容纳什么，
            最后是全年结论。

              --hours PATH         小时值：CSV文件、gzip、zip或文件夹；缺省为示例自带的虚构年份
              --stations PATH      站点清单CSV；与--hours一同给出
              --city NAME          城市，按站点清单的写法；与--hours一同给出
              --year Y             年份；与--hours一同给出
              --without CODES      不参加评价的站点代码，以逗号分隔；清单注明的对照点总不参加评价
              --pack FILE          目标所在的规则包（JSON）；缺省为类路径上的各规则包
              --language zh|en     语言；缺省为en
              --help               显示本说明

            程序正常结束时状态为0，与目标是否达到无关；参数有误或文件不可读时为2。
            """, """
            Walks the year of a city day by day: when each target became secured or lost, at each month's
            end what the remaining days may bring, and at last the verdicts.

              --hours PATH         the hours: a CSV file, plain, by gzip or in a zip, or a folder of them;
                                   by default a made-up year that comes with the example
              --stations PATH      the list of stations, a CSV file; goes with --hours
              --city NAME          the city as the list of stations writes it; goes with --hours
              --year Y             the year; goes with --hours
              --without CODES      stations that are not evaluated, separated by commas; those that the list
                                   calls control stations never are
              --pack FILE          the pack of the targets (JSON); by default the packs on the class path
              --language zh|en     the language; by default en
              --help               shows this

            The status is 0 where the program worked, whatever the city did, and 2 for wrong arguments or a
            file that cannot be read.
            """);

    static final List<Option<?>> KNOWN = List.of(
            CityOptions.HOURS,
            CityOptions.STATIONS,
            CityOptions.CITY,
            CityOptions.YEAR,
            CityOptions.WITHOUT,
            CityOptions.PACK);

    /** Whether the made-up year is shown. */
    boolean isMadeUp() {
        return hours.isEmpty();
    }

    /** The days of the year. */
    ReportingPeriod period() {
        return ReportingPeriod.ofYear(year);
    }

    /** Reads the arguments; a default stands for what makes no sense. */
    static Options read(Arguments typed) {
        typed.together(CityOptions.FILES);
        return new Options(
                typed.value(CityOptions.HOURS),
                typed.value(CityOptions.STATIONS),
                typed.value(CityOptions.CITY).map(String::strip).orElse(MadeUpDays.CITY),
                typed.value(CityOptions.YEAR).orElse(MadeUpDays.YEAR),
                typed.value(CityOptions.WITHOUT).orElse(List.of()),
                typed.value(CityOptions.PACK),
                typed.locale());
    }
}

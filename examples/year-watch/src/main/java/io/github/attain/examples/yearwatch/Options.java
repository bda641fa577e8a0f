package io.github.attain.examples.yearwatch;

import io.github.attain.problem.Checked;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.text.Text;
import io.github.attain.time.Period;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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
 * @param help whether only the usage is wanted
 */
record Options(
        Optional<Path> hours,
        Optional<Path> stations,
        String city,
        int year,
        List<String> without,
        Optional<Path> pack,
        Locale locale,
        boolean help) {
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

    /** Before 2016 no editions hold nationwide. */
    private static final int FIRST_YEAR = AirStandards.SINCE_2016.index().from().getYear();

    private static final int LAST_YEAR = 2199;

    /** Whether the made-up year is shown. */
    boolean isMadeUp() {
        return hours.isEmpty();
    }

    /** The days of the year. */
    Period period() {
        return Period.ofYear(year);
    }

    /** Reads the arguments. What makes no sense is a problem, and its default stands in the options. */
    static Checked<Options> read(List<String> args) {
        Arguments typed = new Arguments(args);
        List<Option> together = List.of(Option.HOURS, Option.STATIONS, Option.CITY, Option.YEAR);
        if (together.stream().anyMatch(typed::has)) {
            together.forEach(typed::require);
        }
        Options options = new Options(
                read(typed, Option.HOURS, Options::path, ProblemCode.UNREADABLE),
                read(typed, Option.STATIONS, Options::path, ProblemCode.UNREADABLE),
                typed.value(Option.CITY).map(String::strip).orElse(MadeUpDays.CITY),
                read(typed, Option.YEAR, Options::year, ProblemCode.IMPOSSIBLE_VALUE)
                        .orElse(MadeUpDays.YEAR),
                typed.value(Option.WITHOUT).map(Options::codes).orElse(List.of()),
                read(typed, Option.PACK, Options::path, ProblemCode.UNREADABLE),
                read(typed, Option.LANGUAGE, Options::language, ProblemCode.UNKNOWN_WORD)
                        .orElse(Locale.ENGLISH),
                typed.has(Option.HELP));
        return Checked.of(options, typed.problems());
    }

    private static <T> Optional<T> read(
            Arguments typed, Option option, Function<String, Optional<T>> reader, ProblemCode otherwise) {
        Optional<String> text = typed.value(option);
        Optional<T> meant = text.flatMap(reader);
        if (text.isPresent() && meant.isEmpty()) {
            String allowed = option == Option.YEAR ? FIRST_YEAR + " – " + LAST_YEAR : option.examples();
            typed.refuse(option, otherwise, text.get(), allowed);
        }
        return meant;
    }

    private static Optional<Integer> year(String text) {
        int year = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
        return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty() : Optional.of(year);
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    /** Codes separated by commas of either width. */
    private static List<String> codes(String text) {
        return Arrays.stream(text.replace('，', ',').split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static Optional<Locale> language(String text) {
        return switch (text) {
            case "en" -> Optional.of(Locale.ENGLISH);
            case "zh" -> Optional.of(Locale.CHINA);
            default -> Optional.empty();
        };
    }
}

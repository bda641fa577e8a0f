package io.github.attain.examples.cityyear;

import io.github.attain.examples.terminal.Arguments;
import io.github.attain.examples.terminal.Option;
import io.github.attain.examples.terminal.city.CityOptions;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.nio.file.Path;
import java.time.LocalDate;
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
 * @param label what the hour of a row means
 * @param edition a day on which the editions were in force by which the year is evaluated
 * @param compare a day for a second set of editions; empty where nothing is compared
 * @param pack the targets; empty for those of the packs that are found
 * @param place the code of the place whose targets are looked for; empty for the one that is called like the city
 * @param asOf the date of assessment
 * @param locale the reader's language
 */
record Options(
        Optional<Path> hours,
        Optional<Path> stations,
        String city,
        int year,
        List<String> without,
        HourLabel label,
        LocalDate edition,
        Optional<LocalDate> compare,
        Optional<Path> pack,
        Optional<String> place,
        LocalDate asOf,
        Locale locale) {
    /** How the program is used. */
    static final Text HELP = new Text("""
            由监测站小时值计算一个城市一年的空气质量指标，并与当年目标逐条对照，输出一页。

              --hours PATH         小时值：CSV文件、gzip、zip或文件夹；缺省为示例自带的虚构年份
              --stations PATH      站点清单CSV；与--hours一同给出
              --city NAME          城市，按站点清单的写法；与--hours一同给出
              --year Y             年份；与--hours一同给出
              --without CODES      不参加评价的站点代码，以逗号分隔；清单注明的对照点总不参加评价
              --hour-label WORD    每行的小时是该小时的end（结束）还是start（开始）；
                                   缺省为end，国家站数据即如此标记
              --edition DATE       按该日有效的标准评价；缺省为当年1月1日
              --compare DATE       另按该日有效的标准评价，列出仅因标准不同而改变的内容
              --pack FILE          目标所在的规则包（JSON）；缺省为类路径上的各规则包
              --place CODE         目标所属地区的代码；缺省为与城市同名的地区
              --as-of DATE         评估日期；缺省为次年1月31日；在当年之内时，只看年初至该日，并说明各目标的进展
              --language zh|en     语言；缺省为en
              --help               显示本说明

            程序正常结束时状态为0，与目标是否达到无关；参数有误或文件不可读时为2。
            """, """
            Makes the indicator values of a city's year from the hours of its stations, holds them against
            the targets of that year, and prints one page.

              --hours PATH         the hours: a CSV file, plain, by gzip or in a zip, or a folder of them;
                                   by default a made-up year that comes with the example
              --stations PATH      the list of stations, a CSV file; goes with --hours
              --city NAME          the city as the list of stations writes it; goes with --hours
              --year Y             the year; goes with --hours
              --without CODES      stations that are not evaluated, separated by commas; those that the list
                                   calls control stations never are
              --hour-label WORD    whether the hour of a row is the end or the start of the hour averaged;
                                   by default end, as in the national collection
              --edition DATE       by the editions of the standards in force on that date; by default on the
                                   first day of the year
              --compare DATE       also by the editions in force on that date, to see what moves only
                                   because the standards did
              --pack FILE          the pack of the targets (JSON); by default the packs on the class path
              --place CODE         the place whose targets are meant; by default the one called like the city
              --as-of DATE         the date of assessment; by default 31 January of the next year; within the year
                                   the page shows the year to date and where each target stands
              --language zh|en     the language; by default en
              --help               shows this

            The status is 0 where the program worked, whatever the city did, and 2 for wrong arguments or a
            file that cannot be read.
            """);

    static final Option<HourLabel> HOUR_LABEL = Option.word("--hour-label", List.of("end", "start"), Options::label);

    private static final LocalDate FIRST_EDITION =
            AirStandards.SINCE_2016.index().from();
    private static final Option<LocalDate> EDITION = edition("--edition", "2019-01-01");
    private static final Option<LocalDate> COMPARE = edition("--compare", "2026-03-01");
    private static final Option<String> PLACE = Option.text("--place", "410100");
    private static final Option<LocalDate> AS_OF = Option.date("--as-of", "2020-01-31");

    /** The year of any day for which an edition is named: before 2016 none holds nationwide, so that somebody has to. */
    private static final Option<Integer> ANY_YEAR = CityOptions.year(1970, Text.none());

    private static final Option<Integer> YEAR = CityOptions.year(
            CityOptions.FIRST_YEAR, new Text("；给出" + EDITION + "时可自1970", ", with " + EDITION + " from 1970 on"));

    static final List<Option<?>> KNOWN = List.of(
            CityOptions.HOURS,
            CityOptions.STATIONS,
            CityOptions.CITY,
            YEAR,
            CityOptions.WITHOUT,
            HOUR_LABEL,
            EDITION,
            COMPARE,
            CityOptions.PACK,
            PLACE,
            AS_OF);

    /** The days that are evaluated: the year or, while it is running on the date of assessment, its days up to then. */
    ReportingPeriod evaluated() {
        ReportingPeriod whole = period();
        boolean running = asOf.isBefore(whole.last()) && !asOf.isBefore(whole.first());
        return running ? new ReportingPeriod(whole.first(), asOf) : whole;
    }

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
        Optional<LocalDate> edition = typed.value(EDITION);
        int year = typed.value(edition.isPresent() ? ANY_YEAR : YEAR).orElse(MadeUpYear.YEAR);
        typed.together(CityOptions.FILES);
        return new Options(
                typed.value(CityOptions.HOURS),
                typed.value(CityOptions.STATIONS),
                typed.value(CityOptions.CITY).map(String::strip).orElse(MadeUpYear.CITY),
                year,
                typed.value(CityOptions.WITHOUT).orElse(List.of()),
                typed.value(HOUR_LABEL).orElse(HourLabel.END_OF_HOUR),
                edition.orElse(LocalDate.of(year, 1, 1)),
                typed.value(COMPARE),
                typed.value(CityOptions.PACK),
                typed.value(PLACE).map(String::strip),
                typed.value(AS_OF).orElse(LocalDate.of(year + 1, 1, 31)),
                typed.locale());
    }

    private static Option<LocalDate> edition(String name, String example) {
        Text hint = new Text(
                "须为" + FIRST_EDITION + "及以后的日期，如" + example,
                "it is a date from " + FIRST_EDITION + " on, such as " + example);
        return Option.of(name, hint, text -> Option.readDate(text).filter(day -> !day.isBefore(FIRST_EDITION)));
    }

    private static Optional<HourLabel> label(String text) {
        return switch (text) {
            case "end" -> Optional.of(HourLabel.END_OF_HOUR);
            case "start" -> Optional.of(HourLabel.START_OF_HOUR);
            default -> Optional.empty();
        };
    }
}

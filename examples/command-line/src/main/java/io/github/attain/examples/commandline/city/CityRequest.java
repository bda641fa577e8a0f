package io.github.attain.examples.commandline.city;

import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was asked of the year of a city.
 *
 * @param hours the hours of the stations; empty for the made-up year that comes with the program
 * @param stations the list of stations; empty where the hours are
 * @param city the city as the list of stations writes it
 * @param year the year
 * @param without the codes of stations that are left out, beside the control stations
 * @param label what the hour of a row means
 * @param edition a day on which the editions were in force by which the year is evaluated
 * @param compare a day for a second set of editions; empty where nothing is compared
 * @param asOf the date of assessment
 * @param locale the reader's language
 */
public record CityRequest(
        Optional<Path> hours,
        Optional<Path> stations,
        String city,
        int year,
        List<String> without,
        HourLabel label,
        LocalDate edition,
        Optional<LocalDate> compare,
        LocalDate asOf,
        Locale locale) {
    /** A request by hours that are named by their end, the editions of the first day of the year, as of a month after its end. */
    public static CityRequest of(
            Optional<Path> hours, Optional<Path> stations, String city, int year, List<String> without, Locale locale) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate asOf = LocalDate.of(year + 1, 1, 31);
        return new CityRequest(
                hours, stations, city, year, without, HourLabel.END_OF_HOUR, first, Optional.empty(), asOf, locale);
    }

    /** The same by other hours, editions and dates, as far as they are named. */
    public CityRequest by(
            HourLabel hourLabel,
            Optional<LocalDate> editionOn,
            Optional<LocalDate> compareOn,
            Optional<LocalDate> date) {
        return new CityRequest(
                hours,
                stations,
                city,
                year,
                without,
                hourLabel,
                editionOn.orElse(edition),
                compareOn,
                date.orElse(asOf),
                locale);
    }

    /**
     * Refuses a year of which no day was found.
     *
     * @param allowed where to look for the reason
     */
    public void refuseNone(CityDays days, String allowed) {
        if (days.all().isEmpty()) {
            String when = evaluated().toString();
            throw new Refusal(new Text(
                    "没有" + Refusal.shown(city) + when + "的小时值：请核对" + allowed,
                    "there are no hours of " + Refusal.shown(city) + " in " + when + ": check " + allowed));
        }
    }

    /** The days that are evaluated: the year or, while it is running on the date of assessment, its days up to then. */
    public ReportingPeriod evaluated() {
        ReportingPeriod whole = period();
        boolean running = asOf.isBefore(whole.last()) && !asOf.isBefore(whole.first());
        return running ? new ReportingPeriod(whole.first(), asOf) : whole;
    }

    /** Whether the made-up year is shown. */
    public boolean isMadeUp() {
        return hours.isEmpty();
    }

    /** What a page of the year is called; nobody may take the made-up year for a real one. */
    public Text title() {
        Text title = new Text(city + year + "年空气质量", "The air of " + city + " in " + year);
        return isMadeUp() ? title.and(new Text("（虚构数据）", " (MADE-UP DATA)")) : title;
    }

    /** The days of the year. */
    public ReportingPeriod period() {
        return ReportingPeriod.ofYear(year);
    }
}

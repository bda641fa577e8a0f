package io.github.attain.examples.terminal.city;

import io.github.attain.examples.terminal.Option;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The options that name the year of a city, and where its values and its targets stand. */
public final class CityOptions {
    /** The hours of the stations. */
    public static final Option<Path> HOURS = Option.path("--hours", "hours.csv", "hours.csv.gz", "hours.zip", "hours/");

    /** The list of stations. */
    public static final Option<Path> STATIONS = Option.path("--stations", "stations.csv");

    /** The city as the list of stations writes it. */
    public static final Option<String> CITY = Option.text("--city", "郑州");

    /** Before this year no editions hold nationwide. */
    public static final int FIRST_YEAR = AirStandards.SINCE_2016.index().from().getYear();

    /** The year, of those for which editions hold nationwide. */
    public static final Option<Integer> YEAR = year(FIRST_YEAR, Text.none());

    /** The codes of stations that are left out. */
    public static final Option<List<String>> WITHOUT = Option.codes("--without", "1316A,1324A");

    /** The pack of the targets. */
    public static final Option<Path> PACK = Option.path("--pack", "pack.json");

    /** What goes together: a city is read from all of them. */
    public static final List<Option<?>> FILES = List.of(HOURS, STATIONS, CITY, YEAR);

    private static final int LAST_YEAR = 2199;

    private CityOptions() {}

    /**
     * The year, where others are the first.
     *
     * @param first the first that is allowed
     * @param more what else could be said of it
     */
    public static Option<Integer> year(int first, Text more) {
        String years = first + " – " + LAST_YEAR;
        return Option.of("--year", new Text("允许" + years, "allowed are " + years).and(more), text -> {
            int year = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
            return year < first || year > LAST_YEAR ? Optional.empty() : Optional.of(year);
        });
    }
}

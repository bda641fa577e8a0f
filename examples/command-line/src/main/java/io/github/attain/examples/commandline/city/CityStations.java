package io.github.attain.examples.commandline.city;

import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.monitoring.Station;
import io.github.attain.monitoring.Stations;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The stations of the city.
 *
 * @param evaluated the codes of those that are evaluated, with or without values
 * @param leftOut the codes of those that are not: the control stations, and those that the options leave out
 */
public record CityStations(List<String> evaluated, List<String> leftOut) {

    /**
     * Finds them; a city or a station that the list does not know ends the program.
     *
     * @param network the list of stations
     * @param city the city as the list writes it
     * @param without the codes of those that are left out, beside the control stations
     */
    public static CityStations of(Stations network, String city, List<String> without) {
        List<String> all = network.codesOf(city);
        if (all.isEmpty() || city.isEmpty()) {
            List<String> cities = network.all().stream()
                    .map(Station::city)
                    .filter(name -> !name.isBlank())
                    .distinct()
                    .toList();
            throw Refusal.of("--city", city, cities);
        }
        for (String code : without) {
            if (!all.contains(code)) {
                throw Refusal.of("--without", code, all);
            }
        }
        List<String> evaluated = network.withoutControls().without(without).codesOf(city);
        if (evaluated.isEmpty()) {
            throw new Refusal(noneLeft(city, all));
        }
        List<String> leftOut = new ArrayList<>(all);
        leftOut.removeAll(evaluated);
        return new CityStations(evaluated, leftOut);
    }

    private static Text noneLeft(String city, List<String> all) {
        return new Text(
                city + "没有可参加评价的站点：" + String.join("、", all) + "都是对照点或由" + "--without" + "排除",
                "no station of " + city + " is left: " + String.join(", ", all)
                        + " are control stations or left out by " + "--without");
    }

    /** Those evaluated that have no value in a period. */
    public List<String> silent(StationHours hours, ReportingPeriod period) {
        return evaluated.stream().filter(code -> isSilent(code, hours, period)).toList();
    }

    private static boolean isSilent(String code, StationHours hours, ReportingPeriod period) {
        for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            for (int slot = 0; slot < 24; slot++) {
                for (Pollutant pollutant : Pollutant.values()) {
                    if (hours.thousandths(code, day, slot, pollutant).isPresent()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}

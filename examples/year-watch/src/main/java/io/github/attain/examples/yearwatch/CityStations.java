package io.github.attain.examples.yearwatch;

import io.github.attain.monitoring.Station;
import io.github.attain.monitoring.Stations;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The stations of the city.
 *
 * @param evaluated the codes of those that are evaluated, with or without values
 * @param leftOut the codes of those that are not: the control stations, and those that the options leave out
 */
record CityStations(List<String> evaluated, List<String> leftOut) {

    /** Finds them; a city or a station that the list does not know ends the program. */
    static CityStations of(Stations network, Options options) {
        List<String> all = network.codesOf(options.city());
        if (all.isEmpty() || options.city().isEmpty()) {
            String cities = network.all().stream()
                    .map(Station::city)
                    .filter(city -> !city.isBlank())
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw unknown(Option.CITY, options.city(), cities);
        }
        for (String code : options.without()) {
            if (!all.contains(code)) {
                throw unknown(Option.WITHOUT, code, String.join(", ", all));
            }
        }
        List<String> evaluated =
                network.withoutControls().without(options.without()).codesOf(options.city());
        if (evaluated.isEmpty()) {
            throw new ProblemsException(Problem.of(ProblemCode.MISSING)
                    .with("subject", options.city() + " − 对照点 − " + Option.WITHOUT)
                    .with("allowed", String.join(", ", all)));
        }
        List<String> leftOut = new ArrayList<>(all);
        leftOut.removeAll(evaluated);
        return new CityStations(evaluated, leftOut);
    }

    private static ProblemsException unknown(Option option, String value, String allowed) {
        return new ProblemsException(Problem.of(ProblemCode.UNKNOWN_WORD)
                .with("subject", option)
                .with("value", value)
                .with("allowed", allowed));
    }
}

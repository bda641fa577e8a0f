package io.github.attain.examples.benchmarks.rivals;

import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.PollutantStatistics;
import io.github.attain.standard.air.StationHours;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Attain, the cities on all processors. It works out the index of every day on the way, which nobody asks for here. */
final class AttainYears implements YearsOfCities {
    private final List<List<String>> cities;
    private StationHours hours = StationHours.builder().build().orThrow();

    AttainYears(int stations) {
        cities = YearsOfCities.cities(stations);
    }

    @Override
    public void read(Path file) {
        hours = StationHoursCsv.of(HourLabel.END_OF_HOUR).read(file).orThrow();
    }

    @Override
    public List<String> statistics() {
        return IntStream.range(0, cities.size())
                .parallel()
                .boxed()
                .flatMap(this::ofCity)
                .sorted()
                .toList();
    }

    private Stream<String> ofCity(int city) {
        AirStatistics year =
                AirStatistics.of(hours, cities.get(city), ReportingPeriod.ofYear(2019), AirStandards.SINCE_2018_09);
        return Stream.of(Pollutant.values())
                .map(year::of)
                .filter(each -> each.completeness().valid() > 0)
                .map(each -> city + " " + each.pollutant().formula() + " "
                        + each.completeness().valid() + " " + steps(each, each.mean()) + " "
                        + steps(each, each.percentile()));
    }

    private static String steps(PollutantStatistics of, Optional<Exact> statistic) {
        int decimals = of.pollutant().decimals();
        return of.reported(statistic.orElseThrow())
                .toDecimal(decimals)
                .unscaledValue()
                .toString();
    }
}

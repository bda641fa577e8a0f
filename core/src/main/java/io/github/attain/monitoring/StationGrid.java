package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.attain.input.ProblemList;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.HourCheck;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the hourly means of the wanted stations into a grid, each into the hour of the day that it is the mean of. */
final class StationGrid implements HourSink {
    private final HourLabel label;
    private final @Nullable ImmutableSet<String> only;
    private final StationHours.Builder hours;
    private final Set<String> found = new HashSet<>();
    private int[] stations = {};
    // The natural day of the last hour: tables have many rows of each.
    private int day;
    private int lastEpochDay;
    private int lastHour = -1;

    StationGrid(HourLabel label, @Nullable ImmutableSet<String> only, HourCheck check) {
        this.hours = StationHours.builder().checking(check);
        this.label = label;
        this.only = only;
    }

    @Override
    public boolean wants(HourType type) {
        return type.pollutant().isPresent();
    }

    @Override
    public boolean wants(String code) {
        return only == null || only.contains(code);
    }

    @Override
    public boolean[] begin(ImmutableList<String> codes) {
        boolean[] wanted = new boolean[codes.size()];
        stations = new int[codes.size()];
        for (int i = 0; i < wanted.length; i++) {
            String code = codes.get(i);
            wanted[i] = !code.isEmpty() && wants(code);
            if (wanted[i]) {
                stations[i] = hours.station(code);
                found.add(code);
            }
        }
        return wanted;
    }

    @Override
    public void row(int epochDay, int hour, HourType type, int[] thousandths) {
        Optional<Pollutant> pollutant = type.pollutant();
        if (pollutant.isEmpty()) {
            return;
        }
        if (epochDay != lastEpochDay || hour != lastHour) {
            day = (int) label.day(LocalDate.ofEpochDay(epochDay), hour).toEpochDay();
            lastEpochDay = epochDay;
            lastHour = hour;
        }
        hours.put(stations, day, label.slot(hour), pollutant.get(), thousandths);
    }

    /** The grid; what stands there twice with different values, and stations that no file has, are noted. */
    StationHours finish(ProblemList problems) {
        if (only != null) {
            for (String code : only) {
                if (!found.contains(code)) {
                    problems.add(Problem.of(ProblemCode.MISSING)
                            .with("subject", new Text("站点" + code, "station " + code))
                            .with("allowed", HourColumns.FORM));
                }
            }
        }
        Checked<StationHours> built = hours.build();
        built.problems().forEach(problems::add);
        return built.value().orElseThrow();
    }
}

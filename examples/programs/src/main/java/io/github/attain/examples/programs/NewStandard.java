package io.github.attain.examples.programs;

import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.VerdictChange;
import io.github.attain.measurement.Measurements;
import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.monitoring.StationListCsv;
import io.github.attain.rules.henan.HenanPlaces;
import io.github.attain.rules.henan.HenanRules;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.StationHours;
import io.github.attain.time.ReportingPeriod;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The standards changed in 2026: which verdicts would turn if the same days were held under the new ones? */
public final class NewStandard {
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);

    private NewStandard() {}

    /**
     * Prints the verdicts of 焦作 in 2025 that turn.
     *
     * @param args the hours (date,hour,type,1827A,…) and the list of stations, two files
     */
    public static void main(String[] args) {
        StationHours hours =
                StationHoursCsv.of(HourLabel.END_OF_HOUR).read(Path.of(args[0])).orThrow();
        List<String> stations = StationListCsv.read(Path.of(args[1]))
                .orThrow()
                .withoutControls()
                .codesOf("焦作");
        AirStatistics before = AirStatistics.of(hours, stations, YEAR, AirStandards.SINCE_2018_09);
        AirStatistics after = AirStatistics.of(hours, stations, YEAR, AirStandards.SINCE_2026_03);

        Measurements.Builder both = Measurements.builder();
        before.measurements(HenanPlaces.JIAOZUO).all().forEach(both::add);
        after.measurements(HenanPlaces.JIAOZUO).all().forEach(both::add);
        Measurements measured = both.build();

        Assessor assessor = Assessor.of(HenanRules.load().targetsOf(HenanPlaces.JIAOZUO));
        LocalDate date = LocalDate.of(2026, 1, 31);
        List<VerdictChange> turned = VerdictChange.between(
                assessor.withEditions(before.standards().edition()).assess(measured, date),
                assessor.withEditions(after.standards().edition()).assess(measured, date));

        turned.forEach(change -> System.out.println(change.text().in(Locale.ENGLISH)));
    }
}

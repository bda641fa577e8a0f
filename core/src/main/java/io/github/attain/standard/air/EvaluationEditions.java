package io.github.attain.standard.air;

import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/** The editions of HJ 663, every parameter written out. */
final class EvaluationEditions {
    private EvaluationEditions() {}

    static AirEvaluation hj663Of2013() {
        AirEvaluation.Builder edition = AirEvaluation.builder()
                .id("HJ 663-2013")
                .title(new Text(
                        "《环境空气质量评价技术规范（试行）》（HJ 663—2013）",
                        "Technical regulation for ambient air quality assessment (on trial) (HJ 663-2013)"))
                .firstDay(LocalDate.of(2013, 10, 1))
                .lastDay(LocalDate.of(2026, 2, 28))
                .area(AreaClass.II)
                .cityValue(AirEvaluation.CityValue.CITY_HOURS)
                .stationPercent(0)
                .minimumHours(20)
                .minimumHoursOfEight(6)
                .minimumEightHourMeans(14)
                .minimumDaysOfYear(324)
                .minimumDaysOfMonth(27)
                .minimumDaysOfFebruary(25)
                .extraDecimalsOfDay(0)
                .extraDecimalsOfStatistic(0)
                .extraDecimalsOfJudgement(0)
                .judgesPercentileBesideMean(true)
                .indexNeedsAllPollutants(true)
                .dustDay(AirEvaluation.DustDay.LEAVES);
        edition.putPercentiles(Pollutant.SO2, 98).putPercentiles(Pollutant.NO2, 98);
        edition.putPercentiles(Pollutant.PM10, 95).putPercentiles(Pollutant.PM25, 95);
        edition.putPercentiles(Pollutant.CO, 95).putPercentiles(Pollutant.O3, 90);
        return edition.build();
    }

    /** What is known to differ; the rest is taken over from 2013. */
    static AirEvaluation hj663Of2026(AirEvaluation before) {
        return before.derived(
                        "HJ 663-2026",
                        new Text(
                                "《环境空气质量评价技术规范》（HJ 663—2026）",
                                "Technical regulation for ambient air quality assessment (HJ 663-2026)"))
                .firstDay(LocalDate.of(2026, 3, 1))
                .lastDay(Optional.empty())
                .extraDecimalsOfStatistic(1)
                .indexNeedsAllPollutants(false)
                .build();
    }
}

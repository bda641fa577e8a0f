package io.github.attain.standard.air;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.place.Place;
import io.github.attain.source.Clause;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns days into measurements, under the ids of {@link AirStatistics#indicators}. Where concentrations are known, {@link AirStatistics}
 * does; this is for days of which nothing is known but the index that somebody published.
 */
public final class AirMeasurements {
    private final ReportingPeriod period;
    private final AirStandards standards;
    private final Place place;
    private final Map<String, String> ids;
    private final Basis basis;
    private final Optional<Clause> source;
    private final Text note;

    AirMeasurements(
            ReportingPeriod period,
            AirStandards standards,
            Place place,
            Map<String, String> ids,
            Basis basis,
            Optional<Clause> source,
            Text note) {
        this.period = period;
        this.standards = standards;
        this.place = place;
        this.ids = ids;
        this.basis = basis;
        this.source = source;
        this.note = note;
    }

    /**
     * Counts the good and the heavily polluted days by a published index: at most 100, and above 200. An index that is the mean of hourly ones,
     * as some sites show for a day, is not that of HJ 633: whether these are counts by the standard is for the source to say.
     *
     * @param indices the index of each day, 0 to 500; days outside the period are not looked at, and those that are not there have none
     * @param period a month, a year or any other days
     * @param standards the editions by which the source made the index, and which say how many days a period needs
     * @param place the city
     * @param ids other ids by those of {@link AirStatistics#indicators}; one that is not there stays
     * @param basis whether dust was deducted, and how settled the data are, as the source says
     * @param source who published the indices
     * @return counts and shares of both, with completeness; none where no day of the period has an index
     * @throws IllegalArgumentException if an index lies outside 0 to 500
     */
    public static Measurements ofPublished(
            Map<LocalDate, Integer> indices,
            ReportingPeriod period,
            AirStandards standards,
            Place place,
            Map<String, String> ids,
            Basis basis,
            Clause source) {
        List<LocalDate> days = new ArrayList<>();
        int good = 0;
        int heavy = 0;
        for (Map.Entry<LocalDate, Integer> each : indices.entrySet()) {
            LocalDate day = each.getKey();
            int index = each.getValue();
            if (index < 0 || index > AirQuality.LARGEST) {
                throw new IllegalArgumentException("an index is 0 to " + AirQuality.LARGEST + ": " + each);
            }
            if (!day.isBefore(period.first()) && !day.isAfter(period.last())) {
                days.add(day);
                good += index <= AirQuality.GOOD_UP_TO ? 1 : 0;
                heavy += index > AirQuality.HEAVY_ABOVE ? 1 : 0;
            }
        }
        Text note = new Text("按已公布的AQI统计", "counted by the AQI as published");
        Measurements.Builder all = Measurements.builder();
        new AirMeasurements(period, standards, place, ids, basis, Optional.of(source), note)
                .add(all, good, heavy, DataMinima.of(standards.evaluation(), period, days));
        return all.build();
    }

    /** The figures of statistics. */
    static Measurements of(
            AirStatistics air, Place place, Map<String, String> ids, Status status, Optional<Clause> source) {
        Basis basis = new Basis(air.dust(), status, GasState.UNSTATED);
        AirMeasurements days = new AirMeasurements(air.period(), air.standards(), place, ids, basis, source, note(air));
        Measurements.Builder all = Measurements.builder();
        for (Pollutant pollutant : Pollutant.values()) {
            PollutantStatistics each = air.of(pollutant);
            Optional<Exact> value = AirIndicators.valueOfYear(each);
            GasState state = air.standards().limits().gasState(pollutant);
            value.ifPresent(v -> all.add(days.measurement(
                    AirIndicators.id(pollutant),
                    new Quantity(v, pollutant.unit()),
                    new Basis(air.dust(), status, state),
                    each.completeness())));
        }
        days.add(all, air.goodDays(), air.heavyDays(), air.indexDays());
        return all.build();
    }

    private void add(Measurements.Builder all, int good, int heavy, Completeness days) {
        if (days.valid() > 0) {
            Unit unit = Unit.parse("d");
            all.add(measurement(AirIndicators.GOOD_DAYS, new Quantity(Exact.of(good), unit), basis, days));
            all.add(measurement(AirIndicators.GOOD_DAY_SHARE, Share.of(good, days.valid()), basis, days));
            all.add(measurement(AirIndicators.HEAVY_DAYS, new Quantity(Exact.of(heavy), unit), basis, days));
            all.add(measurement(AirIndicators.HEAVY_DAY_SHARE, Share.of(heavy, days.valid()), basis, days));
        }
    }

    private Measurement measurement(String id, Value value, Basis on, Completeness completeness) {
        return Measurement.builder()
                .place(place.code())
                .indicator(ids.getOrDefault(id, id))
                .period(period)
                .value(value)
                .basis(on)
                .edition(standards.edition())
                .completeness(completeness)
                .source(source)
                .note(note)
                .build();
    }

    /** Names the editions, and where something was excluded, what became of its days. */
    private static Text note(AirStatistics air) {
        AirEvaluation evaluation = air.standards().evaluation();
        Text names = air.standards().names();
        Text note = new Text("由监测数据按" + names.zh() + "计算", "computed from monitoring data by " + names.en());
        Optional<AirEvaluation> other = air.daysMadeBy().filter(made -> !made.equals(evaluation));
        if (other.isPresent()) {
            String id = other.get().id();
            note = note.and(new Text("，日值按" + id, ", the days by " + id));
        }
        note = note.and(onDays(air.ozoneHourDays(), "的AQI由臭氧1小时最大值决定", "the largest hour of O3 decided the AQI"))
                .and(onDays(air.shortOzoneDays(), "的臭氧是否有效取决于修约", "whether O3 is valid hangs on rounding"));
        int days = air.excludedDays().size();
        if (days > 0) {
            boolean leaves = evaluation.dustDay() == AirEvaluation.DustDay.LEAVES;
            note = note.and(new Text(
                    "；其中" + days + "天有剔除时段，因此没有AQI的" + (leaves ? "不计入有效天数" : "计为优良"),
                    "; hours were excluded on " + days + " of the days, and those without an AQI for that "
                            + (leaves ? "do not count as valid" : "count as good")));
        }
        return note;
    }

    private static Text onDays(Collection<LocalDate> days, String zh, String en) {
        return days.isEmpty()
                ? Text.none()
                : new Text("；其中" + days.size() + "天" + zh, "; on " + days.size() + " of the days " + en);
    }
}

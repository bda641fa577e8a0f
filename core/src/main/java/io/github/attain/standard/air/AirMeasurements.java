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
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Turns statistics into measurements. */
final class AirMeasurements {
    private final AirStatistics air;
    private final Place place;
    private final Map<String, String> ids;
    private final Status status;
    private final Optional<Clause> source;

    AirMeasurements(AirStatistics air, Place place, Map<String, String> ids, Status status, Optional<Clause> source) {
        this.air = air;
        this.place = place;
        this.ids = ids;
        this.status = status;
        this.source = source;
    }

    Measurements all() {
        Measurements.Builder all = Measurements.builder();
        for (Pollutant pollutant : Pollutant.values()) {
            PollutantStatistics each = air.of(pollutant);
            Optional<Exact> value = AirIndicators.valueOfYear(each);
            GasState state = air.standards().limits().gasState(pollutant);
            value.ifPresent(v -> all.add(measurement(
                    AirIndicators.id(pollutant), new Quantity(v, pollutant.unit()), state, each.completeness())));
        }
        Optional<Share> good = air.goodDayShare();
        Optional<Share> heavy = air.heavyDayShare();
        if (good.isPresent() && heavy.isPresent()) {
            all.add(ofDays(AirIndicators.GOOD_DAYS, days(air.goodDays())));
            all.add(ofDays(AirIndicators.GOOD_DAY_SHARE, good.get()));
            all.add(ofDays(AirIndicators.HEAVY_DAYS, days(air.heavyDays())));
            all.add(ofDays(AirIndicators.HEAVY_DAY_SHARE, heavy.get()));
        }
        return all.build();
    }

    private static Quantity days(int count) {
        return new Quantity(Exact.of(count), Unit.parse("d"));
    }

    private Measurement ofDays(String id, Value value) {
        return measurement(id, value, GasState.UNSTATED, air.indexDays());
    }

    private Measurement measurement(String id, Value value, GasState state, Completeness completeness) {
        return Measurement.builder()
                .place(place.code())
                .indicator(ids.getOrDefault(id, id))
                .period(air.period())
                .value(value)
                .basis(new Basis(air.dust(), status, state))
                .edition(air.standards().edition())
                .completeness(completeness)
                .source(source)
                .note(note())
                .build();
    }

    /** Names the editions, and where something was excluded, what became of its days. */
    private Text note() {
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

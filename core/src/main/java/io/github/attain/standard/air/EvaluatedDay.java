package io.github.attain.standard.air;

import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as one set of editions sees it, whatever the period in which it is counted. */
final class EvaluatedDay {
    private final LocalDate date;
    private final AirQuality quality;
    private final boolean turnsGood;
    private final boolean counts;
    private final Map<Pollutant, Exact> rounded;

    private EvaluatedDay(
            LocalDate date, AirQuality quality, boolean turnsGood, boolean counts, Map<Pollutant, Exact> rounded) {
        this.date = date;
        this.quality = quality;
        this.turnsGood = turnsGood;
        this.counts = counts;
        this.rounded = rounded;
    }

    static EvaluatedDay of(CityDay day, ExcludedHours excluded, AirStandards standards) {
        AirQuality quality = standards.quality(day);
        boolean valid = isValid(quality, standards.evaluation());
        boolean turnsGood = !valid && turnsGood(day.date(), quality, excluded, standards.evaluation());
        Map<Pollutant, Exact> rounded = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            Optional<Exact> value = day.value(pollutant);
            value.ifPresent(v -> rounded.put(pollutant, standards.evaluation().roundedDay(pollutant, v)));
        }
        return new EvaluatedDay(day.date(), quality, turnsGood, valid || turnsGood, rounded);
    }

    LocalDate date() {
        return date;
    }

    /** Its index, valid or not. */
    AirQuality quality() {
        return quality;
    }

    /** Whether it is among the days with a valid index, or counts as good although it has none. */
    boolean counts() {
        return counts;
    }

    /** The value of a pollutant in the digits of a daily value; null where it has none. */
    @Nullable
    Exact value(Pollutant pollutant) {
        return rounded.get(pollutant);
    }

    boolean isGood() {
        return counts && (quality.isGood() || turnsGood);
    }

    boolean isHeavy() {
        return counts && quality.isHeavy();
    }

    private static boolean isValid(AirQuality quality, AirEvaluation evaluation) {
        return quality.index().isPresent() && (quality.missing().isEmpty() || !evaluation.indexNeedsAllPollutants());
    }

    /** Whether a day has no valid index only because of what was excluded, and nothing that is left speaks against it. */
    private static boolean turnsGood(
            LocalDate day, AirQuality quality, ExcludedHours excluded, AirEvaluation evaluation) {
        boolean asked = evaluation.dustDay() == AirEvaluation.DustDay.TURNS_GOOD;
        if (!asked || quality.missing().isEmpty()) {
            return false;
        }
        for (Pollutant missing : quality.missing()) {
            if (!excluded.touches(day, missing)) {
                return false;
            }
        }
        for (int subIndex : quality.subIndices().values()) {
            if (subIndex > 100) {
                return false;
            }
        }
        return true;
    }
}

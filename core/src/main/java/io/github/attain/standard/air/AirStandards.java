package io.github.attain.standard.air;

import io.github.attain.measurement.Measurement;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * The three standards by which air is judged, each in one edition. Editions are chosen by the day evaluated and can be mixed,
 * to see which figures moved only because a standard did.
 *
 * <p>Immutable and thread-safe.
 *
 * @param limits what a concentration may be (GB 3095)
 * @param index how the index of a day is made (HJ 633)
 * @param evaluation how hours become days and days become years (HJ 663)
 */
public record AirStandards(AmbientLimits limits, AirIndex index, AirEvaluation evaluation) {
    /** From 2016-01-01 to 2018-08-31. */
    public static final AirStandards SINCE_2016 = on(LocalDate.of(2016, 1, 1));
    /** From 2018-09-01 to 2026-02-28: the same limits, gases in the reference state. */
    public static final AirStandards SINCE_2018_09 = on(LocalDate.of(2018, 9, 1));
    /** From 2026-03-01 to 2030-12-31: the transitional limits. */
    public static final AirStandards SINCE_2026_03 = on(LocalDate.of(2026, 3, 1));
    /** From 2031-01-01: the final limits. */
    public static final AirStandards SINCE_2031 = on(LocalDate.of(2031, 1, 1));

    /**
     * Finds the editions in force on a day.
     *
     * @param day the day evaluated
     * @return the editions
     * @throws IllegalArgumentException if the day lies before 2016-01-01
     */
    public static AirStandards on(LocalDate day) {
        return new AirStandards(AmbientLimits.on(day), AirIndex.on(day), AirEvaluation.on(day));
    }

    /**
     * Computes the index of a day from its values, each rounded to the digits of a daily value first.
     *
     * @param day the day
     * @return the index
     */
    public AirQuality quality(CityDay day) {
        Map<AirItem, Exact> rounded = new EnumMap<>(AirItem.class);
        day.values().forEach((item, value) -> rounded.put(item, evaluation.roundedDay(item.pollutant(), value)));
        return index.daily(rounded);
    }

    /**
     * Names the editions for measurements, whatever the language.
     *
     * @return such as {@code HJ 663-2013 + HJ 633-2012 + GB 3095-2012}
     */
    public String edition() {
        return evaluation.id() + " + " + index.id() + " + " + limits.id();
    }

    /**
     * Names the editions for a reader.
     *
     * @return such as {@code HJ 663-2013、HJ 633-2012、GB 3095-2012}
     */
    public Text names() {
        return Text.of("{}、{}、{}", "{}, {}, {}", evaluation.id(), index.id(), Measurement.editionName(limits.id()));
    }
}

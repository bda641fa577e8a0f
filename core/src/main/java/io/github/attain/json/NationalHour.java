package io.github.attain.json;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.value.Exact;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the national centre publishes of one station at one hour. Concentrations are in mg/m³ for CO and in µg/m³ for the others;
 * one that is missing is not there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param station the code of the station, such as {@code 1001A}
 * @param name its name
 * @param city its city as written, such as 北京市
 * @param time the hour as labelled: the end of the hour that was averaged
 * @param hourly means of the hour
 * @param daily running means of 24 hours; for O3, the largest hourly mean of 24 hours
 * @param ozoneEightHours running mean of O3 over 8 hours
 * @param ozoneEightHoursLargest the largest of these within 24 hours
 * @param aqi the index as published
 * @param quality the category as published, such as 良
 * @param primary the primary pollutants as published; none where the index is at most 50
 */
public record NationalHour(
        String station,
        String name,
        String city,
        LocalDateTime time,
        Map<Pollutant, Exact> hourly,
        Map<Pollutant, Exact> daily,
        Optional<Exact> ozoneEightHours,
        Optional<Exact> ozoneEightHoursLargest,
        OptionalInt aqi,
        Optional<String> quality,
        Set<Pollutant> primary) {
    /** Copies the collections. */
    public NationalHour {
        hourly = Maps.immutableEnumMap(hourly);
        daily = Maps.immutableEnumMap(daily);
        primary = Sets.immutableEnumSet(primary);
    }
}

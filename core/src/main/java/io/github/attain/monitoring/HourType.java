package io.github.attain.monitoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.attain.standard.air.Pollutant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row of station hours may hold. Only the first six are measured over the hour; the others were computed from them. */
enum HourType {
    PM25("PM2.5", Pollutant.PM25),
    PM10("PM10", Pollutant.PM10),
    SO2("SO2", Pollutant.SO2),
    NO2("NO2", Pollutant.NO2),
    O3("O3", Pollutant.O3),
    CO("CO", Pollutant.CO),
    AQI("AQI", null),
    PM25_24H("PM2.5_24h", null),
    PM10_24H("PM10_24h", null),
    SO2_24H("SO2_24h", null),
    NO2_24H("NO2_24h", null),
    O3_24H("O3_24h", null),
    O3_8H("O3_8h", null),
    O3_8H_24H("O3_8h_24h", null),
    CO_24H("CO_24h", null);

    /** All of them, as messages list them. */
    static final String NAMES = Arrays.stream(values()).map(HourType::label).collect(Collectors.joining(", "));

    private static final ImmutableMap<String, HourType> BY_LABEL =
            Maps.uniqueIndex(Arrays.asList(values()), HourType::label);

    private final String label;
    private final @Nullable Pollutant pollutant;

    HourType(String label, @Nullable Pollutant pollutant) {
        this.label = label;
        this.pollutant = pollutant;
    }

    String label() {
        return label;
    }

    /** Whose hourly mean it is; empty for what is computed from hourly means. */
    Optional<Pollutant> pollutant() {
        return Optional.ofNullable(pollutant);
    }

    /** The type that a cell names; null where it names none. */
    static @Nullable HourType of(String cell) {
        return BY_LABEL.get(cell);
    }
}

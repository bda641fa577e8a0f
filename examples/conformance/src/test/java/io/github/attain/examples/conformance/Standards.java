package io.github.attain.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attain.standard.air.AirIndex;
import io.github.attain.standard.air.AirItem;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.CityDay;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.water.SurfaceWaterStandard;
import io.github.attain.standard.water.WaterBody;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.standard.water.WaterSample;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** What the standards of air and water make of readings. */
final class Standards {
    private static final Map<String, AirItem> AIR = Map.of(
            "PM2.5-24h", AirItem.PM25_DAY,
            "PM10-24h", AirItem.PM10_DAY,
            "SO2-24h", AirItem.SO2_DAY,
            "SO2-1h", AirItem.SO2_HOUR,
            "NO2-24h", AirItem.NO2_DAY,
            "NO2-1h", AirItem.NO2_HOUR,
            "CO-24h", AirItem.CO_DAY,
            "CO-1h", AirItem.CO_HOUR,
            "O3-8h", AirItem.O3_EIGHT_HOURS,
            "O3-1h", AirItem.O3_HOUR);
    private static final Map<String, WaterItem> WATER = Map.of(
            "COD-Mn", WaterItem.PERMANGANATE_INDEX,
            "COD", WaterItem.COD,
            "BOD5", WaterItem.BOD5,
            "NH3-N", WaterItem.AMMONIA_NITROGEN,
            "TP", WaterItem.TOTAL_PHOSPHORUS,
            "Hg", WaterItem.MERCURY,
            "F", WaterItem.FLUORIDE,
            "DO", WaterItem.DISSOLVED_OXYGEN);

    private Standards() {}

    private static ObjectNode answer() {
        return JsonNodeFactory.instance.objectNode();
    }

    static JsonNode subIndex(JsonNode given) {
        AirIndex edition = given.get("edition").asText().equals("HJ 633-2012")
                ? AirIndex.HJ_633_2012.withRounding(false)
                : AirIndex.HJ_633_2026;
        OptionalInt index = edition.subIndex(
                Objects.requireNonNull(AIR.get(given.get("item").asText())),
                Exact.parse(given.get("value").asText()));
        ObjectNode answer = answer();
        return index.isPresent() ? answer.put("index", index.getAsInt()) : answer.putNull("index");
    }

    /** Days of carbon monoxide, which has a decimal, from the first of a leap year on. */
    static JsonNode percentile(JsonNode given) {
        List<Exact> values = new ArrayList<>();
        JsonNode whole = given.get("values").get("wholeNumbersTo");
        for (int i = 1; whole != null && i <= whole.asInt(); i++) {
            values.add(Exact.of(i));
        }
        if (whole == null) {
            given.get("values").get("list").forEach(v -> values.add(Exact.parse(v.asText())));
        }
        List<CityDay> days = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            days.add(CityDay.of(LocalDate.of(2020, 1, 1).plusDays(i), Map.of(Pollutant.CO, values.get(i))));
        }
        AirStatistics year =
                AirStatistics.of(CityDays.of(days).orThrow(), ReportingPeriod.ofYear(2020), AirStandards.SINCE_2018_09);
        Exact found =
                year.of(Pollutant.CO).percentile(given.get("percent").asInt()).orElseThrow();
        return answer().put("value", found.toDecimal(3).stripTrailingZeros().toPlainString());
    }

    static JsonNode waterClass(JsonNode given) {
        WaterSample.Builder sample = WaterSample.builder();
        given.get("readings")
                .properties()
                .forEach(e -> sample.put(
                        Objects.requireNonNull(WATER.get(e.getKey())),
                        e.getValue().asText()));
        WaterBody body = given.get("body").asText().equals("lake") ? WaterBody.LAKE : WaterBody.RIVER;
        return answer().put(
                        "class",
                        SurfaceWaterStandard.GB_3838_2002
                                .classify(sample.build(), body)
                                .grade()
                                .orElseThrow()
                                .label());
    }
}

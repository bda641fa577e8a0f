package io.github.attain.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attain.standard.air.CityRanking;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Rank;
import io.github.attain.value.Rounding;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Rounding, ranks, days and hours. */
final class Numbers {
    private Numbers() {}

    private static ObjectNode answer() {
        return JsonNodeFactory.instance.objectNode();
    }

    static JsonNode round(JsonNode given) {
        Rounding to = new Rounding(Exact.parse(given.get("interval").asText()));
        return answer().put(
                        "value",
                        to.round(Exact.parse(given.get("value").asText())).toString());
    }

    static JsonNode roundShare(JsonNode given) {
        Rounding to = new Rounding(Exact.parse(given.get("interval").asText()));
        Share share = Share.of(given.get("count").asLong(), given.get("of").asLong());
        return answer().put("percent", to.round(share.percent()).toString());
    }

    static JsonNode ranks(JsonNode given) {
        Map<String, Exact> values = new LinkedHashMap<>();
        given.get("values")
                .properties()
                .forEach(e -> values.put(e.getKey(), Exact.parse(e.getValue().asText())));
        CityRanking<String> ranking = given.get("best").asText().equals("lowest")
                ? CityRanking.lowestFirst(values)
                : CityRanking.highestFirst(values);
        ObjectNode ranks = answer();
        for (String name : values.keySet()) {
            Rank rank = ranking.rank(name);
            ranks.put(name, rank.place());
        }
        return answer().set("ranks", ranks);
    }

    static JsonNode days(JsonNode given) {
        return answer().put(
                        "days",
                        ReportingPeriod.parse(given.get("period").asText()).days());
    }

    static JsonNode hour(JsonNode given) {
        HourLabel label =
                HourLabel.valueOf(given.get("label").asText().replace('-', '_').toUpperCase(Locale.ROOT));
        int hour = given.get("hour").asInt();
        LocalDate date = LocalDate.parse(given.get("date").asText());
        return answer().put("day", label.day(date, hour).toString()).put("begins", label.slot(hour));
    }
}

package io.github.attain.examples.springboot;

import io.github.attain.assessment.Assessor;
import io.github.attain.exchange.MeasurementJson;
import io.github.attain.indicator.Indicator;
import io.github.attain.json.PackReader;
import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.place.Place;
import io.github.attain.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The packs of the class path and those of a folder, read once when the service starts. A pack with an error stops the start, for a
 * service that judges by half of its targets says nothing of the other half. Where two packs define the same, the first speaks.
 */
@Component
class Packs {
    private final List<RulePack> packs = new ArrayList<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Assessor assessor;

    Packs(@Value("${attain.packs:#{null}}") @Nullable Path folder) throws IOException {
        RulePacks.discover().stream().map(RulePackProvider::load).forEach(packs::add);
        if (folder != null) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .map(file -> PackReader.read(file).orThrow())
                        .forEach(packs::add);
            }
        }
        for (RulePack pack : packs) {
            pack.indicators().forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
            pack.places().forEach(place -> places.putIfAbsent(place.code(), place));
        }
        assessor = Assessor.of(
                packs.stream().flatMap(pack -> pack.targets().stream()).toList());
    }

    Assessor assessor() {
        return assessor;
    }

    MeasurementJson measurements() {
        return MeasurementJson.of(indicators.values(), places.values());
    }

    /** A place by its code or its name. */
    Optional<Place> place(String codeOrName) {
        return packs.stream().flatMap(pack -> pack.place(codeOrName).stream()).findFirst();
    }

    /** Such as 410800 焦作市, 410881 济源市. */
    String placesWithTargets() {
        return assessor.targets().stream()
                .map(Target::place)
                .filter(place -> place.parent().flatMap(Place::parent).isEmpty())
                .map(place -> place.code() + " " + place.name().zh())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    List<RulePack> all() {
        return packs;
    }
}

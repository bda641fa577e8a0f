package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.place.Place;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Of which places. */
final class PlaceOptions {
    @Option(
            names = "--place",
            paramLabel = "PLACE",
            descriptionKey = "place",
            split = "[,，、]",
            splitSynopsisLabel = ",")
    private List<String> named = new ArrayList<>();

    /** The places that were named, in their order; none where none was. */
    List<Place> of(Catalogue catalogue) {
        return named.stream()
                .filter(name -> !name.isBlank())
                .map(catalogue::place)
                .distinct()
                .toList();
    }
}

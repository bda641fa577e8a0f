package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.indicator.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** About which indicators. */
final class IndicatorOptions {
    @Option(names = "--indicator", paramLabel = "ID", descriptionKey = "indicator")
    private List<String> named = new ArrayList<>();

    /** The ids that were meant; all where none was named. */
    Set<String> of(Catalogue catalogue) {
        Set<String> ids = new HashSet<>();
        if (named.isEmpty()) {
            catalogue.indicators().forEach(indicator -> ids.add(indicator.id()));
        }
        for (String name : named) {
            for (Indicator indicator : catalogue.indicators(name)) {
                ids.add(indicator.id());
            }
        }
        return ids;
    }
}

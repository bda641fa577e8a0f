package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.PlacesFile;
import io.github.attain.examples.commandline.output.Format;
import io.github.attain.examples.commandline.output.PlacesMap;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the places lie. */
final class MapOptions {
    private static final List<Format> WITH_MAP = List.of(Format.HTML, Format.GEOJSON);

    @Option(names = "--places", paramLabel = "FILE", descriptionKey = "places")
    private Optional<Path> places = Optional.empty();

    /** The file that was named; refuses a form of answer in which it would not be seen. */
    Optional<PlacesMap> of(Catalogue catalogue, Format format) {
        if (places.isPresent() && !WITH_MAP.contains(format)) {
            throw new Refusal(
                    new Text("--places须与html或geojson一同给出", "--places goes with html or geojson: --out report.html"));
        }
        return places.map(file -> new PlacesMap(new PlacesFile(catalogue).read(file)));
    }
}

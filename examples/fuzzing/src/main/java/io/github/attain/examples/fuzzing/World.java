package io.github.attain.examples.fuzzing;

import io.github.attain.assessment.Assessor;
import io.github.attain.indicator.Indicator;
import io.github.attain.json.PackReader;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import java.util.List;

/** The little that the readers may speak of: a made-up city and river, an indicator of every scale, a target of every kind. */
final class World {
    static final RulePack PACK = PackReader.read(World.class, "world.json").strictly();
    static final List<Indicator> INDICATORS = List.copyOf(PACK.indicators());
    static final List<Place> PLACES = List.copyOf(PACK.places());
    static final Assessor ASSESSOR = Assessor.of(PACK.targets());

    private World() {}
}

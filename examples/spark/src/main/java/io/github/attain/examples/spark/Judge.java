package io.github.attain.examples.spark;

import io.github.attain.assessment.Assessor;
import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.place.Place;
import io.github.attain.target.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A pack and its assessor, once for each JVM and shared by all its tasks, for both are immutable. Only the id of the pack travels:
 * targets are no Java serialisation's business, and an executor that loads them knows that they are those of its own class path.
 */
final class Judge {
    private static final Map<String, Judge> LOADED = new ConcurrentHashMap<>();

    final RulePack pack;
    final Assessor assessor;
    /** Where a target stands in the pack, by its id. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Map<String, String> codes = new ConcurrentHashMap<>();

    private Judge(RulePack pack) {
        this.pack = pack;
        this.assessor = Assessor.of(pack.targets());
        List<Target> targets = pack.targets();
        for (int number = 0; number < targets.size(); number++) {
            numbers.put(targets.get(number).id(), number);
        }
    }

    /** The judge by the pack of an id, which is on the class path. */
    static Judge by(String pack) {
        return LOADED.computeIfAbsent(
                pack,
                id -> new Judge(RulePacks.discover(Judge.class.getClassLoader()).stream()
                        .filter(provider -> provider.id().equals(id))
                        .findFirst()
                        .map(RulePackProvider::load)
                        .orElseThrow(
                                () -> new IllegalArgumentException("no pack on the class path has the id " + id))));
    }

    Optional<Integer> number(String target) {
        return Optional.ofNullable(numbers.get(target));
    }

    /** The code of a place by its code or any of its names; blank where the pack has none. */
    String code(String place) {
        return codes.computeIfAbsent(
                place, name -> pack.place(name.strip()).map(Place::code).orElse(""));
    }

    /** The codes of all places that have targets. */
    List<String> places() {
        TreeSet<String> places = new TreeSet<>();
        pack.targets().forEach(target -> places.add(target.place().code()));
        return List.copyOf(places);
    }
}

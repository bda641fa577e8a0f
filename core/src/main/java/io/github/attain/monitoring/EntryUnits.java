package io.github.attain.monitoring;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.attain.input.ProblemList;
import io.github.attain.standard.air.Pollutant;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units that an entry of a JSON text, or its head, states beside the values: {@code "unit": "mg/m3"}, {@code "units": {"co": …}}. */
final class EntryUnits {
    private final List<Said> all = new ArrayList<>();

    /** What is said at a path, and whose unit it may be. */
    private record Said(String path, String text, Set<Pollutant> whose) {}

    /**
     * Reads the value on which the parser stands to its end, and takes what of it states units: itself, or fields within it.
     *
     * @param path where it stands
     * @param key what it is called
     */
    void take(JsonParser parser, String path, String key) throws IOException {
        Deque<Level> levels = new ArrayDeque<>();
        Set<Pollutant> whose = StatedUnits.of(key);
        if (!parser.currentToken().isStructStart()) {
            add(parser, path + "/" + key, whose);
            return;
        }
        levels.push(new Level(path + "/" + key, whose));
        while (!levels.isEmpty()) {
            JsonToken token = parser.nextToken();
            Level level = levels.element();
            if (token == JsonToken.FIELD_NAME) {
                level.name = parser.currentName();
            } else if (token.isStructEnd()) {
                levels.pop();
            } else if (token.isStructStart()) {
                levels.push(new Level(level.path + "/" + level.name, level.of()));
            } else {
                add(parser, level.path + "/" + level.name, level.of());
            }
        }
    }

    private void add(JsonParser parser, String path, @Nullable Set<Pollutant> whose) throws IOException {
        if (whose != null && parser.currentToken() != JsonToken.VALUE_NULL) {
            all.add(new Said(path, parser.getText(), whose));
        }
    }

    /** Notes the units that are not those in which concentrations are read, and returns whose these are. */
    Set<Pollutant> refused(Set<Pollutant> there, ProblemList problems) {
        Set<Pollutant> refused = EnumSet.noneOf(Pollutant.class);
        for (Said said : all) {
            Set<Pollutant> other = AirUnits.refused(said.text, said.whose, there);
            if (!other.isEmpty()) {
                problems.addAt(said.path, AirUnits.problem(said.text, other));
            }
            refused.addAll(other);
        }
        return refused;
    }

    void clear() {
        all.clear();
    }

    /** An object or array within a value. */
    private static final class Level {
        private final String path;
        private final @Nullable Set<Pollutant> whose;
        private String name = "0";

        Level(String path, @Nullable Set<Pollutant> whose) {
            this.path = path;
            this.whose = whose;
        }

        /** Whose unit a field is: its own name says so, or, within a list of units, that of a pollutant. */
        @Nullable
        Set<Pollutant> of() {
            Pollutant one = whose == null ? null : StatedUnits.pollutant(name);
            Set<Pollutant> own = StatedUnits.of(name);
            return one != null ? EnumSet.of(one) : own != null ? own : whose;
        }
    }
}

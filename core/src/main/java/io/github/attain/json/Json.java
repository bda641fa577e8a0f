package io.github.attain.json;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value with the spot where it stands. Numbers keep their written form: nothing is computed from them here.
 *
 * <p>Immutable and thread-safe.
 */
sealed interface Json {

    /** Where the value stands; {@link Spot#NONE} where it was made in code. */
    Spot spot();

    /** The value in short, for messages: {@code 46}, {@code "46"}, {@code […]}, <code>{…}</code>. */
    String shown();

    /** A string. */
    record Text(Spot spot, String value) implements Json {
        @Override
        public String shown() {
            return "\"" + value + "\"";
        }
    }

    /** A number as it is written. */
    record Numeral(Spot spot, String written) implements Json {
        @Override
        public String shown() {
            return written;
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Word(Spot spot, String word) implements Json {
        @Override
        public String shown() {
            return word;
        }
    }

    /** An array. */
    record Items(Spot spot, List<Json> items) implements Json {
        public Items {
            items = ImmutableList.copyOf(items);
        }

        @Override
        public String shown() {
            return items.isEmpty() ? "[]" : "[…]";
        }
    }

    /** An object, its members in the order of the file; {@code clear} is false where a key stood twice. */
    record Members(Spot spot, Map<String, Json> members, boolean clear) implements Json {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String shown() {
            return members.isEmpty() ? "{}" : "{…}";
        }
    }
}

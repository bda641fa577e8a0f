package io.github.attain.grammar;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The table of a type of object: its keys in the order in which they are written, how a value is made of what stands behind
 * them, and how it is taken apart again. Reading, writing, the keys that messages name, and the published schema all follow
 * from it.
 *
 * <p>Immutable and thread-safe once it is constructed.
 *
 * @param <T> what an object stands for
 */
public abstract class Shape<T> extends Form<T> {
    private Key<?>[] keys = {};
    /** What holds behind each key where it is absent. */
    private @Nullable Object[] unsaid = {};

    final Map<String, Key<?>> byName = new HashMap<>();
    private final @Nullable Text what;

    /** A shape; {@code what} says what messages call its objects, null that they call them by their keys. */
    public Shape(String example, @Nullable Text what) {
        super(example);
        this.what = what;
    }

    public Shape(String example) {
        this(example, null);
    }

    public Shape(Text what) {
        this("{…}", what);
    }

    @Override
    public final Text subject(Json json) {
        return what == null ? super.subject(json) : what;
    }

    /** The keys in the order in which they are written. */
    public final List<Key<?>> keys() {
        return List.of(keys);
    }

    /** Adds a key that must be there. */
    public final <V> Key<V> required(String name, Form<V> form) {
        return add(new Key<>(keys.length, name, form, true, null));
    }

    /** Adds a key that may be absent. */
    public final <V> Key<V> optional(String name, Form<V> form) {
        return add(new Key<>(keys.length, name, form, false, null));
    }

    /** Adds a key that is absent where {@code unsaid} is meant. */
    public final <V> Key<V> unless(V unsaid, String name, Form<V> form) {
        return add(new Key<>(keys.length, name, form, false, unsaid));
    }

    private <V> Key<V> add(Key<V> key) {
        keys = Arrays.copyOf(keys, keys.length + 1);
        keys[key.index()] = key;
        unsaid = Arrays.copyOf(unsaid, keys.length);
        unsaid[key.index()] = key.unsaid();
        byName.put(key.name(), key);
        return key;
    }

    /**
     * Makes a value of what was read, and reports what does not fit together.
     *
     * @param entry what was read; not necessarily sound
     * @return the value; null where the entry is not sound
     */
    protected abstract @Nullable T make(Entry entry);

    /** Takes a value apart, in the order of the keys. */
    protected abstract void take(T value, Parts into);

    @Override
    @Nullable
    public T read(Json json, Reading in) {
        Entry entry = open(json, "", in);
        return entry == null ? null : make(entry);
    }

    /**
     * Reads what stands behind all keys, and reports those that may not be there, which {@code beside} may; null where the value
     * is no object.
     */
    public final @Nullable Entry open(Json json, String beside, Reading in) {
        if (json.kind != Json.Kind.OBJECT) {
            refuse(json, new Text("对象：" + names(""), "an object: " + names("")), in);
            return null;
        }
        Json[] there = new Json[keys.length];
        Entry entry = new Entry(json, there, unsaid, in);
        if (json.repeats) {
            in.spoil();
        }
        for (Json member = json.first; member != null; member = member.next) {
            Key<?> key = byName.get(member.key);
            if (key == null && !member.key.equals(beside)) {
                in.add(
                        member,
                        Problem.of(ProblemCode.UNKNOWN_KEY)
                                .with("value", member.key)
                                .with("allowed", names(beside)));
            } else if (key != null) {
                there[key.index()] = member;
            }
        }
        for (int i = 0; i < there.length; i++) {
            if (there[i] != null) {
                entry.read(keys[i], there[i]);
            } else if (keys[i].isRequired()) {
                entry.miss(keys[i]);
            }
        }
        return entry;
    }

    @Override
    public final Json write(T value, Writing out) {
        return write(value, Json.object(), out);
    }

    /** Writes into an object that may hold something already. */
    public final Json write(T value, Json into, Writing out) {
        take(value, new Parts(into, out));
        return into;
    }

    private String names(String beside) {
        StringJoiner names = new StringJoiner(", ", beside.isEmpty() ? "" : beside + ", ", "");
        for (Key<?> key : keys) {
            names.add(key.name());
        }
        return names.toString();
    }
}

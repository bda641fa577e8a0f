package io.github.attain.grammar;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a pack declare under an id, so that other entries can refer to it. A reference to something declared
 * but broken is no second problem: what refers to it is left out with it. Used by one thread.
 *
 * @param <T> what is declared
 */
public final class Register<T> {
    private static final int MOST_SHOWN = 6;

    private final Text what;
    private final ProblemCode unknown;
    private final Map<String, Json> declared = new HashMap<>();
    private final Map<String, T> sound = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();
    private final Set<String> announced = new HashSet<>();
    /** The declared ids in alphabetical order, once somebody asked for one that is not among them. */
    private @Nullable TreeSet<String> sorted;

    /** A register of one kind of thing; {@code unknown} is what a reference to nothing is reported as. */
    Register(Text what, ProblemCode unknown) {
        this.what = what;
        this.unknown = unknown;
    }

    /** Declares what an entry holds under its id, where it has one, and reports one that stands for the second time. */
    public void declare(Entry entry, Key<String> key) {
        String id = entry.get(key);
        if (id != null && declared.putIfAbsent(id, entry.json()) != null) {
            entry.report(
                    key, Problem.of(ProblemCode.DUPLICATE).with("subject", what).with("value", id));
        }
        sorted = null;
    }

    /** Notes an id of something that was left out when the file was written. */
    public void leaveOut(String id, Json where) {
        declared.putIfAbsent(id, where);
    }

    /** Notes an id that is to be declared later. */
    public void announce(String id) {
        announced.add(id);
    }

    /** Keeps what turned out to be sound. */
    public void keep(String id, T value) {
        sound.put(id, value);
    }

    /** What is kept under an id already; null where nothing is. */
    @Nullable
    public T kept(String id) {
        return sound.get(id);
    }

    public boolean isDeclared(String id) {
        return declared.containsKey(id) || announced.contains(id);
    }

    /** Where an id was declared; null where it was not. */
    @Nullable
    public Json declaration(String id) {
        return declared.get(id);
    }

    public boolean isWanted(String id) {
        return wanted.contains(id);
    }

    /** What an entry refers to by id; null where it is unknown, which is reported, or left out, which is not. */
    @Nullable
    public T find(Json id, Reading in) {
        wanted.add(id.said);
        T found = sound.get(id.said);
        if (found == null && (isDeclared(id.said) || in.isIncomplete())) {
            in.spoil();
        } else if (found == null) {
            in.add(id, unknown(id.said));
        }
        return found;
    }

    /** Says that an id is unknown. */
    Problem unknown(String id) {
        return Problem.of(unknown).with("value", id).with("subject", what).with("allowed", near(id));
    }

    /** The declared ids beside one in alphabetical order: a mistyped id mostly stands beside the right one. */
    private Text near(String id) {
        TreeSet<String> ids = sorted == null ? new TreeSet<>(declared.keySet()) : sorted;
        ids.addAll(announced);
        sorted = ids;
        if (ids.isEmpty()) {
            return new Text("尚未声明", "none is declared");
        }
        List<String> near = new ArrayList<>();
        if (ids.size() <= MOST_SHOWN) {
            near.addAll(ids);
        } else {
            ids.headSet(id, false).descendingSet().stream()
                    .limit(MOST_SHOWN / 2)
                    .forEach(before -> near.add(0, before));
            ids.tailSet(id).stream().limit(MOST_SHOWN / 2).forEach(near::add);
        }
        return Text.same(String.join(", ", near) + (near.size() < ids.size() ? ", …" : ""));
    }
}

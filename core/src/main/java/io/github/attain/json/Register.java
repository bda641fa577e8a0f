package io.github.attain.json;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the files of a pack declare under an id, so that other entries can refer to it. A reference to something declared
 * but broken is no second problem: what refers to it is left out with it. Used by one thread.
 *
 * @param <T> what is declared
 */
final class Register<T> {
    private static final int MOST_SHOWN = 6;

    private final Text what;
    private final ProblemCode unknown;
    private final NavigableMap<String, Spot> declared = new TreeMap<>();
    private final Map<String, T> sound = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();

    /** A register of one kind of thing; {@code unknown} is what a reference to nothing is reported as. */
    Register(Text what, ProblemCode unknown) {
        this.what = what;
        this.unknown = unknown;
    }

    /** Reads the id under which an entry declares something, and reports one that stands there for the second time. */
    Optional<String> declare(Entry entry, String key, Form<String> form) {
        Optional<String> id = entry.required(key, form);
        if (id.isPresent() && declared.putIfAbsent(id.get(), entry.spot()) != null) {
            entry.report(
                    key, Problem.of(ProblemCode.DUPLICATE).with("subject", what).with("value", id.get()));
            return Optional.empty();
        }
        return id;
    }

    /** Notes an id of something that was left out when the file was written. */
    void leaveOut(String id, Spot spot) {
        declared.putIfAbsent(id, spot);
    }

    /** Keeps what turned out to be sound. */
    void keep(String id, T value) {
        sound.put(id, value);
    }

    /** What is kept under an id already. */
    Optional<T> kept(String id) {
        return Optional.ofNullable(sound.get(id));
    }

    boolean isDeclared(String id) {
        return declared.containsKey(id);
    }

    /** Where an id was declared; {@code other} where it was not. */
    Spot spot(String id, Spot other) {
        return declared.getOrDefault(id, other);
    }

    boolean isWanted(String id) {
        return wanted.contains(id);
    }

    /** The form of a reference by id. */
    Form<T> reference(String example) {
        Form<String> text = Forms.text(example);
        return new Form<>(
                text.example(),
                (json, subject, problems) ->
                        text.read(json, subject, problems).flatMap(id -> find(id, json.spot(), problems)));
    }

    /** The form of an id of something declared, which need not be read yet. */
    Form<String> id(String example) {
        Form<String> text = Forms.text(example);
        return new Form<>(
                text.example(),
                (json, subject, problems) -> text.read(json, subject, problems).filter(id -> {
                    if (!isDeclared(id) && !problems.isIncomplete()) {
                        problems.add(json.spot(), unknown(id));
                    }
                    return isDeclared(id);
                }));
    }

    private Optional<T> find(String id, Spot spot, Problems problems) {
        wanted.add(id);
        T found = sound.get(id);
        if (found == null && (isDeclared(id) || problems.isIncomplete())) {
            problems.spoil();
        } else if (found == null) {
            problems.add(spot, unknown(id));
        }
        return Optional.ofNullable(found);
    }

    private Problem unknown(String id) {
        return Problem.of(unknown).with("value", id).with("subject", what).with("allowed", near(id));
    }

    /** The declared ids beside one in alphabetical order: a mistyped id mostly stands beside the right one. */
    private Text near(String id) {
        if (declared.isEmpty()) {
            return new Text("尚未声明", "none is declared");
        }
        List<String> near = new ArrayList<>();
        if (declared.size() <= MOST_SHOWN) {
            near.addAll(declared.keySet());
        } else {
            declared.headMap(id, false).descendingMap().keySet().stream()
                    .limit(MOST_SHOWN / 2)
                    .forEach(before -> near.add(0, before));
            declared.tailMap(id).keySet().stream().limit(MOST_SHOWN / 2).forEach(near::add);
        }
        return Text.same(String.join(", ", near) + (near.size() < declared.size() ? ", …" : ""));
    }
}

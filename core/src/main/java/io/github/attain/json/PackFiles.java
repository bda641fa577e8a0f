package io.github.attain.json;

import io.github.attain.grammar.Entry;
import io.github.attain.grammar.Forms;
import io.github.attain.grammar.Json;
import io.github.attain.grammar.JsonReader;
import io.github.attain.grammar.Reading;
import io.github.attain.input.Unreadable;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/** One reading of one pack: its files, then what they declare, then what does not fit together. Used by one thread. */
final class PackFiles {
    private static final FileShape.Head HEAD = FileShape.FIRST.head();
    private static final Text FILE = new Text("数据文件", "file");
    private static final int MOST_FILES = 1000;

    private static final Set<String> PLANS_ALONE = Set.of("$schema", "plans");

    private final Reading in = new Reading();
    private final FileShape.Entries entries = new FileShape.Entries();
    /** The files that were read, by their names. */
    private final Map<String, Json> roots = new LinkedHashMap<>();
    /** The CRC-32 of the bytes of each of these files, as they were read. */
    private final Map<String, Long> hashes = new HashMap<>();
    /** What the build kept of exactly these data; null where it kept nothing. */
    private @Nullable PackRecord record;
    /** The files that are listed and not needed. */
    private Set<String> passedOver = Set.of();

    /** Reads a pack of one piece. */
    Checked<RulePack> read(String name, InputStream json) {
        Json root = new Json(null, name, in.nextTurn());
        Entry first = JsonReader.read(json, root, in) ? FileShape.FIRST.open(root, "", in) : null;
        if (first != null) {
            FileShape.FIRST.add(first, entries);
        }
        if (first != null && first.has(HEAD.files())) {
            Text alone = new Text("数据流旁没有其他文件", "a stream has no files beside it");
            first.report(HEAD.files(), Problem.of(ProblemCode.UNREADABLE).with("value", alone));
        }
        return first == null ? Checked.failed(in.inOrder()) : checked(first, pack(first));
    }

    /** Reads a pack of a first file and those that it lists. */
    Checked<RulePack> read(String name, Folder folder) {
        Entry first = first(name, folder);
        return first == null ? Checked.failed(in.inOrder()) : checked(first, pack(first));
    }

    /**
     * Reads a pack likewise, or, where a place is asked for, the part of it that speaks of the place. Where a record says that all data
     * are good, what does not fit together is not looked for, and files that speak of other places are not read.
     */
    Checked<RulePack> readRecorded(String name, Folder folder, @Nullable Place place) {
        record = PackRecord.beside(name, folder);
        in.isKnown = record != null;
        passedOver = record != null && place != null ? record.without(place) : Set.of();
        Entry first = first(name, folder);
        if (first == null) {
            return Checked.failed(in.inOrder());
        }
        RulePack pack = pack(first);
        Checked<RulePack> read = in.isKnown && in.errors() == 0 ? Checked.of(pack) : checked(first, pack);
        return place == null || read.hasErrors()
                ? read
                : Checked.of(read.orThrow().within(place), read.problems());
    }

    /** The record of a pack that was read here, to be kept where all of it is good. */
    byte[] record(RulePack pack, Folder folder) {
        Map<String, Set<String>> places = new HashMap<>();
        Map<String, Set<String>> byLabel = new HashMap<>();
        for (Map.Entry<String, Json> file : roots.entrySet()) {
            boolean isOfPlans = true;
            for (Json member : file.getValue().inside()) {
                isOfPlans &= PLANS_ALONE.contains(member.key);
            }
            if (isOfPlans) {
                Set<String> codes = new TreeSet<>();
                places.put(file.getKey(), codes);
                byLabel.put(folder.label(file.getKey()), codes);
            }
        }
        for (Target target : pack.targets()) {
            Json its = in.targets.declaration(target.id());
            Set<String> of = its == null ? null : byLabel.get(its.location().file());
            for (Place p = target.place();
                    of != null && p != null;
                    p = p.parent().orElse(null)) {
                of.add(p.code());
            }
        }
        return PackRecord.of(roots, hashes, places);
    }

    private @Nullable Entry first(String name, Folder folder) {
        Json root = new Json(null, folder.label(name), in.nextTurn());
        Entry first = open(name, folder, root, root) ? FileShape.FIRST.open(root, "", in) : null;
        if (first != null) {
            FileShape.FIRST.add(first, entries);
            readListed(name, first, folder);
        }
        return first;
    }

    /** Reads a file, which {@code mention} asks for; false where it cannot be used. */
    private boolean open(String name, Folder folder, Json root, Json mention) {
        if (record != null && record.read(name, root, in)) {
            return true;
        }
        // Of what no record holds, nobody has looked at anything.
        in.isKnown = false;
        CRC32 hash = new CRC32();
        try (InputStream bytes = folder.open(name)) {
            if (bytes != null) {
                boolean isRead = JsonReader.read(new CheckedInputStream(bytes, hash), root, in);
                roots.put(name, root);
                hashes.put(name, hash.getValue());
                return isRead;
            }
            in.add(mention, folder.missing(name));
        } catch (IOException e) {
            in.add(root, Unreadable.because(e));
        }
        in.miss();
        return false;
    }

    private void readListed(String firstName, Entry first, Folder folder) {
        Set<String> seen = new HashSet<>(Set.of(firstName));
        List<Json> files = first.get(HEAD.files());
        for (Json json : files == null ? List.<Json>of() : files) {
            String name = Forms.FILE.read(json, in);
            if (name == null) {
                in.miss();
            } else if (seen.size() > MOST_FILES) {
                in.add(
                        json,
                        Problem.of(ProblemCode.TOO_LARGE)
                                .with("subject", new Text("文件清单", "the list of files"))
                                .with("value", "> " + MOST_FILES)
                                .with("allowed", MOST_FILES));
                in.miss();
                return;
            } else if (passedOver.contains(name)) {
                seen.add(name);
            } else if (seen.add(name)) {
                Json root = new Json(null, folder.label(name), in.nextTurn());
                Entry further = open(name, folder, root, json) ? FileShape.FURTHER.open(root, "", in) : null;
                if (further != null) {
                    FileShape.FURTHER.add(further, entries);
                }
            } else {
                in.add(
                        json,
                        Problem.of(ProblemCode.DUPLICATE).with("subject", FILE).with("value", name));
            }
        }
    }

    private RulePack pack(Entry first) {
        List<String> leftOut = first.get(HEAD.leftOut());
        for (String id : leftOut == null ? List.<String>of() : leftOut) {
            in.targets.leaveOut(id, first.json());
            in.add(
                    first.json(),
                    Problem.of(ProblemCode.PASSED_OVER)
                            .with("subject", new Text("目标", "a target that was left out"))
                            .with("value", id));
        }
        return FileShape.FIRST.pack(first, entries);
    }

    private Checked<RulePack> checked(Entry first, RulePack pack) {
        Set<String> refused = new PackFindings(first.json(), in).add(pack);
        if (first.get(HEAD.id()) == null || first.get(HEAD.version()) == null || first.get(HEAD.title()) == null) {
            return Checked.failed(in.inOrder());
        }
        if (refused.isEmpty()) {
            return Checked.of(pack, in.inOrder());
        }
        List<Target> kept = new ArrayList<>(pack.targets());
        kept.removeIf(t -> refused.contains(t.id()));
        return Checked.of(RulePack.builder().from(pack).targets(kept).build(), in.inOrder());
    }
}

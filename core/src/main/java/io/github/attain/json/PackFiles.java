package io.github.attain.json;

import io.github.attain.indicator.Indicator;
import io.github.attain.input.Unreadable;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.source.Document;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One reading of one pack: its files, then what they declare, then what does not fit together. Used by one thread. */
final class PackFiles {
    private static final String LEFT_OUT = "left-out";
    private static final Form<List<String>> IDS = Forms.ID.list();
    private static final List<String> HEAD = List.of("id", "version", "title", "files", LEFT_OUT);
    private static final Form<List<Json>> FILES =
            Sections.unread(Forms.FILE.example()).list();
    private static final Text FILE = new Text("数据文件", "file");
    private static final Text THE_FILE = new Text("数据文件", "the file");
    private static final int MOST_FILES = 1000;

    /** Turns are counted from here in each file, so that what stands in an earlier file comes first. */
    private static final long TURNS_A_FILE = 1L << 32;

    private final Problems problems = new Problems();
    private final Sections sections = new Sections();
    private final Register<Document> documents = new Register<>(new Text("文件", "document"), ProblemCode.UNKNOWN_WORD);
    private final Register<Place> places = new Register<>(new Text("地区", "place"), ProblemCode.UNKNOWN_PLACE);
    private final Register<Indicator> indicators =
            new Register<>(new Text("指标", "indicator"), ProblemCode.UNKNOWN_INDICATOR);
    private final Register<Target> targets = new Register<>(new Text("目标", "target"), ProblemCode.UNKNOWN_TARGET);
    private int files;

    /** What the first file says about the pack as a whole. */
    private record Head(
            Spot spot, Optional<String> id, Optional<String> version, Optional<Text> title, List<String> leftOut) {}

    /** Reads a pack of one piece. */
    Checked<RulePack> read(String name, InputStream json) {
        Spot spot = nextFile(name);
        Optional<Entry> first = TreeReader.read(json, spot, problems).flatMap(this::first);
        first.filter(e -> e.has("files"))
                .ifPresent(e -> e.report(
                        "files",
                        Problem.of(ProblemCode.UNREADABLE)
                                .with("value", new Text("数据流旁没有其他文件", "a stream has no files beside it"))));
        return first.map(this::head).map(this::pack).orElseGet(() -> Checked.failed(problems.inOrder()));
    }

    /** Reads a pack of a first file and those that it lists. */
    Checked<RulePack> read(String name, Folder folder) {
        Spot spot = nextFile(folder.label(name));
        Optional<Entry> first = tree(name, folder, spot, spot).flatMap(this::first);
        Optional<Head> head = first.map(this::head);
        first.ifPresent(e -> readListed(name, e, folder));
        return head.map(this::pack).orElseGet(() -> Checked.failed(problems.inOrder()));
    }

    private Spot nextFile(String label) {
        files++;
        return Spot.of(label, files * TURNS_A_FILE);
    }

    private Optional<Json> tree(String name, Folder folder, Spot file, Spot mention) {
        try (InputStream bytes = folder.open(name)) {
            if (bytes != null) {
                return TreeReader.read(bytes, file, problems);
            }
            problems.add(mention, folder.missing(name));
        } catch (IOException e) {
            problems.add(file, Unreadable.because(e));
        }
        problems.miss();
        return Optional.empty();
    }

    private Optional<Entry> first(Json root) {
        List<String> keys = new ArrayList<>(HEAD);
        keys.addAll(Sections.KEYS);
        return Entry.of(root, THE_FILE, keys, problems);
    }

    private Head head(Entry first) {
        Head head = new Head(
                first.spot(),
                first.required("id", Forms.ID),
                first.required("version", Forms.VERSION),
                first.required("title", Forms.BOTH),
                first.optional(LEFT_OUT, IDS).orElse(List.of()));
        sections.add(first);
        return head;
    }

    private void readListed(String firstName, Entry first, Folder folder) {
        List<String> seen = new ArrayList<>(List.of(firstName));
        for (Json json : first.optional("files", FILES).orElse(List.of())) {
            Optional<String> name = Forms.FILE.read(json, FILE, problems);
            if (name.isEmpty()) {
                problems.miss();
            } else if (seen.size() > MOST_FILES) {
                problems.add(
                        json.spot(),
                        Problem.of(ProblemCode.TOO_LARGE)
                                .with("subject", new Text("文件清单", "the list of files"))
                                .with("value", "> " + MOST_FILES)
                                .with("allowed", MOST_FILES));
                problems.miss();
                return;
            } else if (seen.contains(name.get())) {
                problems.add(
                        json.spot(),
                        Problem.of(ProblemCode.DUPLICATE).with("subject", FILE).with("value", name.get()));
            } else {
                seen.add(name.get());
                Spot spot = nextFile(folder.label(name.get()));
                tree(name.get(), folder, spot, json.spot())
                        .flatMap(root -> Entry.of(root, THE_FILE, Sections.KEYS, problems))
                        .ifPresent(sections::add);
            }
        }
    }

    private void leaveOut(String id, Spot spot) {
        targets.leaveOut(id, spot);
        problems.add(
                spot,
                Problem.of(ProblemCode.PASSED_OVER)
                        .with("subject", new Text("目标", "a target that was left out"))
                        .with("value", id));
    }

    private Checked<RulePack> pack(Head head) {
        head.leftOut().forEach(id -> leaveOut(id, head.spot()));
        DocumentReader.read(sections.of(Sections.DOCUMENTS), documents, problems);
        List<Place> allPlaces = new PlaceReader(places, problems).read(sections.of(Sections.PLACES));
        List<Indicator> allIndicators =
                new IndicatorReader(indicators, documents, problems).read(sections.of(Sections.INDICATORS));
        TargetReader targetReader = new TargetReader(targets, indicators, places);
        PlanReader plans = new PlanReader(places, targetReader, problems);
        plans.read(sections.of(Sections.PLANS));
        // A pack without an id of its own is checked all the same, so that all problems come together.
        RulePack pack = RulePack.builder()
                .id(head.id().orElse("?"))
                .version(head.version().orElse("?"))
                .title(head.title().orElse(Text.same("?")))
                .places(allPlaces)
                .indicators(allIndicators)
                .plans(plans.plans())
                .targets(plans.targets())
                .build();
        Set<String> refused =
                new PackFindings(head.spot(), plans.targetNodes(), targets, indicators, problems).add(pack);
        if (head.id().isEmpty() || head.version().isEmpty() || head.title().isEmpty()) {
            return Checked.failed(problems.inOrder());
        }
        List<Target> kept =
                pack.targets().stream().filter(t -> !refused.contains(t.id())).toList();
        return Checked.of(RulePack.builder().from(pack).targets(kept).build(), problems.inOrder());
    }
}

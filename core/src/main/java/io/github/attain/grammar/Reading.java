package io.github.attain.grammar;

import io.github.attain.indicator.Indicator;
import io.github.attain.input.JsonFile;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.Severity;
import io.github.attain.source.Document;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known while a pack is read: what its files declare, what the entry that is being read belongs to, and the problems
 * so far. Something is left out where an error was met inside it. Used by one thread.
 */
public final class Reading {
    private static final int MOST = 10_000;

    /** What messages call what is declared. */
    public static final Text DOCUMENT = new Text("文件", "document");

    public static final Text PLACE = new Text("地区", "place");
    public static final Text INDICATOR = new Text("指标", "indicator");
    public static final Text PLAN = new Text("规划", "plan");
    public static final Text TARGET = new Text("目标", "target");

    public final Register<Document> documents = new Register<>(DOCUMENT, ProblemCode.UNKNOWN_WORD);
    public final Register<Place> places = new Register<>(PLACE, ProblemCode.UNKNOWN_PLACE);
    public final Register<Indicator> indicators = new Register<>(INDICATOR, ProblemCode.UNKNOWN_INDICATOR);
    public final Register<Plan> plans = new Register<>(PLAN, ProblemCode.UNKNOWN_WORD);
    public final Register<Target> targets = new Register<>(TARGET, ProblemCode.UNKNOWN_TARGET);

    /** The plan whose targets are being read; null where it could not be read. */
    @Nullable
    public Plan plan;

    /** The indicator that the rule and the values being read speak of; null where it could not be read. */
    @Nullable
    public Indicator indicator;

    /** Whether a build has read exactly these data and found them good, so that no character need be looked at again. */
    public boolean isKnown;

    private @Nullable JsonFile files;
    private char[] characters = new char[1024];
    private final List<Found> found = new ArrayList<>();
    private int errors;
    private int all;
    private int turns;
    private boolean incomplete;

    private record Found(int turn, Problem problem) {}

    /** What opens the files, which share the names of keys. */
    JsonFile files() {
        if (files == null) {
            files = new JsonFile();
        }
        return files;
    }

    /** The turn of the next value: no number of files that are allowed has more values than fit. */
    public int nextTurn() {
        turns++;
        return turns;
    }

    /** The characters of a text, for what looks at each of them; an array that the next text overwrites, longer than this one. */
    char[] characters(String text) {
        if (text.length() >= characters.length) {
            characters = new char[text.length() + 1];
        }
        text.getChars(0, text.length(), characters, 0);
        return characters;
    }

    public void add(Json where, Problem problem) {
        errors += problem.severity() == Severity.ERROR ? 1 : 0;
        all++;
        if (found.size() < MOST) {
            found.add(new Found(where.turn, problem.at(where.location())));
        }
    }

    /** What was read, its problems added; null where there are errors. */
    public <T> @Nullable T accept(Checked<? extends T> read, Json where) {
        List<Problem> problems = read.problems();
        for (int i = 0; i < problems.size(); i++) {
            add(where, problems.get(i));
        }
        return read.hasErrors() ? null : read.value().orElse(null);
    }

    /** Leaves out what is being read, for a reason reported elsewhere. */
    void spoil() {
        errors++;
    }

    /** Notes that a file or a list is missing as a whole: what refers to nothing may refer to what stands there. */
    public void miss() {
        incomplete = true;
    }

    /** Whether a file or a list is missing as a whole. */
    public boolean isIncomplete() {
        return incomplete;
    }

    /** The number of errors so far: where it grew while something was read, that something is left out. */
    public int errors() {
        return errors;
    }

    /** The problems in the order of the files. */
    public List<Problem> inOrder() {
        if (found.isEmpty()) {
            return List.of();
        }
        found.sort(Comparator.comparingInt(Found::turn));
        List<Problem> inOrder = new ArrayList<>(found.size());
        found.forEach(f -> inOrder.add(f.problem()));
        if (all > MOST) {
            inOrder.add(Problem.of(ProblemCode.TOO_LARGE)
                    .with("subject", new Text("问题清单", "the list of problems"))
                    .with("value", all)
                    .with("allowed", MOST));
        }
        return List.copyOf(inOrder);
    }
}

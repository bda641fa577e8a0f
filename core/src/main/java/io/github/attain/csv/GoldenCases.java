package io.github.attain.csv;

import com.google.common.collect.ImmutableList;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Verdict;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Unreadable;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Location;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the documents say about situations, as a table that an expert of the field can read and write: one case a row, with
 * the verdict that follows from the document and not from this library.
 *
 * <pre>{@code
 * target,situation,measured,as_of,verdict,clause
 * jiaozuo-2022-77.box1-01,恰在限值,43 ug/m3,2026-06-30,MET,第二章第三节 专栏1 第1行
 * jiaozuo-2022-77.box1-01,高于限值,44 ug/m3,2026-06-30,NOT_MET,第二章第三节 专栏1 第1行
 * jiaozuo-2022-77.box1-14,各年之和恰为9700,2021 = 5000 t; 2022 = 4700 t,2026-06-30,MET,第二章第三节 专栏1 第14行
 * }</pre>
 *
 * <table>
 * <caption>Columns, in any order; all but the last two are required</caption>
 * <tr><th>name</th><th>what it holds</th></tr>
 * <tr><td>target</td><td>the id of a target of the pack</td></tr>
 * <tr><td>situation</td><td>the case in words, in any language</td></tr>
 * <tr><td>measured</td><td>a value of the target's own indicator in its own term: {@code 43 ug/m3}, {@code 7 of 9}, Ⅲ,
 * {@code 118 of 168}, {@code yes}. Another year or another indicator of the pack stands before an equals sign: {@code 2021 =
 * 2500 t}, {@code water.surface.cod.annual-mean = 25 mg/L}, {@code 2023 = air.good-days = 200 d}. Several values are set
 * apart by semicolons. Empty where nothing was measured. All values are at the place of the target</td></tr>
 * <tr><td>as_of</td><td>the date of assessment: {@code 2026-06-30}</td></tr>
 * <tr><td>verdict</td><td>{@code MET}, {@code NOT_MET}, {@code PENDING}, {@code UNDECIDED}, or {@code NOT_ASSESSABLE} with
 * its reason: {@code NOT_ASSESSABLE NO_MEASUREMENT}</td></tr>
 * <tr><td>clause</td><td>where it stands, exactly as the target cites it</td></tr>
 * <tr><td>tolerance</td><td>for a target that says "about": how far from it still counts, {@code 2 {pp}}</td></tr>
 * <tr><td>assigned</td><td>for a target whose value a superior sets: the value supposed, {@code at-most 46 ug/m3}, {@code
 * at-least 95 %}, {@code below 41 ug/m3} or {@code above 30 %}</td></tr>
 * </table>
 *
 * <p>Text is UTF-8 or GB18030 by RFC 4180; lines that begin with {@code #} and blank lines are passed over. A row that cannot
 * be read is a problem with its line and column and costs no other row.
 *
 * <p>A test of a pack needs three lines:
 *
 * <pre>{@code
 * GoldenCases cases = GoldenCases.read(pack, Path.of("src/test/cases/my-plan.csv")).orThrow();
 * assertThat(cases.disagreements()).isEmpty();
 * assertThat(cases.untried()).isEmpty();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class GoldenCases {
    private final RulePack pack;
    private final ImmutableList<GoldenCase> cases;

    private GoldenCases(RulePack pack, List<GoldenCase> cases) {
        this.pack = pack;
        this.cases = ImmutableList.copyOf(cases);
    }

    /**
     * A case to which the library gives another verdict than the document.
     *
     * <p>Immutable and thread-safe.
     *
     * @param golden the case
     * @param result the answer of the library
     */
    public record Disagreement(GoldenCase golden, Result result) {

        /**
         * Says what was expected and what came.
         *
         * @return one sentence with the file, the line and the answer of the library
         */
        public Text text() {
            String expected = GoldenCase.written(golden.verdict(), golden.reason());
            String given = GoldenCase.written(result.verdict(), result.reason());
            return golden.location()
                    .text()
                    .and(new Text("：", ": "))
                    .and(new Text(
                            "应为" + expected + "，得到" + given + "：", "expected " + expected + ", got " + given + ": "))
                    .and(result.sentence());
        }

        /**
         * Returns the English sentence.
         *
         * @return {@code text().en()}
         */
        @Override
        public String toString() {
            return text().en();
        }
    }

    /** What a good set of cases has for a target. */
    public enum Kind {
        /** A case, whatever its verdict. Asked for every target. */
        ANY(new Text("判例", "case")),
        /** A case that keeps the promise. Asked where the rule has a limit, as the next two. */
        MET(new Text("“达到”的判例", "case that is met")),
        /** A case that breaks it. */
        NOT_MET(new Text("“未达到”的判例", "case that is not met")),
        /**
         * A case exactly at the limit, as it is compared: after rounding, where the method rounds. Where the rule has several
         * limits, one at each of them; a range has two where neither direction is better, and else the one on the bad side. Not
         * asked of an "about", which has no limit of its own.
         */
        BOUNDARY(new Text("恰在限值的判例", "case exactly at the limit"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /**
         * Returns the kind in words.
         *
         * @return the words in both languages
         */
        public Text label() {
            return label;
        }
    }

    /**
     * A target that lacks a kind of case.
     *
     * <p>Immutable and thread-safe.
     *
     * @param target the target
     * @param kind what it lacks
     */
    public record Untried(Target target, Kind kind) {

        /**
         * Says what is missing.
         *
         * @return such as {@code jiaozuo-2022-77.box1-01: no case exactly at the limit (at most 43 µg/m³)}
         */
        public Text text() {
            return Text.same(target.id() + ": ")
                    .and(new Text("没有", "no "))
                    .and(kind.label())
                    .and(target.promise().asRemark());
        }

        /**
         * Returns the English sentence.
         *
         * @return {@code text().en()}
         */
        @Override
        public String toString() {
            return text().en();
        }
    }

    /**
     * Reads a file.
     *
     * @param pack the pack whose targets are tried
     * @param file the file
     * @return the good rows with the problems of the others; no value where there is no such file, or no header that can be
     *     understood
     */
    public static Checked<GoldenCases> read(RulePack pack, Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Unreadable.open(file)) {
            return read(pack, name, in);
        } catch (IOException unreadable) {
            return Checked.failed(Unreadable.file(file.toString(), unreadable).at(new Location(name, "")));
        }
    }

    /**
     * Reads a resource, such as a file among the resources of a test.
     *
     * @param pack the pack whose targets are tried
     * @param owner a class beside which the resource lies; a named module opens the package of the resource to
     *     {@code io.github.attain.core}
     * @param resource its name as {@link Class#getResourceAsStream} takes it, such as {@code cases/my-plan.csv}
     * @return the good rows with the problems of the others; no value where there is no such resource, or no header that can
     *     be understood
     */
    public static Checked<GoldenCases> read(RulePack pack, Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            return in == null ? missing(resource, owner) : read(pack, resource, in);
        } catch (IOException broken) {
            return Checked.failed(Unreadable.because(broken).at(new Location(resource, "")));
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param pack the pack whose targets are tried
     * @param name what problems call it
     * @param in the bytes
     * @return the good rows with the problems of the others; no value where there is no header that can be understood
     */
    public static Checked<GoldenCases> read(RulePack pack, String name, InputStream in) {
        ProblemList problems = new ProblemList(name);
        try {
            return new GoldenReader(pack, name, problems)
                    .read(in)
                    .map(cases -> Checked.of(new GoldenCases(pack, cases), problems.all()))
                    .orElseGet(() -> Checked.failed(problems.all()));
        } catch (IOException broken) {
            problems.add(Unreadable.because(broken));
            return Checked.failed(problems.all());
        }
    }

    private static Checked<GoldenCases> missing(String resource, Class<?> owner) {
        return Checked.failed(Unreadable.noResource(resource, owner).at(new Location(resource, "")));
    }

    /**
     * Joins the cases of several files of one pack.
     *
     * @param more the cases of another file
     * @return these cases, then those
     * @throws IllegalArgumentException if the other cases try another pack
     */
    public GoldenCases and(GoldenCases more) {
        if (!pack.equals(more.pack)) {
            throw new IllegalArgumentException("cases of two packs: " + pack.id() + " and " + more.pack.id());
        }
        return new GoldenCases(
                pack,
                ImmutableList.<GoldenCase>builder()
                        .addAll(cases)
                        .addAll(more.cases)
                        .build());
    }

    /**
     * Returns the cases.
     *
     * @return the cases in the order of the files
     */
    public List<GoldenCase> all() {
        return cases;
    }

    /**
     * Returns the cases of a target.
     *
     * @param target the target
     * @return its cases in the order of the files, possibly none
     */
    public List<GoldenCase> of(Target target) {
        return cases.stream().filter(c -> c.target().id().equals(target.id())).toList();
    }

    /**
     * Holds every case against the library.
     *
     * @return the cases whose verdict is not the expected one; empty where the library agrees with the document everywhere
     */
    public List<Disagreement> disagreements() {
        return cases.stream()
                .map(c -> new Disagreement(c, c.assess()))
                .filter(d -> !d.golden().isAgreedBy(d.result()))
                .toList();
    }

    /**
     * Finds what no case tries, over all targets of the pack. A promise without a limit (a finding, a trend, a value that
     * nobody has assigned) asks for one case of any verdict, a promise with a limit for one that keeps it, one that breaks it
     * and one exactly at each limit.
     *
     * @return what is missing, in the order of the pack; empty where nothing is
     */
    public List<Untried> untried() {
        List<Untried> untried = new ArrayList<>();
        for (Target target : pack.targets()) {
            List<GoldenCase> own = of(target);
            GoldenLimits limits = GoldenLimits.of(target);
            if (own.isEmpty()) {
                untried.add(new Untried(target, Kind.ANY));
            } else if (limits.isNumeric()) {
                if (own.stream().noneMatch(c -> c.verdict() == Verdict.MET)) {
                    untried.add(new Untried(target, Kind.MET));
                }
                if (own.stream().noneMatch(c -> c.verdict() == Verdict.NOT_MET)) {
                    untried.add(new Untried(target, Kind.NOT_MET));
                }
                if (!limits.areAllMetExactlyBy(own)) {
                    untried.add(new Untried(target, Kind.BOUNDARY));
                }
            }
        }
        return List.copyOf(untried);
    }
}

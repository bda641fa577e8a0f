package io.github.attain.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.grammar.Json;
import io.github.attain.grammar.JsonReader;
import io.github.attain.grammar.Reading;
import io.github.attain.indicator.Indicator;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.Limit;
import io.github.attain.value.Exact;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The least and the most that a pack may hold: what lies on a bound is read, and what lies beyond it is told. */
class PackBoundsTest {
    private static final String HEAD =
            "\"id\": \"p\", \"version\": \"1\", \"title\": {\"zh\": \"包\", \"en\": \"Pack\"}";

    private static Checked<RulePack> read(String keys) {
        return PackReader.read("p", new ByteArrayInputStream(("{" + HEAD + ", " + keys + "}").getBytes(UTF_8)));
    }

    private static List<String> problems(String keys) {
        return read(keys).problems().stream().map(Problem::toString).toList();
    }

    private static String list(int size, IntFunction<String> item) {
        return IntStream.range(0, size).mapToObj(item).collect(joining(", ", "[", "]"));
    }

    private static Indicator indicator(String keys) {
        RulePack pack = read("\"indicators\": [{\"id\": \"i\", \"zh\": \"指标\", \"en\": \"Indicator\", " + keys + "}]")
                .orThrow();
        return pack.indicators().get(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 50})
    void aScaleHasTwoToFiftyClasses(int size) {
        Indicator indicator = indicator("\"scale\": \"class\", \"grades\": {\"id\": \"levels\", \"labels\": "
                + list(size, i -> "\"" + (i + 1) + "级\"") + "}");
        assertThat(indicator.grades().orElseThrow().labels()).hasSize(size).endsWith(size + "级");
    }

    @Test
    void theLowestValueMayBeTheHighest() {
        Indicator one = indicator(
                "\"scale\": \"quantity\", \"unit\": \"t\", \"lowest\": \"7\", \"highest\": \"7\", \"plausible\": [\"7\", \"7\"]");
        assertThat(one.lowest()).contains(Exact.of(7));
        assertThat(one.highest()).contains(Exact.of(7));
        assertThat(one.plausible()).contains(new Indicator.Range(Exact.of(7), Exact.of(7)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20})
    void decimalsAreAtMostTwenty(int decimals) {
        assertThat(indicator("\"scale\": \"share\", \"decimals\": " + decimals).decimals())
                .hasValue(decimals);
    }

    private static String target(String keys) {
        return "\"places\": [{\"code\": \"410800\", \"zh\": \"焦作市\", \"en\": \"Jiaozuo\"}], \"indicators\": [{\"id\": \"days\","
                + " \"zh\": \"优良天数比例\", \"en\": \"Share of good days\", \"scale\": \"share\"}], \"plans\": [{\"id\": \"plan\","
                + " \"document\": {\"title\": {\"zh\": \"规划\", \"en\": \"Plan\"}}, \"place\": \"410800\", \"period\": \"2025\","
                + " \"targets\": [{\"id\": \"t\", \"indicator\": \"days\", \"during\": \"2025\", \"clause\": \"1\", "
                + keys
                + "}]}]";
    }

    @ParameterizedTest
    @CsvSource({"100 %, 9, 9", "0 %, 0, 1", "50 %, 50000000, 100000000", "100 %, 100000000, 100000000"})
    void aShareIsOfAsManyAsThereAre(String percent, int count, int of) {
        String share = "{\"at-least\": \"" + percent + "\", \"count\": " + count + ", \"of\": " + of + "}";
        RulePack pack = read(target("\"rule\": {\"share\": " + share + "}")).orThrow();
        assertThat(pack.targets().get(0).rule()).isEqualTo(new CountedShare(Limit.atLeast(percent), count, of));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000})
    void sitesAreAtMostTenThousand(int sites) {
        RulePack pack = read(target("\"rule\": {\"at-least\": \"0 %\"}, \"out-of\": " + sites))
                .orThrow();
        assertThat(pack.targets().get(0).outOf()).hasValue(sites);
    }

    /** A place lies in at most twenty others. */
    @Test
    void placesAreNestedTwentyDeep() {
        String chain = list(
                22,
                i -> "{\"code\": \"410800/p" + i + "\", \"zh\": \"地\", \"en\": \"Place\""
                        + (i == 0 ? "" : ", \"in\": \"410800/p" + (i - 1) + "\"") + "}");
        Checked<RulePack> read = read("\"places\": " + chain);
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly("p: /places/21/in: the nesting of places is too large (> 20): the limit is 20");
        assertThat(read.value().orElseThrow().places()).hasSize(21);
    }

    /** Files that hold nothing, beside a first one that lists so many of them; any name is that of one. */
    private record Empty(String first) implements Folder {
        @Override
        public String label(String name) {
            return name;
        }

        @Override
        public @Nullable InputStream open(String name) {
            return new ByteArrayInputStream((name.equals("pack.json") ? first : "{}").getBytes(UTF_8));
        }

        @Override
        public Problem missing(String name) {
            return Problem.of(ProblemCode.MISSING).with("subject", name).with("allowed", BESIDE);
        }
    }

    private static List<String> problemsOfFiles(int files) {
        String first =
                "{" + HEAD + ", \"plans\": [{\"id\": \"plan\", \"document\": {\"title\": {\"zh\": \"规划\", \"en\":"
                        + " \"Plan\"}}, \"place\": \"410800\", \"period\": \"2025\", \"targets\": []}], \"files\": "
                        + list(files, i -> "\"f" + i + ".json\"") + "}";
        return new PackFiles()
                .read("pack.json", new Empty(first)).problems().stream()
                        .map(Problem::toString)
                        .toList();
    }

    /** The place of the plan is unknown, and may stand in a file that was not read. */
    @Test
    void filesAreAtMostAThousand() {
        assertThat(problemsOfFiles(1000))
                .containsExactly("pack.json: /plans/0/place: unknown place \"410800\": none is declared");
        assertThat(problemsOfFiles(1002))
                .containsExactly("pack.json: /files/1000: the list of files is too large (> 1000): the limit is 1000");
    }

    @Test
    void problemsAreToldUpToTenThousand() {
        Json root = new Json(null, "p", 0);
        Problem problem = Problem.of(ProblemCode.EMPTY_FILE).with("allowed", "{}");
        Reading in = new Reading();
        for (int i = 0; i < 10_000; i++) {
            in.add(root, problem);
        }
        assertThat(in.inOrder()).hasSize(10_000).allMatch(told -> told.code() == ProblemCode.EMPTY_FILE);
        in.add(root, problem);
        assertThat(in.inOrder())
                .hasSize(10_001)
                .last()
                .hasToString("the list of problems is too large (10001): the limit is 10000");
        in.add(root, problem);
        assertThat(in.inOrder())
                .hasSize(10_001)
                .last()
                .hasToString("the list of problems is too large (10002): the limit is 10000");
    }

    /** All of six, and of more those beside what is asked for. */
    @Test
    void sixIdsAreNamedWhereOneIsUnknown() {
        assertThat(problems(placesAndPlan(6)))
                .containsExactly("p: /plans/0/place: unknown place \"410899\":"
                        + " 410800, 410801, 410802, 410803, 410804, 410805");
        assertThat(problems(placesAndPlan(7)))
                .containsExactly("p: /plans/0/place: unknown place \"410899\": 410804, 410805, 410806, …");
    }

    private static String placesAndPlan(int places) {
        return "\"places\": " + list(places, i -> "{\"code\": \"41080" + i + "\", \"zh\": \"县\", \"en\": \"County\"}")
                + ", \"plans\": [{\"id\": \"plan\", \"document\": {\"title\": {\"zh\": \"规划\", \"en\": \"Plan\"}},"
                + " \"place\": \"410899\", \"period\": \"2025\", \"targets\": []}]";
    }

    /** Objects of many keys are searched otherwise than those of few. */
    @Test
    void keysThatStandTwiceAreToldOfObjectsOfAnySize() {
        for (int size = 1; size <= 40; size++) {
            List<String> keys = new ArrayList<>(
                    IntStream.range(0, size).mapToObj(i -> "k" + i).toList());
            keys.add("k" + (size - 1));
            keys.add("k0");
            keys.add("more");
            keys.add("more");
            String json = keys.stream().map(key -> "\"" + key + "\": 1").collect(joining(", ", "{", "}"));
            Json root = new Json(null, "p", 0);
            Reading in = new Reading();
            assertThat(JsonReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)), root, in))
                    .isTrue();
            assertThat(in.inOrder())
                    .as("%s keys", size)
                    .extracting(problem -> problem.location().path() + " " + problem.code())
                    .containsExactly("/k" + (size - 1) + " DUPLICATE", "/k0 DUPLICATE", "/more DUPLICATE");
            assertThat(root.inside()).hasSize(size + 1);
            assertThat(root.repeats).isTrue();
        }
    }
}

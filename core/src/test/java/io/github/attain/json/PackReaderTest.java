package io.github.attain.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.grammar.Json;
import io.github.attain.grammar.JsonText;
import io.github.attain.grammar.Reading;
import io.github.attain.grammar.Trees;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.target.Target;
import io.github.attain.testing.Torn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {
    private static final String SMALL =
            "{\"id\": \"small\", \"version\": \"1\", \"title\": {\"zh\": \"小\", \"en\": \"Small\"}";

    private static Checked<RulePack> read(byte[] json) {
        return PackReader.read("small", new ByteArrayInputStream(json));
    }

    private static Checked<RulePack> read(String json) {
        return read(json.getBytes(UTF_8));
    }

    @Test
    void allProblemsOfAllFilesComeTogetherInTheOrderOfTheFiles() {
        Checked<RulePack> read = PackReader.read(PackReaderTest.class, "many/pack.json");
        assertThat(read.problems())
                .extracting(p -> p.location() + " " + p.code())
                .containsExactly(
                        "many/pack.json: /files/1 MISSING",
                        "many/indicators.json: /indicators/1/unit UNKNOWN_UNIT",
                        "many/indicators.json: /indicators/1/better UNKNOWN_WORD",
                        "many/indicators.json: /indicator UNKNOWN_KEY",
                        "many/plan.json: /plans/0/targets/3/during NOT_A_PERIOD",
                        "many/plan.json: /plans/0/targets/3/rule/at-most WRONG_TYPE",
                        "many/plan.json: /plans/0/targets/3/clause MISSING",
                        "many/plan.json: /plans/0/targets/4/rule UNIT_MISMATCH",
                        "many/plan.json: /plans/1/document/title MISSING",
                        "many/plan.json: /plans/1/targets/0/rule MISSING");
    }

    @Test
    void whatIsGoodIsStillThere() {
        RulePack pack =
                PackReader.read(PackReaderTest.class, "many/pack.json").value().orElseThrow();
        assertThat(pack.places()).extracting(p -> p.code()).containsExactly("419001");
        assertThat(pack.indicators()).extracting(i -> i.id()).containsExactly("pm25");
        assertThat(pack.plans()).extracting(p -> p.id()).containsExactly("p");
        assertThat(pack.targets()).extracting(Target::id).containsExactly("good", "related");
    }

    @Test
    void orderOfKeysDoesNotMatter() {
        String json = BrokenFilesTest.text("all-forms.json");
        Json tree = Trees.of(json);
        String reversed = JsonText.write(reversed(tree), Map.of());
        assertThat(reversed.indexOf("\"plans\"")).isLessThan(reversed.indexOf("\"indicators\""));
        assertThat(read(reversed).value()).isEqualTo(read(json).value());
    }

    @Test
    void aFileThatStandsAloneIsAPack() {
        RulePack pack = FileShape.FIRST.read(Trees.of(PackRecordTest.PACK), new Reading());
        assertThat(pack).isEqualTo(read(PackRecordTest.PACK.getBytes(UTF_8)).orThrow());
    }

    private static Json reversed(Json json) {
        Json copy = Json.of(json.kind, json.said);
        List<Json> inside = json.inside();
        if (json.kind == Json.Kind.OBJECT) {
            Collections.reverse(inside);
        }
        inside.forEach(each -> copy.put(each.key, reversed(each)));
        return copy;
    }

    @Test
    void byteOrderMarkIsSkipped() {
        byte[] json = (SMALL + "}").getBytes(UTF_8);
        byte[] marked = new byte[json.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(json, 0, marked, 3, json.length);
        assertThat(read(marked).orThrow()).isEqualTo(read(json).orThrow());
    }

    @Test
    void addressOfTheSchemaIsForEditors() {
        assertThat(read(SMALL + ", \"$schema\": \"rule-pack.schema.json\"}")
                        .orThrow()
                        .id())
                .isEqualTo("small");
    }

    @Test
    void unusedIndicatorIsNoError() {
        Checked<RulePack> read = read(SMALL
                + ", \"indicators\": [{\"id\": \"aqi\", \"zh\": \"指数\", \"en\": \"AQI\", \"scale\":"
                + " \"quantity\", \"unit\": \"1\"}]}");
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly("small: /indicators/0: the indicator \"aqi\" is used by no target");
        assertThat(read.orThrow().indicators()).hasSize(1);
    }

    @Test
    void streamIsNotClosedAndHasNoFilesBesideIt() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream((SMALL + ", \"files\": [\"more.json\"]}").getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Checked<RulePack> read = PackReader.read("small", stream);
        assertThat(closed[0]).isFalse();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly("small: /files: cannot be read: a stream has no files beside it");
    }

    @Test
    void failingStreamIsAProblem() {
        assertThat(PackReader.read("small", Torn.after("")).problems())
                .extracting(Problem::toString)
                .containsExactly("small: cannot be read: torn");
    }

    @Test
    void missingResourceIsAProblem() {
        Checked<RulePack> read = PackReader.read(PackReaderTest.class, "/nowhere/pack.json");
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.location().file()).isEqualTo("/nowhere/pack.json");
            assertThat(p.code()).isEqualTo(ProblemCode.MISSING);
        });
    }

    @Test
    void readsFilesOfTheFileSystem(@TempDir Path folder) throws IOException {
        Path pack = folder.resolve("pack.json");
        Files.writeString(pack, SMALL + ", \"files\": [\"a.json\", \"b.json\"]}");
        Files.writeString(
                folder.resolve("b.json"),
                "{\"places\": [{\"code\": \"410800\", \"zh\": \"焦作市\", \"en\": \"Jiaozuo\"}]}");
        Checked<RulePack> read = PackReader.read(pack);
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(pack + ": /files/0: a.json is missing: a file beside the first one");
        assertThat(read.value().orElseThrow().place("410800")).isPresent();
    }

    @Test
    void missingFileAndFolderAreProblems(@TempDir Path folder) {
        assertThat(PackReader.read(folder.resolve("pack.json")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MISSING);
        assertThat(PackReader.read(folder).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNREADABLE);
    }

    @Test
    void mistypedIdIsShownBesideItsNeighbours() {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            places.append(i == 0 ? "" : ", ")
                    .append("{\"code\": \"4108")
                    .append((char) ('0' + i / 10))
                    .append((char) ('0' + i % 10))
                    .append("\", \"zh\": \"县\", \"en\": \"County\"}");
        }
        Checked<RulePack> read = read(SMALL + ", \"places\": [" + places
                + "], \"plans\": [{\"id\": \"p\", \"document\": {\"title\": {\"zh\": \"规划\", \"en\": \"Plan\"}},"
                + " \"place\": \"41081\", \"period\": \"2025\", \"targets\": []}]}");
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly("small: /plans/0/place: unknown place \"41081\":"
                        + " 410807, 410808, 410809, 410810, 410811, 410812, …");
    }

    /** A pack of a city, two indicators, one of which may be broken, and the targets of one plan. */
    private static List<String> problems(String unit, String... targets) {
        Checked<RulePack> read = read(SMALL
                + ", \"places\": [{\"code\": \"410800\", \"zh\": \"焦作市\", \"en\": \"Jiaozuo\"}], \"indicators\": ["
                + "{\"id\": \"pm25\", \"zh\": \"PM2.5\", \"en\": \"PM2.5\", \"scale\": \"quantity\", \"unit\": \"ug/m3\"},"
                + "{\"id\": \"aqi\", \"zh\": \"指数\", \"en\": \"AQI\", \"scale\": \"quantity\", \"unit\": \"" + unit
                + "\"}], \"plans\": [{\"id\": \"p\", \"document\": {\"title\": {\"zh\": \"规划\", \"en\": \"Plan\"}},"
                + " \"place\": \"410800\", \"period\": \"2025\", \"targets\": [" + String.join(", ", targets) + "]}]}");
        return read.problems().stream().map(Problem::toString).toList();
    }

    private static String target(String id, String indicator, String keys) {
        return "{\"id\": \"" + id + "\", \"indicator\": \"" + indicator + "\", \"during\": \"2025\", " + keys + "}";
    }

    private static String good(String id, String indicator) {
        return target(
                id,
                indicator,
                "\"rule\": {\"at-most\": \"46" + (indicator.equals("aqi") ? "" : " ug/m3") + "\"}, \"clause\": \"1\"");
    }

    /** The unit of a limit is told by the check of the whole pack, and a missing clause before it. */
    @Test
    void whatIsWrongInTwoWaysIsToldInBoth() {
        assertThat(problems(
                        "quux",
                        good("a", "pm25"),
                        target("b", "aqi", "\"rule\": {\"at-most\": \"46\"}"),
                        target("c", "aqi", "\"rule\": {\"at-most\": 46}, \"clause\": \"1\"")))
                .extracting(problem -> problem.substring("small: ".length()).split(":", 2)[0])
                .containsExactly("/indicators/1/unit", "/plans/0/targets/1", "/plans/0/targets/2/rule/at-most");
    }

    @Test
    void anIndicatorThatOnlyABrokenTargetNamesIsUsed() {
        assertThat(problems("1", good("a", "pm25"), target("b", "aqi", "\"rule\": {\"at-most\": \"46\"}")))
                .containsExactly("small: /plans/0/targets/1: clause is missing: \"clause\": \"专栏1第1行\"");
    }

    @Test
    void targetsOfOneThingAreToldWhereBothAreGood() {
        String overlap =
                "small: /plans/0/targets/%s: the targets \"%s\" and \"%s\" speak of one place, indicator and term,"
                        + " and no relation ties them";
        String bad = "\"rule\": {\"at-most\": \"46 t\"}, \"clause\": \"1\"";
        assertThat(problems("1", good("a", "pm25"), good("i", "aqi"), good("b", "pm25")))
                .containsExactly(overlap.formatted(0, "a", "b"));
        assertThat(problems("1", target("a", "pm25", bad), good("i", "aqi"), good("b", "pm25")))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("small: /plans/0/targets/0/rule: "));
        assertThat(problems("1", good("a", "pm25"), good("i", "aqi"), target("b", "pm25", bad)))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("small: /plans/0/targets/2/rule: "));
    }
}

package io.github.attain.examples.commandline;

import static io.github.attain.examples.commandline.Run.attain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts joined to the user's features, as GeoJSON and on the page. */
class PlacesTest {
    /** 42.6 against 43 is met; of 平顶山 nothing is in the table. 邻市 is no place of the packs. */
    private static final String PLACES = """
        {"type": "FeatureCollection", "name": "made up", "crs": null, "features": [
         {"type": "Feature", "id": 410800, "properties": {"name": "Somewhere", "area": 4071.10, "note": [1e2, {"a": null}]},
          "geometry": {"type": "Polygon", "coordinates": [[[113, 35, 9], [114, 35], [114, 36], [113, 35]]]}},
         {"type": "Feature", "properties": {"名称": "济源"},
          "geometry": {"type": "MultiPolygon", "coordinates": [[[[112, 35], [113, 35], [113, 36], [112, 35]]]]}},
         {"type": "Feature", "properties": {"name": "邻市"}, "geometry": {"type": "Point", "coordinates": [113.9, 35.1]}},
         {"type": "Feature", "properties": {"name": "river"}, "geometry": {"type": "LineString", "coordinates": [[113, 35], [114, 36]]}},
         {"type": "Feature", "properties": null, "geometry": null}
        ]}
        """;

    @TempDir
    Path folder;

    private Path values;

    @BeforeEach
    void writeValues() throws IOException {
        values = Files.writeString(folder.resolve("values.csv"), """
            place,indicator,period,value
            焦作,air.pm25.annual-mean,2025,42.6 ug/m3
            焦作,water.surface.class-1-3-share,2025,20 %
            郑州,air.pm25.annual-mean,2019,58 ug/m3
            """);
    }

    private Run assess(String places, String out) throws IOException {
        Path file = Files.writeString(folder.resolve("places.geojson"), places);
        return attain(
                "assess",
                values.toString(),
                "--as-of",
                "2026-01-31",
                "--places",
                file.toString(),
                "--out",
                folder.resolve(out).toString());
    }

    @Test
    void featuresCarryTheVerdictsOfTheirPlace() throws IOException {
        Run run = assess(PLACES, "out.geojson");
        JsonNode before = new ObjectMapper().readTree(PLACES);
        String text = Files.readString(folder.resolve("out.geojson"));
        JsonNode after = new ObjectMapper().readTree(text);

        assertThat(run.status()).isZero();
        JsonNode jiaozuo = after.get("features").get(0).get("properties");
        assertThat(jiaozuo.get("attain-place").asText()).isEqualTo("410800");
        // PM2.5 is met, the sections at 20 % miss their third.
        assertThat(jiaozuo.get("attain-verdict").asText()).isEqualTo("not-met");
        assertThat(jiaozuo.get("attain-not-met").asInt()).isPositive();
        assertThat(jiaozuo.get("attain-met").asInt()).isPositive();
        JsonNode jiyuan = after.get("features").get(1).get("properties");
        assertThat(jiyuan.get("attain-place").asText()).startsWith("41");
        assertThat(jiyuan.has("attain-verdict")).isFalse();
        assertThat(jiyuan.get("attain-met").asInt()).isZero();
        // What was there is there, in its order and with its digits.
        assertThat(text).contains("4071.10", "1e2", "\"name\":\"made up\"");
        for (int i = 0; i < 5; i++) {
            assertThat(after.get("features").get(i).get("geometry"))
                    .isEqualTo(before.get("features").get(i).get("geometry"));
        }
        for (int i = 2; i < 5; i++) {
            assertThat(after.get("features").get(i))
                    .isEqualTo(before.get("features").get(i));
        }
        for (Map.Entry<String, JsonNode> property :
                before.get("features").get(0).get("properties").properties()) {
            assertThat(jiaozuo.get(property.getKey())).isEqualTo(property.getValue());
        }
    }

    @Test
    void whatDoesNotFitTogetherIsTold() throws IOException {
        assertThat(assess(PLACES, "out.geojson").err().lines())
                .containsExactly(
                        "places.geojson: features that are no known place (3): 邻市, river, ?",
                        "places.geojson: places without a feature (1): Zhengzhou",
                        "places.geojson: features that are not drawn, being no Point, Polygon or MultiPolygon (2):"
                                + " river LineString, ?");
    }

    /** Its own answer is a file of places again, and gives the same. */
    @Test
    void theAnswerCanBeGivenAgain() throws IOException {
        assess(PLACES, "one.geojson");
        String one = Files.readString(folder.resolve("one.geojson"));
        assess(one, "two.geojson");

        assertThat(Files.readString(folder.resolve("two.geojson"))).isEqualTo(one);
    }

    /** The page shows the verdict that the GeoJSON names. */
    @ParameterizedTest
    @ValueSource(strings = {"assess", "page"})
    void thePageHasAMap(String command) throws IOException {
        Path places = Files.writeString(folder.resolve("places.geojson"), PLACES);
        Path page = folder.resolve("page.html");
        Run run = attain(
                command,
                values.toString(),
                "--as-of",
                "2026-01-31",
                "--places",
                places.toString(),
                "-o",
                page.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err().lines()).hasSize(3);
        String html = Files.readString(page);
        String map = html.substring(html.indexOf("id=\"map\""), html.indexOf("id=\"table\""));
        assertThat(map)
                .contains(
                        "<path class='area NOT_MET' d='M", "<path class='area bare' d='M", "<circle class='area bare'")
                .contains("Jiaozuo", "Not in the file of the map", "Zhengzhou");
    }

    @Test
    void thePlacesOfAManifestAreThere() throws IOException {
        Path places = Files.writeString(folder.resolve("places.geojson"), PLACES);
        Path manifest = folder.resolve("manifest.json");
        Run run = attain("page", values.toString(), "--places", places.toString(), "--manifest", manifest.toString());

        assertThat(run.status()).isZero();
        assertThat(Files.readString(manifest)).contains("\"name\" : \"places.geojson\"", "\"name\" : \"values.csv\"");
    }

    @Test
    void hostileNamesStayText() throws IOException {
        String evil = "<img src=x onerror=alert(1)>\\u001b[31m";
        Run run = assess(PLACES.replace("邻市", evil), "page.html");

        assertThat(run.err()).contains("<img").doesNotContain("\u001b");
        assertThat(Files.readString(folder.resolve("page.html"))).doesNotContain("<img", "\u001b");
    }

    private static String feature(String geometry) {
        return "{\"type\": \"FeatureCollection\", \"features\": [\n{\"type\": \"Feature\", \"properties\": {}, \"geometry\": "
                + geometry + "}]}";
    }

    private void refused(byte[] bytes, String message) throws IOException {
        Path file = Files.write(folder.resolve("places.geojson"), bytes);
        Path out = folder.resolve("refused.html");
        for (String language : List.of("en", "zh")) {
            Run run = assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> attain("page", "--language", language, "--places", file.toString(), "--out", out.toString()));
            assertThat(run.status()).as(run.err()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).contains("places.geojson").contains(language.equals("en") ? message : "GeoJSON");
            assertThat(run.err().length()).isLessThan(600);
        }
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5                                                                        | line 2: a geometry is an object or null
        {"coordinates": [1, 2]}                                                  | line 2: a geometry has a type
        {"type": "Point", "coordinates": [NaN, 1]}                               | NaN
        {"type": "Point", "coordinates": [1e400, 1]}                             | the coordinate Infinity is not in degrees
        {"type": "Point", "coordinates": [38412345.1, 3891234.5]}                | is not in degrees (WGS 84, ±180 and ±90)
        {"type": "Point", "coordinates": [113.2, 90.0001]}                       | is not in degrees
        {"type": "Point", "coordinates": ["113.2", "35"]}                        | line 2: a coordinate is a number
        {"type": "Point", "coordinates": [113.2]}                                | line 2: a position has a longitude and a latitude
        {"type": "Point", "coordinates": [[113.2, 35]]}                          | coordinates of a Point are nested otherwise
        {"type": "Polygon", "coordinates": [[113.2, 35], [1, 2]]}                | coordinates of a Polygon are nested otherwise
        {"type": "MultiPolygon", "coordinates": [[[113.2, 35], [1, 2]]]}         | coordinates of a MultiPolygon are nested otherwise
        {"type": "Polygon", "coordinates": [[[113.2, 35], [1, [2, 3]]]]}         | positions nested unequally
        {"type": "Polygon", "coordinates": [[[1, 2], [3]]]}                      | a position has a longitude and a latitude
        """)
    void whatIsNoGeometryIsRefused(String geometry, String message) throws IOException {
        refused(feature(geometry).getBytes(StandardCharsets.UTF_8), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                              | no object
        []                                              | no object
        {}                                              | it takes a FeatureCollection
        {"type": "FeatureCollection"}                   | it takes a FeatureCollection
        {"type": "Topology", "features": []}            | it takes a FeatureCollection
        {"type": "FeatureCollection", "features": {}}   | it takes a FeatureCollection
        {"type": "FeatureCollection", "features": [1]}  | a feature is an object
        {"type": "FeatureCollection", "features": []} 1 | something stands behind the object
        {"type": "FeatureCollection", "features": [], "features": [{}]}                     | Duplicate field 'features'
        {"type": "FeatureCollection", "features": [{"properties": {}, "properties": null}]} | Duplicate field 'properties'
        {"type": "FeatureCollection", "features": [{"properties": {"id": 1, "id": 2}}]}     | Duplicate field 'id'
        {"type": "FeatureCollection", "features": [     | places.geojson is no GeoJSON for a map
        place,code                                      | places.geojson is no GeoJSON for a map
        """)
    void whatIsNoCollectionOfFeaturesIsRefused(String text, String message) throws IOException {
        refused(text.getBytes(StandardCharsets.UTF_8), message);
    }

    @Test
    void whatWouldTakeAllMemoryIsRefusedInTime() throws IOException {
        String deep = "[".repeat(200_000);
        refused(feature("{\"type\": \"Polygon\", \"coordinates\": " + deep).getBytes(StandardCharsets.UTF_8), "depth");
        refused(("{\"x\": " + deep).getBytes(StandardCharsets.UTF_8), "depth");
        refused(
                feature("{\"type\": \"Point\", \"coordinates\": [" + "9".repeat(100_000) + ", 1]}")
                        .getBytes(StandardCharsets.UTF_8),
                "length");
        refused(
                feature("{\"type\": \"Polygon\", \"coordinates\": [[" + "[1,2],".repeat(2_000_000) + "[1,2]]]}")
                        .getBytes(StandardCharsets.UTF_8),
                "more than 2000000 positions");
        refused(
                ("{\"type\": \"FeatureCollection\", \"features\": [" + "{},".repeat(50_000) + "{}]}")
                        .getBytes(StandardCharsets.UTF_8),
                "more than 50000 features");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        refused(PLACES.getBytes(Charset.forName("GB18030")), "UTF-8");
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        Run run = attain("page", "--places", folder.resolve("none.geojson").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cannot read ");
    }

    /** What is there but says little: nothing to draw, lines without area, a ring of one point, the whole earth. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{\"type\": \"Polygon\", \"coordinates\": []}",
                "{\"type\": \"Polygon\", \"coordinates\": [[]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[1, 2]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[1, 2], [3, 4], [1, 2], [3, 4]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[-180, -90], [180, -90], [180, 90], [-180, 90]]]}",
                "{\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"Point\", \"coordinates\": [1, 2]}]}",
                "{\"type\": \"MultiPoint\", \"coordinates\": [[1, 2]]}"
            })
    void whatSaysLittleIsTaken(String geometry) throws IOException {
        assertThat(assess(feature(geometry).replace("{}", "{\"code\": \"410800\"}"), "page.html")
                        .status())
                .isZero();
    }
}

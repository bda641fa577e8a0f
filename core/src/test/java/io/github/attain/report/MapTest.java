package io.github.attain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Where places keep their targets, drawn. */
class MapTest {
    private static final Assessment SAMPLE = SampleAssessment.assessment();
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    private static Element map(List<Outline> outlines) {
        return Dom.of(Page.of(SAMPLE, Locale.ENGLISH).withMap(outlines).html()).all("section", "").stream()
                .filter(section -> section.getAttribute("id").equals("map"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> styles(Element map) {
        List<String> styles = new ArrayList<>();
        for (String shape : List.of("path", "circle")) {
            Dom.all(map, shape, "area").forEach(area -> styles.add(area.getAttribute("class")));
        }
        return styles;
    }

    private static double[] numbers(Element path) {
        return NUMBER.matcher(path.getAttribute("d"))
                .results()
                .map(MatchResult::group)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** 郑州 missed its days and kept PM2.5; 焦作 has one of 2030, one that is kept and four of which nothing was measured. */
    @Test
    void aPlaceShowsTheVerdictThatMattersMostAndTheListCountsAll() {
        Element map = map(SampleMap.outlines());

        assertThat(styles(map)).containsExactly("area bare", "area PENDING", "area NOT_MET");
        assertThat(Dom.all(map, "li", "").stream().map(li -> Dom.text(li, "en").strip()))
                .containsExactly(
                        "not met 1",
                        "undecided 0",
                        "pending 1",
                        "met 0",
                        "not assessable 0",
                        "no target 1",
                        "Jiaozuo pending 1 met 1 not assessable 4",
                        "Zhengzhou not met 1 met 1");
        assertThat(Dom.all(map, "use", "").stream().map(use -> use.getAttribute("href")))
                .contains("#PENDING", "#NOT_MET");
        assertThat(Dom.all(map, "text", "").stream().map(text -> Dom.text(text, "zh")))
                .containsExactlyInAnyOrder("焦作市", "郑州市");
    }

    /** At 35° a degree of longitude is cos 35° = 0.81915 as long as one of latitude; two degrees fill the 672 of the height. */
    @Test
    void theDrawingIsTrueToShapeInTheMiddle() {
        Element map = map(List.of(SampleMap.JIAOZUO, SampleMap.ZHENGZHOU));
        List<Element> areas = Dom.all(map, "path", "area");
        double[] jiaozuo = numbers(areas.get(0));
        double[] zhengzhou = numbers(areas.get(1));

        // A square begins in the south-west and goes round by the south-east; north is up.
        assertThat(jiaozuo[2] - jiaozuo[0]).isCloseTo(336 * 0.81915, within(0.11));
        assertThat(jiaozuo[1] - jiaozuo[5]).isCloseTo(336, within(0.11));
        assertThat(jiaozuo[0] + jiaozuo[2]).isCloseTo(640, within(0.11));
        assertThat(jiaozuo[5]).isCloseTo(24, within(0.06));
        assertThat(zhengzhou[5]).isCloseTo(jiaozuo[1], within(0.06));
        assertThat(Dom.all(map, "svg", "map").get(0).getAttribute("viewBox")).isEqualTo("0 0 640 720");
    }

    /** Kilometres of surroundings do not make the places small: the frame is that of the places with results. */
    @Test
    void surroundingsDoNotMoveTheFrame() {
        double[] alone = numbers(
                Dom.all(map(List.of(SampleMap.JIAOZUO)), "path", "PENDING").get(0));
        Outline far = SampleMap.square("", Text.same("远"), -60, -30);
        Outline around = Outline.area("", Text.same("省"), List.of(SampleMap.ring(100, 20, 30)));
        Element map = map(List.of(far, SampleMap.JIAOZUO, around, Outline.point("", Text.same("点"), 0, 0)));

        assertThat(numbers(Dom.all(map, "path", "PENDING").get(0))).isEqualTo(alone);
        assertThat(styles(map)).containsExactly("area bare", "area PENDING");
    }

    @Test
    void pointsAndPlacesTooSmallToSeeAreDots() {
        Outline town = Outline.point("410100", Text.same("Town"), 113.5, 34.2);
        Outline speck = SampleMap.square("410800", Text.same("Speck"), 113.5, 35);
        Outline tiny = Outline.area("410800", Text.same("Tiny"), List.of(SampleMap.ring(113.2, 35.2, 0.0001)));
        Element map = map(List.of(town, speck, tiny));

        assertThat(styles(map)).containsExactly("area PENDING", "area NOT_MET", "area PENDING");
        assertThat(Dom.all(map, "circle", "area")).hasSize(2);
        assertThat(styles(map(List.of(town)))).containsExactly("area NOT_MET");
    }

    @Test
    void aSectionCountsForItsCityAndPlacesWithoutAnOutlineAreNamed() {
        assertThat(SampleMap.JIAOZUO.isOf("410800/danhe")).isTrue();
        assertThat(SampleMap.JIAOZUO.isOf("4108001")).isFalse();

        Element map = map(List.of(SampleMap.JIAOZUO));
        assertThat(Dom.text(map, "en").replaceAll("\\s+", " ")).contains("Not in the file of the map: Zhengzhou");
        assertThat(Dom.text(map, "zh").replaceAll("\\s+", "")).contains("地图文件中没有：郑州市");
        assertThat(Dom.text(map(SampleMap.outlines()), "en")).doesNotContain("Not in the file");
    }

    /** Every sign of the map is one of the symbols of the page, and every pattern is there. */
    @Test
    void noVerdictIsToldByColourAlone() {
        Dom page = Dom.of(
                Page.of(SAMPLE, Locale.CHINA).withMap(SampleMap.outlines()).html());
        List<String> ids = new ArrayList<>();
        for (String tag : List.of("symbol", "pattern", "g")) {
            page.all(tag, "").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }
        page.all("use", "")
                .forEach(
                        use -> assertThat(ids).contains(use.getAttribute("href").substring(1)));
        assertThat(ids)
                .contains("p-NOT_MET", "p-UNDECIDED", "p-PENDING", "p-NOT_ASSESSABLE")
                .doesNotHaveDuplicates();
    }

    @Test
    void hostileNamesStayText() {
        Assessment hostile = SamplePage.hostile();
        Outline outline = SampleMap.square("410800", Text.same(SamplePage.HOSTILE), 113, 34);
        Dom page = Dom.of(Page.of(hostile, Locale.CHINA)
                .withMap(List.of(outline, SampleMap.square("'><script>", Text.same(SamplePage.HOSTILE), 113, 35)))
                .html());

        assertThat(page.all("script", "")).hasSize(1);
        assertThat(page.all("img", "")).isEmpty();
        assertThat(Dom.text(page.root(), "zh")).contains(SamplePage.HOSTILE);
    }

    @Test
    void aPageWithoutAMapIsAsItWas() {
        Page page = Page.of(SAMPLE, Locale.ENGLISH);

        assertThat(page.withMap(SampleMap.outlines()).withMap(List.of()).html()).isEqualTo(page.html());
        assertThat(page.html()).doesNotContain("id=\"map\"", "<pattern id=\"p-");
        assertThat(page.withMap(SampleMap.outlines()).html())
                .isEqualTo(page.withMap(SampleMap.outlines()).html());
    }

    /** A line that goes to and fro two million times is drawn as coarsely as it takes; so is one that fills the frame. */
    @Test
    void aPageStaysSmallWhateverALineDoes() {
        Random random = new Random(14);
        double[] wild = random.doubles(4_000_000, 30, 40).toArray();
        Outline outline = Outline.area("410800", Text.same("Wild"), List.of(wild));
        String without = Page.of(SAMPLE, Locale.ENGLISH).html();

        assertThat(Page.of(SAMPLE, Locale.ENGLISH)
                                .withMap(List.of(outline))
                                .html()
                                .length()
                        - without.length())
                .isLessThan(40_000 * 14);
    }

    @Test
    void anOutlineIsInDegrees() {
        for (double[] bad : new double[][] {
            {}, {1}, {1, 2, 3}, {180.1, 0}, {0, -90.1}, {Double.NaN, 0}, {0, Double.NEGATIVE_INFINITY}
        }) {
            assertThatThrownBy(() -> Outline.area("410800", Text.same("x"), List.of(bad)))
                    .as(Arrays.toString(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Outline.point("410800", Text.same("x"), 113, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not in degrees: NaN");
        assertThatThrownBy(() -> Outline.area("410800", Text.same("x"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Outline.point("410800", new Text("焦作市", "Jiaozuo"), 113.2, 35.2))
                .hasToString("410800 Jiaozuo")
                .extracting(Outline::place, each -> each.name().zh())
                .containsExactly("410800", "焦作市");
    }

    @Test
    void anOutlineKeepsWhatItWasGiven() {
        double[] ring = SampleMap.ring(113, 35, 1);
        Outline outline = Outline.area("410800", Text.same("x"), List.of(ring));
        ring[0] = 0;

        assertThat(outline.rings().get(0)[0]).isEqualTo(113);
    }

    /** The sign stands in the area, also where the middle of its box does not: in a U it stands in one of the legs. */
    @Test
    void theSignStandsInsideTheArea() {
        double[] u = {0, 0, 9, 0, 9, 9, 6, 9, 6, 3, 3, 3, 3, 9, 0, 9};
        double[] middle = Projection.middle(u);

        assertThat(middle[0]).isIn(1.5, 7.5);
        assertThat(middle[1]).isEqualTo(4.5);
        assertThat(Projection.middle(new double[] {0, 0, 4, 0, 4, 2, 0, 2})).containsExactly(2, 1);
        assertThat(Projection.area(u)).isEqualTo(2 * (81 - 18));
        // Nothing lies inside a line.
        assertThat(Projection.middle(new double[] {1, 5, 2, 5, 3, 5})).containsExactly(1, 5);
    }

    /** Wherever points lie, every coordinate is a number that a drawing can have. */
    @Property(tries = 200)
    void anyPointsGiveADrawing(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -180, max = 180) Double> longitudes,
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -90, max = 90) Double> latitudes) {
        int points = Math.min(longitudes.size(), latitudes.size());
        double[] ring = new double[2 * points];
        for (int i = 0; i < points; i++) {
            ring[2 * i] = longitudes.get(i);
            ring[2 * i + 1] = latitudes.get(i);
        }
        Element map = map(List.of(
                Outline.area("410800", Text.same("a"), List.of(ring)),
                Outline.point("410100", Text.same("b"), ring[0], ring[1])));
        double height = Double.parseDouble(
                Dom.all(map, "svg", "map").get(0).getAttribute("viewBox").split(" ", -1)[3]);

        assertThat(height).isBetween(48.0, 720.1);
        for (Element area : Dom.all(map, "path", "area")) {
            double[] numbers = numbers(area);
            for (int i = 0; i < numbers.length; i += 2) {
                assertThat(numbers[i]).isBetween(23.9, 616.1);
                assertThat(numbers[i + 1]).isBetween(23.9, height - 23.9);
            }
        }
        for (Result result : SAMPLE.results()) {
            assertThat(Dom.text(map, "en")).contains(result.verdict().label().en());
        }
    }
}

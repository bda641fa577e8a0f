package io.github.attain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.exchange.AssessmentWriter;
import io.github.attain.measurement.Measurements;
import io.github.attain.standard.air.AirLevel;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PageTest {
    private static final Assessment SAMPLE = SampleAssessment.assessment();
    private static final Dom PAGE = Dom.of(Page.of(SAMPLE, Locale.CHINA).html());

    private static Element row(Dom page, String target) {
        return page.all("tbody", "").stream()
                .filter(e -> e.getAttribute("data-target").equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> cells(Element row) {
        return Dom.all(row, "td", "");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A value of JSON: maps, lists and texts. */
    private static Object json(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new TreeMap<>();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String key = in.currentName();
                in.nextToken();
                object.put(key, json(in));
            }
            return object;
        }
        if (in.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                list.add(json(in));
            }
            return list;
        }
        return in.getText();
    }

    private static List<?> list(Object json, String key) {
        return (List<?>) Objects.requireNonNull(object(json).get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }

    @Test
    void figuresVerdictsAndSentencesAreThoseOfTheJson() throws IOException {
        Dom year = Dom.of(Page.of(SamplePage.year(), Locale.CHINA).html());
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            String language = locale.equals(Locale.CHINA) ? "zh" : "en";
            sameAsJson(PAGE, SAMPLE, locale, language);
            sameAsJson(year, SamplePage.year(), locale, language);
        }
    }

    private static void sameAsJson(Dom page, Assessment assessment, Locale locale, String language) throws IOException {
        try (JsonParser in = new JsonFactory().createParser(AssessmentWriter.write(assessment, locale))) {
            in.nextToken();
            for (Object each : list(json(in), "results")) {
                Map<String, Object> result = object(each);
                Element row = row(page, String.valueOf(result.get("target")));
                List<String> cells =
                        cells(row).stream().map(c -> Dom.text(c, language)).toList();
                assertThat(row.getAttribute("data-verdict"))
                        .isEqualTo(String.valueOf(result.get("verdict"))
                                .replace('-', '_')
                                .toUpperCase(Locale.ROOT));
                assertThat(Dom.text(Dom.all(row, "summary", "").get(0), language))
                        .isEqualTo(result.get("sentence"));
                assertThat(cells.get(6)).endsWith((String) result.get("promise"));
                if (result.containsKey("value")) {
                    assertThat(cells.get(5))
                            .startsWith((String) object(result.get("value")).get("shown"));
                }
                if (result.containsKey("margin")) {
                    Map<String, Object> margin = object(result.get("margin"));
                    // Nothing in percent is said of no margin.
                    assertThat((String) margin.get("shown")).startsWith(cells.get(8));
                }
                if (result.containsKey("standing")) {
                    for (Object allowance : list(result.get("standing"), "allowances")) {
                        Map<String, Object> quantity =
                                object(Objects.requireNonNull(object(allowance).get("quantity")));
                        assertThat(cells.get(8)).contains((String) quantity.get("shown"));
                    }
                }
            }
        }
    }

    /** 38 of 215 days below the limit; the axis goes to 300, in steps of 100, over 212 units. */
    @Test
    void aBarBeginsAtZeroAndItsLengthIsTheValue() {
        Element row = row(PAGE, "zz.days");
        Element bar = Dom.all(row, "rect", "bar").get(0);
        Element limit = Dom.all(row, "path", "limit").get(0);

        assertThat(Dom.all(row, "text", "tick-label").stream().map(Element::getTextContent))
                .containsExactly("0", "100", "200", "300");
        assertThat(number(bar, "x")).isEqualTo(4);
        assertThat(number(bar, "width")).isCloseTo(212 * 177 / 300.0, within(0.06));
        assertThat(limit.getAttribute("d")).startsWith("M155.9 ");
        assertThat(Dom.all(row, "text", "limit-label").get(0).getTextContent()).isEqualTo("≥ 215");
        assertThat(bar.getAttribute("class")).isEqualTo("bar NOT_MET");
    }

    /** 7 of 9 is 77.777…, compared as 77.78; GB/T 8170. */
    @Test
    void theRoundingThatWasAppliedIsShown() {
        assertThat(Dom.all(row(PAGE, "3"), "text", "value-label").get(0).getTextContent())
                .isEqualTo("≈77.7778 → 77.78");
    }

    @Test
    void anEarlierValueIsNoFinalOneAndAPromiseSetElsewhereHasNoBar() {
        assertThat(Dom.all(row(PAGE, "1"), "rect", "bar").get(0).getAttribute("class"))
                .isEqualTo("bar open");
        assertThat(Dom.all(row(PAGE, "6"), "svg", "gauge")).isEmpty();
    }

    @Test
    void placesShareTheAxisOfAnIndicator() {
        Element first = Dom.all(row(PAGE, "zz.pm25"), "g", "").get(0);
        Element second = Dom.all(Dom.all(row(PAGE, "1"), "svg", "gauge").get(0), "use", "")
                .get(0);

        assertThat(Dom.all(first, "text", "tick-label").stream().map(Element::getTextContent))
                .containsExactly("0", "20", "40", "60");
        assertThat(second.getAttribute("href")).isEqualTo("#" + first.getAttribute("id"));
        assertThat(Dom.all(row(PAGE, "zz.days"), "g", "").get(0).getAttribute("id"))
                .isNotEqualTo(first.getAttribute("id"));
    }

    @Test
    void verdictsAreASignAndAWordAndAreCounted() {
        for (Element row : PAGE.all("tbody", "")) {
            Element sign = Dom.all(row, "span", "sign").get(0);
            assertThat(Dom.all(sign, "use", "").get(0).getAttribute("href"))
                    .isEqualTo("#" + row.getAttribute("data-verdict"));
            assertThat(Dom.text(sign, "en")).isNotBlank();
        }
        // One met, one missed, one met, and the rest without a value of their term, of which one runs until 2030.
        assertThat(PAGE.all("button", "chip").stream()
                        .map(c -> Dom.text(c, "en").strip()))
                .containsExactly("met 2", "not met 1", "pending 1", "undecided 0", "not assessable 4");
    }

    /** HJ 633-2012, Table 1, and the colours of Table 2. */
    @Test
    void theCalendarShowsTheIndexOfEachDayInTheColoursOfTheStandard() throws IOException {
        Dom page = Dom.of(SamplePage.whole(SamplePage.year(), Locale.CHINA).html());
        Element january = page.all("svg", "month").get(0);
        List<String> indices = Dom.all(january, "text", "index").stream()
                .map(Element::getTextContent)
                .toList();

        assertThat(indices).hasSize(31).startsWith("50", "100", "150", "200", "300", "400", "50", "–", "150");
        assertThat(Dom.all(january, "rect", "").stream().map(r -> r.getAttribute("class")))
                .startsWith("q0", "q51", "q101", "q151", "q201", "q301", "q0", "q-none", "q101");
        String css = resource("page.css");
        for (AirLevel level : AirLevel.values()) {
            assertThat(css)
                    .contains(".%s{fill:rgb(%s)}"
                            .formatted(
                                    Calendar.style(level),
                                    level.rgb().toString().replaceAll("[\\[\\] ]", "")));
        }
        // 31 + 28 + 31 + 10 days without one go round six values.
        assertThat(page.all("ul", "levels")
                        .get(0)
                        .getElementsByTagName("b")
                        .item(0)
                        .getTextContent())
                .isEqualTo("17天17 d");
    }

    /** Indices above 200 come on 5, 6, 11, 12, 17 and 18 January: the sixth is one too many. */
    @Test
    void theDayOnWhichATargetWasLostIsSaidAndMarked() {
        Dom page = Dom.of(SamplePage.whole(SamplePage.year(), Locale.CHINA).html());
        Element turns = page.all("ul", "turns").get(0);

        assertThat(Dom.text(turns, "en")).contains("2025-01-18 out of reach #3 Wuyou");
        Element january = page.all("svg", "month").get(0);
        Element mark = Dom.all(january, "rect", "turn").get(0);
        // Saturday of the third week: the sixth box of the third row.
        assertThat(number(mark, "x")).isEqualTo(17 + 5 * 24);
        assertThat(number(mark, "y")).isEqualTo(30 + 2 * 20);
    }

    @Test
    void aCourseNamesItsLastValueAndWhatTheRestMayBring() {
        Dom page = Dom.of(Page.of(SamplePage.year(), Locale.CHINA).html());
        Element share = page.all("svg", "chart").get(1);

        // Of 99 days with an index, the first two of every six are good: 17 + 17 − 1.
        assertThat(Dom.all(share, "text", "value-label").get(0).getTextContent())
                .isEqualTo("≈33.33");
        assertThat(Dom.all(share, "text", "limit-label").get(0).getTextContent())
                .isEqualTo("≥ 80");
        assertThat(page.all("figure", "")).hasSize(3);
    }

    @Test
    void aPathShowsItsFiguresAndTheMeasuredValues() {
        Dom page = Dom.of(SamplePage.whole(SamplePage.year(), Locale.CHINA).html());
        Element chart = page.all("svg", "chart").get(3);

        assertThat(Dom.all(chart, "text", "path-label").stream().map(Element::getTextContent))
                .containsExactly("50", "48", "46", "44", "42", "40");
        assertThat(Dom.all(chart, "text", "value-label").stream().map(Element::getTextContent))
                .containsExactly("47.5", "47");
    }

    @Test
    void theHeadingsAreThoseOfTheOtherForms() throws IOException {
        Element head = PAGE.all("thead", "").get(0);
        List<Element> cells = Dom.all(head, "th", "");
        String css = resource("page.css");
        int at = 1;
        for (Text heading : Line.HEADINGS) {
            at += heading.en().equals("margin") ? 1 : 0;
            assertThat(Dom.text(cells.get(at), "zh")).startsWith(heading.zh());
            assertThat(Dom.text(cells.get(at), "en")).startsWith(heading.en());
            assertThat(css)
                    .contains(".zh .results td:nth-child(" + (at + 1) + ")::before{content:\"" + heading.zh() + "\"}");
            at++;
        }
    }

    @Test
    void sourcesStandWithTheirClausesAndOnlyAddressesOfTheWebAreLinks() {
        Element sources = PAGE.all("ol", "sources").get(0);
        assertThat(Dom.text(sources, "zh")).contains("专栏1第1行 #3").contains("大河网");
        assertThat(Dom.all(sources, "a", "").stream().map(a -> a.getAttribute("href")))
                .contains("https://example.org/2019", "#r3");
        Dom hostile = Dom.of(Page.of(SamplePage.hostile(), Locale.CHINA).html());
        assertThat(hostile.all("a", "").stream().map(a -> a.getAttribute("href")))
                .allMatch(href -> href.startsWith("#"));
    }

    @Test
    void problemsOfTheDataAreSaid() {
        Text problem = SAMPLE.problems().get(0).message();
        assertThat(Dom.text(PAGE.root(), "en")).contains(problem.en());
        assertThat(Dom.text(PAGE.root(), "zh")).contains(problem.zh());
    }

    @Test
    void theSameAssessmentGivesTheSameCharacters() {
        assertThat(SamplePage.whole(SamplePage.year(), Locale.CHINA).html())
                .isEqualTo(SamplePage.whole(SamplePage.year(), Locale.CHINA).html());
        assertThat(Report.of(SAMPLE, Locale.CHINA).html())
                .isEqualTo(Page.of(SAMPLE, Locale.CHINA).html())
                .doesNotContain("\r")
                .startsWith("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh\" class=\"zh\">");
    }

    @Test
    void nothingIsAskedOfANetwork() {
        String whole = SamplePage.whole(SAMPLE, Locale.ENGLISH).html();
        assertThat(whole.replaceAll("href='https?://[^']*'|http://www.w3.org/1999/xhtml", ""))
                .doesNotContainPattern("(?i)(src|href|action)\\s*=\\s*['\"](?!#)|@import|url\\((?!#)");
        assertThat(whole).contains("default-src 'none'");
    }

    @Test
    void fiveHundredResultsStayBelowTwoMegabytes() {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Target like = SAMPLE.results().get(i % 8).target();
            targets.add(Target.builder().from(like).id(like.id() + "." + i).build());
        }
        Measurements.Builder measured = Measurements.builder();
        SAMPLE.results().forEach(r -> r.measurements().forEach(measured::add));
        Assessment large = Assessor.of(targets).assess(measured.build(), LocalDate.of(2026, 1, 31));

        String html = Page.of(large, Locale.CHINA).html();
        assertThat(Dom.of(html).all("tbody", "")).hasSize(500);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(2_000_000);
    }

    @Test
    void nothingAtAllIsAPageToo() {
        Assessment none = Assessor.of(List.of()).assess(Measurements.builder().build(), LocalDate.of(2026, 1, 31));
        Dom page = Dom.of(Page.of(none, Locale.ENGLISH).html());
        assertThat(Dom.text(page.root(), "en")).contains("No targets.").contains("None were found.");
    }
}

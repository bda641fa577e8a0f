package io.github.attain.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Verdict;
import io.github.attain.exchange.AssessmentWriter;
import io.github.attain.text.Text;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser; skipped, and said so, where none is installed. */
class PageBrowserTest {
    private static final Assessment SAMPLE = SampleAssessment.assessment();
    private static final Pattern ANSWER = Pattern.compile("<pre id=\"answer\">(.*?)</pre>", Pattern.DOTALL);
    private static final String HELPERS = """
        var said = [];
        function say(what) { said.push(String(what)); }
        function all(s) { return Array.from(document.querySelectorAll(s)); }
        function shown() { return all('tbody').filter(function (r) { return !r.hidden; })
            .map(function (r) { return r.dataset.target; }).join(' '); }
        function click(s) { document.querySelector(s).click(); }
        """;
    /** Says which drawings and labels are not where they can be read. */
    private static final String LABELS = """
        // An axis looks the same wherever it is shown.
        all('main svg.gauge use').forEach(function (use) {
          var drawn = document.querySelector(use.getAttribute('href')).getBBox();
          var shown = use.getBBox();
          if (Math.abs(drawn.height - shown.height) + Math.abs(drawn.width - shown.width) > 0.5) {
            say('another axis: ' + shown.width + ' ' + shown.height);
          }
        });
        all('main svg.gauge, main svg.chart, main svg.month, main svg.map').forEach(function (svg) {
          var box = svg.viewBox.baseVal;
          if (!svg.getBoundingClientRect().width) { say('not drawn: ' + svg.outerHTML); }
          var labels = Array.from(svg.querySelectorAll('text')).map(function (t) {
            return {said: t.textContent, at: t.getBBox()};
          }).filter(function (l) { return l.at.width > 0; });
          labels.forEach(function (l, i) {
            var a = l.at;
            if (a.x < -1 || a.y < -1 || a.x + a.width > box.width + 1 || a.y + a.height > box.height + 1) {
              say('outside: ' + l.said);
            }
            labels.slice(i + 1).forEach(function (m) {
              var b = m.at;
              var wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
              var high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
              if (wide > 1) { if (high > 4) { say('overlap: ' + l.said + ' and ' + m.said); } }
            });
          });
        });
        """;

    private static final String LAST = """
        var pre = document.createElement('pre');
        pre.id = 'answer';
        pre.textContent = said.join('\\n');
        document.body.appendChild(pre);
        """;

    // A browser that ends may still write here, so that deleting it all can fail; every page deletes what it can.
    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void start() {
        Optional<Chromium> found = Chromium.find(folder);
        if (found.isEmpty()) {
            System.err.println("SKIPPED: no chromium on the path, so the page was not tried in a browser");
        }
        Assumptions.assumeTrue(found.isPresent(), "no chromium on the path");
        browser = found.orElseThrow();
    }

    /** The lines that a script says on the page, which has to allow it by its hash as it allows its own. */
    private static List<String> ask(String html, String script) {
        String whole = "/*<![CDATA[*/\n" + HELPERS + script + LAST + "/*]]>*/";
        String page = html.replace("script-src ", "script-src 'sha256-" + PageFiles.hash(whole) + "' ")
                .replace("</body>", "<script>" + whole + "</script></body>");
        Chromium.Answer answer = browser.open(page, "--dump-dom");
        assertThat(answer.console()).isEmpty();
        Matcher found = ANSWER.matcher(answer.out());
        assertThat(found.find()).as(answer.log()).isTrue();
        return found.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .lines()
                .toList();
    }

    @Test
    void theSwitchShowsOneLanguageAtATime() {
        List<String> said = ask(SamplePage.whole(SAMPLE, Locale.CHINA).html(), """
            function language() {
              var seen = all('main [lang]').filter(function (e) { return getComputedStyle(e).display !== 'none'; });
              say(Array.from(new Set(seen.map(function (e) { return e.getAttribute('lang'); }))).join());
              say(document.title + '|' + document.documentElement.lang + '|'
                  + document.querySelector('[data-filter=place]').options[0].textContent + '|'
                  + document.querySelector('h2').innerText + '|'
                  + document.querySelector('[aria-pressed=true]').textContent);
            }
            language(); click('[data-speak=en]'); language(); click('[data-speak=zh]'); language();
            """);
        assertThat(said)
                .containsExactly(
                        "zh",
                        "一年|zh|全部地区|总览|中文",
                        "en",
                        "A year|en|all places|Summary|English",
                        "zh",
                        "一年|zh|全部地区|总览|中文");
    }

    @Test
    void rowsAreFilteredByVerdictPlaceAndField() {
        List<String> said = ask(Page.of(SAMPLE, Locale.ENGLISH).html(), """
            function choose(of, value) {
              var select = document.querySelector('[data-filter=' + of + ']');
              select.value = value;
              select.dispatchEvent(new Event('change', {bubbles: true}));
            }
            click('.chip[data-verdict=MET]'); say(shown());
            click('.chip[data-verdict=PENDING]'); say(shown()); say(document.getElementById('shown').textContent);
            choose('place', '410100'); say(shown());
            click('[data-reset]'); say(shown());
            choose('field', 'water'); say(shown());
            choose('place', '410100'); say(shown());
            say(document.querySelector('.chip').getAttribute('aria-pressed'));
            """);
        assertThat(said)
                .containsExactly(
                        "zz.pm25 3", "zz.pm25 3 5", "3", "zz.pm25", "zz.pm25 zz.days 1 2 3 4 5 6", "3 6", "", "false");
    }

    /** Margins in percent: −17.67 of the days, −30.23, −40 and +5.26 of rows 1, 2 and 4; 5 and 6 have none and stay last. */
    @Test
    void rowsAreSortedUpAndDown() {
        List<String> said = ask(Page.of(SAMPLE, Locale.ENGLISH).html(), """
            click('[data-by="8"]'); say(shown());
            click('[data-by="8"]'); say(shown());
            click('[data-by="2"]'); say(shown());
            click('[data-by="field"]'); say(shown());
            click('[data-by="0"]'); say(shown());
            click('[data-by="0"]'); say(shown());
            say(all('th[aria-sort]').map(function (t) { return t.getAttribute('aria-sort'); }).join());
            """);
        assertThat(said.get(0)).startsWith("2 1 zz.days ").endsWith(" 4 5 6");
        assertThat(said.get(1)).endsWith(" zz.days 1 2 5 6");
        // Jiaozuo before Zhengzhou, air before soil before water, and equals as they came.
        assertThat(said.get(2)).isEqualTo("1 2 3 4 5 6 zz.pm25 zz.days");
        assertThat(said.get(3)).isEqualTo("zz.pm25 zz.days 1 2 4 5 3 6");
        assertThat(said.get(4)).isEqualTo("zz.pm25 zz.days 1 2 3 4 5 6");
        assertThat(said.get(5)).isEqualTo("6 5 4 3 2 1 zz.days zz.pm25");
        assertThat(said.get(6)).isEqualTo("descending");
    }

    @Test
    void whatIsReadOnThePageIsWhatTheJsonSays() {
        String json = AssessmentWriter.write(SAMPLE, Locale.ENGLISH);
        List<String> said = ask(Page.of(SAMPLE, Locale.ENGLISH).html(), "var json = " + json + ";\n" + """
            json.results.forEach(function (r) {
              var row = all('tbody').filter(function (t) { return t.dataset.target === r.target; })[0];
              var cells = row.rows[0].cells;
              say([r.target, row.dataset.verdict.toLowerCase().replace('_', '-') === r.verdict.toLowerCase().replace('_', '-'),
                !r.value || cells[5].innerText === r.value.shown,
                !r.margin || r.margin.shown.indexOf(cells[8].innerText) === 0,
                cells[6].innerText.endsWith(r.promise),
                row.querySelector('summary').innerText === r.sentence].join());
            });
            """);
        assertThat(said)
                .containsExactlyElementsOf(SAMPLE.results().stream()
                        .map(r -> r.target().id() + ",true,true,true,true,true")
                        .toList());
    }

    @Test
    void chartsAreDrawnInsideTheirFramesAndNoLabelLiesOnAnother() {
        Page running = SamplePage.whole(SamplePage.year(), Locale.CHINA);
        Page over = SamplePage.whole(SamplePage.year(LocalDate.of(2025, 12, 31)), Locale.ENGLISH);
        for (Page page : List.of(running, over)) {
            List<String> said = ask(page.html(), LABELS + """
                say(all('main svg.gauge').length + ' ' + all('main svg.chart').length + ' '
                    + all('main svg.month').length);
                """);
            assertThat(said).containsExactly("3 4 4");
        }
    }

    /** 郑州 missed one target, so its sign and its hatch are on the screen; of a hundred small places only some are named. */
    @Test
    void theMapIsDrawnAndItsLabelsCanBeRead() {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            List<String> said =
                    ask(Page.of(SAMPLE, locale).withMap(SampleMap.crowd()).html(), LABELS + """
                var map = document.querySelector('#map svg.map');
                say(map.querySelectorAll('path.area').length + ' ' + all('ol.places li').length);
                say(getComputedStyle(map.querySelector('path.NOT_MET')).fill);
                say(map.querySelectorAll('text').length > 5);
                say(performance.getEntriesByType('resource').length);
                """);
            assertThat(said).containsExactly("103 102", "url(\"#p-NOT_MET\")", "true", "0");
        }
        List<String> said = ask(
                Page.of(SamplePage.hostile(), Locale.CHINA)
                        .withMap(List.of(SampleMap.square("410800", Text.same(SamplePage.HOSTILE), 113, 34)))
                        .html(),
                "say(window.hacked); say(document.querySelector('ol.places b').innerText);");
        assertThat(said).containsExactly("undefined", SamplePage.HOSTILE);
    }

    /** What a city with its counties has: less than 2 MB, all rows there, sorted and filtered, with a map of a hundred places. */
    @Test
    void aPageOfFiveHundredResultsStaysSmallAndOpens() {
        Assessment large = SamplePage.large(500);
        List<Outline> outlines = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            outlines.add(SampleMap.square(
                    String.valueOf(990_100 + i), new Text("第" + i + "号", "No. " + i), 100 + i % 25, 20 + i / 25));
        }
        String plain = Page.of(large, Locale.CHINA).html();
        String html = Page.of(large, Locale.CHINA).withMap(outlines).html();
        List<String> said = ask(html, """
            say(all('#results tbody').length + ' ' + document.getElementById('shown').textContent);
            say(all('main svg.gauge').length + ' ' + all('#map path.area').length);
            click('[data-by="8"]'); click('.chip[data-verdict=NOT_MET]');
            say(document.getElementById('shown').textContent === document.querySelector('.chip[data-verdict=NOT_MET] b').textContent);
            var seen = all('#results tbody').filter(function (r) { return !r.hidden; })[0];
            say(document.querySelector('#axis-1').closest('tbody').hidden + ' '
                + (seen.querySelector('svg.gauge use').getBoundingClientRect().width > 100));
            say(performance.getEntriesByType('resource').length);
            """);

        assertThat(plain.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_000_000);
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_000_000);
        assertThat(said).containsExactly("500 500", "500 100", "true", "true true", "0");
    }

    @Test
    void hostileNamesStayTextAndNothingIsLoaded() {
        List<String> said = ask(Page.of(SamplePage.hostile(), Locale.CHINA).html(), """
            say(window.hacked);
            say(all('script').length + ' ' + all('img').length);
            say(document.querySelector('tbody td:nth-child(3)').innerText);
            say(document.querySelector('[data-filter=place]').options[1].textContent);
            say(performance.getEntriesByType('resource').length);
            """);
        assertThat(said).containsExactly("undefined", "2 0", SamplePage.HOSTILE, SamplePage.HOSTILE, "0");
    }

    @Test
    void withoutScriptsThePageIsReadInItsFirstLanguage() {
        String page = Page.of(SAMPLE, Locale.ENGLISH).html().replaceAll("<script>(?s).*?</script>", "");
        List<String> said = ask(page, """
            say(getComputedStyle(document.querySelector('.tools')).display);
            say(document.querySelector('h2').innerText);
            say(document.querySelector('.gauge').getBoundingClientRect().width > 100);
            """);
        assertThat(said).containsExactly("none", "Summary", "true");
    }

    @Test
    void theOfficialColoursAreOnTheScreen() throws IOException {
        Path picture = folder.resolve("page.png");
        Chromium.Answer answer = browser.open(
                SamplePage.whole(SamplePage.year(), Locale.CHINA).html(),
                "--window-size=1280,3200",
                "--screenshot=" + picture);
        assertThat(answer.console()).isEmpty();
        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(1280);
        // HJ 633, Table 2: green, yellow, orange, red, purple, maroon.
        for (int colour : List.of(0x00E400, 0xFFFF00, 0xFF7E00, 0xFF0000, 0x99004C, 0x7E0023)) {
            int seen = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    seen += (image.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
                }
            }
            assertThat(seen).as("%06x", colour).isGreaterThan(500);
        }
    }

    @Test
    void thePageIsPrinted() throws IOException {
        Path paper = folder.resolve("page.pdf");
        Chromium.Answer answer =
                browser.open(SamplePage.whole(SAMPLE, Locale.CHINA).html(), "--print-to-pdf=" + paper);
        assertThat(answer.console()).isEmpty();
        String pdf = Files.readString(paper, StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-").contains("/Type /Page");
        // A4, landscape: 297 by 210 mm in points.
        assertThat(pdf).containsPattern("/MediaBox\\s*\\[0 0 84[12][^ ]* 59[45]");
    }

    /** Every result is on the page whatever is opened; verdicts are counted as the assessment counts them. */
    @Test
    void theCountsAreThoseOfTheAssessment() {
        List<String> said = ask(Page.of(SAMPLE, Locale.ENGLISH).html(), """
            all('.chip').forEach(function (c) { say(c.dataset.verdict + ' ' + c.querySelector('b').textContent); });
            say(all('tbody').length);
            """);
        List<Result> results = SAMPLE.results();
        for (Verdict verdict : Verdict.values()) {
            assertThat(said).contains(verdict + " " + SAMPLE.with(verdict).size());
        }
        assertThat(said).endsWith(String.valueOf(results.size()));
    }
}

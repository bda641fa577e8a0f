package io.github.attain.report;

import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing;
import io.github.attain.assessment.Verdict;
import io.github.attain.measurement.Measurement;
import io.github.attain.path.Point;
import io.github.attain.problem.Problem;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a page from top to bottom. */
final class PageForm {
    private final Page page;
    private final List<Result> results;
    private final PageFiles files = new PageFiles();
    private final Html out = new Html();
    private final NumberedSources sources = new NumberedSources();

    PageForm(Page page) {
        this.page = page;
        this.results = page.assessment().results();
    }

    private void piece(String name, Object... values) {
        out.own(files.piece(name), values);
    }

    String write() {
        Text title = page.title();
        String language = new Text("zh", "en").in(page.locale());
        String style = PageFiles.hash(files.style());
        String script = PageFiles.hash(files.script());
        String shown = title.in(page.locale());
        piece("top", language, language, style, script, title.zh(), title.en(), shown);
        out.own("<style>").own(files.style()).own("</style>");
        if (results.isEmpty()) {
            piece("header", title, "–");
            piece("no-targets");
        } else {
            piece("header", title, results.get(0).asOf());
            summary();
            if (!page.outlines().isEmpty()) {
                new MapChart(out, files, results).write(page.outlines());
            }
            table();
        }
        new DayByDay(out, files, results, page.years()).write();
        paths();
        piece("sources");
        sources.write(out);
        problems();
        unused();
        out.own("</main>\n<script>").own(files.script()).own("</script>\n</body></html>\n");
        return out.toString();
    }

    private void summary() {
        int decided = page.assessment().with(Verdict.MET).size()
                + page.assessment().with(Verdict.NOT_MET).size();
        piece("summary", decided, results.size());
        out.open("svg class='counts' viewBox='0 0 {} 1' preserveAspectRatio='none' aria-hidden='true'", results.size());
        int at = 0;
        for (Verdict verdict : Verdict.values()) {
            int count = page.assessment().with(verdict).size();
            out.box(verdict.name(), at, 0, count, 1);
            at += count;
        }
        out.closeLine().open("div class='chips'");
        for (Verdict verdict : Verdict.values()) {
            piece("chip", verdict);
            out.sign(verdict, verdict.label())
                    .own(
                            " <b>{}</b></button>\n",
                            page.assessment().with(verdict).size());
        }
        out.closeLine();
        standings();
        out.own("</section>\n");
    }

    /** Where the promises of running terms stand. */
    private void standings() {
        Map<Standing.State, Integer> states = new TreeMap<>();
        for (Result result : page.assessment().with(Verdict.PENDING)) {
            states.merge(result.standing().orElseThrow().state(), 1, Integer::sum);
        }
        if (!states.isEmpty()) {
            out.own("<p class='states'>{}: ", Verdict.PENDING.label());
            states.forEach((state, count) -> out.sign(state, state.label()).own(" {} ", count));
            out.own("</p>");
        }
    }

    private void table() {
        Map<String, Text> places = new TreeMap<>();
        Map<String, Text> fields = new TreeMap<>();
        boolean hangs = false;
        for (Result result : results) {
            Target target = result.target();
            places.put(target.place().code(), target.place().name());
            String field = PageFiles.field(target.indicator());
            fields.put(field, files.fieldName(field));
            hangs |= !result.turningChoices().isEmpty();
        }
        piece("table");
        piece("place");
        options(places);
        piece("field");
        options(fields);
        piece("results", results.size(), results.size());
        new ResultRows(out, files, sources).write(results);
        if (hangs) {
            piece("choice");
        }
        piece("bars");
    }

    /** An option holds no elements, so that the script puts its words. */
    private void options(Map<String, Text> options) {
        options.forEach((value, words) -> piece("option", value, words.zh(), words.en()));
    }

    private void paths() {
        if (page.ways().isEmpty()) {
            return;
        }
        piece("paths");
        for (Page.Way way : page.ways()) {
            Target target = way.target();
            out.own("<figure><figcaption>{}: ", target.place().name());
            out.own("{}, {}</figcaption>", target.indicator().name(), target.promise());
            new PathChart(out, way.path(), way.measured()).draw();
            // The position of the last value says the path with it; without a value the path is said alone.
            Text said = way.path().text();
            for (Point point : way.measured()) {
                said = way.path().position(point).text();
            }
            out.own("<p class='note'>{}</p></figure>\n", said);
        }
        out.own("</div></section>\n");
    }

    private void problems() {
        piece("problems");
        List<Problem> problems = page.assessment().problems();
        if (problems.isEmpty()) {
            piece("no-problems");
        }
        for (Problem problem : problems) {
            out.element("li", problem.message()).own("\n");
        }
        piece("end-list");
    }

    private void unused() {
        List<Measurement> unused = page.assessment().unused();
        if (!unused.isEmpty()) {
            piece("unused");
            for (Measurement m : unused) {
                String what = m.place() + " " + m.indicator() + " " + m.period();
                out.own("<li>{}: {}</li>\n", what, m.value().text());
            }
            piece("end-list");
        }
    }
}

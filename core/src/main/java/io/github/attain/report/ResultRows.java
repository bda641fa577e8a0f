package io.github.attain.report;

import io.github.attain.assessment.Distance;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Verdict;
import io.github.attain.measurement.Measurement;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Margin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the rows of the table: for every result a line with its bar, and below it the sentence with the arithmetic to open. */
final class ResultRows {
    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    private final Html out;
    private final PageFiles files;
    private final NumberedSources sources;
    /** The numbers that each axis must hold. */
    private final Map<String, List<Exact>> scales = new HashMap<>();
    /** The numbers of the axes that are drawn already. */
    private final Map<String, Integer> axes = new HashMap<>();

    ResultRows(Html out, PageFiles files, NumberedSources sources) {
        this.out = out;
        this.files = files;
        this.sources = sources;
    }

    void write(List<Result> results) {
        List<@Nullable Gauge> gauges = new ArrayList<>();
        for (Result result : results) {
            Gauge gauge = Gauge.of(result);
            gauges.add(gauge);
            if (gauge != null) {
                scale(result, gauge).addAll(gauge.numbers());
            }
        }
        for (int i = 0; i < results.size(); i++) {
            row(i + 1, results.get(i), gauges.get(i));
            why(results.get(i));
        }
        out.own("</table>\n");
    }

    /** One scale for each indicator; a change of it, in another unit, has another. */
    private List<Exact> scale(Result result, Gauge gauge) {
        return scales.computeIfAbsent(key(result, gauge), k -> new ArrayList<>());
    }

    private static String key(Result result, Gauge gauge) {
        return result.target().indicator().id() + " " + gauge.unit().code();
    }

    private void row(int number, Result result, @Nullable Gauge gauge) {
        Target target = result.target();
        String field = PageFiles.field(target.indicator());
        List<Text> cells = cells(result);
        out.own(
                "<tbody id='r{}' data-target='{}' data-verdict='{}' data-place='{}' data-field='{}'><tr>",
                number,
                target.id(),
                result.verdict(),
                target.place().code(),
                field);
        out.own("<td class='number' data-key='{}'>{}</td>", number, number);
        out.open("td class='verdict' data-key='{}'", VERDICTS.indexOf(result.verdict()));
        out.sign(result.verdict(), cells.get(0)).close();
        out.own(
                "<td>{}</td><td data-key='{}'>{}</td>",
                cells.get(1),
                target.term().due(),
                cells.get(2));
        out.own("<td class='indicator'>{} <span class='field'>{}</span></td>", cells.get(3), files.fieldName(field));
        out.own("<td class='value'>{}</td><td class='limit'>{}</td>", cells.get(4), cells.get(5));
        out.open("td class='drawn'");
        if (gauge != null) {
            int axis = axes.size() + 1;
            Integer known = axes.putIfAbsent(key(result, gauge), axis);
            new GaugeChart(out, scale(result, gauge))
                    .draw(gauge, result.verdict(), known == null ? axis : known, known == null);
        }
        out.close().own("<td class='margin' data-key='{}'>{}</td>", percent(result), cells.get(6));
        int source = cite(number, result);
        out.own("<td class='clause'><a href='#source-{}'>[{}]</a></td></tr>\n", source, source);
    }

    /** The cells of the text form, in both languages. */
    private static List<Text> cells(Result result) {
        Line line = new Line(result);
        List<String> zh = line.cells(Sources.inFull(), Locale.CHINESE);
        List<String> en = line.cells(Sources.inFull(), Locale.ENGLISH);
        List<Text> cells = new ArrayList<>();
        for (int i = 0; i < zh.size(); i++) {
            cells.add(new Text(zh.get(i), en.get(i)));
        }
        return cells;
    }

    /** The margin in percent, by which those of different units can be sorted; nothing where there is none. */
    private static String percent(Result result) {
        return result.margin()
                .or(() -> result.distance().flatMap(Distance::margin))
                .flatMap(Margin::percent)
                .map(p -> p.toDecimal(4).toPlainString())
                .orElse("");
    }

    private int cite(int number, Result result) {
        int source = sources.cite(result.target().clause(), number);
        result.assignment().ifPresent(a -> sources.cite(a.clause(), number));
        List<Measurement> measured = new ArrayList<>(result.measurements());
        result.distance().ifPresent(d -> measured.add(d.earlier()));
        for (Measurement m : measured) {
            m.source().ifPresent(clause -> sources.cite(clause, number));
        }
        return source;
    }

    private void why(Result result) {
        out.own("<tr class='why'><td colspan='10'><details><summary>{}</summary><dl>", result.sentence());
        for (Explanation.Entry entry : Explanation.of(result, Sources.inFull())) {
            out.own("<div><dt>{}</dt><dd>{}</dd></div>", entry.label(), entry.text());
        }
        out.own("</dl></details></td></tr></tbody>\n");
    }
}

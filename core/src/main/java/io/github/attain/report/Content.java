package io.github.attain.report;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.measurement.Measurement;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a report says, before it takes a form.
 *
 * @param asOf the date of assessment
 * @param summary the verdicts counted in one line
 * @param items the results, in order
 * @param legend what a reader of the table has to know, as far as it is needed there
 * @param sources the documents that are cited in short, with their titles
 * @param unused the measurements that no target looked at
 * @param problems what is wrong with the measurements
 */
record Content(
        String asOf,
        String summary,
        List<Item> items,
        List<String> legend,
        List<String> sources,
        List<String> unused,
        List<String> problems) {
    private static final Text AS_OF = new Text("评估日期：", "As of ");
    private static final Text STOP = new Text("。", ".");

    /** The notes to the table, the one on choices and the one on distances. */
    private static final Text CHOICE = new Text(
            Line.CHOICE + " 结论取决于判定方式，见对应说明。",
            Line.CHOICE + " The verdict hangs on a choice; its sentence says which.");

    private static final Text DISTANCE = new Text(
            "距目标、已在目标水平：目标期尚无数值，与更早一期的数值（括号内为其时段）相比，不是结论。",
            "distance, at target level: the term has no value yet; an earlier one (its period in parentheses) is held"
                    + " against the target, which is no verdict.");

    /** Introduces the documents. */
    static final Text SOURCES = new Text("依据", "Sources");

    /** Introduces the measurements that no target looked at. */
    static final Text UNUSED = new Text("未被任何目标使用的实测值", "Measurements that no target looked at");

    /** Introduces the problems. */
    static final Text PROBLEMS = new Text("数据问题", "Problems in the data");

    /** A title with the number of what follows. */
    static Text counted(Text title, int count) {
        return title.and(Text.same(String.valueOf(count)).asRemark()).and(new Text("：", ":"));
    }

    /**
     * One result.
     *
     * @param cells its line in the table
     * @param sentence its sentence
     * @param details what stands behind it; empty where nobody asked
     */
    record Item(List<String> cells, String sentence, List<Detail> details) {}

    /**
     * One line of what stands behind a result.
     *
     * @param label what it is about
     * @param text what it says
     */
    record Detail(String label, String text) {}

    static Content of(Assessment assessment, Locale locale, boolean explained) {
        List<Result> results = assessment.results();
        Sources sources = Sources.inShort();
        List<Item> items =
                results.stream().map(r -> item(r, sources, locale, explained)).toList();
        List<Text> legend = new ArrayList<>();
        if (results.stream().anyMatch(r -> !r.turningChoices().isEmpty())) {
            legend.add(CHOICE);
        }
        if (results.stream().anyMatch(r -> new Line(r).isDistance())) {
            legend.add(DISTANCE);
        }
        String summary = assessment.summary().and(STOP).in(locale);
        return new Content(
                AS_OF.in(locale) + assessment.asOf(),
                Character.toUpperCase(summary.charAt(0)) + summary.substring(1),
                items,
                legend.stream().map(text -> text.in(locale)).toList(),
                sources.entries().stream()
                        .map(text -> Plain.text(text.in(locale)))
                        .toList(),
                assessment.unused().stream().map(m -> unused(m, locale)).toList(),
                assessment.problems().stream().map(p -> problem(p, locale)).toList());
    }

    private static Item item(Result result, Sources sources, Locale locale, boolean explained) {
        List<String> cells = new Line(result).cells(sources, locale);
        String sentence = Plain.text(result.sentence(sources::cite).in(locale));
        List<Detail> details = !explained
                ? List.of()
                : Explanation.of(result, sources).stream()
                        .map(e -> new Detail(
                                e.label().in(locale), Plain.text(e.text().in(locale))))
                        .toList();
        return new Item(cells, sentence, details);
    }

    private static String unused(Measurement m, Locale locale) {
        return Plain.text(m.place() + " " + m.indicator() + " " + m.period() + ": "
                + m.value().text().in(locale));
    }

    private static String problem(Problem problem, Locale locale) {
        return Plain.text(problem.message(locale));
    }
}

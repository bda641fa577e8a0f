package io.github.attain.report;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.measurement.Measurement;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a report says, before it takes a form.
 *
 * @param asOf the date of assessment; empty where there is no result
 * @param items the results, in order
 * @param hangs whether a verdict hangs on a choice
 * @param unused the measurements that no target looked at
 * @param problems what is wrong with the measurements
 */
record Content(Optional<LocalDate> asOf, List<Item> items, boolean hangs, List<String> unused, List<String> problems) {
    /** The note to the mark behind a verdict. */
    static final Text FOOTNOTE =
            new Text("结论取决于判定方式，见对应说明。", "The verdict hangs on a choice; its sentence says which.");

    /** What is said where there is nothing else. */
    static final Text NO_TARGETS = new Text("没有目标。", "No targets.");

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
        return new Content(
                results.stream().map(Result::asOf).findFirst(),
                results.stream().map(r -> item(r, locale, explained)).toList(),
                results.stream().anyMatch(r -> !r.turningChoices().isEmpty()),
                assessment.unused().stream().map(m -> unused(m, locale)).toList(),
                assessment.problems().stream().map(p -> problem(p, locale)).toList());
    }

    private static Item item(Result result, Locale locale, boolean explained) {
        List<Detail> details = !explained
                ? List.of()
                : Explanation.of(result).stream()
                        .map(e -> new Detail(
                                e.label().in(locale), Plain.text(e.text().in(locale))))
                        .toList();
        return new Item(new Line(result).cells(locale), Plain.text(result.sentence(locale)), details);
    }

    private static String unused(Measurement m, Locale locale) {
        return Plain.text(m.place() + " " + m.indicator() + " " + m.period() + ": "
                + m.value().text().in(locale));
    }

    private static String problem(Problem problem, Locale locale) {
        return Plain.text(problem.message(locale));
    }
}

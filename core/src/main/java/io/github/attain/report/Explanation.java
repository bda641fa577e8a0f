package io.github.attain.report;

import io.github.attain.assessment.Distance;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Sensitivity;
import io.github.attain.assessment.Step;
import io.github.attain.measurement.Measurement;
import io.github.attain.source.Clause;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands behind a result and its sentence: sources, arithmetic and the choices tried the other way. */
final class Explanation {
    private final Result result;
    private final Sources sources;
    private final List<Entry> entries = new ArrayList<>();

    private Explanation(Result result, Sources sources) {
        this.result = result;
        this.sources = sources;
    }

    /**
     * One line of an explanation.
     *
     * @param label what it is about
     * @param text what it says
     */
    record Entry(Text label, Text text) {}

    /** The lines behind a result, in the order in which one checks them. */
    static List<Entry> of(Result result, Sources sources) {
        return new Explanation(result, sources).entries();
    }

    private List<Entry> entries() {
        result.target().note().ifPresent(note -> add(new Text("备注", "note"), note));
        result.steps().forEach(step -> add(label(step.kind()), step.text()));
        result.measurements().forEach(this::measurement);
        result.distance().ifPresent(this::distance);
        List<Sensitivity> turning = result.turningChoices();
        result.sensitivities().forEach(s -> sensitivity(s, turning.contains(s)));
        return List.copyOf(entries);
    }

    private void add(Text label, Text text) {
        entries.add(new Entry(label, text));
    }

    private static Text label(Step.Kind kind) {
        return switch (kind) {
            case MEASURED -> new Text("实测", "measured");
            case BASELINE -> new Text("基准", "baseline");
            case CONVERTED -> new Text("换算", "converted");
            case COMPUTED, SUMMED, CHANGED -> new Text("计算", "computed");
            case ASSIGNED -> new Text("说明", "noted");
            case ROUNDED -> new Text("修约", "rounded");
            case COMPARED, STATED -> new Text("比较", "compared");
            case NOTED -> new Text("说明", "noted");
        };
    }

    private void source(Text label, Clause clause) {
        add(label, sources.cite(clause));
    }

    private void measurement(Measurement m) {
        m.source().filter(s -> !s.equals(result.target().clause())).ifPresent(s -> source(new Text("来源", "source"), s));
        m.note().ifPresent(note -> add(new Text("备注", "note"), note));
    }

    private void distance(Distance distance) {
        Measurement earlier = distance.earlier();
        add(
                new Text("早期值", "earlier"),
                Text.same(earlier.period() + ": ").and(earlier.value().text()));
        measurement(earlier);
        distance.margin()
                .ifPresent(gap -> add(
                        new Text("距目标", "distance"),
                        earlier.value()
                                .text()
                                .and(Text.same(" → "))
                                .and(result.promise())
                                .and(new Text("：", ": "))
                                .and(Line.margin(gap))));
        if (distance.isAtTargetLevel()) {
            return;
        }
        distance.changeNeeded().ifPresent(change -> {
            distance.changeNeededPercent()
                    .ifPresent(percent -> add(
                            new Text("须变化", "needed"),
                            change.text()
                                    .and(Text.same(" / "))
                                    .and(earlier.value()
                                            .asQuantity()
                                            .orElseThrow()
                                            .text())
                                    .and(Text.same(" = " + twoDecimals(percent) + " %"))));
            Optional<Quantity> perYear = distance.perYear();
            perYear.ifPresent(year -> add(
                    new Text("每年", "a year"),
                    change.text()
                            .and(Text.same(" / " + distance.years() + " = "))
                            .and(year.text())));
        });
    }

    private void sensitivity(Sensitivity sensitivity, boolean turns) {
        Text answer = sensitivity.answer().and(Text.same(turns ? " " + Line.CHOICE : ""));
        add(
                new Text("若改为", "otherwise"),
                sensitivity.otherwise().and(new Text("：", ": ")).and(answer));
    }

    private static Exact twoDecimals(Exact percent) {
        return Rounding.toDecimals(2).round(percent);
    }
}

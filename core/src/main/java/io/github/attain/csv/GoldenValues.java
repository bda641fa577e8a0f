package io.github.attain.csv;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.Severity;
import io.github.attain.spelling.Blanks;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what was measured in a case: values of one target, set apart by semicolons. */
final class GoldenValues {
    private final Target target;
    private final Names<Indicator> indicators;
    private final List<Problem> problems = new ArrayList<>();

    GoldenValues(Target target, Names<Indicator> indicators) {
        this.target = target;
        this.indicators = indicators;
    }

    /** Reads the cell; an empty one says that nothing was measured. */
    Checked<Measurements> read(String cell) {
        Measurements.Builder measured = Measurements.builder();
        if (!cell.isBlank()) {
            for (String text : cell.split("[;；]", -1)) {
                one(text).ifPresent(measured::add);
            }
        }
        return problems.isEmpty() ? Checked.of(measured.build()) : Checked.failed(problems);
    }

    /** One value, with the year or the indicator before equals signs where they are not the target's own. */
    private Optional<Measurement> one(String text) {
        List<String> sides = List.of(text.split("[=＝]", -1));
        Optional<Indicator> indicator = Optional.of(target.indicator());
        Optional<ReportingPeriod> period = Optional.of(target.term().period());
        for (String side : sides.subList(0, sides.size() - 1)) {
            String plain = Blanks.plain(side);
            if (!plain.isEmpty() && plain.charAt(0) >= '0' && plain.charAt(0) <= '9') {
                period = taken(DateCell.period(side.strip()));
            } else {
                indicator = indicator(side.strip());
            }
        }
        String written = sides.get(sides.size() - 1).strip();
        if (indicator.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        Optional<Value> value = value(indicator.get().over(period.get()), written);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Measurement measured = Measurement.builder()
                .place(target.place().code())
                .indicator(indicator.get().id())
                .period(period.get())
                .value(value.get())
                .build();
        int before = problems.size();
        for (Problem problem : measured.problems(indicator.get())) {
            // A case may try what is hardly likely, but nothing that cannot be.
            if (problem.severity() == Severity.ERROR) {
                problems.add(problem);
            }
        }
        return problems.size() == before ? Optional.of(measured) : Optional.empty();
    }

    private Optional<Indicator> indicator(String name) {
        List<Indicator> found = indicators.find(name);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        problems.add(Problem.of(ProblemCode.UNKNOWN_INDICATOR)
                .with("value", name)
                .with("allowed", indicators.suggestions(name)));
        return Optional.empty();
    }

    private Optional<Value> value(Indicator indicator, String written) {
        if (ValueCell.isNothing(written)) {
            problems.add(Problem.of(ProblemCode.MISSING)
                    .with("subject", new Text(indicator.id() + "的值", "the value of " + indicator.id()))
                    .with(
                            "allowed",
                            new Text(
                                    "没有监测值时整格留空，分号之间不能留空",
                                    "nothing between semicolons; an empty cell where nothing was measured")));
            return Optional.empty();
        }
        return taken(new ValueCell().read(indicator, written, ""));
    }

    private <T> Optional<T> taken(Checked<? extends T> read) {
        problems.addAll(read.problems());
        return read.value().map(v -> v);
    }
}

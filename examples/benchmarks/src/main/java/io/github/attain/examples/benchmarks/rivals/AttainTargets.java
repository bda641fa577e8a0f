package io.github.attain.examples.benchmarks.rivals;

import io.github.attain.assessment.Assessor;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.place.Place;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The targets of the job as Attain knows them, each at a place of its own. */
final class AttainTargets {
    static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);
    static final Unit UNIT = Unit.parse("ug/m3");

    private static final Indicator LOWER = indicator("lower", Direction.LOWER);
    private static final Indicator HIGHER = indicator("higher", Direction.HIGHER);
    private static final Place PROVINCE = Place.of("990000", "乌有省", "Wuyou");
    private static final Clause CLAUSE = new Clause(
            Document.builder().title(new Text("虚构方案", "A made-up plan")).build(), "1.3");

    private AttainTargets() {}

    static Assessor assessor() {
        List<Target> targets = new ArrayList<>();
        for (int t = 0; t < Job.TARGETS; t++) {
            targets.add(Target.builder()
                    .id(Job.id(t))
                    .place(PROVINCE.inside("990000/site-" + t, "点位" + t, "site " + t))
                    .indicator(
                            switch (Job.side(t)) {
                                case AT_MOST, LESS_THAN -> LOWER;
                                case AT_LEAST, MORE_THAN -> HIGHER;
                            })
                    .term(Term.during(YEAR))
                    .rule(rule(Job.side(t), BigDecimal.valueOf(Job.limitTenths(t), 1) + " ug/m3"))
                    .clause(CLAUSE)
                    .build());
        }
        return Assessor.of(targets);
    }

    private static Limit rule(Job.Side side, String limit) {
        return switch (side) {
            case AT_MOST -> Limit.atMost(limit);
            case AT_LEAST -> Limit.atLeast(limit);
            case LESS_THAN -> Limit.below(limit);
            case MORE_THAN -> Limit.above(limit);
        };
    }

    private static Indicator indicator(String id, Direction better) {
        return Indicator.builder()
                .id("made-up." + id)
                .name(Text.same(id))
                .scale(Indicator.Scale.QUANTITY)
                .unit(UNIT)
                .lowest(Exact.ZERO)
                .better(better)
                .build();
    }
}

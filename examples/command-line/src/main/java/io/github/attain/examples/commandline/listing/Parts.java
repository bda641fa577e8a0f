package io.github.attain.examples.commandline.listing;

import io.github.attain.indicator.Indicator;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.target.Target;
import io.github.attain.text.Code;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Finding;
import io.github.attain.value.Unit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes rules apart. The comparator of a part is the code of its side, as in a table of results: {@code at-most}, {@code at-least},
 * {@code below}, {@code above}; of classes and places {@code at-most} is the same or better; {@code about}; none where the form says
 * all. A range gives two parts, one for each end.
 */
final class Parts implements Rule.Visitor<List<Part>> {
    private final String around;
    private final Indicator indicator;

    private Parts(String around, Indicator indicator) {
        this.around = around;
        this.indicator = indicator;
    }

    /** The parts of a target's rule, in the order of the rule; at least one. */
    static List<Part> of(Target target) {
        return target.rule().accept(new Parts("", target.indicator()));
    }

    @Override
    public List<Part> eitherOf(EitherOf rule) {
        return arms("either-of/", rule.arms());
    }

    @Override
    public List<Part> allOf(AllOf rule) {
        return arms("all-of/", rule.arms());
    }

    private List<Part> arms(String form, List<Arm> arms) {
        return arms.stream()
                .flatMap(arm -> arm.rule().accept(new Parts(around + form, arm.on(indicator))).stream())
                .toList();
    }

    @Override
    public List<Part> eachPart(EachPart rule) {
        return rule.each().accept(new Parts(around + "each-" + Code.of(rule.part()) + "/", indicator));
    }

    @Override
    public List<Part> between(Between rule) {
        return List.of(
                limit("range", new Limit(Comparison.AT_LEAST, rule.low())),
                limit("range", new Limit(Comparison.AT_MOST, rule.high())));
    }

    @Override
    public List<Part> limit(Limit rule) {
        return List.of(limit("limit", rule));
    }

    @Override
    public List<Part> total(Total rule) {
        return List.of(limit("total", rule.limit()));
    }

    @Override
    public List<Part> countedShare(CountedShare rule) {
        return List.of(limit("counted-share (" + rule.count() + " of " + rule.of() + ")", rule.limit()));
    }

    @Override
    public List<Part> change(Change rule) {
        return List.of(change("change", rule.limit(), rule.from()));
    }

    @Override
    public List<Part> averageGrowth(AverageGrowth rule) {
        return List.of(change("average-growth", rule.limit(), rule.from()));
    }

    @Override
    public List<Part> about(About rule) {
        Limit value = new Limit(Comparison.AT_LEAST, rule.value());
        return List.of(Part.of(indicator, around + "about", "about", value, Optional.empty()));
    }

    @Override
    public List<Part> classLimit(ClassLimit rule) {
        return List.of(wordy("class-limit", "at-most", rule.worst().label(), "", null));
    }

    @Override
    public List<Part> rankLimit(RankLimit rule) {
        String worst = String.valueOf(rule.worst());
        return List.of(wordy("rank-limit (of " + rule.of() + ")", "at-most", worst, "", null));
    }

    @Override
    public List<Part> findingRequired(FindingRequired rule) {
        String form = rule.atLeast() == Finding.BASICALLY ? "finding (basically)" : "finding";
        return List.of(wordy(form, "", "", "", null));
    }

    @Override
    public List<Part> noWorse(NoWorse rule) {
        return List.of(wordy("no-worse", "", "", unit(), rule.from()));
    }

    @Override
    public List<Part> trend(Trend rule) {
        return List.of(wordy("trend (" + Code.of(rule.reading()) + ")", "", "", unit(), rule.from()));
    }

    @Override
    public List<Part> assigned(Assigned rule) {
        return List.of(wordy("assigned", "", "", unit(), null));
    }

    /** A promise without a number of the indicator's unit. */
    private Part wordy(String form, String comparator, String value, String unit, @Nullable ReportingPeriod from) {
        return new Part(indicator, around + form, comparator, value, unit, Optional.ofNullable(from));
    }

    private Part limit(String form, Limit limit) {
        return Part.of(indicator, around + form, Code.of(limit.comparison()), limit, Optional.empty());
    }

    private Part change(String form, Limit limit, ReportingPeriod from) {
        return Part.of(indicator, around + form, Code.of(limit.comparison()), limit, Optional.of(from));
    }

    private String unit() {
        return indicator.scale() == Indicator.Scale.SHARE
                ? Unit.PERCENT.code()
                : indicator.unit().map(Unit::code).orElse("");
    }
}

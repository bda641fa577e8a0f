package io.github.attain.testing;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.rule.Rule;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.List;

/** Places, indicators, targets and measurements as the plans and bulletins have them. */
public final class Facts {
    /** A city. */
    public static final Place CITY = Place.of("410800", "焦作市", "Jiaozuo");

    /** The year of most targets. */
    public static final Term TERM = Term.during(ReportingPeriod.ofYear(2025));

    /** A clause with a locator. */
    public static final Clause CLAUSE = new Clause(
            Document.builder()
                    .title(new Text("焦作市规划", "Plan of Jiaozuo"))
                    .number("焦政办〔2022〕77号")
                    .build(),
            "专栏1第1行");

    /** Another document, such as one that assigns a value. */
    public static final Clause OTHER_CLAUSE = new Clause(
            Document.builder().title(new Text("下达通知", "Notice of assignment")).build(), "附件");

    /** A concentration, judged by rounded value: lower is better, never below zero. */
    public static final Indicator PM25 = quantity("air.pm25.annual-mean", "ug/m3", Direction.LOWER)
            .name(new Text("细颗粒物年均浓度", "annual mean of PM2.5"))
            .statistic(Statistic.MEAN)
            .method(ComparisonMethod.ROUNDED_VALUE)
            .build();

    /** A number of days: more is better. */
    public static final Indicator GOOD_DAYS = quantity("air.good-days", "d", Direction.HIGHER)
            .name(new Text("优良天数", "good days"))
            .statistic(Statistic.COUNT)
            .build();

    /** A share of days: more is better. */
    public static final Indicator GOOD_SHARE = share("air.good-day-share", Direction.HIGHER)
            .name(new Text("优良天数比例", "share of good days"))
            .statistic(Statistic.SHARE)
            .build();

    /** A share of bad river sections: less is better, judged by rounded value. */
    public static final Indicator BAD_SECTIONS = share("water.worse-than-5-share", Direction.LOWER)
            .name(new Text("劣质断面比例", "share of bad sections"))
            .method(ComparisonMethod.ROUNDED_VALUE)
            .build();

    /** A share of good river sections: more is better, judged by rounded value. */
    public static final Indicator GOOD_SECTIONS = share("water.class-1-3-share", Direction.HIGHER)
            .name(new Text("优质断面比例", "share of good sections"))
            .method(ComparisonMethod.ROUNDED_VALUE)
            .build();

    /** A tonnage that adds up over the years: more is better. */
    public static final Indicator NOX_CUT = quantity("emission.nox.cut", "t", Direction.HIGHER)
            .name(new Text("氮氧化物减排量", "cut in nitrogen oxides"))
            .statistic(Statistic.TOTAL)
            .build();

    /** An index without a unit: more is better, and a gap can do anything to it. */
    public static final Indicator INDEX = quantity("ecology.index", "1", Direction.HIGHER)
            .name(new Text("生态质量指数", "ecological index"))
            .statistic(Statistic.OTHER)
            .build();

    /** A number of enterprises that belongs inside a band. */
    public static final Indicator FIRMS = quantity("economy.firms", "{firm}", Direction.NONE)
            .name(new Text("企业数量", "number of enterprises"))
            .build();

    /** A class of surface water. */
    public static final Indicator WATER_CLASS = Indicator.builder()
            .id("water.section-class")
            .name(new Text("断面水质类别", "water class of the section"))
            .scale(Indicator.Scale.CLASS)
            .grades(GradeScale.SURFACE_WATER)
            .better(Direction.LOWER)
            .build();

    /** A place in the ranking of cities. */
    public static final Indicator RANKING = Indicator.builder()
            .id("air.ranking")
            .name(new Text("空气质量排名", "ranking by air quality"))
            .scale(Indicator.Scale.RANK)
            .better(Direction.LOWER)
            .build();

    /** A promise without a number. */
    public static final Indicator BLACK_WATER = Indicator.builder()
            .id("water.black-odorous")
            .name(new Text("黑臭水体消除", "elimination of black water bodies"))
            .scale(Indicator.Scale.FINDING)
            .build();

    private Facts() {}

    /** Starts an indicator that is a number of at least zero. */
    public static Indicator.Builder quantity(String id, String unit, Direction better) {
        return Indicator.builder()
                .id(id)
                .name(Text.same(id))
                .scale(Indicator.Scale.QUANTITY)
                .unit(Unit.parse(unit))
                .lowest(Exact.ZERO)
                .better(better);
    }

    /** Starts an indicator that is a share. */
    public static Indicator.Builder share(String id, Direction better) {
        return Indicator.builder()
                .id(id)
                .name(Text.same(id))
                .scale(Indicator.Scale.SHARE)
                .better(better);
    }

    /** Starts a target of the city for a period. */
    public static Target.Builder target(Indicator indicator, String period, Rule rule) {
        return Target.builder()
                .id("target")
                .place(CITY)
                .indicator(indicator)
                .term(Term.during(ReportingPeriod.parse(period)))
                .rule(rule)
                .clause(CLAUSE);
    }

    /** Reads a value of an indicator, or a finding. */
    public static Value value(Indicator indicator, String text) {
        Checked<? extends Value> own = indicator.read(text);
        return own.value().isPresent()
                ? own.value().get()
                : io.github.attain.value.Finding.read(text).orThrow();
    }

    /** Starts a measurement in the city. */
    public static Measurement.Builder measurement(Indicator indicator, String period, Value value) {
        return Measurement.builder()
                .place(CITY.code())
                .indicator(indicator.id())
                .period(ReportingPeriod.parse(period))
                .value(value);
    }

    /** Starts a measurement in the city. */
    public static Measurement.Builder measured(Indicator indicator, String period, String value) {
        return measurement(indicator, period, value(indicator, value));
    }

    /** Makes a measurement with so many valid observations of so many, and so many required. */
    public static Measurement incomplete(
            Indicator indicator, String period, String value, int valid, int expected, int required) {
        return measured(indicator, period, value)
                .completeness(Completeness.withMinimum(valid, expected, required))
                .build();
    }

    /** Assesses one target as of a date. */
    public static Assessment assess(String asOf, Target target, Measurement... measurements) {
        return Assessor.of(List.of(target)).assess(Measurements.of(List.of(measurements)), LocalDate.parse(asOf));
    }

    /** Assesses one target long after its term. */
    public static Result judge(Target target, Measurement... measurements) {
        return assess("2040-01-01", target, measurements).results().get(0);
    }
}

package io.github.attain.report;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Baseline;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.List;

/** An assessment with a line of every kind, from published figures. */
public final class SampleAssessment {
    private static final Place ZHENGZHOU = Place.of("410100", "郑州市", "Zhengzhou");
    private static final Place JIAOZUO = Place.of("410800", "焦作市", "Jiaozuo");
    private static final Clause ANNOUNCED = new Clause(
            Document.builder()
                    .title(new Text("郑州2019年目标", "Zhengzhou's targets of 2019"))
                    .kind(Document.Kind.PRESS)
                    .url("https://example.org/2019")
                    .build(),
            "");
    private static final Document PLAN = Document.builder()
            .title(new Text("焦作市生态环境保护规划", "Jiaozuo's plan"))
            .number("焦政办〔2022〕77号")
            .build();
    private static final Indicator PM25 = indicator("air.pm25", "PM2.5年均浓度", "annual mean of PM2.5", "ug/m3")
            .method(ComparisonMethod.ROUNDED_VALUE)
            .better(Direction.LOWER)
            .build();
    private static final Indicator GOOD_DAYS = indicator("air.good-days", "优良天数", "good days", "d")
            .better(Direction.HIGHER)
            .build();
    private static final Indicator SECTIONS =
            share("water.class-1-3", "达到或好于Ⅲ类断面比例", "share of sections of class Ⅲ or better");
    private static final Indicator LAND = share("soil.safe-use", "受污染耕地安全利用率", "safe use of contaminated farmland");

    private SampleAssessment() {}

    private static Indicator.Builder indicator(String id, String zh, String en, String unit) {
        return Indicator.builder()
                .id(id)
                .name(new Text(zh, en))
                .scale(Indicator.Scale.QUANTITY)
                .unit(Unit.parse(unit))
                .lowest(Exact.ZERO);
    }

    private static Indicator share(String id, String zh, String en) {
        return Indicator.builder()
                .id(id)
                .name(new Text(zh, en))
                .scale(Indicator.Scale.SHARE)
                .method(ComparisonMethod.ROUNDED_VALUE)
                .better(Direction.HIGHER)
                .build();
    }

    private static Target.Builder target(String id, Place place, Indicator indicator, int year, Rule rule) {
        Clause clause = place.equals(ZHENGZHOU) ? ANNOUNCED : new Clause(PLAN, "专栏1第" + id + "行");
        return Target.builder()
                .id(id)
                .place(place)
                .indicator(indicator)
                .term(Term.during(ReportingPeriod.ofYear(year)))
                .rule(rule)
                .clause(clause);
    }

    private static Baseline in2020(Value value) {
        return Baseline.stated(ReportingPeriod.ofYear(2020), value);
    }

    private static List<Target> targets() {
        return List.of(
                target("zz.pm25", ZHENGZHOU, PM25, 2019, Limit.atMost("58 ug/m3"))
                        .build(),
                target("zz.days", ZHENGZHOU, GOOD_DAYS, 2019, Limit.atLeast("215 d"))
                        .build(),
                target("1", JIAOZUO, PM25, 2025, Limit.atMost("43 ug/m3"))
                        .baseline(in2020(Quantity.parse("56 ug/m3")))
                        .note(new Text("城市平均", "mean of the city"))
                        .build(),
                target("2", JIAOZUO, PM25, 2025, Limit.atMost("40 ug/m3"))
                        .strength(Strength.STRIVE)
                        .baseline(in2020(Quantity.parse("56 ug/m3")))
                        .build(),
                target("3", JIAOZUO, SECTIONS, 2021, Limit.atLeast("77.78 %")).build(),
                target("4", JIAOZUO, LAND, 2025, Limit.atLeast("95 %"))
                        .baseline(in2020(Share.ofPercent(Exact.of(100))))
                        .build(),
                target("5", JIAOZUO, LAND, 2030, Limit.atLeast("98 %")).build(),
                target("6", JIAOZUO, SECTIONS, 2025, new Assigned(new Text("省", "the province")))
                        .build());
    }

    /** The assessment as of 31 January 2026. */
    public static Assessment assessment() {
        Measurements measured = Measurements.builder()
                .add(Measurement.builder()
                        .place(ZHENGZHOU.code())
                        .indicator(PM25.id())
                        .period(ReportingPeriod.ofYear(2019))
                        .value(Quantity.parse("58 ug/m3"))
                        .source(new Clause(
                                Document.builder()
                                        .title(Text.same("大河网"))
                                        .kind(Document.Kind.PRESS)
                                        .url("https://news.dahe.cn/2020/01-16/579732.html")
                                        .build(),
                                ""))
                        .build())
                .add(ZHENGZHOU, GOOD_DAYS.id(), ReportingPeriod.ofYear(2019), Quantity.parse("177 d"))
                .add(JIAOZUO, SECTIONS.id(), ReportingPeriod.ofYear(2021), Share.of(7, 9))
                .add(JIAOZUO, PM25.id(), ReportingPeriod.ofYear(2016), Quantity.parse("85 ug/m3"))
                .add(JIAOZUO, PM25.id(), ReportingPeriod.ofYear(2016), Quantity.parse("86 ug/m3"))
                .build();
        return Assessor.of(targets()).assess(measured, LocalDate.of(2026, 1, 31));
    }
}

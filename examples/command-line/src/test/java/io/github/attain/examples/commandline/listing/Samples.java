package io.github.attain.examples.commandline.listing;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.place.Place;
import io.github.attain.rule.Rule;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Unit;

/** Indicators and targets to list. */
final class Samples {
    static final Indicator PM25 = quantity("air.pm25.annual-mean", "细颗粒物年平均浓度", "ug/m3");
    static final Indicator CUT = quantity("emission.nox.key-project-reduction", "氮氧化物重点工程减排量", "t");
    static final Indicator RAIL = quantity("transport.rail-freight.volume", "铁路货运量", "10*4.t");
    static final Indicator SHARE = scale("water.surface.class-1-3-share", "优良水体比例", Indicator.Scale.SHARE);
    static final Indicator CLASS = Indicator.builder()
            .id("water.surface.section-class")
            .name(new Text("地表水水质类别", "class of surface water"))
            .scale(Indicator.Scale.CLASS)
            .grades(GradeScale.SURFACE_WATER)
            .build();
    static final Indicator RANK = scale("air.rank-168-cities", "168个重点城市空气质量排名", Indicator.Scale.RANK);
    static final Indicator STEADY = scale("water.surface.quality-steady", "水质保持稳定", Indicator.Scale.FINDING);

    private static final Document PLAN = Document.builder()
            .title(new Text("规划", "plan"))
            .number("焦政办〔2022〕77号")
            .build();

    private Samples() {}

    private static Indicator quantity(String id, String zh, String unit) {
        return Indicator.builder()
                .id(id)
                .name(new Text(zh, id))
                .scale(Indicator.Scale.QUANTITY)
                .unit(Unit.parse(unit))
                .better(Direction.LOWER)
                .build();
    }

    private static Indicator scale(String id, String zh, Indicator.Scale scale) {
        return Indicator.builder()
                .id(id)
                .name(new Text(zh, id))
                .scale(scale)
                .better(Direction.HIGHER)
                .build();
    }

    /** A target of 焦作 for 2025. */
    static Target.Builder target(String id, Indicator indicator, Rule rule) {
        return Target.builder()
                .id(id)
                .place(Place.of("410800", "焦作市", "Jiaozuo"))
                .indicator(indicator)
                .term(Term.during(ReportingPeriod.ofYear(2025)))
                .rule(rule)
                .clause(new Clause(PLAN, "专栏1 第1行"));
    }
}

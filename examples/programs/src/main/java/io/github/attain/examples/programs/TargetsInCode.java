package io.github.attain.examples.programs;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** How is a promise written in code, without any file? */
public final class TargetsInCode {
    private TargetsInCode() {}

    /**
     * Holds a measured value against a limit that includes its end, and against one that does not.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        Place town = Place.of("990100", "乌有市", "Wuyou");
        Document plan =
                Document.builder().title(new Text("大气方案", "The air plan")).build();
        Indicator pm25 = Indicator.builder()
                .id("air.pm25.annual-mean")
                .name(new Text("细颗粒物年平均浓度", "annual mean of PM2.5"))
                .scale(Indicator.Scale.QUANTITY)
                .unit(Unit.parse("ug/m3"))
                .better(Direction.LOWER)
                .build();

        Measurements measured = Measurements.builder()
                .add(town, pm25.id(), Year.of(2025), "35.0 ug/m3")
                .build();

        for (Limit limit : List.of(Limit.atMost("35 ug/m3"), Limit.below("35 ug/m3"))) {
            Target target = Target.builder()
                    .id("pm25-2025")
                    .place(town)
                    .indicator(pm25)
                    .term(Term.during(ReportingPeriod.ofYear(2025)))
                    .rule(limit)
                    .clause(new Clause(plan, "1"))
                    .build();
            Assessment answer = Assessor.of(List.of(target)).assess(measured, LocalDate.of(2026, 1, 31));
            System.out.println(target.promise().en() + ": "
                    + answer.results().get(0).verdict().label().en());
        }
    }
}

package io.github.attain.assessment;

import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SECTIONS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.INDEX;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.OTHER_CLAUSE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.RANKING;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
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
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Finding;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every kind of rule in every state that it can be in. */
final class Scenes {
    private static final ReportingPeriod BASE = ReportingPeriod.ofYear(2020);

    private Scenes() {}

    /** A rule in a state. */
    record Scene(String name, Rule rule, Verdict verdict, Result result) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A rule with the values that keep and break it; the last part of the period carries them. */
    private record Kind(
            Indicator indicator,
            String period,
            Rule rule,
            String met,
            String notMet,
            String last,
            List<Measurement> others,
            UnaryOperator<Assessor> supply) {

        static Kind of(Indicator indicator, Rule rule, String met, String notMet, Measurement... others) {
            return new Kind(indicator, "2025", rule, met, notMet, "2025", List.of(others), a -> a);
        }

        Kind during(String all, String lastPart) {
            return new Kind(indicator, all, rule, met, notMet, lastPart, others, supply);
        }

        Kind supplied(UnaryOperator<Assessor> more) {
            return new Kind(indicator, period, rule, met, notMet, last, others, more);
        }

        Stream<Scene> scenes() {
            Measurement.Builder good = measured(indicator, last, met);
            // Cities that are missing can only push a place back: only one that is good so far is undecided.
            boolean isPlace = indicator.scale() == Indicator.Scale.RANK;
            Measurement thin = measured(indicator, last, isPlace ? met : notMet)
                    .completeness(Completeness.withMinimum(0, 12, 12))
                    .build();
            return Stream.of(
                    scene(Verdict.MET, "2026-01-01", good.build()),
                    scene(
                            Verdict.NOT_MET,
                            "2026-01-01",
                            measured(indicator, last, notMet).build()),
                    scene(Verdict.UNDECIDED, "2026-01-01", thin),
                    scene(Verdict.PENDING, "2025-12-31", good.build()),
                    scene(Verdict.PENDING, "2025-12-31"),
                    running(met),
                    running(notMet),
                    scene(Verdict.NOT_ASSESSABLE, "2026-01-01"),
                    scene(
                            Verdict.NOT_ASSESSABLE,
                            "2026-01-01",
                            measured(indicator, "2023", notMet).build()));
        }

        /** With the data of the first ninety days. */
        private Scene running(String value) {
            LocalDate first = ReportingPeriod.parse(last).first();
            ReportingPeriod sofar = new ReportingPeriod(first, first.plusDays(89));
            Measurement.Builder measured = measured(indicator, sofar.toString(), value);
            if (!value.contains(" of ")) {
                measured.completeness(Completeness.withMinimum(80, 90, 0));
            }
            return scene(Verdict.PENDING, sofar.last().toString(), measured.build());
        }

        private Scene scene(Verdict verdict, String asOf, Measurement... own) {
            List<Measurement> all = new ArrayList<>(others);
            all.addAll(List.of(own));
            Assessor assessor = supply.apply(
                    Assessor.of(List.of(target(indicator, period, rule).build())));
            Result result = assessor.assess(Measurements.of(all), LocalDate.parse(asOf))
                    .results()
                    .get(0);
            String name = rule.getClass().getSimpleName() + " " + verdict + " " + asOf + " with " + own.length;
            return new Scene(name, rule, verdict, result);
        }
    }

    private static Measurement known(Indicator indicator, String period, String value) {
        return measured(indicator, period, value).build();
    }

    static Stream<Scene> all() {
        Limit limit = Limit.atMost("46 ug/m3");
        Measurement before = known(PM25, "2020", "50 ug/m3");
        return Stream.of(
                        Kind.of(PM25, limit, "46 ug/m3", "47 ug/m3"),
                        Kind.of(
                                GOOD_DAYS,
                                new Between(Quantity.parse("200 d"), Quantity.parse("220 d")),
                                "210 d",
                                "199 d"),
                        Kind.of(GOOD_SHARE, new About(Quantity.parse("20 %")), "19 %", "17 %")
                                .supplied(a -> a.withTolerance("target", Quantity.parse("1 {pp}"))),
                        Kind.of(GOOD_SECTIONS, new CountedShare(Limit.atLeast("77.78 %"), 7, 9), "7 of 9", "6 of 9"),
                        Kind.of(WATER_CLASS, new ClassLimit(GradeScale.SURFACE_WATER.grade("Ⅳ")), "Ⅲ", "Ⅴ"),
                        Kind.of(RANKING, RankLimit.outOfLast(20, 168), "148 of 168", "149 of 168"),
                        Kind.of(
                                        NOX_CUT,
                                        new Total(Limit.atLeast("9700 t")),
                                        "4700 t",
                                        "4699 t",
                                        known(NOX_CUT, "2024", "5000 t"))
                                .during("2024/2025", "2025"),
                        Kind.of(PM25, new Change(Limit.atMost("-4 %"), BASE), "48 ug/m3", "49 ug/m3", before),
                        Kind.of(
                                INDEX,
                                new AverageGrowth(Limit.atLeast("15 %"), BASE),
                                "202",
                                "200",
                                known(INDEX, "2020", "100")),
                        Kind.of(PM25, new NoWorse(BASE), "50 ug/m3", "51 ug/m3", before),
                        Kind.of(
                                INDEX,
                                new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2024)),
                                "3",
                                "2",
                                known(INDEX, "2024", "2")),
                        Kind.of(BLACK_WATER, FindingRequired.of(Finding.BASICALLY), "basically", "no"),
                        Kind.of(
                                        GOOD_SHARE,
                                        new EachPart(SubPeriod.HALF_YEAR, Limit.atLeast("25 %")),
                                        "25 %",
                                        "24 %",
                                        known(GOOD_SHARE, "2025-H1", "30 %"))
                                .during("2025", "2025-H2"),
                        Kind.of(
                                PM25,
                                new EitherOf(List.of(Arm.of(limit), Arm.of(new Change(Limit.atMost("-4 %"), BASE)))),
                                "48 ug/m3",
                                "49 ug/m3",
                                before),
                        Kind.of(
                                PM25,
                                new AllOf(List.of(Arm.of(limit), Arm.of(new NoWorse(BASE)))),
                                "46 ug/m3",
                                "47 ug/m3",
                                before),
                        Kind.of(PM25, new Assigned(new Text("省", "the province")), "46 ug/m3", "47 ug/m3")
                                .supplied(a -> a.withAssignment(new Assignment("target", limit, OTHER_CLAUSE))))
                .flatMap(Kind::scenes);
    }
}

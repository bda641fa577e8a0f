package io.github.attain.report;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurements;
import io.github.attain.path.Point;
import io.github.attain.path.Trajectory;
import io.github.attain.place.Place;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.CityDay;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Pages of made-up days. PM2.5 goes round six values, which are the limits of HJ 633-2012, Table 1: 35, 75, 115, 150, 250 and 350
 * µg/m³ give the indices 50, 100, 150, 200, 300 and 400; everything else is clean, and 8 January has no values.
 */
final class SamplePage {
    static final Place CITY = Place.of("990100", "乌有市", "Wuyou");
    static final LocalDate LAST = LocalDate.of(2025, 4, 10);
    /** What a name would have to be to do harm. */
    static final String HOSTILE =
            "</span><script>window.hacked=1</script><img src=x onerror='window.hacked=1'>\"'&amp;{}]]>--><!--";

    private static final int[] VALUES = {35, 75, 115, 150, 250, 350};

    private SamplePage() {}

    private static CityDays days(LocalDate last) {
        List<CityDay> days = new ArrayList<>();
        int i = 0;
        for (LocalDate day = LocalDate.of(2025, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            Map<Pollutant, Exact> values = Map.of(
                    Pollutant.PM25, Exact.of(VALUES[i++ % VALUES.length]),
                    Pollutant.PM10, Exact.of(20),
                    Pollutant.SO2, Exact.of(5),
                    Pollutant.NO2, Exact.of(10),
                    Pollutant.CO, Exact.parse("0.5"),
                    Pollutant.O3, Exact.of(60));
            if (!day.equals(LocalDate.of(2025, 1, 8))) {
                days.add(CityDay.of(day, values));
            }
        }
        return CityDays.of(days).orThrow();
    }

    private static Target target(String indicator, Limit limit) {
        Indicator of = AirStatistics.indicators().stream()
                .filter(i -> i.id().equals(indicator))
                .findFirst()
                .orElseThrow();
        return Target.builder()
                .id("wuyou." + indicator)
                .place(CITY)
                .indicator(of)
                .term(Term.during(ReportingPeriod.ofYear(2025)))
                .rule(limit)
                .clause(new Clause(
                        Document.builder()
                                .title(new Text("虚构方案", "A made-up plan"))
                                .build(),
                        "第1条"))
                .build();
    }

    /** The targets of the year as of the day after the last. */
    static Assessment year() {
        return year(LAST);
    }

    /** The same with more days or fewer. */
    static Assessment year(LocalDate last) {
        Measurements.Builder measured = Measurements.builder();
        for (AirStatistics toDate : toDate(last)) {
            toDate.measurements(CITY).all().forEach(measured::add);
        }
        List<Target> targets = List.of(
                target("air.pm25.annual-mean", Limit.atMost("90 ug/m3")),
                target("air.good-day-share", Limit.atLeast("80 %")),
                target("air.heavy-pollution-days", Limit.atMost("5 d")));
        return Assessor.of(targets).assess(measured.build(), last.plusDays(1)).withoutUnused();
    }

    private static List<AirStatistics> toDate(LocalDate last) {
        ReportingPeriod period = new ReportingPeriod(LocalDate.of(2025, 1, 1), last);
        return AirStatistics.toDate(days(last), period, AirStandards.SINCE_2018_09);
    }

    /** Everything that a page can hold. */
    static Page whole(Assessment assessment, Locale locale) {
        List<AirStatistics> toDate = toDate(LAST);
        Trajectory path = Trajectory.linear(Point.of(2020, "50 ug/m3"), Point.of(2025, "40 ug/m3"), Direction.LOWER);
        return Page.of(assessment, locale)
                .titled(new Text("一年", "A year"))
                .withYear(CITY, toDate.get(toDate.size() - 1))
                .withPath(
                        assessment.results().get(0).target(),
                        path,
                        List.of(Point.of(2022, "47 ug/m3"), Point.of(2021, "47.5 ug/m3")));
    }

    /** An assessment in which everything that comes from elsewhere wants to be more than text. */
    static Assessment hostile() {
        return hostile(HOSTILE);
    }

    /** The same with a name of one's own. */
    static Assessment hostile(String name) {
        Place place = Place.of("410800", name, name + "!");
        Indicator indicator = Indicator.builder()
                .id("a'\"<" + "b")
                .name(new Text(name + "?", name))
                .scale(Indicator.Scale.SHARE)
                .better(Direction.HIGHER)
                .build();
        Document document = Document.builder()
                .title(new Text(name, name))
                .number(name)
                .url("javascript:alert(1)//" + name)
                .build();
        Target target = Target.builder()
                .id("t'\"<>&" + "1")
                .place(place)
                .indicator(indicator)
                .term(Term.during(ReportingPeriod.ofYear(2020)))
                .rule(Limit.atLeast("10 %"))
                .clause(new Clause(document, name))
                .note(new Text(name, name))
                .build();
        Measurements measured = Measurements.builder()
                .add(place, indicator.id(), ReportingPeriod.ofYear(2020), Share.of(1, 9))
                .add(place, "unused<b>", ReportingPeriod.ofYear(2020), Share.of(1, 9))
                .build();
        return Assessor.of(List.of(target)).assess(measured, LocalDate.of(2026, 1, 31));
    }

    /** Many targets of the year 2024, each at a place of its own, with a value and a clause. */
    static Assessment large(int results) {
        Indicator of = SamplePage.target("air.pm25.annual-mean", Limit.atMost("1 ug/m3"))
                .indicator();
        String unit = "ug/m3";
        Document plan = Document.builder()
                .title(new Text("虚构方案", "A made-up plan"))
                .number("虚构〔2024〕1号")
                .url("https://example.org/plan")
                .build();
        List<Target> targets = new ArrayList<>();
        Measurements.Builder measured = Measurements.builder();
        for (int i = 0; i < results; i++) {
            Place place = Place.of(String.valueOf(990_100 + i), "第" + i + "号乌有市", "Wuyou " + i);
            targets.add(Target.builder()
                    .id("wuyou." + i)
                    .place(place)
                    .indicator(of)
                    .term(Term.during(ReportingPeriod.ofYear(2024)))
                    .rule(Limit.atMost(40 + i % 30 + " " + unit))
                    .clause(new Clause(plan, "第" + i + "条"))
                    .build());
            measured.add(place, of.id(), Year.of(2024), 35 + i % 40 + ".5 " + unit);
        }
        return Assessor.of(targets).assess(measured.build(), LocalDate.of(2025, 1, 31));
    }
}

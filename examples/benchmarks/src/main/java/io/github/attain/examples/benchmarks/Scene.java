package io.github.attain.examples.benchmarks;

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
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Unit;
import java.time.LocalDate;

/** Made-up targets: at most 46 µg/m³ of something by rounded value, each year at a site. */
final class Scene {
    static final LocalDate AS_OF = LocalDate.of(2040, 1, 31);
    static final Unit UNIT = Unit.parse("ug/m3");
    /** The limit in tenths that is the same for the unrounded value: 46.5 rounds half to even to 46. */
    static final long LIMIT_TENTHS = 465;

    static final Indicator PM25 = Indicator.builder()
            .id("air.pm25.annual-mean")
            .name(new Text("PM2.5年均浓度", "annual mean of PM2.5"))
            .scale(Indicator.Scale.QUANTITY)
            .unit(UNIT)
            .lowest(Exact.ZERO)
            .better(Direction.LOWER)
            .method(ComparisonMethod.ROUNDED_VALUE)
            .build();

    /** The lower limit of the share in tenths. */
    static final long SHARE_TENTHS = 480;

    static final Indicator SHARE = Indicator.builder()
            .id("air.good-day-share")
            .name(new Text("优良天数比例", "share of good days"))
            .scale(Indicator.Scale.SHARE)
            .better(Direction.HIGHER)
            .build();

    private static final Limit LIMIT = Limit.atMost("46 ug/m3");
    private static final Limit SHARE_LIMIT = Limit.atLeast("48.0 %");
    private static final Place PROVINCE = Place.of("410000", "河南省", "Henan");
    private static final Clause CLAUSE = new Clause(
            Document.builder().title(new Text("虚构方案", "A made-up plan")).build(), "1.3");

    private Scene() {}

    static Place site(int number) {
        return PROVINCE.inside("410000/site-" + number, "点位" + number, "site " + number);
    }

    static Target target(Place site, int year) {
        return target(PM25, LIMIT, site, year);
    }

    /** At least 48.0 % of good days. */
    static Target share(Place site, int year) {
        return target(SHARE, SHARE_LIMIT, site, year);
    }

    private static Target target(Indicator indicator, Limit limit, Place site, int year) {
        return Target.builder()
                .id("made-up." + indicator.id() + "-" + site.code() + "-" + year)
                .place(site)
                .indicator(indicator)
                .term(Term.during(ReportingPeriod.ofYear(year)))
                .rule(limit)
                .clause(CLAUSE)
                .build();
    }

    /** A value from 36.0 to 55.9 in tenths, scattered so that no processor guesses the next verdict. */
    static long tenths(int number) {
        return 360 + ((number * 0x9E3779B97F4A7C15L) >>> 40) % 200;
    }
}

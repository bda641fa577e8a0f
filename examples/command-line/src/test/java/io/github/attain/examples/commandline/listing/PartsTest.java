package io.github.attain.examples.commandline.listing;

import static io.github.attain.examples.commandline.listing.Samples.CLASS;
import static io.github.attain.examples.commandline.listing.Samples.CUT;
import static io.github.attain.examples.commandline.listing.Samples.PM25;
import static io.github.attain.examples.commandline.listing.Samples.RAIL;
import static io.github.attain.examples.commandline.listing.Samples.RANK;
import static io.github.attain.examples.commandline.listing.Samples.SHARE;
import static io.github.attain.examples.commandline.listing.Samples.STEADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.attain.indicator.Indicator;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of rule, with figures of the documents. */
final class PartsTest {
    private static final ReportingPeriod Y2015 = ReportingPeriod.ofYear(2015);
    private static final ReportingPeriod Y2020 = ReportingPeriod.ofYear(2020);
    private static final ReportingPeriod Y2021 = ReportingPeriod.ofYear(2021);

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments(PM25, Limit.atMost("46 ug/m3"), "limit,at-most,46,ug/m3,"),
                arguments(PM25, Limit.below("41 ug/m3"), "limit,below,41,ug/m3,"),
                arguments(SHARE, Limit.atLeast("66.50 %"), "limit,at-least,66.50,%,"),
                arguments(SHARE, Limit.above("30 %"), "limit,above,30,%,"),
                arguments(
                        SHARE,
                        new CountedShare(Limit.atMost("22.22 %"), 2, 9),
                        "counted-share (2 of 9),at-most,22.22,%,"),
                arguments(SHARE, new About(Quantity.parse("20 %")), "about,about,20,%,"),
                arguments(CLASS, new ClassLimit(GradeScale.SURFACE_WATER.grade("Ⅱ")), "class-limit,at-most,Ⅱ,,"),
                arguments(RANK, RankLimit.outOfLast(20, 168), "rank-limit (of 168),at-most,148,,"),
                arguments(CUT, new Total(Limit.atLeast("9700 t")), "total,at-least,9700,t,"),
                arguments(PM25, new Change(Limit.atMost("-4 %"), Y2015), "change,at-most,-4,%,2015"),
                arguments(SHARE, new Change(Limit.atLeast("5 {pp}"), Y2020), "change,at-least,5,{pp},2020"),
                arguments(RAIL, new Change(Limit.atLeast("800万吨"), Y2021), "change,at-least,800,10*4.t,2021"),
                arguments(SHARE, new Change(Limit.above("0 {pp}"), Y2020), "change,above,0,{pp},2020"),
                arguments(RAIL, new AverageGrowth(Limit.atLeast("15 %"), Y2021), "average-growth,at-least,15,%,2021"),
                arguments(CUT, new AverageGrowth(Limit.atMost("0 %"), Y2015), "average-growth,at-most,0,%,2015"),
                arguments(CUT, new AverageGrowth(Limit.below("0 %"), Y2015), "average-growth,below,0,%,2015"),
                arguments(RAIL, new NoWorse(Y2020), "no-worse,,,10*4.t,2020"),
                arguments(
                        SHARE, new Trend(Trend.Reading.EVERY_YEAR_BETTER, Y2020), "trend (every-year-better),,,%,2020"),
                arguments(
                        PM25,
                        new Trend(Trend.Reading.NEVER_WORSE_AND_BETTER, Y2020),
                        "trend (never-worse-and-better),,,ug/m3,2020"),
                arguments(STEADY, FindingRequired.of(Finding.YES), "finding,,,,"),
                arguments(
                        SHARE,
                        new FindingRequired(Finding.BASICALLY, Optional.of(Limit.atMost("0.0 %"))),
                        "finding (basically),,,,"),
                arguments(PM25, new Assigned(new Text("河南省", "Henan")), "assigned,,,ug/m3,"),
                arguments(
                        SHARE,
                        new EachPart(SubPeriod.HALF_YEAR, Limit.atLeast("25 %")),
                        "each-half-year/limit,at-least,25,%,"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormMakesOneRow(Indicator indicator, Rule rule, String row) {
        assertThat(rows(indicator, rule)).containsExactly(indicator.id() + ": " + row);
    }

    /** 1—2家 */
    @Test
    void aRangeMakesARowOfEachEnd() {
        Rule range = new Between(Quantity.parse("1 t"), Quantity.parse("2 t"));

        assertThat(rows(CUT, range))
                .containsExactly(CUT.id() + ": range,at-least,1,t,", CUT.id() + ": range,at-most,2,t,");
    }

    /** 70 %以上或较2020年提高5个百分点以上 */
    @Test
    void anEitherOfMakesARowOfEachArm() {
        Rule either = new EitherOf(
                List.of(Arm.of(Limit.atLeast("70 %")), Arm.of(new Change(Limit.atLeast("5 {pp}"), Y2020))));

        assertThat(rows(SHARE, either))
                .containsExactly(
                        SHARE.id() + ": either-of/limit,at-least,70,%,",
                        SHARE.id() + ": either-of/change,at-least,5,{pp},2020");
    }

    /** Ⅳ类, and a second indicator. */
    @Test
    void anArmOfAnotherIndicatorNamesIt() {
        Rule all = new AllOf(List.of(
                Arm.of(new ClassLimit(GradeScale.SURFACE_WATER.grade("Ⅳ"))),
                new Arm(
                        Optional.of(PM25),
                        new EachPart(
                                SubPeriod.MONTH,
                                new AllOf(List.of(
                                        Arm.of(Limit.atLeast("1 ug/m3")), Arm.of(Limit.atMost("25 ug/m3"))))))));

        assertThat(rows(CLASS, all))
                .containsExactly(
                        CLASS.id() + ": all-of/class-limit,at-most,Ⅳ,,",
                        PM25.id() + ": all-of/each-month/all-of/limit,at-least,1,ug/m3,",
                        PM25.id() + ": all-of/each-month/all-of/limit,at-most,25,ug/m3,");
    }

    private static List<String> rows(Indicator indicator, Rule rule) {
        return Parts.of(Samples.target("t", indicator, rule).build()).stream()
                .map(part -> part.indicator().id() + ": "
                        + String.join(
                                ",",
                                part.form(),
                                part.comparator(),
                                part.value(),
                                part.unit(),
                                part.from().map(ReportingPeriod::toString).orElse("")))
                .toList();
    }
}

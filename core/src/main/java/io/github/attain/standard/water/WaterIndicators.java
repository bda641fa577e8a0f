package io.github.attain.standard.water;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.place.Place;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What plans ask of surface water, as indicators, and the measurements of them that sections give. Each measurement names the
 * edition in its source and, in its note, what decided and what is missing.
 */
public final class WaterIndicators {
    private static final String SECTION_CLASS = "water.surface.section-class";
    private static final String ONE_TO_THREE = "water.surface.class-1-3-share";
    private static final String WORSE_THAN_FIVE = "water.surface.worse-than-5-share";
    private static final Clause METHOD = Clause.of(Document.builder()
            .number("环办〔2011〕22号")
            .title(new Text("地表水环境质量评价办法（试行）", "Method for assessing the quality of surface water (on trial)"))
            .issuer(new Text("环境保护部办公厅", "General Office of the Ministry of Environmental Protection"))
            .issued(LocalDate.of(2011, 3, 9))
            .note(new Text("未能读到条文原文。", "The text of its clauses could not be read."))
            .build());

    private WaterIndicators() {}

    /**
     * The class of a section by its means, {@code water.surface.section-class}.
     *
     * @return the indicator
     */
    public static Indicator sectionClass() {
        return Indicator.builder()
                .id(SECTION_CLASS)
                .name(new Text("地表水水质类别", "class of surface water"))
                .scale(Indicator.Scale.CLASS)
                .grades(GradeScale.SURFACE_WATER)
                .better(Direction.LOWER)
                .definedBy(Clause.of(SurfaceWaterStandard.GB_3838_2002.table().document()))
                .note(new Text(
                        "断面的类别由年均浓度最差的一项决定；一处有多条河流时取最差的类别。",
                        "The class of a section is that of its worst indicator by annual means; of several rivers at"
                                + " one place, the worst class."))
                .build();
    }

    /**
     * The share of sections of class Ⅲ or better, {@code water.surface.class-1-3-share}. Whether it is judged rounded is not
     * confirmed; it is read as rounded to tenths.
     *
     * @return the indicator
     */
    public static Indicator classOneToThreeShare() {
        return share(
                ONE_TO_THREE,
                new Text("地表水达到或好于Ⅲ类水体比例", "share of surface water of class Ⅲ or better"),
                Direction.HIGHER);
    }

    /**
     * The share of sections worse than class Ⅴ, {@code water.surface.worse-than-5-share}. Whether it is judged rounded is not
     * confirmed; it is read as rounded to tenths.
     *
     * @return the indicator
     */
    public static Indicator worseThanFiveShare() {
        return share(
                WORSE_THAN_FIVE, new Text("地表水劣Ⅴ类水体比例", "share of surface water worse than class Ⅴ"), Direction.LOWER);
    }

    private static Indicator share(String id, Text name, Direction better) {
        return Indicator.builder()
                .id(id)
                .name(name)
                .scale(Indicator.Scale.SHARE)
                .better(better)
                .statistic(Statistic.SHARE)
                .decimals(1)
                .method(ComparisonMethod.ROUNDED_VALUE)
                .definedBy(METHOD)
                .note(new Text("考核时是否先修约，未得到证实。", "Whether the share is judged rounded or unrounded is not confirmed."))
                .build();
    }

    /**
     * The annual mean of an item, such as {@code water.surface.cod.annual-mean}.
     *
     * @param item the item
     * @return the indicator
     * @throws IllegalArgumentException for water temperature, which has no limit and here no unit
     */
    public static Indicator annualMean(WaterItem item) {
        Unit unit = item.unit().orElseThrow(() -> new IllegalArgumentException("water temperature is no indicator"));
        boolean ph = item == WaterItem.PH;
        Text name = new Text("年平均浓度", "annual mean of " + item.label().en());
        // COD is known by its letters.
        String letters = item == WaterItem.COD ? "（COD）" : "";
        return Indicator.builder()
                .id(annualMeanId(item))
                .name(new Text(item.label().zh() + (ph ? "年平均值" : letters + name.zh()), name.en()))
                .scale(Indicator.Scale.QUANTITY)
                .unit(unit)
                .better(ph ? Direction.NONE : item.isHigherBetter() ? Direction.HIGHER : Direction.LOWER)
                .statistic(Statistic.MEAN)
                .lowest(Exact.ZERO)
                .plausible(item.plausible())
                .definedBy(Clause.of(SurfaceWaterStandard.GB_3838_2002.table().document()))
                .build();
    }

    private static String annualMeanId(WaterItem item) {
        return "water.surface." + item.key() + ".annual-mean";
    }

    /**
     * Makes measurements of a section: its class, and for a calendar year the mean of every item with a unit.
     *
     * @param section the means of the section
     * @param standard the edition
     * @return the measurements; none where nothing was measured. A mean is as complete as the months of its own item
     */
    public static List<Measurement> of(SectionMean section, SurfaceWaterStandard standard) {
        WaterClass<WaterItem> classified = section.classify(standard);
        String place = section.place().code();
        List<Measurement> all = new ArrayList<>();
        classified
                .grade()
                .ifPresent(grade -> all.add(of(
                        place,
                        SECTION_CLASS,
                        section.period(),
                        grade,
                        section.completeness(),
                        standard,
                        note(classified, section))));
        ReportingPeriod period = section.period();
        if (!period.isYear()) {
            return List.copyOf(all);
        }
        for (Map.Entry<WaterItem, Reading> mean : section.mean().readings().entrySet()) {
            WaterItem item = mean.getKey();
            Optional<Unit> unit = item.unit();
            if (unit.isPresent()) {
                Value value = new Quantity(item.counted(mean.getValue()), unit.get());
                Completeness own = section.completeness(item);
                Text note = item.isBeyond(mean.getValue())
                        ? classified.basis().and(new Text("；实际比此值更差", "; in truth it is worse than this"))
                        : classified.basis();
                all.add(of(place, annualMeanId(item), period, value, own, standard, note));
            }
        }
        return List.copyOf(all);
    }

    /**
     * Makes measurements of an area: the shares of its sections of class Ⅲ or better and worse than Ⅴ, as n of N.
     *
     * @param area the area
     * @param period the period
     * @param sections its sections over that period. Those evaluated are the denominator; those with some data and too few
     *     months make the shares incomplete; those without any data are taken as dry and left out (not confirmed)
     * @param standard the edition
     * @return both measurements; none where no section was evaluated
     * @throws IllegalArgumentException if a section is of another period
     */
    public static List<Measurement> of(
            Place area, ReportingPeriod period, Collection<SectionMean> sections, SurfaceWaterStandard standard) {
        int dry = 0;
        int tooFew = 0;
        int uncertain = 0;
        for (SectionMean section : sections) {
            if (!section.period().equals(period)) {
                throw new IllegalArgumentException(section.place() + " is of " + section.period() + ", not " + period);
            }
            boolean none = section.validMonths() == 0;
            dry += none ? 1 : 0;
            tooFew += none || section.isEvaluated() ? 0 : 1;
            uncertain += section.isEvaluated() && section.classify(standard).canBeWorse() ? 1 : 0;
        }
        ClassShares shares = ClassShares.of(sections, standard);
        Completeness completeness = Completeness.lacking(shares.evaluated(), shares.evaluated() + tooFew, tooFew);
        Text note = new Text(
                "参评断面" + shares.evaluated() + "个，月数不足" + tooFew + "个，无数据" + dry + "个",
                "sections evaluated: " + shares.evaluated() + ", with too few months: " + tooFew + ", without data: "
                        + dry);
        if (uncertain > 0) {
            note = note.and(new Text("，类别可能更差" + uncertain + "个", ", of a class that may be worse: " + uncertain));
        }
        Text said = note;
        List<Measurement> all = new ArrayList<>();
        Optional<Share> good = shares.classOneToThree();
        Optional<Share> bad = shares.worseThanFive();
        good.ifPresent(s -> all.add(of(area.code(), ONE_TO_THREE, period, s, completeness, standard, said)));
        bad.ifPresent(s -> all.add(of(area.code(), WORSE_THAN_FIVE, period, s, completeness, standard, said)));
        return List.copyOf(all);
    }

    private static Measurement of(
            String place,
            String indicator,
            ReportingPeriod period,
            Value value,
            Completeness completeness,
            SurfaceWaterStandard standard,
            Text note) {
        return Measurement.builder()
                .place(place)
                .indicator(indicator)
                .period(period)
                .value(value)
                .edition(standard.table().document().number())
                .completeness(completeness)
                .source(standard.table())
                .note(note)
                .build();
    }

    private static Text note(WaterClass<WaterItem> classified, SectionMean section) {
        List<WaterItem> tooFew = new ArrayList<>();
        for (WaterItem item : classified.grades().keySet()) {
            if (!section.completeness(item).isSufficient()) {
                tooFew.add(item);
            }
        }
        return classified
                .basis()
                .and(list("；决定项目：", "; decided by ", classified.deciding()))
                .and(list("；月数不足：", "; of too few months: ", tooFew))
                .and(list("；未监测：", "; not measured: ", classified.missing()));
    }

    private static Text list(String zh, String en, List<WaterItem> items) {
        return items.isEmpty()
                ? Text.none()
                : new Text(zh + names(items, "、", Text::zh), en + names(items, ", ", Text::en));
    }

    private static String names(List<WaterItem> items, String separator, Function<Text, String> language) {
        return items.stream().map(WaterItem::label).map(language).collect(Collectors.joining(separator));
    }
}

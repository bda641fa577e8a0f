package io.github.attain.standard.water;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The classes of surface water by one edition of the standard. A limit itself belongs to its class; where neighbouring
 * classes have equal limits the better one holds; what is worse than class Ⅴ is 劣Ⅴ. pH has one range for all classes: inside
 * it is Ⅰ, outside it 劣Ⅴ.
 *
 * <p>Values are held against limits in full unless a {@linkplain #roundingTo rounding} is chosen.
 *
 * <p>Immutable and thread-safe.
 */
public final class SurfaceWaterStandard {
    /** GB 3838-2002, Table 1, in force since 2002-06-01. */
    public static final SurfaceWaterStandard GB_3838_2002 = edition2002();

    private static final int WORSE_THAN_FIVE = 5;
    private static final Grade THREE = GradeScale.SURFACE_WATER.grade("Ⅲ");
    private static final Exact SATURATED = Exact.of(90);
    private static final Exact A_LITTLE_MORE = Exact.parse("1.000000001");
    private static final int MOST_MAIN_POLLUTANTS = 3;

    private final Clause table;
    private final LocalDate inForceFrom;
    private final ClassLimits<WaterItem> river;
    private final ClassLimits<WaterItem> lake;
    private final Exact lowestPh;
    private final Exact highestPh;
    private final ImmutableMap<WaterItem, Integer> decimals;

    private SurfaceWaterStandard(
            Clause table,
            LocalDate inForceFrom,
            ClassLimits<WaterItem> river,
            ClassLimits<WaterItem> lake,
            Exact lowestPh,
            Exact highestPh,
            Map<WaterItem, Integer> decimals) {
        this.table = table;
        this.inForceFrom = inForceFrom;
        this.river = river;
        this.lake = lake;
        this.lowestPh = lowestPh;
        this.highestPh = highestPh;
        this.decimals = Maps.immutableEnumMap(decimals);
    }

    private static SurfaceWaterStandard edition2002() {
        Document document = Document.builder()
                .number("GB 3838-2002")
                .title(new Text("地表水环境质量标准", "Environmental quality standards for surface water"))
                .issuer(new Text(
                        "国家环境保护总局、国家质量监督检验检疫总局",
                        "State Environmental Protection Administration and General Administration of Quality"
                                + " Supervision, Inspection and Quarantine"))
                .build();
        Map<WaterItem, String> rows = new EnumMap<>(WaterItem.class);
        rows.put(WaterItem.DISSOLVED_OXYGEN, "7.5 6 5 3 2");
        rows.put(WaterItem.PERMANGANATE_INDEX, "2 4 6 10 15");
        rows.put(WaterItem.COD, "15 15 20 30 40");
        rows.put(WaterItem.BOD5, "3 3 4 6 10");
        rows.put(WaterItem.AMMONIA_NITROGEN, "0.15 0.5 1.0 1.5 2.0");
        rows.put(WaterItem.TOTAL_PHOSPHORUS, "0.02 0.1 0.2 0.3 0.4");
        rows.put(WaterItem.COPPER, "0.01 1.0 1.0 1.0 1.0");
        rows.put(WaterItem.ZINC, "0.05 1.0 1.0 2.0 2.0");
        rows.put(WaterItem.FLUORIDE, "1.0 1.0 1.0 1.5 1.5");
        rows.put(WaterItem.SELENIUM, "0.01 0.01 0.01 0.02 0.02");
        rows.put(WaterItem.ARSENIC, "0.05 0.05 0.05 0.1 0.1");
        rows.put(WaterItem.MERCURY, "0.00005 0.00005 0.0001 0.001 0.001");
        rows.put(WaterItem.CADMIUM, "0.001 0.005 0.005 0.005 0.01");
        rows.put(WaterItem.CHROMIUM_6, "0.01 0.05 0.05 0.05 0.1");
        rows.put(WaterItem.LEAD, "0.01 0.01 0.05 0.05 0.1");
        rows.put(WaterItem.CYANIDE, "0.005 0.05 0.2 0.2 0.2");
        rows.put(WaterItem.VOLATILE_PHENOL, "0.002 0.002 0.005 0.01 0.1");
        rows.put(WaterItem.PETROLEUM, "0.05 0.05 0.05 0.5 1.0");
        rows.put(WaterItem.ANIONIC_SURFACTANT, "0.2 0.2 0.2 0.3 0.3");
        rows.put(WaterItem.SULPHIDE, "0.05 0.1 0.2 0.5 1.0");
        rows.put(WaterItem.FAECAL_COLIFORM, "200 2000 10000 20000 40000");
        ClassLimits<WaterItem> river = ClassLimits.of(GradeScale.SURFACE_WATER, rows);
        rows.put(WaterItem.TOTAL_PHOSPHORUS, "0.01 0.025 0.05 0.1 0.2");
        rows.put(WaterItem.TOTAL_NITROGEN, "0.2 0.5 1.0 1.5 2.0");
        ClassLimits<WaterItem> lake = ClassLimits.of(GradeScale.SURFACE_WATER, rows);
        return new SurfaceWaterStandard(
                new Clause(document, "表1"), LocalDate.of(2002, 6, 1), river, lake, Exact.of(6), Exact.of(9), Map.of());
    }

    /**
     * Rounds values to the decimals of a programme, half to even, before they are held against limits. Which decimals the
     * national rule asks for is not confirmed, so that they are the caller's; classes published from rounded values can
     * differ from classes of full values where a value sits on a limit.
     *
     * @param places the decimals of each item; an item that is not there is not rounded
     * @return the same edition with that choice
     */
    public SurfaceWaterStandard roundingTo(Map<WaterItem, Integer> places) {
        return new SurfaceWaterStandard(table, inForceFrom, river, lake, lowestPh, highestPh, places);
    }

    /**
     * Returns the document and the table.
     *
     * @return such as GB 3838-2002 表1
     */
    public Clause table() {
        return table;
    }

    /**
     * Returns since when the edition is in force.
     *
     * @return the first day
     */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /**
     * Returns a limit.
     *
     * @param item the item
     * @param body the kind of water
     * @param grade the class
     * @return the limit in the unit of the item, included in the class; empty for water temperature, pH, 劣Ⅴ, and for total
     *     nitrogen in rivers
     */
    public Optional<Exact> limit(WaterItem item, WaterBody body, Grade grade) {
        return limits(body).limit(item, grade);
    }

    /**
     * Grades one item.
     *
     * @param item the item
     * @param body the kind of water
     * @param value the value in the unit of the item
     * @return the class, also of the items that decide none; empty for water temperature, and for total nitrogen in rivers
     */
    public Optional<Grade> grade(WaterItem item, WaterBody body, Exact value) {
        Exact judged = judged(item, value);
        if (item == WaterItem.PH) {
            boolean inside = judged.compareTo(lowestPh) >= 0 && judged.compareTo(highestPh) <= 0;
            return Optional.of(new Grade(GradeScale.SURFACE_WATER, inside ? 0 : WORSE_THAN_FIVE));
        }
        return limits(body).grade(item, judged, item.isHigherBetter());
    }

    /**
     * Classifies a sample, or the mean of several, by its worst item (环办〔2011〕22号). Only {@linkplain WaterItem#isAssessed
     * assessed} items decide, and only those that were measured: the result names the others, and says where an item that was
     * measured and is not known could make the class worse.
     *
     * @param sample what was measured
     * @param body the kind of water
     * @return the class, with the items that decide
     */
    public WaterClass<WaterItem> classify(WaterSample sample, WaterBody body) {
        Map<WaterItem, Grade> grades = new EnumMap<>(WaterItem.class);
        List<WaterItem> missing = new ArrayList<>();
        List<WaterItem> uncertain = new ArrayList<>();
        for (WaterItem item : WaterItem.values()) {
            if (item.isAssessed()) {
                Optional<Grade> grade = sample.reading(item).flatMap(reading -> grade(item, body, held(item, reading)));
                grade.ifPresentOrElse(g -> grades.put(item, g), () -> missing.add(item));
                boolean more = sample.reading(item).filter(item::isBeyond).isPresent();
                if (sample.unread().contains(item)
                        || (more
                                && grade.filter(g -> g.index() < WORSE_THAN_FIVE)
                                        .isPresent())) {
                    uncertain.add(item);
                }
            }
        }
        boolean saturated = sample.oxygenSaturation()
                .map(percent -> percent.compareTo(SATURATED) >= 0)
                .orElse(false);
        if (saturated) {
            grades.computeIfPresent(WaterItem.DISSOLVED_OXYGEN, (item, g) -> new Grade(g.scale(), 0));
        }
        WaterClass<WaterItem> all = new WaterClass<>(grades, missing, uncertain, table, basis(body));
        return all.canBeWorse()
                ? new WaterClass<>(
                        grades,
                        missing,
                        uncertain,
                        table,
                        all.basis()
                                .and(WaterClass.unsure(
                                        uncertain.stream().map(WaterItem::label).toList())))
                : all;
    }

    /** What is held against limits: above the limit of measurement more than that limit, and of oxygen below one less than it. */
    private static Exact held(WaterItem item, Reading reading) {
        Exact counted = item.counted(reading);
        if (!item.isBeyond(reading)) {
            return counted;
        }
        return item.isHigherBetter() ? counted.dividedBy(A_LITTLE_MORE) : counted.times(A_LITTLE_MORE);
    }

    private Text basis(WaterBody body) {
        Text rounded = decimals.isEmpty() ? new Text("，未修约", ", unrounded") : new Text("，先修约", ", rounded before");
        return new Text(body.label().zh() + "限值", "limits of " + body.label().en()).and(rounded);
    }

    /**
     * Says by how many times a value exceeds the limit of a class: (C − S)/S.
     *
     * @param item the item
     * @param body the kind of water
     * @param value the value in the unit of the item
     * @param target the class, Ⅲ for reports of the state or the target class of the section
     * @return the exact multiple, above 0; empty where the limit is kept or the item has none, and for water temperature, pH
     *     and dissolved oxygen, of which no multiples are computed (环办〔2011〕22号)
     */
    public Optional<Exact> exceedance(WaterItem item, WaterBody body, Exact value, Grade target) {
        if (item.isHigherBetter()) {
            return Optional.empty();
        }
        return limit(item, body, target)
                .map(limit -> judged(item, value).minus(limit).dividedBy(limit))
                .filter(multiple -> multiple.signum() > 0);
    }

    /**
     * Returns the main pollutants of a section (主要污染指标): the items worse than class Ⅲ, the worst class first, within a class
     * the larger exceedance first and then the items without a multiple, in the order of the standard where still equal; the
     * first three. The order is as generally described; the text of 环办〔2011〕22号 was not seen, and a precedence that it may
     * give to cyanide and heavy metals is not in it.
     *
     * @param sample what was measured
     * @param body the kind of water
     * @return at most three items; none where the water is of class Ⅲ or better
     */
    public List<WaterItem> mainPollutants(WaterSample sample, WaterBody body) {
        WaterClass<WaterItem> classified = classify(sample, body);
        Map<WaterItem, Grade> grades = classified.grades();
        Map<WaterItem, Exact> multiples = new EnumMap<>(WaterItem.class);
        for (WaterItem item : classified.worseThan(THREE)) {
            Optional<Exact> multiple = sample.counted(item).flatMap(c -> exceedance(item, body, c, THREE));
            multiples.put(item, multiple.orElse(Exact.ZERO));
        }
        Comparator<WaterItem> worstFirst = Comparator.comparing(grades::get, Comparator.reverseOrder());
        List<WaterItem> ordered = new ArrayList<>(multiples.keySet());
        ordered.sort(worstFirst.thenComparing(multiples::get, Comparator.reverseOrder()));
        return List.copyOf(ordered.subList(0, Math.min(MOST_MAIN_POLLUTANTS, ordered.size())));
    }

    private ClassLimits<WaterItem> limits(WaterBody body) {
        return body == WaterBody.LAKE ? lake : river;
    }

    private Exact judged(WaterItem item, Exact value) {
        Integer places = decimals.get(item);
        return places == null ? value : Rounding.toDecimals(places).round(value);
    }
}

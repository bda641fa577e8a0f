package io.github.attain.standard.water;

import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The classes of groundwater by one edition of the standard, for the {@linkplain GroundwaterItem items} with numeric limits.
 * Classes Ⅰ to Ⅳ have limits, which belong to them; Ⅴ is what is worse. Where limits of neighbouring classes are equal the
 * better one holds (从优不从劣), and the worst item decides. pH is two-sided: 6.5 ≤ pH ≤ 8.5 is Ⅰ, 5.5 ≤ pH &lt; 6.5 and
 * 8.5 &lt; pH ≤ 9.0 are Ⅳ, the rest is Ⅴ. Values are held against limits unrounded.
 *
 * <p>Not here: items without numbers (odour, visible matter), the surfactants, whose class Ⅰ is "not detected", total α and β
 * activity, whose limits do not tell Ⅳ from Ⅴ, and the rarer items of Tables 1 and 2.
 *
 * <p>Immutable and thread-safe.
 */
public final class GroundwaterStandard {
    /** GB/T 14848-2017, Table 1, in force since 2018-05-01. */
    public static final GroundwaterStandard GB_T_14848_2017 = edition2017();

    private static final Exact PH_5_5 = Exact.parse("5.5");
    private static final Exact PH_6_5 = Exact.parse("6.5");
    private static final Exact PH_8_5 = Exact.parse("8.5");
    private static final Exact PH_9 = Exact.parse("9.0");
    private static final Exact A_LITTLE_MORE = Exact.parse("1.000000001");
    private static final int ONE = 0;
    private static final int FOUR = 3;
    private static final int FIVE = 4;

    private final Clause table;
    private final LocalDate inForceFrom;
    private final ClassLimits<GroundwaterItem> limits;

    private GroundwaterStandard(Clause table, LocalDate inForceFrom, ClassLimits<GroundwaterItem> limits) {
        this.table = table;
        this.inForceFrom = inForceFrom;
        this.limits = limits;
    }

    private static GroundwaterStandard edition2017() {
        Document document = Document.builder()
                .number("GB/T 14848-2017")
                .title(new Text("地下水质量标准", "Standard for groundwater quality"))
                .build();
        Map<GroundwaterItem, String> rows = new EnumMap<>(GroundwaterItem.class);
        rows.put(GroundwaterItem.HARDNESS, "150 300 450 650");
        rows.put(GroundwaterItem.DISSOLVED_SOLIDS, "300 500 1000 2000");
        rows.put(GroundwaterItem.SULPHATE, "50 150 250 350");
        rows.put(GroundwaterItem.CHLORIDE, "50 150 250 350");
        rows.put(GroundwaterItem.IRON, "0.1 0.2 0.3 2.0");
        rows.put(GroundwaterItem.MANGANESE, "0.05 0.05 0.10 1.50");
        rows.put(GroundwaterItem.OXYGEN_DEMAND, "1.0 2.0 3.0 10.0");
        rows.put(GroundwaterItem.AMMONIA_NITROGEN, "0.02 0.10 0.50 1.50");
        rows.put(GroundwaterItem.VOLATILE_PHENOL, "0.001 0.001 0.002 0.01");
        rows.put(GroundwaterItem.TOTAL_COLIFORM, "3.0 3.0 3.0 100");
        rows.put(GroundwaterItem.NITRITE_NITROGEN, "0.01 0.10 1.00 4.80");
        rows.put(GroundwaterItem.NITRATE_NITROGEN, "2.0 5.0 20.0 30.0");
        rows.put(GroundwaterItem.CYANIDE, "0.001 0.01 0.05 0.1");
        rows.put(GroundwaterItem.FLUORIDE, "1.0 1.0 1.0 2.0");
        rows.put(GroundwaterItem.IODIDE, "0.04 0.04 0.08 0.50");
        rows.put(GroundwaterItem.MERCURY, "0.0001 0.0001 0.001 0.002");
        rows.put(GroundwaterItem.ARSENIC, "0.001 0.001 0.01 0.05");
        rows.put(GroundwaterItem.CADMIUM, "0.0001 0.001 0.005 0.01");
        rows.put(GroundwaterItem.CHROMIUM_6, "0.005 0.01 0.05 0.10");
        rows.put(GroundwaterItem.LEAD, "0.005 0.005 0.01 0.10");
        rows.put(GroundwaterItem.BENZENE, "0.5 1.0 10.0 120");
        return new GroundwaterStandard(
                new Clause(document, "表1"), LocalDate.of(2018, 5, 1), ClassLimits.of(GradeScale.GROUNDWATER, rows));
    }

    /**
     * Returns the document and the table.
     *
     * @return such as GB/T 14848-2017 表1
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
     * @param grade the class
     * @return the limit in the unit of the item, included in the class; empty for pH and for class Ⅴ
     */
    public Optional<Exact> limit(GroundwaterItem item, Grade grade) {
        return limits.limit(item, grade);
    }

    /**
     * Grades one item.
     *
     * @param item the item
     * @param value the value in the unit of the item
     * @return the class
     */
    public Grade grade(GroundwaterItem item, Exact value) {
        return item == GroundwaterItem.PH
                ? new Grade(GradeScale.GROUNDWATER, classOfPh(value))
                : limits.grade(item, value, false).orElseThrow();
    }

    private static int classOfPh(Exact ph) {
        if (ph.compareTo(PH_6_5) >= 0 && ph.compareTo(PH_8_5) <= 0) {
            return ONE;
        }
        return ph.compareTo(PH_5_5) >= 0 && ph.compareTo(PH_9) <= 0 ? FOUR : FIVE;
    }

    /**
     * Classifies a sample by its worst item.
     *
     * @param readings what was measured, each in the unit of its item; half a detection limit counts below it, and above
     *     the limit of measurement an item may be worse than its class
     * @return the class, with the items that decide and those that were not measured
     */
    public WaterClass<GroundwaterItem> classify(Map<GroundwaterItem, Reading> readings) {
        Map<GroundwaterItem, Grade> grades = new EnumMap<>(GroundwaterItem.class);
        List<GroundwaterItem> missing = new ArrayList<>();
        List<GroundwaterItem> uncertain = new ArrayList<>();
        for (GroundwaterItem item : GroundwaterItem.values()) {
            Reading reading = readings.get(item);
            if (reading == null) {
                missing.add(item);
            } else {
                boolean above = reading.isAboveLimit();
                Grade grade = grade(item, above ? reading.amount().times(A_LITTLE_MORE) : reading.counted());
                grades.put(item, grade);
                if (above && grade.index() < FIVE) {
                    uncertain.add(item);
                }
            }
        }
        Text basis = new Text("未修约", "unrounded");
        WaterClass<GroundwaterItem> all = new WaterClass<>(grades, missing, uncertain, table, basis);
        return all.canBeWorse()
                ? new WaterClass<>(
                        grades,
                        missing,
                        uncertain,
                        table,
                        basis.and(WaterClass.unsure(
                                uncertain.stream().map(GroundwaterItem::label).toList())))
                : all;
    }
}

package io.github.attain.standard.water;

import io.github.attain.text.Text;
import io.github.attain.value.Unit;

/** The items of GB/T 14848-2017, Table 1, of which the limits of all classes are numbers and are kept here. */
public enum GroundwaterItem {
    /** pH, without unit: a range on both sides for each class. */
    PH("pH值", "pH", "1"),
    /** Total hardness, as CaCO₃, 总硬度. */
    HARDNESS("总硬度", "total hardness", "mg/L"),
    /** Total dissolved solids, 溶解性总固体. */
    DISSOLVED_SOLIDS("溶解性总固体", "total dissolved solids", "mg/L"),
    /** Sulphate, 硫酸盐. */
    SULPHATE("硫酸盐", "sulphate", "mg/L"),
    /** Chloride, 氯化物. */
    CHLORIDE("氯化物", "chloride", "mg/L"),
    /** Iron, 铁. */
    IRON("铁", "iron", "mg/L"),
    /** Manganese, 锰. */
    MANGANESE("锰", "manganese", "mg/L"),
    /** Oxygen demand by permanganate, as O₂, 耗氧量. */
    OXYGEN_DEMAND("耗氧量", "oxygen demand", "mg/L"),
    /** Ammonia nitrogen, as N, 氨氮. */
    AMMONIA_NITROGEN("氨氮", "ammonia nitrogen", "mg/L"),
    /** Volatile phenols, as phenol, 挥发性酚类. */
    VOLATILE_PHENOL("挥发性酚类", "volatile phenols", "mg/L"),
    /** Total coliform in 100 mL, 总大肠菌群. */
    TOTAL_COLIFORM("总大肠菌群", "total coliform", "{count}/(100.mL)"),
    /** Nitrite, as N, 亚硝酸盐. */
    NITRITE_NITROGEN("亚硝酸盐", "nitrite nitrogen", "mg/L"),
    /** Nitrate, as N, 硝酸盐. */
    NITRATE_NITROGEN("硝酸盐", "nitrate nitrogen", "mg/L"),
    /** Cyanide, 氰化物. */
    CYANIDE("氰化物", "cyanide", "mg/L"),
    /** Fluoride, 氟化物. */
    FLUORIDE("氟化物", "fluoride", "mg/L"),
    /** Iodide, 碘化物. */
    IODIDE("碘化物", "iodide", "mg/L"),
    /** Mercury, 汞. */
    MERCURY("汞", "mercury", "mg/L"),
    /** Arsenic, 砷. */
    ARSENIC("砷", "arsenic", "mg/L"),
    /** Cadmium, 镉. */
    CADMIUM("镉", "cadmium", "mg/L"),
    /** Hexavalent chromium, 铬（六价）. */
    CHROMIUM_6("铬（六价）", "hexavalent chromium", "mg/L"),
    /** Lead, 铅. */
    LEAD("铅", "lead", "mg/L"),
    /** Benzene, 苯. */
    BENZENE("苯", "benzene", "ug/L");

    private final Text label;
    private final String unit;

    GroundwaterItem(String zh, String en, String unit) {
        this.label = new Text(zh, en);
        this.unit = unit;
    }

    /**
     * Returns the name.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }

    /**
     * Returns in what the limits are given.
     *
     * @return mg/L; µg/L for benzene, a count in 100 mL for coliform, 1 for pH
     */
    public Unit unit() {
        return Unit.parse(unit);
    }
}

package io.github.attain.standard.air;

import io.github.attain.value.Unit;

/** The six basic pollutants of GB 3095, Table 1. */
public enum Pollutant {
    /** Particles of at most 2.5 µm, 细颗粒物. */
    PM25("PM2.5", "ug/m3", 0),
    /** Particles of at most 10 µm, 可吸入颗粒物. */
    PM10("PM10", "ug/m3", 0),
    /** Sulphur dioxide, 二氧化硫. */
    SO2("SO2", "ug/m3", 0),
    /** Nitrogen dioxide, 二氧化氮. */
    NO2("NO2", "ug/m3", 0),
    /** Carbon monoxide, 一氧化碳. */
    CO("CO", "mg/m3", 1),
    /** Ozone, 臭氧. */
    O3("O3", "ug/m3", 0);

    private final String formula;
    private final String unit;
    private final int decimals;

    Pollutant(String formula, String unit, int decimals) {
        this.formula = formula;
        this.unit = unit;
        this.decimals = decimals;
    }

    /**
     * Returns how networks and tables call it.
     *
     * @return the formula, such as {@code PM2.5}
     */
    public String formula() {
        return formula;
    }

    /**
     * Returns in what its concentrations are given.
     *
     * @return mg/m³ for CO, µg/m³ for the others
     */
    public Unit unit() {
        return Unit.parse(unit);
    }

    /**
     * Returns with how many decimals a monitored concentration is reported (HJ 633-2026, 4.2.2 and 4.2.3).
     *
     * @return 1 for CO, 0 for the others
     */
    public int decimals() {
        return decimals;
    }
}

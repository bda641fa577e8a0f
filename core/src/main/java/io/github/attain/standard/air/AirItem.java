package io.github.attain.standard.air;

/** The columns of the breakpoint table of HJ 633: a pollutant over an averaging time. */
public enum AirItem {
    /** Daily mean of PM2.5; an hourly value is held against the same column. */
    PM25_DAY(Pollutant.PM25, Averaging.DAY),
    /** Daily mean of PM10; an hourly value is held against the same column. */
    PM10_DAY(Pollutant.PM10, Averaging.DAY),
    /** Daily mean of SO2. */
    SO2_DAY(Pollutant.SO2, Averaging.DAY),
    /** Hourly mean of SO2. */
    SO2_HOUR(Pollutant.SO2, Averaging.HOUR),
    /** Daily mean of NO2. */
    NO2_DAY(Pollutant.NO2, Averaging.DAY),
    /** Hourly mean of NO2. */
    NO2_HOUR(Pollutant.NO2, Averaging.HOUR),
    /** Daily mean of CO. */
    CO_DAY(Pollutant.CO, Averaging.DAY),
    /** Hourly mean of CO. */
    CO_HOUR(Pollutant.CO, Averaging.HOUR),
    /** Daily maximum of the 8-hour mean of O3. */
    O3_EIGHT_HOURS(Pollutant.O3, Averaging.EIGHT_HOURS),
    /** Hourly mean of O3, or the largest of a day. */
    O3_HOUR(Pollutant.O3, Averaging.HOUR);

    private final Pollutant pollutant;
    private final Averaging averaging;

    AirItem(Pollutant pollutant, Averaging averaging) {
        this.pollutant = pollutant;
        this.averaging = averaging;
    }

    /**
     * Returns what is measured.
     *
     * @return the pollutant
     */
    public Pollutant pollutant() {
        return pollutant;
    }

    /**
     * Returns over what time.
     *
     * @return the averaging time of the column
     */
    public Averaging averaging() {
        return averaging;
    }
}

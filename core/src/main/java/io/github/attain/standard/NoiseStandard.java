package io.github.attain.standard;

import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import java.time.LocalDate;

/**
 * The limits of environmental noise by one edition of the standard, as equivalent levels (Leq) in dB(A), and the levels in
 * which a town's noise is reported.
 *
 * <p>Immutable and thread-safe.
 */
public final class NoiseStandard {
    /** GB 3096-2008, Table 1, in force since 2008-10-01. */
    public static final NoiseStandard GB_3096_2008 = new NoiseStandard();

    /** The functional zones of GB 3096-2008, clause 4. */
    public enum Zone {
        /** Where quiet matters most, such as for convalescence, 0类. */
        ZERO("0", 50, 40),
        /** Housing, health, education, offices, 1类. */
        ONE("1", 55, 45),
        /** Trade, markets, mixed use, 2类. */
        TWO("2", 60, 50),
        /** Industry and storage, 3类. */
        THREE("3", 65, 55),
        /** Beside main roads, urban rail and inland waterways, 4a类. */
        FOUR_A("4a", 70, 55),
        /** Beside trunk railways approved from 2011 on, 4b类. */
        FOUR_B("4b", 70, 60);

        private final Text label;
        private final int day;
        private final int night;

        Zone(String number, int day, int night) {
            this.label = new Text(number + "类", "zone " + number);
            this.day = day;
            this.night = night;
        }

        /**
         * Returns the name.
         *
         * @return the name in both languages
         */
        public Text label() {
            return label;
        }
    }

    /** The two parts of a day, which are never pooled. */
    public enum Time {
        /** 06:00 to 22:00, unless the county government sets other hours, 昼间. */
        DAY(new Text("昼间", "day")),
        /** 22:00 to 06:00, unless the county government sets other hours, 夜间. */
        NIGHT(new Text("夜间", "night"));

        private final Text label;

        Time(Text label) {
            this.label = label;
        }

        /**
         * Returns the name.
         *
         * @return the name in both languages
         */
        public Text label() {
            return label;
        }
    }

    private NoiseStandard() {}

    /**
     * Returns the document and the table.
     *
     * @return GB 3096-2008 表1
     */
    public Clause table() {
        return new Clause(
                Document.builder()
                        .number("GB 3096-2008")
                        .title(new Text("声环境质量标准", "Environmental quality standard for noise"))
                        .build(),
                "表1");
    }

    /**
     * Returns since when the edition is in force.
     *
     * @return the first day
     */
    public LocalDate inForceFrom() {
        return LocalDate.of(2008, 10, 1);
    }

    /**
     * Returns a limit.
     *
     * @param zone the functional zone
     * @param time day or night
     * @return the limit in dB(A), which itself complies
     */
    public Exact limit(Zone zone, Time time) {
        return Exact.of(time == Time.DAY ? zone.day : zone.night);
    }

    /**
     * Tells whether a point complies at one time.
     *
     * @param zone the functional zone
     * @param time day or night
     * @param level the equivalent level in dB(A)
     * @param method in full, the default of GB/T 8170, or rounded to the digit of the limit; the method of HJ 640-2012 is not
     *     confirmed
     * @return true where the limit is not exceeded
     */
    public boolean complies(Zone zone, Time time, Exact level, ComparisonMethod method) {
        Exact limit = limit(zone, time);
        boolean full = method == ComparisonMethod.FULL_VALUE;
        Exact judged = full ? level : Rounding.likeWritten(limit).round(level);
        return judged.compareTo(limit) <= 0;
    }

    /**
     * Grades the mean level of an area's points (城市区域环境噪声): by day up to 50.0, 55.0, 60.0, 65.0 dB(A), at night up to 40.0,
     * 45.0, 50.0, 55.0. The levels of the night are not confirmed.
     *
     * @param time day or night
     * @param level the mean level in dB(A), as reported: to tenths
     * @return the level, 1 (一级, the best) to 5 (五级)
     */
    public static int areaLevel(Time time, Exact level) {
        return level(level, time == Time.DAY ? 50 : 40, 5);
    }

    /**
     * Grades the mean level of roads (道路交通噪声): by day up to 68.0, 70.0, 72.0, 74.0 dB(A), at night up to 58.0, 60.0, 62.0,
     * 64.0. The levels of the night are not confirmed.
     *
     * @param time day or night
     * @param level the mean level in dB(A), as reported: to tenths
     * @return the level, 1 (一级, the best) to 5 (五级)
     */
    public static int roadLevel(Time time, Exact level) {
        return level(level, time == Time.DAY ? 68 : 58, 2);
    }

    /** Four bounds at equal distances, each belonging to the better level. */
    private static int level(Exact level, int firstBound, int distance) {
        int bounds = 0;
        while (bounds < 4 && level.compareTo(Exact.of(firstBound + (long) distance * bounds)) > 0) {
            bounds++;
        }
        return bounds + 1;
    }
}

package io.github.attain.standard.air;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The air quality index (AQI, 空气质量指数) by HJ 633, in one edition. Each concentration has a sub-index by the breakpoints of
 * Table 1, rounded up to a whole number (2012: 6.2; 2026: 4.2.6); the index is the largest of them.
 *
 * <p>The editions differ in two breakpoints (the index 100 of PM2.5 lies at 75 and since 2026 at 60 µg/m³, that of PM10 at
 * 150 and since 2026 at 120) and in these rules:
 *
 * <table>
 *   <caption>Rules by edition</caption>
 *   <tr><th>rule</th><th>2012</th><th>2026</th></tr>
 *   <tr><td>concentration before the formula</td><td>as given, for HJ 633-2012 writes no rounding; {@link #withRounding}
 *       takes the other reading</td><td>rounded by GB/T 8170 to whole µg/m³, CO to 0.1 mg/m³ (4.2.2, 4.2.3)</td></tr>
 *   <tr><td>O3 of a day</td><td>largest hour and largest 8-hour mean; the larger sub-index counts (5.1.2); see
 *       {@link OzoneHour}</td><td>largest
 *       8-hour mean (4.2.2)</td></tr>
 *   <tr><td>SO2 of an hour above 800</td><td>no sub-index; SO2 has that of its 24-hour mean</td><td>200</td></tr>
 *   <tr><td>8-hour O3 above 800</td><td>no sub-index; O3 has that of its hour</td><td>300</td></tr>
 *   <tr><td>a pollutant without a value</td><td>NA for the pollutant, the index by the others</td><td>the index is published
 *       only where the others give more than 100 (5.3.1)</td></tr>
 * </table>
 *
 * <p>Above the last row of a whole column the sub-index is 500. Neither edition says so; it follows from the range 1–500 that
 * the 2026 edition gives for the index.
 *
 * <p>Whether limits are kept is judged by {@link AmbientLimits}, never by the index (2012: 6.4; 2026: 6.2): from 2031 on,
 * when the final limits apply, an index of at most 100 no longer means that all daily limits are kept.
 *
 * <p>Immutable and thread-safe.
 */
public final class AirIndex {
    /** HJ 633-2012, nationwide from 2016-01-01 to 2026-02-28, with concentrations taken as they are given. */
    public static final AirIndex HJ_633_2012 = new AirIndex(IndexRules.HJ_633_2012);
    /** HJ 633-2026, from 2026-03-01. */
    public static final AirIndex HJ_633_2026 = new AirIndex(IndexRules.HJ_633_2026);

    private static final int PUBLISHED_ABOVE = 100;
    private static final int NONE = -1;

    private final IndexRules rules;
    private final boolean rounds;
    private final ImmutableSet<Pollutant> unmonitored;
    private final OzoneHour ozoneHour;

    private AirIndex(IndexRules rules) {
        this(rules, rules.isOf2026, ImmutableSet.of(), OzoneHour.COUNTS);
    }

    private AirIndex(IndexRules rules, boolean rounds, ImmutableSet<Pollutant> unmonitored, OzoneHour ozoneHour) {
        this.rules = rules;
        this.rounds = rounds;
        this.unmonitored = unmonitored;
        this.ozoneHour = ozoneHour;
    }

    /**
     * Finds the edition in force nationwide on a day.
     *
     * @param day the day evaluated
     * @return the edition
     * @throws IllegalArgumentException if the day lies before 2016-01-01: cities took up HJ 633-2012 one after another before
     *     that, so the caller names the edition
     */
    public static AirIndex on(LocalDate day) {
        if (day.isBefore(HJ_633_2012.from())) {
            throw new IllegalArgumentException("no edition of HJ 633 held here is in force nationwide on " + day
                    + "; the first is from " + HJ_633_2012.from());
        }
        return day.isBefore(HJ_633_2026.from()) ? HJ_633_2012 : HJ_633_2026;
    }

    /**
     * Chooses whether concentrations are rounded before the formula, by GB/T 8170 to whole µg/m³ and CO to 0.1 mg/m³. The
     * 2026 edition demands it. The 2012 edition writes nothing; that HJ 663-2013 has them rounded there too is not confirmed.
     *
     * @param rounded true to round first, false to take concentrations as they are given
     * @return the same edition with that reading
     */
    public AirIndex withRounding(boolean rounded) {
        return new AirIndex(rules, rounded, unmonitored, ozoneHour);
    }

    /**
     * Excuses pollutants that the monitoring plan leaves out (HJ 633-2026, 5.3.2): where they have no value they are not
     * missing and do not hold the index back. The clause demands besides that in three years none of them was the primary
     * pollutant of a day of light pollution or worse; that is for the caller to know. A value that is given counts all the
     * same.
     *
     * @param pollutants the pollutants that are not monitored
     * @return the same edition with these pollutants excused, and no others
     */
    public AirIndex withoutMonitoring(Set<Pollutant> pollutants) {
        return new AirIndex(rules, rounds, Sets.immutableEnumSet(pollutants), ozoneHour);
    }

    /**
     * Chooses what the largest hour of O3 does in the index of a day; {@link AirQuality#isDecidedByOzoneHour} tells where it
     * decides. The 2026 edition does not look at it, whatever is chosen, and the index of an hour is the same under all choices.
     *
     * @param choice the choice; {@link OzoneHour#COUNTS} in the editions
     * @return the same edition with that choice
     */
    public AirIndex withOzoneHour(OzoneHour choice) {
        return new AirIndex(rules, rounds, unmonitored, choice);
    }

    /**
     * Computes the index of a day. The items are the 24-hour means of PM2.5, PM10, SO2, NO2 and CO and the largest 8-hour
     * mean of O3; in the 2012 edition also the largest hour of O3. Other items are not looked at, so that the same values
     * can be given to both editions.
     *
     * @param concentrations the concentrations in the {@linkplain Pollutant#unit units} of the pollutants, 0 or more; an item
     *     that is not there has no value. In the 2012 edition O3 counts as missing only where neither of its items gives a
     *     sub-index
     * @return the index with what it was made of
     * @throws IllegalArgumentException if a concentration that is looked at is negative
     */
    public AirQuality daily(Map<AirItem, Exact> concentrations) {
        List<AirItem> items = new ArrayList<>(rules.daily);
        boolean hasEightHours = concentrations.containsKey(AirItem.O3_EIGHT_HOURS);
        if (ozoneHour == OzoneHour.LEFT_OUT || (ozoneHour == OzoneHour.BESIDE_EIGHT_HOURS && !hasEightHours)) {
            items.remove(AirItem.O3_HOUR);
        }
        return quality(items, concentrations);
    }

    /**
     * Computes the index of an hour. The items are the hourly means of SO2, NO2, CO and O3, and one value each of PM2.5 and
     * PM10 under {@link AirItem#PM25_DAY} and {@link AirItem#PM10_DAY}, the column that they are held against.
     *
     * <p>Which value of the particles: the 2026 edition takes the mean of the hour (4.2.3). The 2012 edition takes the
     * running mean of 24 hours (5.1.3), but the hourly index that the national network published under it comes out with
     * the mean of the hour. In the 2012 edition the running 8-hour mean of O3 counts too where it is given; the published
     * index comes out without it. Above 800 µg/m³ of SO2 the 2012 edition takes {@link AirItem#SO2_DAY} instead, where it
     * is given.
     *
     * @param concentrations the concentrations in the {@linkplain Pollutant#unit units} of the pollutants, 0 or more; an item
     *     that is not there has no value
     * @return the index with what it was made of
     * @throws IllegalArgumentException if a concentration that is looked at is negative
     */
    public AirQuality hourly(Map<AirItem, Exact> concentrations) {
        return quality(rules.hourly, concentrations);
    }

    private AirQuality quality(Collection<AirItem> items, Map<AirItem, Exact> concentrations) {
        Map<AirItem, Integer> indices = new EnumMap<>(AirItem.class);
        for (AirItem item : items) {
            AirItem found = item;
            int index = subIndexOrNone(item, concentrations.get(item));
            if (index == NONE && item == AirItem.SO2_HOUR && concentrations.get(item) != null) {
                found = AirItem.SO2_DAY;
                index = subIndexOrNone(found, concentrations.get(found));
            }
            if (index != NONE) {
                indices.put(found, index);
            }
        }
        return new AirQuality(this, indices, missing(items, indices));
    }

    /** The pollutants of the report that have no sub-index and are not excused. */
    private Set<Pollutant> missing(Collection<AirItem> items, Map<AirItem, Integer> indices) {
        Set<Pollutant> missing = EnumSet.noneOf(Pollutant.class);
        for (AirItem item : items) {
            missing.add(item.pollutant());
        }
        missing.removeAll(unmonitored);
        for (AirItem item : indices.keySet()) {
            missing.remove(item.pollutant());
        }
        return missing;
    }

    /** Whether an index is published although pollutants are missing. */
    boolean publishes(int index, boolean isWhole) {
        return isWhole || !rules.isOf2026 || index > PUBLISHED_ABOVE;
    }

    /**
     * Computes the sub-index of one concentration.
     *
     * @param item the item
     * @param concentration the concentration in the {@linkplain Pollutant#unit unit} of the pollutant, 0 or more; a mean
     *     may be an exact fraction
     * @return the sub-index, 0 to 500; empty where the 2012 edition computes none, for an hour of SO2 and 8 hours of O3 above
     *     800
     * @throws IllegalArgumentException if the concentration is negative
     */
    public OptionalInt subIndex(AirItem item, Exact concentration) {
        int index = subIndexOrNone(item, concentration);
        return index == NONE ? OptionalInt.empty() : OptionalInt.of(index);
    }

    private int subIndexOrNone(AirItem item, @Nullable Exact concentration) {
        if (concentration == null) {
            return NONE;
        }
        int decimals = item.pollutant().decimals();
        boolean isRound = concentration.isWritten() && concentration.decimals() <= decimals;
        Exact entered = !rounds || isRound || concentration.signum() < 0
                ? concentration
                : Rounding.toDecimals(decimals).round(concentration);
        return ofThousandths(item, Breakpoints.thousandths(entered));
    }

    /**
     * Computes the sub-index of one concentration in thousandths, without allocating: for series of millions of hours.
     * Gives the same as {@link #subIndex(AirItem, Exact)} for the same concentration.
     *
     * @param item the item
     * @param thousandths the exact concentration in thousandths of the {@linkplain Pollutant#unit unit} of the pollutant,
     *     0 or more; never one that was rounded to thousandths, for it may be rounded again
     * @return the sub-index, 0 to 500; −1 where the 2012 edition computes none, for an hour of SO2 and 8 hours of O3 above
     *     800
     * @throws IllegalArgumentException if the concentration is negative
     */
    public int subIndex(AirItem item, long thousandths) {
        return ofThousandths(
                item, rounds ? Breakpoints.rounded(thousandths, item.pollutant().decimals()) : thousandths);
    }

    private int ofThousandths(AirItem item, long thousandths) {
        if (thousandths < 0) {
            throw new IllegalArgumentException("a concentration is at least 0: " + item);
        }
        Breakpoints column = rules.column(item);
        if (!column.endsBelow(thousandths)) {
            return column.subIndex(thousandths);
        }
        return column.isComplete() || rules.isOf2026 ? column.last() : NONE;
    }

    /**
     * Returns the name of the edition in files.
     *
     * @return the id, such as {@code HJ 633-2026}
     */
    public String id() {
        return rules.id;
    }

    /**
     * Returns how the edition is cited; where its rounding or the hour of O3 was chosen otherwise, that is remarked.
     *
     * @return the title in both languages
     */
    public Text title() {
        Text rounding = rounds
                ? new Text("浓度先修约", "concentrations rounded first")
                : new Text("浓度未修约", "concentrations not rounded");
        Text title = rounds == rules.isOf2026 ? rules.title : rules.title.and(rounding.asRemark());
        return ozoneHour == OzoneHour.COUNTS
                ? title
                : title.and(ozoneHour.remark().asRemark());
    }

    /**
     * Returns the first day in force.
     *
     * @return the first day, included
     */
    public LocalDate from() {
        return rules.from;
    }

    /**
     * Returns the last day in force.
     *
     * @return the last day, included; empty where no end is known
     */
    public Optional<LocalDate> until() {
        return rules.until;
    }

    /**
     * Tells whether concentrations are rounded before the formula.
     *
     * @return true where they are
     */
    public boolean rounds() {
        return rounds;
    }

    /**
     * Returns the pollutants that the monitoring plan leaves out.
     *
     * @return the excused pollutants
     */
    public Set<Pollutant> unmonitored() {
        return unmonitored;
    }

    /**
     * Compares edition and choices.
     *
     * @param other the object to compare with
     * @return true where all agree
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AirIndex that
                && rules.equals(that.rules)
                && rounds == that.rounds
                && ozoneHour == that.ozoneHour
                && unmonitored.equals(that.unmonitored);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules.id, rounds, unmonitored, ozoneHour);
    }

    /**
     * Returns the citation.
     *
     * @return as {@link #title}, in English
     */
    @Override
    public String toString() {
        return title().en();
    }
}

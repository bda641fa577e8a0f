package io.github.attain.standard.air;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The air quality index of a day or an hour, with the sub-indices that it was made of and the edition that made it.
 *
 * <p>Immutable and thread-safe.
 */
public final class AirQuality {
    private static final int NONE = -1;
    /** The largest index. */
    static final int LARGEST = 500;

    static final int GOOD_UP_TO = 100;
    static final int HEAVY_ABOVE = 200;
    private static final int PRIMARY_ABOVE = 50;

    private final AirIndex edition;
    private final ImmutableMap<AirItem, Integer> items;
    private final ImmutableMap<Pollutant, Integer> subIndices;
    private final ImmutableSet<Pollutant> missing;
    private final int index;

    AirQuality(AirIndex edition, Map<AirItem, Integer> items, Collection<Pollutant> missing) {
        this.edition = edition;
        this.items = Maps.immutableEnumMap(items);
        this.missing = Sets.immutableEnumSet(missing);
        Map<Pollutant, Integer> larger = new EnumMap<>(Pollutant.class);
        int largest = NONE;
        for (Map.Entry<AirItem, Integer> item : items.entrySet()) {
            larger.merge(item.getKey().pollutant(), item.getValue(), Math::max);
            largest = Math.max(largest, item.getValue());
        }
        this.subIndices = Maps.immutableEnumMap(larger);
        this.index = edition.publishes(largest, missing.isEmpty()) ? largest : NONE;
    }

    /**
     * Returns the index as it is published: the largest sub-index.
     *
     * @return the index, 0 to 500; empty (NA) where no pollutant has a sub-index and, in the 2026 edition, where a
     *     pollutant is missing and the others give no more than 100 (HJ 633-2026, 5.3.1)
     */
    public OptionalInt index() {
        return isPublished() ? OptionalInt.of(index) : OptionalInt.empty();
    }

    /**
     * Returns the sub-index of each pollutant; also where no index is published.
     *
     * @return the sub-indices, 0 to 500; a pollutant without one is not there
     */
    public Map<Pollutant, Integer> subIndices() {
        return subIndices;
    }

    /**
     * Returns the sub-indices by item: what entered, and with what. O3 may have two in the 2012 edition.
     *
     * @return the sub-indices, 0 to 500; an item without one is not there
     */
    public Map<AirItem, Integer> items() {
        return items;
    }

    /**
     * Returns the primary pollutants (首要污染物): those with the largest sub-index where the index is above 50.
     *
     * @return the pollutants, several where they tie; none where the index is at most 50 or not published
     */
    public List<Pollutant> primary() {
        if (index <= PRIMARY_ABOVE) {
            return List.of();
        }
        List<Pollutant> primary = new ArrayList<>();
        subIndices.forEach((pollutant, subIndex) -> {
            if (subIndex == index) {
                primary.add(pollutant);
            }
        });
        return ImmutableList.copyOf(primary);
    }

    /**
     * Returns the level.
     *
     * @return the level; empty where no index is published
     */
    public Optional<AirLevel> level() {
        return isPublished() ? Optional.of(AirLevel.of(index)) : Optional.empty();
    }

    /**
     * Returns the pollutants without a sub-index, apart from those that the monitoring plan leaves out.
     *
     * @return the missing pollutants
     */
    public Set<Pollutant> missing() {
        return missing;
    }

    /**
     * Tells whether the air is good or excellent (优良).
     *
     * @return true where the index is published and at most 100; a day whose index is not published is neither good nor
     *     not, and belongs in no share of good days
     */
    public boolean isGood() {
        return isPublished() && index <= GOOD_UP_TO;
    }

    /**
     * Tells whether the pollution is heavy or severe (重度及以上污染).
     *
     * @return true where the index is published and above 200
     */
    public boolean isHeavy() {
        return index > HEAVY_ABOVE;
    }

    /**
     * Tells whether the largest hour of O3 decided the index of a day: without it the index would be another or none, or O3
     * would be missing.
     *
     * @return true where it did; the index of an hour is made of that hour, and is not asked
     */
    public boolean isDecidedByOzoneHour() {
        boolean standsIn = !items.containsKey(AirItem.O3_EIGHT_HOURS)
                && !edition.unmonitored().contains(Pollutant.O3);
        int others = NONE;
        for (Map.Entry<AirItem, Integer> item : items.entrySet()) {
            others = item.getKey() == AirItem.O3_HOUR ? others : Math.max(others, item.getValue());
        }
        return items.containsKey(AirItem.O3_HOUR) && (standsIn || others < index);
    }

    /**
     * Returns the edition that made the index, with the choices made.
     *
     * @return the edition
     */
    public AirIndex edition() {
        return edition;
    }

    private boolean isPublished() {
        return index != NONE;
    }

    /**
     * Says the index, the level and the primary pollutants, or NA.
     *
     * @return such as AQI 114，轻度污染，首要污染物PM2.5
     */
    public Text text() {
        if (!isPublished()) {
            return Text.same("AQI NA");
        }
        Text category = AirLevel.of(index).category();
        Text text = new Text("AQI " + index + "，" + category.zh(), "AQI " + index + ", " + category.en());
        if (index <= PRIMARY_ABOVE) {
            return text;
        }
        List<String> names = new ArrayList<>();
        for (Pollutant pollutant : primary()) {
            names.add(pollutant.formula());
        }
        String joinedZh = String.join("、", names);
        String joinedEn = String.join(", ", names);
        return text.and(new Text("，首要污染物" + joinedZh, ", primary pollutant " + joinedEn));
    }

    /**
     * Compares edition, sub-indices and missing pollutants.
     *
     * @param other the object to compare with
     * @return true where all agree
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AirQuality that
                && edition.equals(that.edition)
                && items.equals(that.items)
                && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return 31 * items.hashCode() + missing.hashCode();
    }

    /**
     * Returns the English words.
     *
     * @return as {@link #text}
     */
    @Override
    public String toString() {
        return text().en();
    }
}

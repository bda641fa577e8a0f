package io.github.attain.standard.water;

import com.google.common.collect.ImmutableList;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Rounding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The state of a river or a basin (环办〔2011〕22号): with few sections each item is averaged over them and the means are
 * classified, with more the shares of classes decide.
 *
 * <p>Immutable and thread-safe.
 *
 * @param quality the state in words; empty where no section was evaluated
 * @param shares the shares of classes of its sections, whichever way it was decided
 * @param average the class of the mean of the sections; empty where the shares decided or no section was evaluated
 * @param mainPollutants at most three items: of the mean as {@link SurfaceWaterStandard#mainPollutants} orders them, of shares
 *     those worse than class Ⅲ in the most sections
 */
public record Basin(
        Optional<WaterQuality> quality,
        ClassShares shares,
        Optional<WaterClass<WaterItem>> average,
        List<WaterItem> mainPollutants) {
    /** From how many sections on the shares decide. Sources say "fewer than" and "more than" five; five is read as shares. */
    public static final int SHARES_FROM = 5;

    private static final Grade THREE = GradeScale.SURFACE_WATER.grade("Ⅲ");
    private static final int MOST_MAIN_POLLUTANTS = 3;

    /** Creates a state; the list is copied. */
    public Basin {
        mainPollutants = ImmutableList.copyOf(mainPollutants);
    }

    /**
     * Assesses a river or basin as the method is read here: shares from {@link #SHARES_FROM} sections on, unrounded.
     *
     * @param sections its sections; those with too few months are not evaluated
     * @param standard the edition
     * @return its state
     * @throws IllegalArgumentException if sections of rivers and of lakes would have to be averaged
     */
    public static Basin of(Collection<SectionMean> sections, SurfaceWaterStandard standard) {
        return of(sections, standard, SHARES_FROM, Optional.empty());
    }

    /**
     * Assesses a river or basin. Both choices are not confirmed by the text of the method and therefore the caller's.
     *
     * @param sections its sections; those with too few months are not evaluated
     * @param standard the edition
     * @param sharesFrom from how many evaluated sections on the shares decide
     * @param rounding how shares are rounded before they are held against the bounds; empty for not at all
     * @return its state
     * @throws IllegalArgumentException if sections of rivers and of lakes would have to be averaged
     */
    public static Basin of(
            Collection<SectionMean> sections,
            SurfaceWaterStandard standard,
            int sharesFrom,
            Optional<Rounding> rounding) {
        List<SectionMean> evaluated =
                sections.stream().filter(SectionMean::isEvaluated).toList();
        ClassShares shares = ClassShares.of(sections, standard);
        if (evaluated.isEmpty()) {
            return new Basin(Optional.empty(), shares, Optional.empty(), List.of());
        }
        if (evaluated.size() >= sharesFrom) {
            return new Basin(shares.quality(rounding), shares, Optional.empty(), mostOften(evaluated, standard));
        }
        Set<WaterBody> bodies = new HashSet<>();
        List<WaterSample> means = new ArrayList<>();
        for (SectionMean section : evaluated) {
            bodies.add(section.body());
            means.add(section.mean());
        }
        if (bodies.size() > 1) {
            throw new IllegalArgumentException("rivers and lakes have different limits and are not averaged together");
        }
        WaterBody body = evaluated.get(0).body();
        WaterSample mean = WaterSample.mean(means);
        WaterClass<WaterItem> average = standard.classify(mean, body);
        return new Basin(
                average.grade().map(WaterQuality::of),
                shares,
                Optional.of(average),
                standard.mainPollutants(mean, body));
    }

    /** The items worse than class Ⅲ in the most sections; in the order of the standard where equal. */
    private static List<WaterItem> mostOften(List<SectionMean> sections, SurfaceWaterStandard standard) {
        Map<WaterItem, Integer> often = new EnumMap<>(WaterItem.class);
        for (SectionMean section : sections) {
            section.classify(standard).worseThan(THREE).forEach(item -> often.merge(item, 1, Integer::sum));
        }
        List<WaterItem> ordered = new ArrayList<>(often.keySet());
        ordered.sort(Comparator.comparing(often::get, Comparator.reverseOrder()));
        return ordered.subList(0, Math.min(MOST_MAIN_POLLUTANTS, ordered.size()));
    }
}

package io.github.attain.standard;

import io.github.attain.value.Exact;
import io.github.attain.value.Share;
import java.util.Collection;
import java.util.Optional;

/**
 * How many of those assessed comply (达标率): points, point-times (点次), water sources, sections. Groups are pooled by their
 * counts; the mean of the rates of groups is something else and is not computed here.
 *
 * <p>Immutable and thread-safe.
 *
 * @param complying how many comply
 * @param assessed how many were assessed, the denominator; what was not assessed is in neither number
 */
public record Compliance(long complying, long assessed) {
    /** Nothing assessed. */
    public static final Compliance NONE = new Compliance(0, 0);

    /**
     * Creates a count.
     *
     * @throws IllegalArgumentException unless 0 ≤ complying ≤ assessed
     */
    public Compliance {
        if (complying < 0 || complying > assessed) {
            throw new IllegalArgumentException("no compliance: " + complying + " of " + assessed);
        }
    }

    /**
     * Counts single results.
     *
     * @param results whether each of those assessed complies
     * @return the count
     */
    public static Compliance of(Collection<Boolean> results) {
        long complying = results.stream().filter(Boolean::booleanValue).count();
        return new Compliance(complying, results.size());
    }

    /**
     * Pools another group, such as another functional zone; day and night are pooled apart (HJ 640-2012).
     *
     * @param other the other group, with nothing counted in both
     * @return both together
     */
    public Compliance and(Compliance other) {
        return new Compliance(Math.addExact(complying, other.complying), Math.addExact(assessed, other.assessed));
    }

    /**
     * Returns the rate.
     *
     * @return n of N; empty where nothing was assessed
     */
    public Optional<Share> share() {
        return assessed == 0 ? Optional.empty() : Optional.of(Share.of(complying, assessed));
    }

    /**
     * Returns the rate by volume, as of the water taken from drinking water sources (取水水质达标率).
     *
     * @param complying the volume that complies, not negative
     * @param all the whole volume in the same unit, above 0 and not less
     * @return the share in percent, exact
     * @throws IllegalArgumentException if the volumes are outside these limits
     */
    public static Share byVolume(Exact complying, Exact all) {
        if (complying.signum() < 0 || all.signum() <= 0 || complying.compareTo(all) > 0) {
            throw new IllegalArgumentException("no share of a volume: " + complying + " of " + all);
        }
        return Share.ofPercent(complying.times(Exact.HUNDRED).dividedBy(all));
    }
}

package io.github.attain.standard.air;

import io.github.attain.value.Exact;
import java.util.List;

/** The percentile of HJ 663-2013, Appendix A: between the two values around position k = 1 + (n − 1)·p, in proportion. */
final class Percentile {
    private Percentile() {}

    /** Of values in ascending order, at least one. */
    static Exact of(List<Exact> ascending, int percent) {
        int hundredths = (ascending.size() - 1) * percent;
        int below = hundredths / 100;
        Exact low = ascending.get(below);
        Exact high = ascending.get(Math.min(below + 1, ascending.size() - 1));
        return low.plus(high.minus(low).times(Exact.ratio(hundredths % 100, 100)));
    }
}

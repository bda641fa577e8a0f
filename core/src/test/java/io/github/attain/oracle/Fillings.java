package io.github.attain.oracle;

import io.github.attain.oracle.Datum.Counted;
import io.github.attain.oracle.Datum.Decimal;
import io.github.attain.oracle.Datum.Gaps;
import io.github.attain.oracle.Datum.Place;
import io.github.attain.oracle.Datum.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What one value can become: by what fills its gap, or by observations that are still to come. */
final class Fillings {
    private Fillings() {}

    /** A missing observation may have been anything, if too many are missing for the value to count. */
    static Possible filled(Datum datum) {
        if (datum.said() instanceof Word word) {
            return Possible.stated(word.degree());
        }
        Fraction value = datum.number().orElseThrow();
        if (!datum.isThin()) {
            return Possible.of(value);
        }
        Thing thing = datum.thing();
        Gaps gaps = datum.gaps().orElseThrow();
        return switch (thing.kind()) {
            case MEAN ->
                Possible.between(
                        thing.floor().map(each -> mean(value, gaps.valid(), each, gaps.missing())),
                        thing.ceiling().map(each -> mean(value, gaps.valid(), each, gaps.missing())));
            case DAYS -> days(value, gaps.missing());
            case SHARE ->
                counted(datum, gaps.valid())
                        .map(n -> shares(n, gaps.valid(), gaps.missing(), gaps.missing()))
                        .orElseGet(() -> free(thing));
            case RANK -> places(datum, gaps);
            case TOTAL -> total(datum, value);
            default -> free(thing);
        };
    }

    /** Every year of a sum may be as high as one can be, and every one as low. */
    private static Possible total(Datum datum, Fraction value) {
        Fraction years = Fraction.of(datum.yearsBegun());
        return Possible.between(
                datum.thing().grows()
                        ? Optional.of(value)
                        : datum.thing().floor().map(years::times),
                datum.thing().ceiling().map(years::times));
    }

    /** Each city that is missing may come before. */
    private static Possible places(Datum datum, Gaps gaps) {
        Place place = (Place) datum.said();
        return Possible.whole(place.place(), Math.min(place.of(), place.place() + gaps.missing()));
    }

    static Fraction mean(Fraction value, int valid, Fraction each, int more) {
        return value.times(Fraction.of(valid))
                .plus(each.times(Fraction.of(more)))
                .by(Fraction.of((long) valid + more));
    }

    static Possible days(Fraction sofar, int more) {
        List<Fraction> all = new ArrayList<>();
        for (int i = 0; i <= more; i++) {
            all.add(sofar.plus(Fraction.of(i)));
        }
        return Possible.of(all);
    }

    /** So many of the valid ones, and of each number of more ones between two any number. */
    static Possible shares(int count, int valid, int fewest, int most) {
        TreeSet<Fraction> all = new TreeSet<>();
        for (int more = fewest; more <= most; more++) {
            for (int good = 0; good <= more; good++) {
                all.add(Fraction.of(100L * (count + good), (long) valid + more));
            }
        }
        return Possible.of(all);
    }

    /** For how many of the valid observations a share stands, where that can be only one number. */
    static Optional<Integer> counted(Datum datum, int valid) {
        if (datum.said() instanceof Counted c) {
            return c.of() == valid ? Optional.of(c.count()) : Optional.empty();
        }
        Decimal written = (Decimal) datum.said();
        List<Integer> fitting = new ArrayList<>();
        for (int n = 0; n <= valid; n++) {
            Fraction rounded =
                    Fraction.of(100L * n, valid).rounded(written.amount().scale());
            if (rounded.compareTo(Fraction.of(written.amount())) == 0) {
                fitting.add(n);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    static Possible free(Thing thing) {
        return switch (thing.kind()) {
            case CLASS -> Possible.whole(0, 5);
            case RANK -> Possible.whole(1, Evidence.CITIES);
            case FINDING -> Possible.unfit();
            default -> Possible.between(thing.floor(), thing.ceiling());
        };
    }

    /** An amount of which something is missing; the highest value is that of a year, and not of a single month. */
    static Possible open(Thing thing, Fraction sofar) {
        return Possible.between(thing.grows() ? Optional.of(sofar) : thing.floor(), thing.ceiling());
    }
}

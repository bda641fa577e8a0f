package io.github.attain.oracle;

import io.github.attain.oracle.Datum.Gaps;
import io.github.attain.oracle.Datum.Word;
import io.github.attain.oracle.Node.Subject;
import io.github.attain.oracle.Possible.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which final values of one subject the data of a scene leave open. */
final class Evidence {
    /** How many cities a list has. */
    static final int CITIES = 20;

    private final Scene scene;

    Evidence(Scene scene) {
        this.scene = scene;
    }

    Possible of(Subject subject) {
        List<Datum> inside = inside(subject);
        if (subject.ofYears()) {
            return ofYears(subject, inside);
        }
        return scene.isOver() ? finished(subject, inside) : running(subject, inside);
    }

    boolean hasData(Subject subject) {
        return !inside(subject).isEmpty();
    }

    /** What was measured within the time and has passed on the day of asking. */
    private List<Datum> inside(Subject subject) {
        return scene.data().stream()
                .filter(d -> d.thing().equals(subject.thing()))
                .filter(d -> !d.first().isBefore(subject.first()) && !d.last().isAfter(subject.last()))
                .filter(d -> !d.last().isAfter(scene.asOf()))
                .toList();
    }

    private static Optional<Datum> own(Subject subject, List<Datum> inside) {
        return inside.stream()
                .filter(d -> d.covers(subject.first(), subject.last()))
                .findFirst();
    }

    // A term that is over.

    private static Possible finished(Subject subject, List<Datum> inside) {
        Optional<Datum> own = own(subject, inside);
        if (own.isPresent()) {
            return Fillings.filled(own.get());
        }
        if (subject.thing().kind().adds()) {
            List<Datum> row = row(subject.first(), inside);
            boolean whole = days(row) == days(subject);
            boolean ofOneYear = subject.first().getYear() == subject.last().getYear();
            if (whole && ofOneYear && isTotal(row) && row.stream().anyMatch(Datum::isThin)) {
                return Fillings.open(subject.thing(), sum(row));
            }
            if (whole) {
                return row.stream().map(Fillings::filled).reduce(Possible::plus).orElseThrow();
            }
            if (!row.isEmpty() && row.stream().allMatch(d -> d.number().isPresent())) {
                return begun(subject, row);
            }
        }
        return unmeasured(subject);
    }

    /** A sum of which something is missing: every day may have been one, and what grows is at least what was seen. */
    private static Possible begun(Subject subject, List<Datum> row) {
        Fraction sum = sum(row);
        if (subject.thing().kind() == Thing.Kind.DAYS) {
            int open = days(subject) - days(row);
            for (Datum piece : row) {
                open += piece.isThin() ? piece.gaps().orElseThrow().missing() : 0;
            }
            return Fillings.days(sum, open).as(Kind.WITH_HOLES);
        }
        return Fillings.open(subject.thing(), sum).as(Kind.WITH_HOLES);
    }

    private static Fraction sum(List<Datum> row) {
        return row.stream().map(d -> d.number().orElseThrow()).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static boolean isTotal(List<Datum> row) {
        return row.stream()
                .allMatch(
                        d -> d.thing().kind() == Thing.Kind.TOTAL && d.number().isPresent());
    }

    /** What follows one another from a day on, with gaps between; the data never offer two ways. */
    private static List<Datum> row(LocalDate first, List<Datum> data) {
        List<Datum> row = new ArrayList<>();
        LocalDate next = first;
        boolean found = true;
        while (found) {
            LocalDate from = next;
            Optional<Datum> piece = data.stream()
                    .filter(d -> !d.first().isBefore(from))
                    .min(Comparator.comparing(Datum::first).thenComparing(Datum::last, Comparator.reverseOrder()));
            found = piece.isPresent();
            if (found) {
                row.add(piece.get());
                next = piece.get().last().plusDays(1);
            }
        }
        return row;
    }

    private static int days(List<Datum> row) {
        return row.stream().mapToInt(Datum::days).sum();
    }

    private static int days(Subject subject) {
        return (int) (subject.last().toEpochDay() - subject.first().toEpochDay()) + 1;
    }

    private static Possible unmeasured(Subject subject) {
        Possible free = subject.thing().kind() == Thing.Kind.DAYS
                ? Possible.whole(0, days(subject))
                : Fillings.free(subject.thing());
        return free.as(Kind.UNMEASURED);
    }

    // A running term.

    private static Possible running(Subject subject, List<Datum> inside) {
        Optional<Datum> own = own(subject, inside);
        if (own.isPresent()) {
            // Days of the past that were invalid stay so.
            return own.get().said() instanceof Word word
                    ? Possible.stated(word.degree())
                    : Possible.of(own.get().number().orElseThrow());
        }
        if (subject.thing().kind().adds()) {
            List<Datum> row = row(subject.first(), inside);
            return row.isEmpty() ? unmeasured(subject) : goingOn(subject, row);
        }
        return inside.stream()
                .filter(d -> d.first().equals(subject.first()))
                .max(Comparator.comparing(Datum::last))
                .map(latest -> goingOn(subject, latest))
                .orElseGet(() -> unmeasured(subject));
    }

    private static int left(Subject subject, LocalDate through) {
        return (int) (subject.last().toEpochDay() - through.toEpochDay());
    }

    /** How many whole months; none where a month is not whole. */
    private static int months(LocalDate first, LocalDate last) {
        boolean whole = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        return whole ? (int) ChronoUnit.MONTHS.between(first, last.plusDays(1)) : 0;
    }

    private static Possible goingOn(Subject subject, List<Datum> row) {
        Fraction sum = Fraction.ZERO;
        for (Datum piece : row) {
            if (piece.number().isEmpty()) {
                return Possible.unfit();
            }
            sum = sum.plus(piece.number().get());
        }
        Thing thing = subject.thing();
        int left = days(subject) - days(row);
        if (left == 0) {
            return Possible.of(sum);
        }
        return thing.kind() == Thing.Kind.DAYS
                ? Fillings.days(sum, left)
                : Possible.between(thing.grows() ? Optional.of(sum) : thing.floor(), thing.ceiling());
    }

    private static Possible goingOn(Subject subject, Datum latest) {
        if (latest.number().isEmpty()) {
            return Possible.unfit();
        }
        Thing thing = subject.thing();
        int daysLeft = left(subject, latest.last());
        boolean ofDays = latest.gaps().map(g -> g.expected() == latest.days()).orElse(false);
        if (thing.kind() == Thing.Kind.MEAN) {
            int valid = latest.gaps().map(Gaps::valid).orElse(latest.days());
            Fraction value = latest.number().get();
            boolean ofMonths = latest.gaps()
                    .map(g -> g.expected() == months(latest.first(), latest.last()))
                    .orElse(false);
            int left = ofMonths && !ofDays ? months(latest.last().plusDays(1), subject.last()) : daysLeft;
            return latest.gaps().isPresent() && !ofDays && !ofMonths
                    ? Possible.unfit()
                    : Possible.between(
                            thing.floor().map(each -> Fillings.mean(value, valid, each, left)),
                            thing.ceiling().map(each -> Fillings.mean(value, valid, each, left)));
        }
        if (thing.kind() == Thing.Kind.SHARE && ofDays) {
            int valid = latest.gaps().orElseThrow().valid();
            return Fillings.counted(latest, valid)
                    .map(n -> Fillings.shares(n, valid, 0, daysLeft))
                    .orElseGet(() -> Fillings.free(thing));
        }
        return Fillings.free(thing);
    }

    // A sum of years of which some may be missing.

    private Possible ofYears(Subject subject, List<Datum> inside) {
        Subject whole = new Subject(subject.thing(), subject.first(), subject.last(), false);
        if (scene.isOver()) {
            // A row that begins with the first year and breaks off says nothing of the years after the break.
            Possible measured = finished(whole, inside);
            boolean broken = measured.kind() == Kind.UNMEASURED || measured.kind() == Kind.WITH_HOLES;
            return broken ? sumOfYears(subject, inside) : measured;
        }
        if (own(whole, inside).isPresent()) {
            return running(whole, inside);
        }
        return runningYears(subject, inside);
    }

    private static Possible sumOfYears(Subject subject, List<Datum> inside) {
        Possible sum = Possible.of(Fraction.ZERO);
        int missing = 0;
        boolean holes = false;
        int years = 0;
        for (int year = subject.first().getYear(); year <= subject.last().getYear(); year++) {
            Subject part = year(subject, year);
            List<Datum> of = inside.stream()
                    .filter(d -> !d.first().isBefore(part.first()) && !d.last().isAfter(part.last()))
                    .toList();
            Possible one = finished(part, of);
            missing += one.kind() == Kind.UNMEASURED ? 1 : 0;
            holes |= one.kind() == Kind.UNMEASURED || one.kind() == Kind.WITH_HOLES;
            years++;
            sum = sum.plus(one);
        }
        if (!holes || !sum.isNumber()) {
            return sum;
        }
        return sum.as(missing == years ? Kind.UNMEASURED : Kind.WITH_HOLES);
    }

    private static Subject year(Subject subject, int year) {
        return new Subject(subject.thing(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
    }

    /** Whole years are known; of all others nothing is but what a part of them brought, and what nature bounds. */
    private static Possible runningYears(Subject subject, List<Datum> inside) {
        Thing thing = subject.thing();
        Fraction all = Fraction.ZERO;
        Optional<Fraction> low = Optional.of(Fraction.ZERO);
        Optional<Fraction> high = Optional.of(Fraction.ZERO);
        boolean open = false;
        for (int year = subject.first().getYear(); year <= subject.last().getYear(); year++) {
            Subject part = year(subject, year);
            Optional<Fraction> whole = own(part, inside).flatMap(Datum::number);
            open |= whole.isEmpty();
            low = low.flatMap(l -> whole.or(thing::floor).map(l::plus));
            high = high.flatMap(h -> whole.or(thing::ceiling).map(h::plus));
        }
        for (Datum piece : inside) {
            if (piece.number().isEmpty()) {
                return Possible.unfit();
            }
            all = all.plus(piece.number().get());
        }
        if (thing.kind() == Thing.Kind.DAYS) {
            return runningDays(subject, inside, all);
        }
        Possible possible = open ? Possible.between(thing.grows() ? Optional.of(all) : low, high) : Possible.of(all);
        return inside.isEmpty() ? possible.as(Kind.UNMEASURED) : possible;
    }

    /** Every day that nobody counted may still have been one. */
    private static Possible runningDays(Subject subject, List<Datum> inside, Fraction sofar) {
        int open = (int) (subject.last().toEpochDay() - subject.first().toEpochDay()) + 1;
        for (Datum piece : inside) {
            open -= piece.days();
        }
        Possible possible = Fillings.days(sofar, open);
        return inside.isEmpty() ? possible.as(Kind.UNMEASURED) : possible;
    }
}

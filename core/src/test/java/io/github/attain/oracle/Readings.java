package io.github.attain.oracle;

import io.github.attain.oracle.Datum.Counted;
import io.github.attain.oracle.Datum.Decimal;
import io.github.attain.oracle.Datum.Gaps;
import io.github.attain.oracle.Datum.InClass;
import io.github.attain.oracle.Datum.Place;
import io.github.attain.oracle.Datum.Ratio;
import io.github.attain.oracle.Datum.Said;
import io.github.attain.oracle.Datum.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Days one by one, and what is read off them: up to a day, of a part, of all, or of an earlier year. */
final class Readings {
    private final Random random;
    private final Layout layout;
    private final Thing thing;
    private final int[] days;
    private final boolean[] valid;
    /**
     * A share without a completeness may be one of sections; once its values said that they are shares of days, one that does not
     * say so would take back what was decided by days, and rightly. A source does not change from the one to the other.
     */
    private final boolean saysOfWhat;

    private boolean isOver;

    Readings(Random random, Layout layout, Thing thing) {
        this.random = random;
        this.layout = layout;
        this.thing = thing;
        this.days = new int[layout.days()];
        this.valid = new boolean[layout.days()];
        this.saysOfWhat = thing.kind() == Thing.Kind.SHARE && random.nextBoolean();
        int gaps = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(30);
        int level = random.nextInt(101);
        for (int i = 0; i < days.length; i++) {
            days[i] = thing.kind() == Thing.Kind.TOTAL
                    ? (random.nextInt(10) == 0 ? random.nextInt(5) : 0)
                    : Math.max(thing.lowest().orElse(-20), Math.min(100, level + random.nextInt(41) - 20));
            valid[i] = random.nextInt(100) >= gaps;
        }
    }

    private int good(int i) {
        return valid[i] && days[i] <= 50 ? 1 : 0;
    }

    /** Everything that was measured by the day of asking. */
    List<Datum> all(LocalDate asOf) {
        List<Datum> all = new ArrayList<>();
        boolean over = asOf.isAfter(layout.last);
        isOver = over;
        boolean pieces = layout.monthsOfAPiece() > 0 && random.nextInt(3) != 0;
        if (random.nextInt(8) == 0) {
            return all;
        }
        if (thing.kind() == Thing.Kind.MEAN && layout.part.isPresent() && !over && random.nextInt(6) == 0) {
            return ofOtherObservations(asOf);
        }
        if (pieces) {
            pieces(asOf, all);
        }
        boolean alone = !pieces || over || !thing.kind().adds();
        if (alone && (!pieces || random.nextInt(3) != 0)) {
            if (over || (!asOf.isBefore(layout.last) && random.nextBoolean())) {
                add(layout.first, layout.last, over, all);
            }
            if (!over && !(pieces && thing.kind().adds()) && layout != Layout.YEARS) {
                toDate(asOf, all);
            }
        }
        return all;
    }

    /** A mean of months, of which some may be missing, or of what is neither days nor months. */
    private List<Datum> ofOtherObservations(LocalDate asOf) {
        int months = asOf.plusDays(1).getMonthValue() - layout.first.getMonthValue();
        if (months < 1) {
            return List.of();
        }
        int expected = random.nextInt(4) == 0 ? 29 : months;
        Gaps gaps = new Gaps(1 + random.nextInt(expected), expected, random.nextInt(expected + 1));
        LocalDate last = layout.first.plusMonths(months).minusDays(1);
        return List.of(new Datum(thing, layout.first, last, new Ratio(days[0] + 20L, 2), Optional.of(gaps)));
    }

    private void pieces(LocalDate asOf, List<Datum> into) {
        LocalDate first = layout.first;
        int holes = random.nextInt(2) * 20;
        while (!first.isAfter(layout.last)) {
            LocalDate next = first.plusMonths(layout.monthsOfAPiece());
            boolean hole = random.nextInt(100) < holes;
            if (!hole && !next.minusDays(1).isAfter(asOf)) {
                add(first, next.minusDays(1), asOf.isAfter(layout.last), into);
            } else if (!hole && !first.isAfter(asOf)) {
                int days = (int) (asOf.toEpochDay() - first.toEpochDay());
                add(first, first.plusDays(days == 0 ? 0 : random.nextInt(days)), false, into);
            }
            first = next;
        }
    }

    /** Values to date, as of a few days. */
    private void toDate(LocalDate asOf, List<Datum> into) {
        int through = (int) (asOf.toEpochDay() - layout.first.toEpochDay());
        int times = 1 + random.nextInt(3);
        int day = through < 0 ? Integer.MAX_VALUE : random.nextInt(through + 1);
        for (int i = 0; i < times && day <= through && day < days.length - 1; i++) {
            add(layout.first, layout.first.plusDays(day), false, into);
            day += 1 + random.nextInt(Math.max(1, through / 2));
        }
    }

    /** One value; a part of a running term never comes as a finding, which would be no last word. */
    private void add(LocalDate first, LocalDate last, boolean over, List<Datum> into) {
        int from = (int) (first.toEpochDay() - layout.first.toEpochDay());
        int to = (int) (last.toEpochDay() - layout.first.toEpochDay());
        if (into.stream().anyMatch(d -> d.covers(first, last))) {
            return;
        }
        boolean whole = first.equals(layout.first) && last.equals(layout.last);
        // Findings of single years decide a duty over years; they have cases of their own.
        boolean ofYears = layout.first.getYear() < layout.last.getYear();
        if ((whole || (over && !ofYears)) && random.nextInt(20) == 0) {
            into.add(new Datum(thing, first, last, new Word(random.nextInt(3)), Optional.empty()));
            return;
        }
        int valids = 0;
        long sum = 0;
        int good = 0;
        for (int i = from; i <= to; i++) {
            valids += valid[i] ? 1 : 0;
            sum += valid[i] || thing.kind() == Thing.Kind.TOTAL ? days[i] : 0;
            good += good(i);
        }
        if (valids == 0 || (thing.kind() == Thing.Kind.FINDING && !over && !whole)) {
            return;
        }
        int all = to - from + 1;
        Optional<Gaps> gaps = Optional.of(new Gaps(valids, all, random.nextInt(all + 1)));
        boolean silent = valids == all && (thing.kind() == Thing.Kind.SHARE ? !saysOfWhat : random.nextBoolean());
        Datum datum = new Datum(thing, first, last, said(sum, good, valids), silent ? Optional.empty() : gaps);
        into.add(fitting(datum));
    }

    private Said said(long sum, int good, int valids) {
        return switch (thing.kind()) {
            case MEAN, INDEX -> new Ratio(sum, valids);
            case DAYS -> new Decimal(BigDecimal.valueOf(good));
            case TOTAL -> new Decimal(BigDecimal.valueOf(sum));
            case SHARE -> random.nextInt(4) == 0 ? percent(good, valids) : new Counted(good, valids);
            case SITES -> new Counted(random.nextInt(10), 9);
            case CLASS -> new InClass(random.nextInt(6));
            case RANK -> new Place(1 + random.nextInt(Evidence.CITIES), Evidence.CITIES);
            case FINDING -> new Word(random.nextInt(3));
        };
    }

    private Decimal percent(int good, int of) {
        int decimals = 1 + random.nextInt(2);
        return new Decimal(
                BigDecimal.valueOf(100L * good).divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_EVEN));
    }

    /** Completeness as it belongs to the kind: of cities for a place, of nothing for a finding. */
    private Datum fitting(Datum datum) {
        return switch (thing.kind()) {
            case FINDING -> new Datum(thing, datum.first(), datum.last(), datum.said(), Optional.empty());
            case RANK -> ranked(datum);
            default -> datum;
        };
    }

    private Datum ranked(Datum datum) {
        int place = ((Place) datum.said()).place();
        int valid = place + random.nextInt(Evidence.CITIES - place + 1);
        Optional<Gaps> gaps = isOver && random.nextBoolean()
                ? Optional.of(new Gaps(valid, Evidence.CITIES, Evidence.CITIES))
                : Optional.empty();
        return new Datum(thing, datum.first(), datum.last(), datum.said(), gaps);
    }

    /** A value of an earlier year, near to what the days come to. */
    Datum ofYear(int year) {
        int day = random.nextInt(days.length);
        int near = Math.min(99, Math.max(thing.lowest().orElse(-20), days[day] + random.nextInt(5) - 2));
        Said said = switch (thing.kind()) {
            case MEAN, INDEX -> new Decimal(BigDecimal.valueOf(10L * near + (random.nextBoolean() ? 5 : 0), 1));
            case DAYS -> new Decimal(BigDecimal.valueOf(random.nextInt(layout.days() + 1)));
            case TOTAL -> new Decimal(BigDecimal.valueOf(random.nextInt(60)));
            case SHARE, SITES ->
                random.nextBoolean()
                        ? new Counted(random.nextInt(10), 9)
                        : new Decimal(BigDecimal.valueOf(random.nextInt(1001), 1));
            default -> said(0, 0, 1);
        };
        Optional<Gaps> gaps = random.nextInt(6) == 0 && thing.kind() != Thing.Kind.FINDING
                ? Optional.of(new Gaps(5, 10, random.nextInt(11)))
                : Optional.empty();
        return new Datum(thing, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), said, gaps);
    }
}

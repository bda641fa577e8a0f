package io.github.attain.assessment;

import static io.github.attain.testing.Facts.measurement;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Allowance.Kind;
import io.github.attain.assessment.Standing.State;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Trend;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A term is played to its end, day by day, and assessed by the assessor, which knows nothing of standings. */
class StandingProperties {
    private static final ReportingPeriod BASE = ReportingPeriod.ofYear(2022);
    private static final Exact TINY = Exact.ratio(1, 1_000_000_000L);

    /** A term of some days with a promise, played through; the first {@code passed} of them lie behind. */
    record Play(DailyCourse all, int passed, Rule rule, ComparisonMethod method, Exact baseline, int required) {
        int length() {
            return all.days().size();
        }

        int left() {
            return length() - passed;
        }

        DailyCourse sofar() {
            return all.first(passed);
        }

        Target target() {
            return io.github.attain.testing.Facts.target(
                            all.indicator(), DailyCourse.term(length()).toString(), rule)
                    .method(method)
                    .build();
        }

        List<Measurement> baselines() {
            List<Measurement> years = new ArrayList<>();
            Unit unit = all.indicator().unit().orElse(Unit.PERCENT);
            for (int year : new int[] {2022, 2023}) {
                Exact amount = baseline.minus(Exact.of(2023 - year)).abs();
                years.add(measurement(all.indicator(), String.valueOf(year), new Quantity(amount, unit))
                        .build());
            }
            return years;
        }

        Result assess(DailyCourse course, int need, LocalDate asOf) {
            List<Measurement> known = baselines();
            course.measured(need).ifPresent(known::add);
            return Assessor.of(List.of(target()))
                    .assess(Measurements.of(known), asOf)
                    .results()
                    .get(0);
        }

        Standing standing(int days) {
            LocalDate asOf = DailyCourse.START.plusDays(Math.max(days - 1L, 0));
            return assess(all.first(days), 0, asOf).standing().orElseThrow();
        }

        Standing standing() {
            return standing(passed);
        }

        /** The verdict after the days so far and others. */
        Verdict end(List<@Nullable Exact> rest) {
            return assess(sofar().and(rest), 0, LocalDate.of(2040, 1, 1)).verdict();
        }

        Verdict end(int times, @Nullable Exact day) {
            List<@Nullable Exact> rest = new ArrayList<>(Collections.nCopies(times, day));
            rest.addAll(Collections.nCopies(left() - times, null));
            return end(rest);
        }

        /** So many days of one kind, the others of the other kind. */
        Verdict end(int times, Exact day, Exact others) {
            List<@Nullable Exact> rest = new ArrayList<>(Collections.nCopies(times, day));
            rest.addAll(Collections.nCopies(left() - times, others));
            return end(rest);
        }
    }

    @Provide
    Arbitrary<Play> plays() {
        return plays(true);
    }

    @Provide
    Arbitrary<Play> simple() {
        return plays(false);
    }

    private static Arbitrary<Play> plays(boolean joined) {
        Arbitrary<@Nullable Exact> day = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 100), Arbitraries.of(49, 50, 51))
                .map(n -> Exact.of(n))
                .injectNull(0.2);
        Arbitrary<DailyCourse> courses = Combinators.combine(
                        Arbitraries.of(Statistic.MEAN, Statistic.COUNT, Statistic.SHARE, Statistic.TOTAL),
                        Arbitraries.of(Direction.LOWER, Direction.HIGHER),
                        Arbitraries.of(Optional.<Exact>empty(), Optional.of(Exact.HUNDRED)),
                        day.list().ofMinSize(2).ofMaxSize(14))
                .as(DailyCourse::new);
        return Combinators.combine(
                        courses,
                        Arbitraries.integers().between(1, 13),
                        Arbitraries.integers().between(0, joined ? 8 : 5),
                        Arbitraries.of(Comparison.class),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.of(ComparisonMethod.class),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(0, 14))
                .as((course, passed, kind, side, tenths, method, base, required) -> {
                    int behind = Math.min(passed, course.days().size() - 1);
                    Exact level = limit(course, tenths);
                    return new Play(course, behind, rule(kind, side, level, course), method, Exact.of(base), required);
                })
                .filter(p -> p.sofar().valid() > 0);
    }

    /** A limit near the values that occur, whole or with a decimal. */
    private static Exact limit(DailyCourse course, int tenths) {
        Exact level = tenths % 2 == 0 ? Exact.of(tenths / 10) : Exact.of(java.math.BigDecimal.valueOf(tenths, 1));
        return switch (course.statistic()) {
            case COUNT -> Exact.of(tenths % (course.days().size() + 2));
            case TOTAL -> Exact.of(tenths);
            // A mean and a share of days are of values up to 100, and a range ends 3 above.
            default -> level.compareTo(Exact.of(97)) > 0 ? Exact.of(97) : level;
        };
    }

    private static Rule rule(int kind, Comparison side, Exact level, DailyCourse course) {
        Unit unit = course.indicator().unit().orElse(Unit.PERCENT);
        Limit limit = new Limit(side, new Quantity(level, unit));
        Comparison good = course.better() == Direction.LOWER ? Comparison.AT_MOST : Comparison.AT_LEAST;
        Limit onGoodSide = new Limit(good, new Quantity(level, unit));
        Quantity percent = new Quantity(level.minus(Exact.of(60)), Unit.PERCENT);
        return switch (kind) {
            case 1 -> new Change(new Limit(side, percent), BASE);
            case 2 -> new NoWorse(BASE);
            case 3 -> new AverageGrowth(new Limit(side, percent), BASE);
            case 4 -> new Between(new Quantity(level, unit), new Quantity(level.plus(Exact.of(3)), unit));
            case 6 -> new EitherOf(List.of(Arm.of(onGoodSide), Arm.of(new NoWorse(BASE))));
            case 7 -> new AllOf(List.of(Arm.of(onGoodSide), Arm.of(new NoWorse(BASE))));
            case 8 -> new Trend(Trend.Reading.NEVER_WORSE_AND_BETTER, BASE);
            default -> limit;
        };
    }

    @Property(tries = 600)
    void noContinuationContradictsWhatIsSecuredOrOutOfReach(@ForAll("plays") Play play) {
        State state = play.standing().state();
        Verdict sufficient =
                play.assess(play.all(), 0, LocalDate.of(2040, 1, 1)).verdict();
        Verdict thin = play.assess(play.all(), play.required(), LocalDate.of(2040, 1, 1))
                .verdict();
        if (state == State.SECURED) {
            assertThat(sufficient).isEqualTo(Verdict.MET);
            assertThat(thin).isNotEqualTo(Verdict.NOT_MET);
        }
        if (state == State.OUT_OF_REACH) {
            assertThat(sufficient).isEqualTo(Verdict.NOT_MET);
            assertThat(thin).isNotEqualTo(Verdict.MET);
        }
    }

    /** Of every day that remains the most extreme values are tried, valid and in part invalid. */
    @Property(tries = 300)
    void theExtremesAgreeWithWhatIsSecuredOrOutOfReachAndDisagreeOnWhatIsPossible(@ForAll("plays") Play play) {
        State state = play.standing().state();
        Assume.that(state != State.UNKNOWN);
        List<Verdict> ends = new ArrayList<>();
        for (boolean upwards : new boolean[] {true, false}) {
            for (int valid = 0; valid <= play.left(); valid++) {
                ends.add(play.end(valid, play.all().extreme(upwards)));
            }
        }
        switch (state) {
            case SECURED -> assertThat(ends).containsOnly(Verdict.MET);
            case OUT_OF_REACH -> assertThat(ends).containsOnly(Verdict.NOT_MET);
            default -> assertThat(ends).contains(Verdict.MET, Verdict.NOT_MET);
        }
    }

    /** On the last day too, be the data of the whole term as thin as they are. */
    @Property(tries = 250)
    void whatIsSecuredOrOutOfReachStaysSoAsDaysAreAdded(@ForAll("plays") Play play) {
        State before = State.UNKNOWN;
        for (int days = 1; days <= play.length(); days++) {
            LocalDate asOf = DailyCourse.START.plusDays(days - 1L);
            Result result = play.assess(play.all().first(days), play.required(), asOf);
            State state = result.standing().orElseThrow().state();
            if (before == State.SECURED || before == State.OUT_OF_REACH) {
                assertThat(state).isEqualTo(before);
            }
            before = state;
        }
    }

    /** The whole series at once tells the same as each day alone, and since when. */
    @Property(tries = 150)
    void theSeriesAgreesWithEachDayAlone(@ForAll("plays") Play play) {
        List<Measurement> all = play.baselines();
        List<LocalDate> days = new ArrayList<>();
        List<State> alone = new ArrayList<>();
        for (int day = 1; day < play.length(); day++) {
            Optional<Measurement> measured = play.all().first(day).measured(0);
            if (measured.isPresent()) {
                all.add(measured.get());
                days.add(measured.get().period().last());
                alone.add(play.standing(day).state());
            }
        }
        Result result = Assessor.of(List.of(play.target()))
                .assess(Measurements.of(all), days.get(days.size() - 1))
                .results()
                .get(0);
        List<Standing> series = result.standings();
        if (play.rule() instanceof Trend || alone.get(0) == State.UNKNOWN) {
            return; // what happened before the term adds a day of its own; what is never known has none
        }
        assertThat(series).extracting(Standing::state).isEqualTo(alone);
        Standing last = series.get(series.size() - 1);
        assertThat(last.state()).isEqualTo(result.standing().orElseThrow().state());
        boolean decided = last.state() == State.SECURED || last.state() == State.OUT_OF_REACH;
        assertThat(last.since())
                .isEqualTo(decided ? Optional.of(days.get(alone.indexOf(last.state()))) : Optional.empty());
    }

    @Property(tries = 800)
    void theAllowanceUsedUpMeetsAndExceededMisses(@ForAll("simple") Play play) {
        for (Allowance allowance : play.standing().allowances()) {
            boolean upper = allowance.comparison().isUpper();
            Verdict exactly = allowance.comparison().isStrict() ? Verdict.NOT_MET : Verdict.MET;
            Exact amount = allowance.quantity().amount();
            if (allowance.kind() == Kind.REST_MEAN) {
                Assume.that(fits(play, amount.plus(TINY)) && fits(play, amount.minus(TINY)));
                assertThat(play.end(play.left(), amount)).isEqualTo(exactly);
                assertThat(play.end(play.left(), amount.plus(TINY))).isEqualTo(upper ? Verdict.NOT_MET : Verdict.MET);
                assertThat(play.end(play.left(), amount.minus(TINY))).isEqualTo(upper ? Verdict.MET : Verdict.NOT_MET);
            } else if (allowance.kind() == Kind.AMOUNT) {
                assertThat(play.end(1, amount, Exact.ZERO)).isEqualTo(exactly);
                assertThat(play.end(1, amount.plus(TINY), Exact.ZERO)).isEqualTo(upper ? Verdict.NOT_MET : Verdict.MET);
            } else {
                days(play, allowance);
            }
        }
    }

    private static boolean fits(Play play, Exact day) {
        return day.signum() >= 0 && day.compareTo(play.all().extreme(true)) <= 0;
    }

    /** Days go wrong by being bad above a floor and by being counted below a ceiling. */
    private static void days(Play play, Allowance allowance) {
        boolean floor = allowance.kind() == Kind.DAYS_TO_LOSE;
        int days = allowance.quantity().amount().numerator().intValueExact();
        Exact counted = play.all().extreme(true);
        Exact other = play.all().extreme(false);
        if (allowance.kind() == Kind.DAYS_NEEDED) {
            assertThat(play.end(days, counted, other)).isEqualTo(Verdict.MET);
            assertThat(play.end(days - 1, counted, other)).isEqualTo(Verdict.NOT_MET);
            return;
        }
        Exact wrong = floor ? other : counted;
        Exact right = floor ? counted : other;
        assertThat(play.end(days, wrong, right)).isEqualTo(Verdict.MET);
        assertThat(play.end(days + 1, wrong, right)).isEqualTo(Verdict.NOT_MET);
    }

    /** With as many valid days as are needed the best end still meets; with one fewer it does not. */
    @Property(tries = 600)
    void soManyOfTheRemainingDaysMustBeValid(@ForAll("simple") Play play) {
        for (Allowance allowance : play.standing().allowances()) {
            Assume.that(allowance.kind() != Kind.AMOUNT);
            boolean upwards = allowance.kind() == Kind.DAYS_TO_LOSE
                    || !allowance.comparison().isUpper();
            int needed = allowance.validNeeded();
            Exact best = play.all().extreme(upwards);
            assertThat(play.end(needed, best)).isEqualTo(Verdict.MET);
            if (needed > 0) {
                assertThat(play.end(needed - 1, best)).isEqualTo(Verdict.NOT_MET);
            }
        }
    }

    @Property(tries = 400)
    void whatHoldsWhateverIsInvalidHoldsForEveryNumberOfValidDays(@ForAll("simple") Play play) {
        for (Allowance allowance : play.standing().allowances()) {
            if (allowance.whateverIsInvalid().isEmpty()) {
                continue;
            }
            Exact amount = allowance.whateverIsInvalid().get().amount();
            if (allowance.kind() == Kind.REST_MEAN) {
                Assume.that(!allowance.comparison().isStrict() && fits(play, amount));
                for (int valid = 0; valid <= play.left(); valid++) {
                    assertThat(play.end(valid, amount)).isEqualTo(Verdict.MET);
                }
            }
            if (allowance.kind() == Kind.DAYS_TO_LOSE || allowance.kind() == Kind.DAYS_TO_COME) {
                Exact wrong = play.all().extreme(allowance.kind() == Kind.DAYS_TO_COME);
                Exact right = play.all().extreme(allowance.kind() == Kind.DAYS_TO_LOSE);
                int bad = amount.numerator().intValueExact();
                for (int good = 0; good <= play.left() - bad; good++) {
                    List<@Nullable Exact> rest = new ArrayList<>(Collections.nCopies(bad, wrong));
                    rest.addAll(Collections.nCopies(good, right));
                    rest.addAll(Collections.nCopies(play.left() - bad - good, null));
                    assertThat(play.end(rest)).isEqualTo(Verdict.MET);
                }
            }
        }
    }
}

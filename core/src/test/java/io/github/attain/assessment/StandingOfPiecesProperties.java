package io.github.attain.assessment;

import static io.github.attain.testing.Facts.measurement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Standing.State;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Total;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Days and years that were measured in any pieces whatever: some follow one another, some overlap, some are thin. All are of
 * one course, so that every row of them says the same as the course itself.
 */
class StandingOfPiecesProperties {
    private static final LocalDate NEVER = LocalDate.of(2040, 1, 1);

    /** From the first to the last of some steps, and on which basis. */
    record Piece(int first, int last, Dust dust) {}

    /** Days, each with an amount or invalid, and the pieces in which they were measured. */
    record Cut(List<Optional<Integer>> days, List<Piece> pieces, boolean counted, Comparison side, int limit) {
        Indicator indicator() {
            return counted
                    ? Facts.quantity("x", "d", Direction.HIGHER)
                            .statistic(Statistic.COUNT)
                            .build()
                    : Facts.quantity("x", "t", Direction.HIGHER)
                            .statistic(Statistic.TOTAL)
                            .build();
        }

        int sum(int first, int last) {
            int sum = 0;
            for (int day = first; day <= last; day++) {
                sum += days.get(day).orElse(0);
            }
            return sum;
        }

        ReportingPeriod period(int first, int last) {
            return new ReportingPeriod(DailyCourse.START.plusDays(first), DailyCourse.START.plusDays(last));
        }

        Measurement measured(Piece piece, int amount) {
            int valid = (int) days.subList(piece.first(), piece.last() + 1).stream()
                    .filter(Optional::isPresent)
                    .count();
            return measurement(
                            indicator(),
                            period(piece.first(), piece.last()).toString(),
                            new Quantity(Exact.of(amount), indicator().unit().orElseThrow()))
                    .completeness(Completeness.withMinimum(valid, piece.last() - piece.first() + 1, 0))
                    .basis(new Basis(piece.dust(), Status.UNSTATED, GasState.UNSTATED))
                    .build();
        }

        List<Measurement> measured() {
            List<Measurement> all = new ArrayList<>();
            pieces.forEach(p -> all.add(measured(p, sum(p.first(), p.last()))));
            return all;
        }

        /** The days to which some row of pieces leads from the first. */
        List<Integer> ends() {
            boolean[] reached = new boolean[days.size() + 1];
            reached[0] = true;
            List<Integer> ends = new ArrayList<>();
            for (int day = 0; day < days.size(); day++) {
                for (Piece piece : pieces) {
                    reached[day + 1] |= piece.last() == day && reached[piece.first()];
                }
                if (reached[day + 1]) {
                    ends.add(day);
                }
            }
            return ends;
        }

        /** What the days up to one say, and all that the others can bring: one a day where days are counted, else anything. */
        State state(int last) {
            return state(sum(0, last), days.size() - 1 - last);
        }

        private State state(int low, int left) {
            int high = left == 0 ? low : counted ? low + left : Integer.MAX_VALUE;
            boolean atLow = side.holds(Integer.compare(low, limit));
            boolean atHigh = side.holds(Integer.compare(high, limit));
            return atLow && atHigh ? State.SECURED : atLow || atHigh ? State.POSSIBLE : State.OUT_OF_REACH;
        }

        /** What is said by the rows of pieces up to a day, with gaps between them, that leave out the fewest days and invalid ones. */
        Set<State> statesOfBestRows(int last) {
            List<Row> rows = new ArrayList<>();
            extend(new Row(0, 0, 0, 0), last, rows);
            int fewest = rows.stream().mapToInt(Row::lacking).min().orElseThrow();
            Set<State> states = EnumSet.noneOf(State.class);
            for (Row row : rows) {
                if (row.lacking() == fewest) {
                    states.add(state(row.sum(), row.gap() + days.size() - 1 - last));
                }
            }
            return states;
        }

        /** A row up to a day that is not in it: what it says, how many days it leaves out, and how many invalid ones it holds. */
        private record Row(int next, int sum, int gap, int invalid) {
            int lacking() {
                return gap + invalid;
            }
        }

        private void extend(Row row, int last, List<Row> into) {
            for (Piece piece : pieces) {
                if (piece.first() >= row.next() && piece.last() <= last) {
                    int invalid = (int) days.subList(piece.first(), piece.last() + 1).stream()
                            .filter(Optional::isEmpty)
                            .count();
                    Row longer = new Row(
                            piece.last() + 1,
                            row.sum() + sum(piece.first(), piece.last()),
                            row.gap() + piece.first() - row.next(),
                            row.invalid() + invalid);
                    if (piece.last() == last) {
                        into.add(longer);
                    } else {
                        extend(longer, last, into);
                    }
                }
            }
        }

        /** Whether what is said of the days that nobody measured so far agrees with what they were. */
        boolean isTrue(State said) {
            boolean kept = side.holds(Integer.compare(sum(0, days.size() - 1), limit));
            return said != (kept ? State.OUT_OF_REACH : State.SECURED);
        }

        Target target() {
            Unit unit = indicator().unit().orElseThrow();
            return Facts.target(
                            indicator(),
                            period(0, days.size() - 1).toString(),
                            new Limit(side, new Quantity(Exact.of(limit), unit)))
                    .build();
        }

        Result assess(List<Measurement> measured, LocalDate asOf) {
            return StandingOfPiecesProperties.assess(target(), measured, asOf);
        }
    }

    private static Result assess(Target target, List<Measurement> measured, LocalDate asOf) {
        return Assessor.of(List.of(target))
                .assess(Measurements.of(measured), asOf)
                .results()
                .get(0);
    }

    @Provide
    Arbitrary<Cut> cuts() {
        return Arbitraries.integers().between(2, 9).flatMap(length -> {
            Arbitrary<Optional<Integer>> day =
                    Arbitraries.of(0, 1, 1).injectNull(0.2).map(Optional::ofNullable);
            Arbitrary<Piece> piece = Combinators.combine(
                            Arbitraries.integers().between(0, length - 1),
                            Arbitraries.integers().between(0, length - 1),
                            Arbitraries.of(Dust.UNSTATED, Dust.DEDUCTED))
                    .as((a, b, dust) -> new Piece(Math.min(a, b), Math.max(a, b), dust));
            return Combinators.combine(
                            day.list().ofSize(length),
                            piece.list().ofMinSize(1).ofMaxSize(12),
                            Arbitraries.of(true, false),
                            Arbitraries.of(Comparison.class),
                            Arbitraries.integers().between(0, length + 1))
                    .as(Cut::new);
        });
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void everyRowOfPiecesSaysWhatTheDaysSay(@ForAll("cuts") Cut cut) {
        Map<LocalDate, State> states = new TreeMap<>();
        for (Standing standing : cut.assess(cut.measured(), NEVER).standings()) {
            states.put(standing.through().orElseThrow(), standing.state());
        }
        Map<LocalDate, Integer> ends = new TreeMap<>();
        cut.pieces().forEach(piece -> ends.put(DailyCourse.START.plusDays(piece.last()), piece.last()));
        assertThat(states.keySet()).isEqualTo(ends.keySet());
        for (int end : cut.ends()) {
            assertThat(states).containsEntry(DailyCourse.START.plusDays(end), cut.state(end));
        }
        ends.forEach((day, end) -> {
            State said = states.get(day);
            assertThat(said).matches(cut::isTrue, "true of the days");
            Set<State> best = cut.statesOfBestRows(end);
            if (best.size() == 1 && !best.contains(State.POSSIBLE)) {
                assertThat(best).contains(said);
            }
        });
    }

    /** What the pieces add up to on the last day is what they are judged by the day after. */
    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void thePiecesThatCoverTheTermAreJudgedAsTheTermItself(@ForAll("cuts") Cut cut) {
        int last = cut.days().size() - 1;
        Result result = cut.assess(cut.measured(), NEVER);
        if (!cut.ends().contains(last)) {
            // What is decided by the last piece stays so whatever the rest was; else a part is missing.
            List<Standing> sofar = result.standings();
            State state = sofar.isEmpty()
                    ? State.POSSIBLE
                    : sofar.get(sofar.size() - 1).state();
            Verdict decided = state == State.SECURED
                    ? Verdict.MET
                    : state == State.OUT_OF_REACH ? Verdict.NOT_MET : Verdict.NOT_ASSESSABLE;
            assertThat(result.verdict()).isEqualTo(decided);
            return;
        }
        assertThat(result.verdict()).isEqualTo(cut.state(last) == State.SECURED ? Verdict.MET : Verdict.NOT_MET);
        List<Standing> standings = result.standings();
        assertThat(standings.get(standings.size() - 1).measurements()).isEqualTo(result.measurements());
    }

    /** Thin pieces are filled in every way; a valid day more may count or not. */
    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void thinPiecesThatCoverTheTermAreDecidedWhereAllFillingsAgree(
            @ForAll("cuts") Cut cut, @ForAll @IntRange(min = 0, max = 9) int required) {
        List<Measurement> thin = new ArrayList<>();
        for (Measurement m : cut.measured()) {
            Completeness data = m.completeness().orElseThrow();
            int need = Math.min(required, data.expected());
            thin.add(Measurement.builder()
                    .from(m)
                    .completeness(Completeness.withMinimum(data.valid(), data.expected(), need))
                    .build());
        }
        Result result = cut.assess(thin, NEVER);
        int last = cut.days().size() - 1;
        for (Standing standing : result.standings()) {
            int end = (int) DailyCourse.START.until(standing.through().orElseThrow(), ChronoUnit.DAYS);
            if (cut.ends().contains(end)) {
                assertThat(standing.state()).isEqualTo(cut.state(end));
            }
        }
        if (!cut.ends().contains(last)) {
            return;
        }
        int low = cut.sum(0, last);
        int high = low;
        for (Measurement m : result.measurements()) {
            Completeness data = m.completeness().orElseThrow();
            int most = cut.counted() ? data.missing() : 1_000_000;
            high += data.isSufficient() ? 0 : most;
        }
        boolean atLow = cut.side().holds(Integer.compare(low, cut.limit()));
        boolean atHigh = cut.side().holds(Integer.compare(high, cut.limit()));
        Verdict expected = atLow && atHigh ? Verdict.MET : atLow || atHigh ? Verdict.UNDECIDED : Verdict.NOT_MET;
        // Other pieces than those that cover the term may say more; what they decide is true of the days.
        boolean isMoreDecided =
                expected == Verdict.UNDECIDED && result.verdict().isDecided();
        assertThat(result.verdict()).isEqualTo(isMoreDecided ? (atLow ? Verdict.MET : Verdict.NOT_MET) : expected);
        for (Standing standing : result.standings()) {
            if (standing.state() == State.SECURED) {
                assertThat(result.verdict()).isNotEqualTo(Verdict.NOT_MET);
            }
            if (standing.state() == State.OUT_OF_REACH) {
                assertThat(result.verdict()).isNotEqualTo(Verdict.MET);
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfThePiecesDoesNotMatter(@ForAll("cuts") Cut cut, @ForAll Random random) {
        List<Measurement> shuffled = cut.measured();
        Collections.shuffle(shuffled, random);
        List<Standing> one = cut.assess(cut.measured(), NEVER).standings();
        List<Standing> other = cut.assess(shuffled, NEVER).standings();
        assertThat(other)
                .extracting(Standing::measurements)
                .isEqualTo(one.stream().map(Standing::measurements).toList());
    }

    /** Whatever is said with dust, where anything is said without it. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void valuesOnTheOtherBasisChangeNothing(@ForAll("cuts") Cut cut, @ForAll Random random) {
        List<Measurement> plain = cut.measured();
        plain.add(cut.measured(new Piece(0, 0, Dust.DEDUCTED), cut.sum(0, 0)));
        List<Measurement> mixed = new ArrayList<>(plain);
        for (Piece piece : cut.pieces()) {
            boolean whole = piece.first() == 0 && piece.last() == cut.days().size() - 1;
            if (!whole) {
                mixed.add(cut.measured(new Piece(piece.first(), piece.last(), Dust.INCLUDED), random.nextInt(20)));
            }
        }
        assertThat(cut.assess(mixed, NEVER).standings())
                .extracting(Standing::measurements)
                .isEqualTo(cut.assess(plain, NEVER).standings().stream()
                        .map(Standing::measurements)
                        .toList());
    }

    /** Quarters of three years, and the pieces in which they were measured. */
    record Years(List<Integer> quarters, List<Piece> pieces, boolean capped, Comparison side, int limit) {
        Indicator indicator() {
            return Facts.quantity("x", "t", Direction.HIGHER)
                    .statistic(Statistic.TOTAL)
                    .highest(capped ? Optional.of(Exact.of(40)) : Optional.empty())
                    .build();
        }

        Measurement measured(int first, int last) {
            LocalDate from = LocalDate.of(2021, 1, 1).plusMonths(3L * first);
            LocalDate to = LocalDate.of(2021, 1, 1).plusMonths(3L * last + 3).minusDays(1);
            int sum = quarters.subList(first, last + 1).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            return measurement(
                            indicator(),
                            new ReportingPeriod(from, to).toString(),
                            new Quantity(Exact.of(sum), Unit.parse("t")))
                    .build();
        }

        /** No value of several years together passes what one may be at most. */
        List<Measurement> measured() {
            List<Measurement> all = new ArrayList<>();
            for (Piece piece : pieces) {
                Measurement m = measured(piece.first(), piece.last());
                if (indicator().misfit(m.value()).isEmpty()) {
                    all.add(m);
                }
            }
            return all;
        }

        Target target() {
            return Facts.target(
                            indicator(),
                            "2021/2023",
                            new Total(new Limit(side, new Quantity(Exact.of(limit), Unit.parse("t")))))
                    .build();
        }

        /** The verdict once every year has come in. */
        Verdict end() {
            List<Measurement> years = new ArrayList<>();
            for (int year = 0; year < 3; year++) {
                years.add(measured(4 * year, 4 * year + 3));
            }
            return assess(target(), years, NEVER).verdict();
        }
    }

    @Provide
    Arbitrary<Years> years() {
        Arbitrary<Piece> piece = Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.of(true, false))
                .as((a, b, whole) -> {
                    int first = Math.min(a, b);
                    int last = Math.max(a, b);
                    return whole
                            ? new Piece(first / 4 * 4, last / 4 * 4 + 3, Dust.UNSTATED)
                            : new Piece(first, last, Dust.UNSTATED);
                });
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10).list().ofSize(12),
                        piece.list().ofMinSize(1).ofMaxSize(7),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Comparison.class),
                        Arbitraries.integers().between(0, 125))
                .as(Years::new);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aTotalOfYearsInAnyPiecesNeverTakesBackWhatIsDecided(@ForAll("years") Years years) {
        State before = State.UNKNOWN;
        for (Standing standing : assess(years.target(), years.measured(), NEVER).standings()) {
            if (before == State.SECURED || before == State.OUT_OF_REACH) {
                assertThat(standing.state()).isEqualTo(before);
            }
            before = standing.state();
        }
        Verdict now = assess(years.target(), years.measured(), NEVER).verdict();
        if (now == Verdict.MET || now == Verdict.NOT_MET) {
            assertThat(before).isEqualTo(now == Verdict.MET ? State.SECURED : State.OUT_OF_REACH);
        }
        if (before == State.SECURED || before == State.OUT_OF_REACH) {
            assertThat(years.end()).isEqualTo(before == State.SECURED ? Verdict.MET : Verdict.NOT_MET);
        }
    }
}

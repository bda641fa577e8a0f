package io.github.attain.assessment;

import io.github.attain.assessment.Selection.Choice;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.problem.Problem;
import io.github.attain.rule.Evidence;
import io.github.attain.rule.Fact;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The evidence for one judgement of one target. It notes which measurements were looked at; made anew for every judgement and
 * used by one thread.
 */
final class Lookup implements Evidence {
    private final Target target;
    private final Selection selection;
    private final Supplied supplied;
    private final Variation variation;
    private final Indicator indicator;
    private final Optional<ReportingPeriod> part;
    private final Set<Measurement> used;
    private final Set<Measurement> seen;

    Lookup(Target target, Selection selection, Supplied supplied, Variation variation) {
        this(
                target,
                selection,
                supplied,
                variation,
                target.indicator(),
                Optional.empty(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>());
    }

    private Lookup(
            Target target,
            Selection selection,
            Supplied supplied,
            Variation variation,
            Indicator indicator,
            Optional<ReportingPeriod> part,
            Set<Measurement> used,
            Set<Measurement> seen) {
        this.target = target;
        this.selection = selection;
        this.supplied = supplied;
        this.variation = variation;
        this.indicator = indicator;
        this.part = part;
        this.used = used;
        this.seen = seen;
    }

    /** The measurements that spoke, the target's own first. */
    List<Measurement> used() {
        return List.copyOf(used);
    }

    /** Every measurement that could have spoken, known by the date of assessment. */
    Set<Measurement> seen() {
        return seen;
    }

    @Override
    public Indicator indicator() {
        return indicator;
    }

    @Override
    public ReportingPeriod period() {
        return part.orElse(target.term().period());
    }

    @Override
    public ComparisonMethod method() {
        return variation.method().or(target::method).orElse(indicator.method());
    }

    @Override
    public ComparisonMethod methodForChanges() {
        return variation.method().or(target::method).orElse(ComparisonMethod.FULL_VALUE);
    }

    @Override
    public Fact value() {
        Optional<Measurement> instead = variation
                .insteadOf()
                .filter(m -> part.isEmpty() && m.indicator().equals(indicator.id()));
        if (instead.isPresent()) {
            return spoken(instead.get());
        }
        Term term = target.term();
        return part.map(this::at).orElseGet(() -> of(term.period(), term::isAnsweredBy, term.text()));
    }

    @Override
    public Fact at(ReportingPeriod wanted) {
        return of(wanted, wanted::equals, wanted.text());
    }

    /** What was measured of a period as such, or what its parts add up to. */
    private Fact of(ReportingPeriod wanted, Predicate<ReportingPeriod> answers, Text when) {
        Choice choice = choose(answers);
        Optional<List<Measurement>> row = choice.known().isEmpty() ? row(wanted) : Optional.empty();
        if (row.isEmpty()) {
            return fact(choice, when);
        }
        selection.addInside(wanted, target, indicator, seen);
        return sum(row.get());
    }

    /** What covers a period that is over without a gap, the same that a standing adds up on its last day. */
    private Optional<List<Measurement>> row(ReportingPeriod whole) {
        if (!new Gauge(indicator, 0).adds() || !whole.isOverOn(selection.asOf())) {
            return Optional.empty();
        }
        Set<ReportingPeriod> disputed = new HashSet<>();
        Map<ReportingPeriod, Measurement> pieces = selection.series(target, indicator.id(), whole, p -> true, disputed);
        Predicate<Measurement> unsure = m ->
                disputed.contains(m.period()) || indicator.misfit(m.value()).isPresent();
        return new Rows(whole, pieces, unsure, false).whole().map(Rows.Row::pieces);
    }

    /** Each piece is filled as if it were alone, as far as it is too incomplete to count. */
    private Fact sum(List<Measurement> pieces) {
        Unit unit = indicator.unit().orElseThrow();
        Exact sum = Exact.ZERO;
        boolean ofYears = true;
        for (Measurement m : pieces) {
            Fact fact = spoken(m);
            if (!(fact instanceof Fact.Known known)) {
                return fact;
            }
            sum = sum.plus(known.value().asQuantity().orElseThrow().in(unit).amount());
            ofYears &=
                    m.period().equals(ReportingPeriod.ofYear(m.period().first().getYear()));
        }
        Text what = ofYears ? new Text("各年之和", "sum of the years") : new Text("各时段之和", "sum of the parts");
        return new Fact.Known(new Quantity(sum, unit), Optional.of(what));
    }

    @Override
    public Fact baseline(ReportingPeriod earlier) {
        Optional<Value> stated = target.baseline()
                .filter(b -> b.period().equals(earlier) && indicator.equals(target.indicator()))
                .flatMap(Baseline::value);
        if (stated.isPresent()) {
            return new Fact.Known(stated.get());
        }
        Choice choice = choose(earlier::equals);
        if (choice.chosen()
                .flatMap(Measurement::completeness)
                .filter(c -> !c.isSufficient())
                .isPresent()) {
            return new Fact.Unknown(
                    Reason.BASELINE_UNKNOWN, earlier.text().and(new Text("的数据不足", ": the data are too incomplete")));
        }
        Optional<Measurement> own = choose(target.term()::isAnsweredBy).chosen();
        boolean clash = own.isPresent()
                && choice.chosen()
                        .filter(m -> m.basis().clashesWith(own.get().basis()))
                        .isPresent();
        return clash
                ? new Fact.Unknown(
                        Reason.NOT_COMPARABLE, earlier.text().and(new Text("的气体状态不同", ": the gas state is another")))
                : fact(choice, earlier.text());
    }

    /** The measurement of an earlier period, where the plan does not state its value. */
    Optional<Measurement> measuredBaseline(ReportingPeriod earlier) {
        boolean stated = indicator.equals(target.indicator())
                && target.baseline()
                        .filter(b -> b.period().equals(earlier))
                        .flatMap(Baseline::value)
                        .isPresent();
        return stated ? Optional.empty() : choose(earlier::equals).chosen();
    }

    @Override
    public Optional<Quantity> tolerance() {
        return supplied.tolerance();
    }

    @Override
    public Optional<Rule> assigned() {
        return supplied.assignment().map(Assignment::rule);
    }

    @Override
    public Lookup of(Indicator other) {
        return new Lookup(target, selection, supplied, variation, other, part, used, seen);
    }

    @Override
    public Lookup during(ReportingPeriod wanted) {
        return new Lookup(target, selection, supplied, variation, indicator, Optional.of(wanted), used, seen);
    }

    /** The same with gaps filled, and with a note of its own of what is looked at. */
    Lookup filled(Fill fill, Direction good) {
        return new Lookup(
                target,
                selection,
                supplied,
                variation.filled(fill, good),
                indicator,
                part,
                new LinkedHashSet<>(),
                new LinkedHashSet<>());
    }

    private Choice choose(Predicate<ReportingPeriod> answers) {
        Choice choice = selection.choose(target, indicator.id(), answers);
        seen.addAll(choice.known());
        return choice;
    }

    private Fact fact(Choice choice, Text when) {
        if (choice.known().isEmpty()) {
            boolean own = indicator.equals(target.indicator());
            return new Fact.Unknown(
                    Reason.NO_MEASUREMENT,
                    own ? when : indicator.name().and(Text.same(" ")).and(when));
        }
        if (choice.chosen().isEmpty()) {
            Text have = choice.known().get(0).basis().dust().label();
            Text want = target.dust().orElseThrow().label();
            return new Fact.Unknown(
                    Reason.NOT_COMPARABLE,
                    new Text("实测值" + have.zh() + "，目标须" + want.zh(), have.en() + ", not " + want.en()));
        }
        Measurement chosen = choice.chosen().get();
        return choice.rival().map(rival -> disagreement(chosen, rival)).orElseGet(() -> spoken(chosen));
    }

    private Fact disagreement(Measurement chosen, Measurement rival) {
        used.add(chosen);
        if (Selection.areOfDifferentEditions(chosen, rival)) {
            Text both = byEdition(chosen).and(new Text("、", ", ")).and(byEdition(rival));
            return new Fact.Unknown(
                    Reason.AMBIGUOUS,
                    new Text("各版标准的值不同，须选定一版：", "it differs by edition of the standard, choose one: ").and(both));
        }
        if (chosen.basis().clashesWith(rival.basis())) {
            Text states = chosen.basis()
                    .gasState()
                    .label()
                    .and(Text.same(", "))
                    .and(rival.basis().gasState().label());
            return new Fact.Unknown(Reason.NOT_COMPARABLE, states);
        }
        String both = chosen.value().written() + ", " + rival.value().written();
        return new Fact.Unknown(Reason.AMBIGUOUS, new Text("同一实测值有两种说法：" + both, "stated twice: " + both));
    }

    private static Text byEdition(Measurement m) {
        return m.value().text().and(Text.same(m.edition().orElseThrow()).asRemark());
    }

    private Fact spoken(Measurement chosen) {
        used.add(chosen);
        Optional<Problem> misfit = indicator.misfit(chosen.value());
        return misfit.<Fact>map(p -> new Fact.Unknown(Reason.NOT_COMPARABLE, p.message()))
                .orElseGet(() -> variation.fill().value(chosen, indicator, variation.good()));
    }

    /** The measurements that spoke and are too incomplete to count. */
    List<Measurement> incomplete() {
        return used.stream()
                .filter(m -> m.completeness().filter(c -> !c.isSufficient()).isPresent())
                .toList();
    }
}
